package org.countercheck.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** The files that a pattern names, in order of their paths. */
final class Glob {

    private static final String SPECIAL = "*?[{";

    private Glob() {}

    /** @throws ExtensionConfigurationException if there is none, which no test should take for success */
    static List<Path> files(String pattern) {
        Path base = base(pattern);
        List<Path> found = hasSpecial(pattern) ? matching(pattern, base) : List.of(Path.of(pattern));
        if (found.isEmpty() || !Files.exists(found.get(0))) {
            throw new ExtensionConfigurationException(
                    "No file matches " + pattern + " in " + Path.of("").toAbsolutePath() + ".");
        }
        return found;
    }

    private static List<Path> matching(String pattern, Path base) {
        if (!Files.isDirectory(base)) {
            return List.of();
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        int depth = pattern.contains("**") ? Integer.MAX_VALUE : Math.max(1, pattern.split("/").length);
        try (Stream<Path> files = Files.walk(base, depth)) {
            return files.filter(Files::isRegularFile)
                    .filter(matcher::matches)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(pattern, e);
        }
    }

    /** The folders before the first special character. */
    private static Path base(String pattern) {
        int end = 0;
        for (int slash = pattern.indexOf('/'); slash >= 0; slash = pattern.indexOf('/', slash + 1)) {
            if (hasSpecial(pattern.substring(0, slash))) {
                break;
            }
            end = slash + 1;
        }
        return Path.of(pattern.substring(0, end));
    }

    private static boolean hasSpecial(String text) {
        return text.chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0);
    }
}
