package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.term;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Form;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;

/**
 * One way to read a column as computed from others: what its cells say in each row, and in how many rows that is so.
 *
 * <p>Only cells of two digits or more, computed from two different numbers that are not 0, tell one reading from another.
 */
final class ColumnReading {

    private static final Rational TWO_DIGITS = Rational.of(10);

    private final Map<Integer, Relation> holding = new LinkedHashMap<>();
    private final Map<Integer, Relation> broken = new LinkedHashMap<>();
    private int telling;

    private ColumnReading() {}

    /**
     * The reading of a column.
     *
     * @param rule the rule that asks
     * @param column the computed column
     * @param expected what a cell of a row should print; null for rows that do not have it
     */
    static ColumnReading of(String rule, TableColumn column, IntFunction<Expression> expected) {
        ColumnReading reading = new ColumnReading();
        column.cells().forEach((row, cell) -> {
            Expression value = expected.apply(row);
            if (value != null && !value.figures().contains(cell)) {
                reading.add(row, cell, value, rule);
            }
        });
        return reading;
    }

    private void add(int row, Figure cell, Expression expected, String rule) {
        Relation relation = Relation.equal(rule, term(cell), expected, Level.ERROR, Basis.INFERRED);
        if (Terms.holds(relation)) {
            holding.put(row, relation);
            telling += isTelling(cell, expected.figures()) ? 1 : 0;
        } else if (Terms.isBroken(relation) && !isWithoutSign(cell, expected)) {
            broken.put(row, relation);
        }
    }

    private static boolean isTelling(Figure cell, List<Figure> operands) {
        Rational value = cell.quantity().value();
        Rational size = value.signum() < 0 ? value.negate() : value;
        Rational step = cell.quantity().form() == Form.EXACT
                ? Rational.ONE
                : cell.quantity().step();
        return size.compareTo(step.times(TWO_DIGITS)) >= 0
                && operands.stream().allMatch(f -> f.quantity().value().signum() != 0)
                && operands.stream().map(f -> f.quantity().value()).distinct().count() > 1;
    }

    /** Whether only the sign is missing, as where another column or an arrow tells the direction. */
    private static boolean isWithoutSign(Figure cell, Expression expected) {
        Relation without = Relation.equal(
                "", new Expression.Absolute(term(cell)), new Expression.Absolute(expected), Level.NOTE, Basis.INFERRED);
        return !Terms.isBroken(without);
    }

    /** The rows that no value satisfies. */
    Iterable<Integer> brokenRows() {
        return List.copyOf(broken.keySet());
    }

    /** Reads a broken row in another way, if it holds so. */
    void replace(int row, Relation other) {
        if (Terms.holds(other)) {
            broken.remove(row);
            holding.put(row, other);
        }
    }

    /** How well the reading fits; at most 0 if nothing speaks for it. */
    int fit() {
        return telling == 0 ? 0 : telling - beyondRounding();
    }

    private int beyondRounding() {
        return (int) broken.values().stream().filter(r -> !Terms.isNear(r)).count();
    }

    /** Whether at least three rows speak for the reading, and none against it or four times as many as against it. */
    boolean isCertain() {
        return telling > 2 && telling >= 4 * beyondRounding();
    }

    /** What may be told: rows that do not hold only where at least two others vouch for them. */
    List<Relation> relations() {
        List<Relation> told = new ArrayList<>(holding.values());
        if (telling > 1 && telling >= 2 * broken.size()) {
            told.addAll(broken.values());
        }
        return told;
    }
}
