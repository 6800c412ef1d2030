package org.countercheck.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.countercheck.explain.Explanation.Kind;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Rational;

/**
 * The printed number counts one row of a group with all its columns, or one column with all its rows, where it should count the whole group: only the first
 * reason why nothing could be provided, only natural persons.
 */
final class OnlyPart implements Hypothesis {

    private static final Rational SMALLEST_TELLING = Rational.of(10);

    @Override
    public List<Explanation> explain(Suspicion suspicion) {
        Figure figure = suspicion.figure();
        if (!suspicion.isResult() || Words.significant(suspicion.printed()).compareTo(SMALLEST_TELLING) < 0) {
            return List.of();
        }
        List<Figure> parts = Groups.parts(suspicion.evaluation()).stream()
                .filter(p -> p.place().row() >= 0 && p.origin() != figure.origin())
                .toList();
        List<List<Figure>> rows = fitting(suspicion, parts, p -> p.place().row());
        List<List<Figure>> columns = fitting(suspicion, parts, p -> p.place().column());
        if (rows.size() + columns.size() != 1) {
            return List.of();
        }
        List<Figure> told = new ArrayList<>(List.of(figure));
        if (!rows.isEmpty()) {
            told.addAll(rows.get(0));
            return List.of(new Explanation(
                    Kind.OTHER_ROW, List.of("part", Words.name(rows.get(0).get(0))), told));
        }
        told.addAll(columns.get(0));
        List<String> headers = columns.get(0).get(0).columns();
        return headers.isEmpty()
                ? List.of()
                : List.of(new Explanation(
                        Kind.OTHER_SCOPE, List.of("part", Words.value(figure), headers.get(headers.size() - 1)), told));
    }

    /** The rows or columns, of two cells at least but not of all, that add up to the printed number. */
    private static List<List<Figure>> fitting(Suspicion suspicion, List<Figure> parts, Function<Figure, Integer> line) {
        Map<Integer, List<Figure>> lines = new LinkedHashMap<>();
        parts.forEach(p ->
                lines.computeIfAbsent(line.apply(p), k -> new ArrayList<>()).add(p));
        return lines.values().stream()
                .filter(cells -> cells.size() > 1 && cells.size() < parts.size())
                .filter(cells -> sum(cells).equals(suspicion.printed()))
                .toList();
    }

    private static Rational sum(List<Figure> cells) {
        Rational sum = Rational.ZERO;
        for (Figure cell : cells) {
            sum = sum.plus(cell.quantity().value());
        }
        return sum;
    }
}
