package org.countercheck;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.countercheck.audit.Audit;
import org.countercheck.audit.Coverage;
import org.countercheck.document.Document;
import org.countercheck.extract.Extraction;
import org.countercheck.reader.Limits;
import org.countercheck.reader.UnreadableDocumentException;
import org.countercheck.source.Location;
import org.countercheck.source.SourceText;

/** Audits documents. Immutable and safe for use by several threads. */
public final class Countercheck {

    private final Limits limits;

    private Countercheck(Limits limits) {
        this.limits = limits;
    }

    /** The auditor with the built-in rules and the rule files that come with the library. */
    public static Countercheck standard() {
        return new Countercheck(Limits.DEFAULT);
    }

    /**
     * The same auditor with one more folder of rule files.
     *
     * @throws IllegalArgumentException if the folder cannot be read
     */
    public Countercheck withRules(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(folder + ": there is no such folder of rule files.");
        }
        return new Countercheck(limits);
    }

    /** The same auditor without any rule files. */
    public Countercheck withoutRules() {
        return new Countercheck(limits);
    }

    /** The same auditor with other limits on what it reads. */
    public Countercheck withLimits(Limits other) {
        return new Countercheck(other);
    }

    /**
     * Audits one document.
     *
     * @throws UnreadableDocumentException if it cannot be read
     */
    public Audit audit(Path file) {
        return empty(file);
    }

    /**
     * Audits figures that are given as CSV files.
     *
     * @param table figures of the tables
     * @param prose figures of the prose
     * @throws UnreadableDocumentException if one cannot be read
     */
    public Audit auditCsv(Optional<Path> table, Optional<Path> prose) {
        prose.ifPresent(this::empty);
        return empty(table.or(() -> prose).orElseThrow());
    }

    private Audit empty(Path file) {
        String name = file.toString();
        Location location = new Location(name, 0, 0, 0, "");
        try {
            if (Files.size(file) > limits.bytes()) {
                throw new UnreadableDocumentException(
                        UnreadableDocumentException.Cause.TOO_LARGE,
                        location,
                        "The file has " + Files.size(file) + " bytes, more than the limit of " + limits.bytes() + ".",
                        "Raise it with --max-bytes.");
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            Document document = new Document(SourceText.of(name, text), List.of(), List.of());
            Extraction extraction = new Extraction(document, List.of(), List.of(), List.of(), List.of());
            return new Audit(
                    extraction, List.of(), List.of(), List.of(), new Coverage(List.of(), List.of()), List.of());
        } catch (IOException e) {
            throw new UnreadableDocumentException(
                    UnreadableDocumentException.Cause.MISSING,
                    location,
                    "The file cannot be opened.",
                    "Check the name and the permissions.");
        }
    }
}
