package org.countercheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Real and labelled documents beside the project; tests that need them are skipped where they are not there. */
public final class SharedDocuments {

    private static final Path FOLDER = Path.of("../shared");

    private SharedDocuments() {}

    /** All documents of the corpora and the first real report, by path. */
    public static List<Path> all() {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "the shared documents are not beside the project: " + FOLDER);
        try (Stream<Path> files = Files.walk(FOLDER.toRealPath())) {
            return files.filter(SharedDocuments::isReport).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isReport(Path file) {
        String path = file.toString();
        boolean isDocument = path.contains("/corpus/") || path.contains("/seed/");
        return isDocument
                && (path.endsWith(".txt")
                        || path.endsWith(".md")
                        || path.endsWith(".html")
                        || path.endsWith(".table.csv"));
    }
}
