package org.countercheck.explain;

import java.util.Optional;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Form;
import org.countercheck.figure.Interval;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Comparison;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Relation;

/** The value that a figure would need for a broken relation to hold, the others being right. */
final class Required {

    private Required() {}

    /** The value; empty if there is none, if it is negative and no rate, or if several would do. */
    static Optional<Rational> value(Evaluation broken, Figure figure) {
        Relation relation = broken.relation();
        if (relation.comparison() != Comparison.EQUAL || !figure.quantity().isKnown()) {
            return Optional.empty();
        }
        Optional<Rational> value = Terms.of(relation).flatMap(t -> fromSum(t, figure));
        if (value.isEmpty() && relation.left() instanceof Expression.Term left) {
            value = left.figure().equals(figure)
                    ? broken.expected().map(e -> e.roundedTo(figure.quantity().step()))
                    : fromRate(relation.right(), left.figure().quantity(), figure);
        }
        boolean rate = figure.unit().dimension() == Dimension.PERCENT;
        return value.filter(v ->
                        v.signum() >= 0 || rate || figure.quantity().value().signum() < 0)
                .filter(v -> !v.equals(figure.quantity().value()));
    }

    private static Optional<Rational> fromSum(Terms terms, Figure figure) {
        Rational coefficient = terms.coefficients().get(figure);
        if (coefficient == null) {
            return Optional.empty();
        }
        Rational value = figure.quantity().value().minus(terms.rest().dividedBy(coefficient));
        boolean whole = figure.quantity().form() == Form.EXACT
                && figure.quantity().value().isWhole();
        return whole && !value.isWhole() ? Optional.empty() : Optional.of(value);
    }

    /** The only whole number that gives the printed share or rate. */
    private static Optional<Rational> fromRate(Expression right, Quantity rate, Figure figure) {
        boolean share = right instanceof Expression.Share;
        if (!share && !(right instanceof Expression.Growth) || !rate.strict().isBounded()) {
            return Optional.empty();
        }
        Expression above = right.operands().get(0);
        Expression below = right.operands().get(1);
        Interval factor = (share ? rate.strict() : rate.strict().plus(Interval.exactly(Rational.HUNDRED)))
                .times(Rational.ONE.dividedBy(Rational.HUNDRED));
        if (is(above, figure) && below instanceof Expression.Term base) {
            return onlyWhole(
                    factor.low().orElseThrow().times(base.figure().quantity().value()),
                    factor.high().orElseThrow().times(base.figure().quantity().value()));
        } else if (is(below, figure)
                && above instanceof Expression.Term part
                && factor.low().orElseThrow().signum() > 0) {
            Rational value = part.figure().quantity().value();
            return onlyWhole(
                    value.dividedBy(factor.high().orElseThrow()),
                    value.dividedBy(factor.low().orElseThrow()));
        }
        return Optional.empty();
    }

    private static boolean is(Expression expression, Figure figure) {
        return expression instanceof Expression.Term t && t.figure().equals(figure);
    }

    private static Optional<Rational> onlyWhole(Rational low, Rational high) {
        Rational candidate = high.cutTo(Rational.ONE);
        boolean only =
                candidate.compareTo(low) >= 0 && candidate.minus(Rational.ONE).compareTo(low) < 0;
        return only ? Optional.of(candidate) : Optional.empty();
    }
}
