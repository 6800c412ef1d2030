package org.countercheck.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Word lists of one language beside the classes of this package. */
final class Resources {

    private Resources() {}

    /** The lines of a resource that are neither blank nor comments. */
    static List<String> lines(String resource) {
        try (InputStream in = Resources.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + resource, e);
        }
    }

    /** The groups of a resource, one a line: its name, colon, words, parted by commas. */
    static Map<String, List<String>> groups(String resource) {
        return lines(resource).stream()
                .map(line -> line.split(": "))
                .collect(Collectors.toMap(group -> group[0], group -> List.of(group[1].split(", "))));
    }
}
