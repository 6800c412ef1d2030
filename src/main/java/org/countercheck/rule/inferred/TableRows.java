package org.countercheck.rule.inferred;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.rule.Labels;

/** The rows of all tables as one figure each: the only value of the row, or the one in its total column. */
final class TableRows {

    private final List<Figure> rows = new ArrayList<>();
    private final Map<Family, List<Figure>> children = new HashMap<>();
    private final Map<String, List<Figure>> byCanonical = new HashMap<>();

    /** The rows directly under one row. */
    private record Family(int block, List<String> parent) {}

    TableRows(List<Figure> figures, Labels labels) {
        Map<List<Object>, List<Figure>> cells = new LinkedHashMap<>();
        for (Figure figure : figures) {
            if (figure.origin() == Origin.TABLE && !figure.label().isEmpty()) {
                List<Object> key =
                        List.of(figure.place().block(), figure.place().row(), figure.label());
                cells.computeIfAbsent(key, k -> new ArrayList<>()).add(figure);
            }
        }
        for (List<Figure> row : cells.values()) {
            if (row.size() == 1) {
                rows.add(row.get(0));
            } else {
                labels.total(row).or(() -> amount(row)).ifPresent(rows::add);
            }
        }
        for (Figure row : rows) {
            List<String> parent = row.label().subList(0, row.label().size() - 1);
            children.computeIfAbsent(new Family(row.place().block(), parent), k -> new ArrayList<>())
                    .add(row);
            labels.canonical(row).ifPresent(label -> byCanonical
                    .computeIfAbsent(label, k -> new ArrayList<>())
                    .add(row));
        }
    }

    /** The only cell of a row that its table does not compute from another one: the number beside its 占比. */
    private static Optional<Figure> amount(List<Figure> row) {
        List<Figure> amounts =
                row.stream().filter(f -> ColumnHead.of(f) == ColumnHead.AMOUNT).toList();
        boolean shares =
                row.stream().filter(f -> !amounts.contains(f)).allMatch(f -> ColumnHead.of(f) == ColumnHead.PART);
        return amounts.size() == 1 && shares ? Optional.of(amounts.get(0)) : Optional.empty();
    }

    List<Figure> all() {
        return rows;
    }

    /** The rows that go by a label of the vocabulary. */
    List<Figure> named(String canonical) {
        return byCanonical.getOrDefault(canonical, List.of());
    }

    /** The rows directly under a row. */
    List<Figure> children(Figure parent) {
        return children.getOrDefault(new Family(parent.place().block(), parent.label()), List.of());
    }

    /** The rows directly under a row and the others beside it. */
    List<Figure> near(Figure row) {
        List<Figure> near = new ArrayList<>(children(row));
        siblings(row).stream().filter(other -> !other.equals(row)).forEach(near::add);
        return near;
    }

    /** The rows under the same row or heading as a row, itself among them. */
    List<Figure> siblings(Figure row) {
        List<String> parent = row.label().subList(0, row.label().size() - 1);
        return children.getOrDefault(new Family(row.place().block(), parent), List.of());
    }
}
