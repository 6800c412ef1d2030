package org.countercheck.relation;

import java.util.List;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;

/** The value of an expression computed from the numbers as printed. */
final class Printed {

    private Printed() {}

    /** The value, or {@code null} where an operand is blank or a divisor 0. A range has no single value: {@code null}. */
    static Rational value(Expression expression) {
        if (expression instanceof Expression.Term t) {
            return value(t.figure().quantity());
        } else if (expression instanceof Expression.Constant c) {
            return value(c.quantity());
        } else if (expression instanceof Expression.Between) {
            return null;
        }
        List<Expression> operands = expression.operands();
        if (operands.isEmpty()) {
            return expression instanceof Expression.Sum ? Rational.ZERO : null;
        }
        Rational first = value(operands.get(0));
        if (expression instanceof Expression.Absolute) {
            return first == null ? null : first.abs();
        }
        Rational result = first;
        for (int i = 1; i < operands.size() && result != null; i++) {
            Rational next = value(operands.get(i));
            result = next == null ? null : combined(expression, result, next);
        }
        return result;
    }

    private static Rational value(Quantity quantity) {
        return quantity.isKnown() ? quantity.value() : null;
    }

    private static Rational combined(Expression expression, Rational a, Rational b) {
        if (expression instanceof Expression.Sum) {
            return a.plus(b);
        } else if (expression instanceof Expression.Difference) {
            return a.minus(b);
        } else if (expression instanceof Expression.Product) {
            return a.times(b);
        } else if (expression instanceof Expression.Least) {
            return a.min(b);
        } else if (expression instanceof Expression.Greatest) {
            return a.max(b);
        } else if (b.signum() == 0) {
            return null;
        } else if (expression instanceof Expression.Quotient) {
            return a.dividedBy(b);
        } else if (expression instanceof Expression.Share) {
            return a.times(Rational.HUNDRED).dividedBy(b);
        }
        return a.minus(b).times(Rational.HUNDRED).dividedBy(b);
    }

    /** The bound of a range nearest to {@code value}: the value itself if it lies inside. */
    static Rational nearest(Expression.Between range, Rational value) {
        Rational low = value(range.low());
        Rational high = value(range.high());
        if (low == null || high == null || value == null) {
            return null;
        }
        return value.max(low).min(high);
    }
}
