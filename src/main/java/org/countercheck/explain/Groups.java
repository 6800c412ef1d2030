package org.countercheck.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Place;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Expression;

/** Which figures stand together: rows under one heading of a table, parts of one sum, columns of one row. */
final class Groups {

    /** How many rows apart two cells of a table without row hierarchy are still neighbours. */
    private static final int NEAR_ROWS = 6;

    private record Column(int block, int column, List<String> headers) {}

    private record Row(int block, int row) {}

    private final Map<Column, List<Figure>> columns = new LinkedHashMap<>();
    private final Map<Row, List<Figure>> rows = new LinkedHashMap<>();
    private final Context context;

    Groups(List<Figure> figures, Context context) {
        this.context = context;
        for (Figure figure : figures) {
            if (figure.origin() == Origin.TABLE) {
                columns.computeIfAbsent(columnOf(figure), k -> new ArrayList<>())
                        .add(figure);
                rows.computeIfAbsent(rowOf(figure), k -> new ArrayList<>()).add(figure);
            }
        }
    }

    private static Column columnOf(Figure figure) {
        return new Column(figure.place().block(), figure.place().column(), figure.columns());
    }

    private static Row rowOf(Figure figure) {
        return new Row(figure.place().block(), figure.place().row());
    }

    /** The other figures of the group: parts of the same sum, or rows under the same heading in the same column. */
    Set<Figure> siblings(Figure figure) {
        Set<Figure> siblings = new LinkedHashSet<>();
        for (Evaluation evaluation : context.of(figure)) {
            List<Figure> parts = parts(evaluation);
            if (parts.contains(figure)) {
                siblings.addAll(parts);
            }
        }
        if (figure.label().size() > 1) {
            List<String> heading = heading(figure);
            for (Figure other : column(figure)) {
                if (other.label().size() == figure.label().size()
                        && heading(other).equals(heading)) {
                    siblings.add(other);
                }
            }
        }
        siblings.remove(figure);
        return siblings;
    }

    /** The parts of the sums of which the figure is the total, and the rows right below it in a table. */
    Set<Figure> parts(Figure total) {
        Set<Figure> all = new LinkedHashSet<>();
        for (Evaluation evaluation : context.of(total)) {
            if (evaluation.relation().left() instanceof Expression.Term t
                    && t.figure().equals(total)) {
                all.addAll(parts(evaluation));
            }
        }
        for (Figure other : column(total)) {
            if (other.label().size() == total.label().size() + 1
                    && heading(other).equals(total.label())) {
                all.add(other);
            }
        }
        return all;
    }

    /** The single figures of the sum on the right side of a relation with one total; nothing for other relations. */
    static List<Figure> parts(Evaluation evaluation) {
        return evaluation.relation().left() instanceof Expression.Term
                        && evaluation.relation().right() instanceof Expression.Sum sum
                        && sum.parts().size() > 1
                        && sum.parts().stream().allMatch(p -> p instanceof Expression.Term)
                ? sum.figures()
                : List.of();
    }

    /** Cells of the same column in the same section of the table. */
    List<Figure> section(Figure figure) {
        return column(figure).stream().filter(other -> isSection(figure, other)).toList();
    }

    /** Whether two cells of one column stand in the same section. */
    private static boolean isSection(Figure figure, Figure other) {
        boolean same = figure.label().size() > 1
                ? !other.label().isEmpty()
                        && other.label().get(0).equals(figure.label().get(0))
                : Math.abs(other.place().row() - figure.place().row()) <= NEAR_ROWS;
        return same && !other.equals(figure);
    }

    /** The other cells of the same row. */
    List<Figure> row(Figure figure) {
        return figure.origin() == Origin.TABLE
                ? rows.getOrDefault(rowOf(figure), List.of()).stream()
                        .filter(f -> !f.equals(figure))
                        .toList()
                : List.of();
    }

    private List<Figure> column(Figure figure) {
        return figure.origin() == Origin.TABLE ? columns.getOrDefault(columnOf(figure), List.of()) : List.of();
    }

    private static List<String> heading(Figure figure) {
        return figure.label().isEmpty()
                ? List.of()
                : figure.label().subList(0, figure.label().size() - 1);
    }

    /** Whether two figures are in one list, table section or paragraph. */
    boolean areNeighbours(Figure one, Figure other) {
        Place place = one.place();
        return one.origin() == Origin.TABLE
                ? isBesides(one, other) || siblings(one).contains(other)
                : other.origin() == one.origin()
                        && Math.abs(place.block() - other.place().block()) <= 3;
    }

    private static boolean isBesides(Figure one, Figure other) {
        return other.origin() == Origin.TABLE && columnOf(one).equals(columnOf(other)) && isSection(one, other);
    }
}
