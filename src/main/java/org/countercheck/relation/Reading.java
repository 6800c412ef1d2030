package org.countercheck.relation;

import java.util.List;
import java.util.Optional;
import org.countercheck.figure.Form;
import org.countercheck.figure.Interval;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;

/**
 * The values of an expression under one way of reading its figures.
 *
 * <p>A figure that appears twice counts as two: the values are then too many, never too few, and no relation is called broken that holds.
 * {@code null} stands for a division by something that may be 0.
 */
enum Reading {
    /** What the writing means. */
    STRICT {
        @Override
        Interval of(Quantity quantity) {
            return quantity.strict();
        }
    },
    /** What the writing can stand for at all. */
    LENIENT {
        @Override
        Interval of(Quantity quantity) {
            return quantity.lenient();
        }
    };

    private static final Interval HUNDRED = Interval.exactly(Rational.HUNDRED);

    abstract Interval of(Quantity quantity);

    /** All values, or {@code null}. */
    Interval of(Expression expression) {
        if (expression instanceof Expression.Term t) {
            return of(t.figure().quantity());
        } else if (expression instanceof Expression.Constant c) {
            return of(c.quantity());
        } else if (expression instanceof Expression.Sum s) {
            return sum(s.parts());
        } else if (expression instanceof Expression.Least l) {
            return extreme(l.parts(), false);
        } else if (expression instanceof Expression.Greatest g) {
            return extreme(g.parts(), true);
        } else if (expression instanceof Expression.Absolute a) {
            Interval of = of(a.of());
            return of == null ? null : Ranges.absolute(of);
        }
        List<Expression> operands = expression.operands();
        Interval a = of(operands.get(0));
        Interval b = a == null ? null : of(operands.get(1));
        return b == null ? null : combined(expression, a, b);
    }

    private static Interval combined(Expression expression, Interval a, Interval b) {
        if (expression instanceof Expression.Difference) {
            return a.minus(b);
        } else if (expression instanceof Expression.Product) {
            return Ranges.times(a, b);
        } else if (expression instanceof Expression.Between) {
            return hull(a, b);
        } else if (Ranges.hasZero(b)) {
            return null;
        }
        Interval quotient = Ranges.over(a, b);
        if (expression instanceof Expression.Quotient) {
            return quotient;
        }
        Interval percent = quotient.times(Rational.HUNDRED);
        return expression instanceof Expression.Share ? percent : percent.minus(HUNDRED);
    }

    /** From the lowest low to the highest high; nothing where the range is empty, which has no values to compare. */
    private static Interval hull(Interval low, Interval high) {
        return high.isBelow(low) ? null : new Interval(low.low(), low.lowClosed(), high.high(), high.highClosed());
    }

    private Interval sum(List<Expression> parts) {
        Rational low = Rational.ZERO;
        Rational high = Rational.ZERO;
        boolean lowClosed = true;
        boolean highClosed = true;
        for (Expression part : parts) {
            Interval next = of(part);
            if (next == null) {
                return null;
            }
            boolean same = low == high && next.isPoint();
            low = low == null || next.low().isEmpty()
                    ? null
                    : low.plus(next.low().get());
            high = same
                    ? low
                    : high == null || next.high().isEmpty()
                            ? null
                            : high.plus(next.high().get());
            lowClosed &= next.lowClosed();
            highClosed &= next.highClosed();
        }
        return new Interval(Optional.ofNullable(low), lowClosed, Optional.ofNullable(high), highClosed);
    }

    private Interval extreme(List<Expression> parts, boolean greatest) {
        Interval result = null;
        for (Expression part : parts) {
            Interval next = of(part);
            if (next == null) {
                return null;
            }
            result = result == null ? next : greatest ? Ranges.greatest(result, next) : Ranges.least(result, next);
        }
        return result;
    }

    /** Whether a figure of it is blank. */
    static boolean hasBlank(Expression expression) {
        if (expression instanceof Expression.Term t) {
            return t.figure().quantity().form() == Form.BLANK;
        }
        for (Expression operand : expression.operands()) {
            if (hasBlank(operand)) {
                return true;
            }
        }
        return false;
    }
}
