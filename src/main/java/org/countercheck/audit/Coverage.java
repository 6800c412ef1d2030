package org.countercheck.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Outcome;

/**
 * Which figures are covered by at least one decided relation, and which nobody checked.
 *
 * @param covered figures of at least one relation that holds or is broken, in reading order
 * @param uncovered all others, in reading order
 */
public record Coverage(List<Figure> covered, List<Figure> uncovered) {

    /** Copies the lists. */
    public Coverage {
        covered = List.copyOf(covered);
        uncovered = List.copyOf(uncovered);
    }

    /** The coverage of {@code figures} by these evaluations. */
    public static Coverage of(List<Figure> figures, List<Evaluation> evaluations) {
        Set<Figure> checked = new HashSet<>();
        for (Evaluation evaluation : evaluations) {
            if (evaluation.outcome() != Outcome.UNDECIDED) {
                checked.addAll(evaluation.relation().figures());
            }
        }
        return new Coverage(
                figures.stream().filter(checked::contains).toList(),
                figures.stream().filter(f -> !checked.contains(f)).toList());
    }

    /** The number of covered figures of one origin. */
    public long covered(Origin origin) {
        return covered.stream().filter(f -> f.origin() == origin).count();
    }

    /** The number of all figures of one origin. */
    public long all(Origin origin) {
        return covered(origin)
                + uncovered.stream().filter(f -> f.origin() == origin).count();
    }

    /**
     * The figures of one section in prose, or of one table.
     *
     * @param title the innermost heading over them; empty if they stand under none
     * @param origin prose or table
     * @param covered those of at least one decided relation, in reading order
     * @param uncovered all others, in reading order
     */
    public record Part(String title, Origin origin, List<Figure> covered, List<Figure> uncovered) {

        /** Copies the lists. */
        public Part {
            covered = List.copyOf(covered);
            uncovered = List.copyOf(uncovered);
        }

        /** The number of all figures. */
        public int all() {
            return covered.size() + uncovered.size();
        }
    }

    /** The coverage of every section and of every table by itself, in reading order. */
    public List<Part> parts() {
        Map<List<Object>, List<Figure>> parts = new LinkedHashMap<>();
        Set<Figure> checked = new HashSet<>(covered);
        Stream.concat(covered.stream(), uncovered.stream())
                .sorted(Comparator.comparing(Figure::span))
                .forEach(f ->
                        parts.computeIfAbsent(part(f), k -> new ArrayList<>()).add(f));
        return parts.values().stream()
                .map(figures -> new Part(
                        title(figures.get(0)),
                        figures.get(0).origin(),
                        figures.stream().filter(checked::contains).toList(),
                        figures.stream().filter(f -> !checked.contains(f)).toList()))
                .toList();
    }

    private static List<Object> part(Figure figure) {
        return figure.origin() == Origin.TABLE
                ? List.of(figure.origin(), figure.place().block())
                : List.of(figure.origin(), figure.section());
    }

    private static String title(Figure figure) {
        return figure.section().isEmpty()
                ? ""
                : figure.section().get(figure.section().size() - 1);
    }
}
