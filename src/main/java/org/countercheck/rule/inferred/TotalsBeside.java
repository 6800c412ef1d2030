package org.countercheck.rule.inferred;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;

/**
 * Totals of blocks that a table prints side by side: 人员经费合计, 公用经费合计, 基本支出合计 in one row.
 *
 * <p>The last one may add up those before it instead of what stands above it. Cells of one name are columns of one row, not totals of blocks.
 */
final class TotalsBeside {

    private record Row(int block, int row) {}

    private final Map<Row, List<Figure>> rows = new HashMap<>();

    TotalsBeside(List<Figure> figures) {
        for (Figure figure : figures) {
            if (figure.origin() == Origin.TABLE && !figure.label().isEmpty()) {
                rows.computeIfAbsent(row(figure), r -> new ArrayList<>()).add(figure);
            }
        }
    }

    /** The total as the sum of the totals of the other blocks, if that is what it is. */
    Optional<Sum> of(Sum sum) {
        List<Figure> row = rows.getOrDefault(row(sum.whole()), List.of());
        List<Figure> before = row.subList(0, Math.max(0, row.indexOf(sum.whole())));
        long names = row.stream().map(Figure::name).distinct().count();
        if (before.size() < 2 || names < row.size()) {
            return Optional.empty();
        }
        return Optional.of(sum.over(before)).filter(Sum::isWitness);
    }

    private static Row row(Figure figure) {
        return new Row(figure.place().block(), figure.place().row());
    }
}
