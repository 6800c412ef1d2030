package org.countercheck.rule.inferred;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.rule.Labels;

/** The rows of all tables as one figure each: the only value of the row, or the one in its total column. */
final class TableRows {

    private final List<Figure> rows = new ArrayList<>();
    private final Map<String, Integer> named = new LinkedHashMap<>();

    TableRows(List<Figure> figures, Labels labels) {
        Map<List<Object>, List<Figure>> cells = new LinkedHashMap<>();
        for (Figure figure : figures) {
            if (figure.origin() == Origin.TABLE && !figure.label().isEmpty()) {
                List<Object> key = List.of(figure.place().block(), figure.place().row(), figure.label());
                cells.computeIfAbsent(key, k -> new ArrayList<>()).add(figure);
            }
        }
        for (List<Figure> row : cells.values()) {
            if (row.size() == 1) {
                rows.add(row.get(0));
            } else {
                labels.total(row).ifPresent(rows::add);
            }
        }
        rows.forEach(r -> named.merge(Wordings.stem(r), 1, Integer::sum));
    }

    List<Figure> all() {
        return rows;
    }

    /** Whether no other row is called so. */
    boolean isUnique(Figure row) {
        return named.getOrDefault(Wordings.stem(row), 0) == 1;
    }

    /** The rows directly under a row. */
    List<Figure> children(Figure parent) {
        int depth = parent.label().size();
        return rows.stream()
                .filter(r -> r.place().block() == parent.place().block()
                        && r.label().size() == depth + 1
                        && r.label().subList(0, depth).equals(parent.label()))
                .toList();
    }
}
