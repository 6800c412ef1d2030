package org.countercheck.relation;

import java.util.Optional;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;

/** What is left over between printed numbers whose intervals agree. */
final class Residue {

    private static final Rational HALF = Rational.ONE.dividedBy(Rational.of(2));

    private Residue() {}

    static Optional<Rational> of(Evaluation evaluation) {
        Relation relation = evaluation.relation();
        if (relation.comparison() != Comparison.EQUAL) {
            return Optional.empty();
        }
        Optional<Rational> difference = evaluation.difference().filter(d -> d.signum() != 0);
        if (difference.isEmpty()) {
            return difference;
        }
        Rational left = coarsest(relation.left());
        Rational right = left == null ? null : coarsest(relation.right());
        if (right == null) {
            return Optional.empty();
        }
        Rational half = left.max(right).times(HALF);
        return difference.filter(d -> d.abs().compareTo(half) > 0);
    }

    /** The largest unit to which a figure is rounded, 0 if none is; {@code null} where there is no plain adding up. */
    private static Rational coarsest(Expression expression) {
        if (expression instanceof Expression.Term t) {
            return unit(t.figure().quantity());
        } else if (expression instanceof Expression.Constant c) {
            return unit(c.quantity());
        } else if (!(expression instanceof Expression.Sum || expression instanceof Expression.Difference)) {
            return null;
        }
        Rational coarsest = Rational.ZERO;
        for (Expression operand : expression.operands()) {
            Rational unit = coarsest(operand);
            if (unit == null) {
                return null;
            }
            coarsest = coarsest.max(unit);
        }
        return coarsest;
    }

    private static Rational unit(Quantity quantity) {
        return switch (quantity.form()) {
            case EXACT -> Rational.ZERO;
            case ROUNDED -> quantity.step();
            case APPROXIMATE, BOUND, RANGE, BLANK -> null;
        };
    }
}
