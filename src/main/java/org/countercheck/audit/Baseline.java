package org.countercheck.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countercheck.reader.UnreadableDocumentException;

/**
 * The findings that people have accepted, kept in a CSV file with the columns {@code fingerprint,reason,who,when}.
 *
 * <p>A fingerprint is made of rule, labels and printed values, so that an accepted finding stays accepted when text moves, and is open again when one of its
 * numbers changes. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Audit audit = Countercheck.standard().audit(report).accepting(Baseline.read(Path.of("accepted.csv")));
 * }</pre>
 */
public final class Baseline {

    /** Nothing is accepted. */
    public static final Baseline EMPTY = new Baseline(List.of(), BaselineFile.fresh());

    private final List<Acceptance> acceptances;
    private final BaselineFile file;

    private Baseline(List<Acceptance> acceptances, BaselineFile file) {
        this.acceptances = List.copyOf(acceptances);
        this.file = file;
    }

    /**
     * Reads a file of acceptances: UTF-8, with or without a mark, UTF-16 or GB18030; separated by commas, tabs or semicolons; rows that begin with {@code #}
     * are comments. Columns may stand in any order, and further ones are left alone.
     *
     * @throws UnreadableDocumentException if the file is missing or no text, lacks the columns fingerprint or reason, or if a row has no reason or a day that
     *     is none; the message names file, line and way out
     */
    public static Baseline read(Path file) {
        BaselineFile read = BaselineFile.read(file);
        return new Baseline(read.acceptances(), read);
    }

    /** What is accepted, in the order of the file. */
    public List<Acceptance> acceptances() {
        return acceptances;
    }

    /** This baseline with one more acceptance at its end; what the file says already stays as it is written. */
    public Baseline plus(Acceptance acceptance) {
        List<Acceptance> more = new ArrayList<>(acceptances);
        more.add(acceptance);
        return new Baseline(more, file.plus(acceptance));
    }

    /** The acceptance of {@code finding}; the first, if there are several. */
    public Optional<Acceptance> acceptance(Finding finding) {
        if (acceptances.isEmpty()) {
            return Optional.empty();
        }
        String fingerprint = finding.fingerprint();
        return acceptances.stream()
                .filter(a -> a.fingerprint().equals(fingerprint))
                .findFirst();
    }

    /** The acceptances that match no finding of these audits any more and can go; give all documents that share the file. */
    public List<Acceptance> stale(Collection<Audit> audits) {
        if (acceptances.isEmpty()) {
            return List.of();
        }
        Set<String> found = audits.stream()
                .flatMap(a -> a.findings().stream())
                .map(Finding::fingerprint)
                .collect(Collectors.toSet());
        return acceptances.stream()
                .filter(a -> !found.contains(a.fingerprint()))
                .toList();
    }

    /**
     * Writes the file: comments, further columns and order of what was read are kept. The text is meant for UTF-8.
     *
     * @throws IOException if {@code out} cannot take it
     */
    public void write(Appendable out) throws IOException {
        out.append(file.text());
    }
}
