package org.countercheck.rule.inferred;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Figure;

/**
 * Lists whose items need not add up: the same thing is counted in several channels, or only the main fields are named.
 *
 * @param words words of labels that tell of such a list
 * @param rates ends of labels of rates, averages and ranks, which nothing adds up
 * @param changes words of labels of differences, which may be negative
 */
record OpenLists(List<String> words, List<String> rates, List<String> changes) {

    /** The words of Chinese reports. */
    static final OpenLists CHINESE =
            new OpenLists(read("zh/open-lists.txt"), read("zh/rates.txt"), read("zh/changes.txt"));

    private static List<String> read(String resource) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(OpenLists.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return in.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
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

    /** Whether a figure is a rate, an average or a rank by its unit or its labels. */
    boolean isRate(Figure figure) {
        return figure.unit().dimension() == Dimension.PERCENT
                || figure.unit().dimension() == Dimension.POINTS
                || isCalledRate(figure);
    }

    /** The same by its labels alone. */
    boolean isCalledRate(Figure figure) {
        return Stream.concat(figure.columns().stream(), figure.label().stream())
                .anyMatch(l -> rates.stream().anyMatch(l::endsWith));
    }

    /** Whether a figure is a difference, which may be negative. */
    boolean isChange(Figure figure) {
        return figure.quantity().value().signum() < 0
                || Stream.concat(figure.columns().stream(), figure.label().stream())
                        .anyMatch(l -> changes.stream().anyMatch(l::contains));
    }
}
