package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.term;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Facts;
import org.countercheck.rule.Rule;

/**
 * Columns whose heads say that they are computed: 增减, 增幅 and 完成率 from two columns of amounts.
 *
 * <p>The head says what sort of number it is; which columns it is computed from is what most rows say. A row that differs is accused only where others
 * vouch for the reading.
 */
public final class TableColumns implements Rule {

    /** Columns to the left and to the right of a computed one that it may be computed from. */
    private static final int REACH = 8;

    /** The rule. */
    public TableColumns() {}

    @Override
    public String id() {
        return "table-columns";
    }

    @Override
    public List<Relation> relations(Facts facts) {
        List<Relation> found = new ArrayList<>();
        List<Figure> figures = facts.extraction().figures();
        for (List<TableColumn> table : TableColumn.byTable(figures).values()) {
            for (int i = 0; i < table.size(); i++) {
                if (table.get(i).head() != ColumnHead.AMOUNT) {
                    List<TableColumn> near =
                            table.subList(Math.max(0, i - REACH), Math.min(table.size(), i + REACH + 1));
                    found.addAll(computed(table.get(i), near, figures));
                }
            }
        }
        return found;
    }

    private List<Relation> computed(TableColumn column, List<TableColumn> near, List<Figure> figures) {
        ColumnReading best = null;
        for (IntFunction<Expression> reading : readings(column, near)) {
            best = better(best, ColumnReading.of(id(), column, reading));
        }
        if (column.head() == ColumnHead.PART && isRate(column)) {
            for (ColumnReading shares : new ColumnShares(id(), column, near, figures).readings()) {
                best = better(best, shares);
            }
        }
        return best == null ? List.of() : best.relations();
    }

    /** The reading that fits better; the earlier one if both fit alike. */
    private static ColumnReading better(ColumnReading one, ColumnReading other) {
        return other.fit() > (one == null ? 0 : one.fit()) ? other : one;
    }

    private static List<IntFunction<Expression>> readings(TableColumn column, List<TableColumn> near) {
        List<IntFunction<Expression>> readings = new ArrayList<>();
        boolean change = column.head() == ColumnHead.CHANGE;
        for (TableColumn one : near) {
            for (TableColumn other : near) {
                if (one == other
                        || one == column
                        || other == column
                        || !one.unit().equals(other.unit())) {
                    continue;
                }
                boolean amounts = one.head() == ColumnHead.AMOUNT && other.head() == ColumnHead.AMOUNT;
                if (change && (amounts || one.head() == other.head()) && isDifference(column, one)) {
                    readings.add(row -> of(one, other, row, Expression.Difference::new));
                }
                if (change && amounts && isRate(column)) {
                    readings.add(row -> of(one, other, row, Expression.Growth::new));
                }
                if (change && isRate(column) && one.head() == ColumnHead.CHANGE && other.head() == ColumnHead.AMOUNT) {
                    readings.add(row -> of(one, other, row, Expression.Share::new));
                    readings.add(row -> of(
                            one, other, row, (c, now) -> new Expression.Share(c, new Expression.Difference(now, c))));
                }
                if (amounts && isRate(column)) {
                    readings.add(row -> of(one, other, row, Expression.Share::new));
                }
                if (amounts && column.unit().dimension() == Dimension.NONE) {
                    readings.add(row -> of(one, other, row, Expression.Quotient::new));
                }
            }
        }
        return readings;
    }

    private interface Operation {
        Expression of(Expression one, Expression other);
    }

    private static Expression of(TableColumn one, TableColumn other, int row, Operation operation) {
        Figure first = one.at(row);
        Figure second = other.at(row);
        return first == null || second == null ? null : operation.of(term(first), term(second));
    }

    /** Whether the column may print differences of such numbers: amounts in their unit, shares in points. */
    private static boolean isDifference(TableColumn column, TableColumn of) {
        return column.unit().equals(of.unit())
                || column.unit().dimension() == Dimension.POINTS && of.unit().dimension() == Dimension.PERCENT
                || Stream.of(column, of).anyMatch(c -> c.unit().dimension() == Dimension.NONE)
                        && of.unit().dimension() != Dimension.PERCENT
                        && column.unit().dimension() != Dimension.PERCENT;
    }

    /** Whether the column may print rates in percent. */
    private static boolean isRate(TableColumn column) {
        return column.unit().dimension() == Dimension.PERCENT || column.unit().dimension() == Dimension.NONE;
    }
}
