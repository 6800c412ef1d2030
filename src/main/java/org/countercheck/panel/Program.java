package org.countercheck.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Comparison;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Relation;

/**
 * A relation between columns, prepared for many rows.
 *
 * <p>It only says that a row is certainly not broken, by exact whole numbers; every other row is asked of the evaluator that reports use, so that both give
 * the same verdicts.
 */
final class Program {

    private static final Rational TEN = Rational.of(10);
    private static final Rational LARGEST = Rational.of(1_000_000_000_000_000L);

    private final int[] columns;
    private final long[] factors;
    private final long constant;
    private final Comparison comparison;

    private Program(int[] columns, long[] factors, long constant, Comparison comparison) {
        this.columns = columns;
        this.factors = factors;
        this.constant = constant;
        this.comparison = comparison;
    }

    /**
     * The programs all of which must find nothing for {@code relation} not to be broken; empty if it is of another shape than sums and products with whole
     * numbers.
     *
     * @param columns where each figure of the relation stands
     */
    static Optional<List<Program>> of(Relation relation, Map<Figure, Integer> columns) {
        List<Program> programs = new ArrayList<>();
        Expression right = relation.right();
        boolean isKnown;
        if (right instanceof Expression.Between range) {
            isKnown = add(relation.left(), Comparison.AT_LEAST, range.low(), columns, programs)
                    && add(relation.left(), Comparison.AT_MOST, range.high(), columns, programs);
        } else {
            isKnown = add(relation.left(), relation.comparison(), right, columns, programs);
        }
        return isKnown ? Optional.of(programs) : Optional.empty();
    }

    private static boolean add(
            Expression left,
            Comparison comparison,
            Expression right,
            Map<Figure, Integer> columns,
            List<Program> programs) {
        // The largest of several is at most what each of them is at most, the smallest at least likewise.
        if (right instanceof Expression.Greatest && comparison == Comparison.AT_LEAST
                || right instanceof Expression.Least && comparison == Comparison.AT_MOST) {
            return right.operands().stream().allMatch(part -> add(left, comparison, part, columns, programs));
        }
        Map<Integer, Rational> factors = new TreeMap<>();
        Rational[] constant = {Rational.ZERO};
        if (!collect(left, Rational.ONE, columns, factors, constant)
                || !collect(right, Rational.ONE.negate(), columns, factors, constant)) {
            return false;
        }
        Rational scaled = constant[0].times(Rational.of(Cell.SCALE));
        // 14 digits, a factor below 10 and fewer than a thousand columns cannot overflow.
        if (!scaled.isWhole()
                || scaled.abs().compareTo(LARGEST) > 0
                || factors.size() > 999
                || factors.values().stream()
                        .anyMatch(f -> !f.isWhole() || f.abs().compareTo(TEN) >= 0)) {
            return false;
        }
        programs.add(new Program(
                factors.keySet().stream().mapToInt(Integer::intValue).toArray(),
                factors.values().stream().mapToLong(Rational::toLongExact).toArray(),
                scaled.toLongExact(),
                comparison));
        return true;
    }

    private static boolean collect(
            Expression side,
            Rational factor,
            Map<Figure, Integer> columns,
            Map<Integer, Rational> factors,
            Rational[] constant) {
        if (side instanceof Expression.Term t) {
            factors.merge(columns.get(t.figure()), factor, Rational::plus);
            return true;
        } else if (side instanceof Expression.Constant c) {
            constant[0] = constant[0].plus(c.quantity().value().times(factor));
            return true;
        } else if (side instanceof Expression.Sum s) {
            return s.parts().stream().allMatch(part -> collect(part, factor, columns, factors, constant));
        } else if (side instanceof Expression.Difference d) {
            return collect(d.left(), factor, columns, factors, constant)
                    && collect(d.right(), factor.negate(), columns, factors, constant);
        } else if (side instanceof Expression.Product p && p.left() instanceof Expression.Constant c) {
            return collect(p.right(), factor.times(c.quantity().value()), columns, factors, constant);
        }
        return false;
    }

    /** The same for a row all of whose cells are plain numbers. */
    boolean isFine(long[] values) {
        long sum = constant;
        int[] where = columns;
        long[] by = factors;
        for (int i = 0; i < where.length; i++) {
            sum += by[i] * values[where[i]];
        }
        return comparison == Comparison.EQUAL ? sum == 0 : holds(sum);
    }

    private boolean holds(long sum) {
        return switch (comparison) {
            case EQUAL -> sum == 0;
            case AT_MOST -> sum <= 0;
            case LESS -> sum < 0;
            case AT_LEAST -> sum >= 0;
            case GREATER -> sum > 0;
            case NOT_EQUAL -> sum != 0;
        };
    }

    /** Whether the row certainly does not break the relation: it holds, or a blank could make it hold. */
    boolean isFine(long[] values, byte[] kinds) {
        long sum = constant;
        boolean more = false;
        boolean less = false;
        for (int i = 0; i < columns.length; i++) {
            int column = columns[i];
            byte kind = kinds[column];
            if (kind == Cell.PLAIN) {
                long factor = factors[i];
                sum += factor == 1 ? values[column] : factor == -1 ? -values[column] : factor * values[column];
            } else if (kind == Cell.BLANK) {
                more |= factors[i] > 0;
                less |= factors[i] < 0;
            } else {
                return false;
            }
        }
        return switch (comparison) {
            case EQUAL -> sum == 0 || (sum < 0 ? more : less);
            case AT_MOST -> sum <= 0 || less;
            case LESS -> sum < 0 || less;
            case AT_LEAST -> sum >= 0 || more;
            case GREATER -> sum > 0 || more;
            case NOT_EQUAL -> sum != 0 || more || less;
        };
    }
}
