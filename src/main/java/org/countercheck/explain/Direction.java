package org.countercheck.explain;

import java.util.List;
import java.util.Optional;
import org.countercheck.explain.Explanation.Kind;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Interval;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Expression;

/** Growth printed as decline or the reverse, or the rate computed over this year instead of last year. */
final class Direction implements Hypothesis {

    @Override
    public List<Explanation> explain(Suspicion suspicion) {
        Optional<Expression.Growth> growth =
                suspicion.isResult() ? growth(suspicion.evaluation().relation().right()) : Optional.empty();
        if (growth.isEmpty()) {
            return List.of();
        }
        Optional<Rational> now = value(growth.get().now());
        Optional<Rational> before = value(growth.get().before());
        if (now.isEmpty()
                || before.isEmpty()
                || now.get().signum() <= 0
                || before.get().signum() <= 0) {
            return List.of();
        }
        Figure rate = suspicion.figure();
        Rational change = now.get().minus(before.get()).times(Rational.HUNDRED);
        Rational right = change.dividedBy(before.get());
        Rational exchanged = change.dividedBy(now.get());
        if (right.signum() == 0) {
            return List.of();
        } else if (hasSize(rate, right)) {
            return List.of(explanation("sign", rate, right));
        }
        return hasSize(rate, exchanged) ? List.of(explanation("base", rate, right)) : List.of();
    }

    /** Whether the printed rate is {@code value} but for the sign, rounded or cut. */
    private static boolean hasSize(Figure rate, Rational value) {
        Interval printed = rate.quantity().strict();
        return printed.contains(value)
                || printed.contains(value.negate())
                || value.abs()
                        .cutTo(rate.quantity().step())
                        .equals(rate.quantity().value().abs());
    }

    private static Explanation explanation(String slip, Figure rate, Rational right) {
        // In a document that cuts its rates, the right one is cut as well.
        Rational step = rate.quantity().step();
        boolean cut = right.abs().cutTo(step).equals(rate.quantity().value().abs());
        Rational rounded = cut ? right.cutTo(step) : right.roundedTo(step);
        return new Explanation(Kind.DIRECTION, List.of(slip, Words.value(rate), Words.value(rounded)), List.of(rate));
    }

    /** The rate of change in an expression, which may be negated or made positive. */
    private static Optional<Expression.Growth> growth(Expression expression) {
        if (expression instanceof Expression.Growth growth) {
            return Optional.of(growth);
        }
        return expression.operands().stream().flatMap(o -> growth(o).stream()).findFirst();
    }

    private static Optional<Rational> value(Expression expression) {
        return expression instanceof Expression.Term t && t.figure().quantity().isKnown()
                ? Optional.of(t.figure().quantity().value())
                : Optional.empty();
    }
}
