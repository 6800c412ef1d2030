package org.countercheck.explain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Comparison;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Relation;

/**
 * An equality of sums and differences as coefficients: {@code Σ coefficient · figure + constant = 0}.
 *
 * @param coefficients figures with their coefficients, never 0, in reading order of the relation
 * @param constant what constants contribute
 */
record Terms(Map<Figure, Rational> coefficients, Rational constant) {

    /** The coefficients of an equality, or empty if it has anything but sums and differences of known figures. */
    static Optional<Terms> of(Relation relation) {
        if (relation.comparison() != Comparison.EQUAL) {
            return Optional.empty();
        }
        Builder builder = new Builder();
        if (!builder.add(relation.left(), Rational.ONE) || !builder.add(relation.right(), Rational.ONE.negate())) {
            return Optional.empty();
        }
        builder.coefficients.values().removeIf(c -> c.signum() == 0);
        return Optional.of(new Terms(builder.coefficients, builder.constant));
    }

    /** What is left over with the numbers as printed: left minus right. */
    Rational rest() {
        Rational rest = constant;
        for (Map.Entry<Figure, Rational> term : coefficients.entrySet()) {
            rest = rest.plus(term.getKey().quantity().value().times(term.getValue()));
        }
        return rest;
    }

    private static final class Builder {
        private final Map<Figure, Rational> coefficients = new LinkedHashMap<>();
        private Rational constant = Rational.ZERO;

        boolean add(Expression expression, Rational factor) {
            if (expression instanceof Expression.Term t) {
                coefficients.merge(t.figure(), factor, Rational::plus);
                return t.figure().quantity().isKnown();
            } else if (expression instanceof Expression.Constant c) {
                constant = constant.plus(c.quantity().value().times(factor));
                return c.quantity().isKnown();
            } else if (expression instanceof Expression.Difference d) {
                return add(d.left(), factor) && add(d.right(), factor.negate());
            } else if (expression instanceof Expression.Sum s) {
                for (Expression part : s.parts()) {
                    if (!add(part, factor)) {
                        return false;
                    }
                }
                return true;
            }
            return false;
        }
    }
}
