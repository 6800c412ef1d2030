package org.countercheck.explain;

import java.util.List;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Rational;
import org.countercheck.figure.Slips;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Outcome;

/**
 * Whether a slip of the pen explains a relation that does not hold: one of the digits of a figure, or two neighbouring digits exchanged.
 *
 * <p>A percentage that is wrong by little was computed wrongly rather than misprinted, and fits many a number with another digit: there only exchanged digits
 * speak against the numbers that it is computed from.
 */
final class Misprints {

    /** In units of the last printed digit. */
    private static final Rational LITTLE = Rational.of(100);

    private Misprints() {}

    /** Whether a misprint of this figure alone would explain the broken relation, and as many in all, and spoil none. */
    static boolean explain(Evaluation broken, Figure figure, int repaired, Context context) {
        return meant(broken, figure).stream()
                .map(value -> context.changed(figure, value))
                .filter(change -> Context.holds(broken.relation(), change))
                .anyMatch(change -> settles(context.of(figure), repaired, change));
    }

    /** What may have been meant: in a sum only one value will do. */
    private static List<Rational> meant(Evaluation broken, Figure figure) {
        if (Terms.of(broken.relation()).isPresent()) {
            return Required.value(broken, figure).stream()
                    .filter(value -> Slips.lead(figure.quantity(), value))
                    .toList();
        }
        return isResult(broken, figure) || !isByLittle(broken)
                ? Slips.of(figure.quantity())
                : Slips.exchanged(figure.quantity());
    }

    private static boolean isResult(Evaluation broken, Figure figure) {
        return broken.relation().left() instanceof Expression.Term term
                && term.figure().equals(figure);
    }

    /** Whether only the last two digits of the result do not fit. */
    private static boolean isByLittle(Evaluation broken) {
        Rational step = broken.relation().left().figures().stream()
                .map(f -> f.quantity().step())
                .reduce(Rational.ONE, Rational::min);
        return broken.difference()
                .map(d -> d.abs().compareTo(step.times(LITTLE)) < 0)
                .orElse(true);
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
