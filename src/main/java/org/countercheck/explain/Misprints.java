package org.countercheck.explain;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Expression;

/**
 * Whether one digit, or two neighbouring ones exchanged, would put a percentage right that does not fit.
 *
 * <p>A percentage that is wrong in several digits is seldom misprinted; where exactly one of the numbers it is computed from would fit so, that one is.
 */
final class Misprints {

    private static final Rational TENTH = Rational.of("0.1");

    private Misprints() {}

    /** Whether the relation prints a percentage, so that several values of each of its other figures fit. */
    static boolean concern(Evaluation broken) {
        return broken.relation().left() instanceof Expression.Term term
                && term.figure().unit().dimension() == Dimension.PERCENT
                && term.figure().quantity().step().compareTo(Rational.ONE) < 0;
    }

    /** Whether a misprint of this figure alone would explain the broken relation. */
    static boolean explain(Evaluation broken, Figure figure, Context context) {
        Figure percentage = ((Expression.Term) broken.relation().left()).figure();
        boolean itself = figure.equals(percentage);
        // Over a percentage of one decimal so many numbers fit that one digit tells nothing.
        boolean fine = percentage.quantity().step().compareTo(TENTH) < 0;
        return misprints(figure.quantity(), itself || fine).stream()
                .anyMatch(value -> Context.holds(broken.relation(), context.changed(figure, value)));
    }

    private static List<Rational> misprints(Quantity quantity, boolean digits) {
        Rational step = quantity.value().isWhole() && quantity.step().compareTo(Rational.ONE) > 0
                ? Rational.ONE
                : quantity.step();
        Rational whole = quantity.value().dividedBy(step);
        if (!whole.isWhole() || whole.signum() <= 0) {
            return List.of();
        }
        char[] printed = whole.toString().toCharArray();
        List<Rational> misprints = new ArrayList<>();
        for (int i = 0; i < printed.length; i++) {
            char kept = printed[i];
            for (char c = '0'; digits && c <= '9'; c++) {
                printed[i] = c;
                misprints.add(Rational.of(new String(printed)).times(step));
            }
            printed[i] = kept;
            if (i > 0) {
                printed[i] = printed[i - 1];
                printed[i - 1] = kept;
                misprints.add(Rational.of(new String(printed)).times(step));
                printed[i - 1] = printed[i];
                printed[i] = kept;
            }
        }
        return misprints;
    }
}
