package org.countercheck.explain;

import java.util.List;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Rational;
import org.countercheck.figure.Slips;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Outcome;

/**
 * Whether a slip of the pen explains a percentage that does not fit: one of its digits, or two neighbouring digits exchanged in it or in a number that it is
 * computed from.
 *
 * <p>A percentage that is wrong in several digits is seldom misprinted; where exactly one of the other numbers would fit so, that one is.
 */
final class Misprints {

    private Misprints() {}

    /** Whether the relation prints a percentage, so that several values of each of its other figures fit. */
    static boolean concern(Evaluation broken) {
        return broken.relation().left() instanceof Expression.Term term
                && term.figure().unit().dimension() == Dimension.PERCENT
                && term.figure().quantity().step().compareTo(Rational.ONE) < 0;
    }

    /** Whether a misprint of this figure alone would explain the broken relation, and as many in all, and spoil none. */
    static boolean explain(Evaluation broken, Figure figure, int repaired, Context context) {
        Figure percentage = ((Expression.Term) broken.relation().left()).figure();
        // A percentage that was computed wrongly by little fits many a number with another last digit.
        boolean digits = figure.equals(percentage);
        List<Rational> meant = digits ? Slips.of(figure.quantity()) : Slips.exchanged(figure.quantity());
        return meant.stream()
                .map(value -> context.changed(figure, value))
                .filter(change -> Context.holds(broken.relation(), change))
                .anyMatch(change -> settles(context.of(figure), repaired, change));
    }

    private static boolean settles(List<Evaluation> relations, int repaired, Change change) {
        long repairs = relations.stream()
                .filter(e -> e.isBroken() && Context.holds(e.relation(), change))
                .count();
        return repairs >= repaired
                && relations.stream()
                        .filter(e -> e.outcome() == Outcome.HOLDS)
                        .allMatch(e -> Context.holds(e.relation(), change));
    }
}
