package org.countercheck.rule.inferred;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.countercheck.figure.Figure;

/**
 * Lists whose items need not add up: the same thing is counted in several channels, or only the main fields are named.
 *
 * @param words words of labels that tell of such a list
 */
record OpenLists(List<String> words) {

    /** The words of Chinese reports. */
    static final OpenLists CHINESE = read("zh/open-lists.txt");

    private static OpenLists read(String resource) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(OpenLists.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8))) {
            return new OpenLists(in.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether at least half of the parts, two or more, are named by such words. */
    boolean isOpen(Figure whole, List<Figure> parts) {
        long named = parts.stream().filter(p -> isNamed(p.name())).count();
        return named >= 2 && 2 * named >= parts.size() || isNamed(whole.name()) && named > 0;
    }

    private boolean isNamed(String label) {
        return words.stream().anyMatch(label::contains);
    }
}
