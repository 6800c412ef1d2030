package org.countercheck.explain;

import java.util.List;
import java.util.Optional;
import org.countercheck.explain.Explanation.Kind;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Form;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Comparison;
import org.countercheck.relation.Convention;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Outcome;

/** The last digit was cut instead of rounded, or moved by one so that the shares of a list add to exactly 100. */
final class Truncation implements Hypothesis {

    @Override
    public List<Explanation> explain(Suspicion suspicion) {
        Figure figure = suspicion.figure();
        Optional<Rational> exact = suspicion.evaluation().expected();
        if (!suspicion.isResult()
                || suspicion.evaluation().relation().comparison() != Comparison.EQUAL
                || figure.quantity().form() != Form.ROUNDED
                || exact.isEmpty()) {
            return List.of();
        }
        Rational step = figure.quantity().step();
        Rational rounded = exact.get().roundedTo(step);
        if (rounded.equals(suspicion.printed())) {
            return List.of();
        }
        boolean cut = exact.get().cutTo(step).equals(suspicion.printed());
        boolean oneOff = rounded.minus(suspicion.printed()).abs().equals(step);
        if (!cut && !(oneOff && isFitted(suspicion))) {
            return List.of();
        }
        Convention convention = suspicion.context().convention();
        return List.of(new Explanation(
                Kind.TRUNCATION,
                List.of(
                        cut ? "cut" : "fitted",
                        Words.value(figure),
                        Words.value(exact.get()),
                        Words.value(rounded),
                        Integer.toString(convention.halfUp()),
                        Integer.toString(convention.telling())),
                List.of(figure)));
    }

    /** Whether the figure is part of a list that adds to exactly 100 as printed, and would not if it were rounded. */
    private static boolean isFitted(Suspicion suspicion) {
        for (Evaluation evaluation : suspicion.context().of(suspicion.figure())) {
            boolean hundred = evaluation.relation().left() instanceof Expression.Constant
                    || evaluation.relation().right() instanceof Expression.Constant;
            if (hundred
                    && evaluation.outcome() == Outcome.HOLDS
                    && evaluation.difference().filter(d -> d.signum() == 0).isPresent()
                    && evaluation.printed().equals(Optional.of(Rational.HUNDRED))) {
                return true;
            }
        }
        return false;
    }
}
