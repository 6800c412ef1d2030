package org.countercheck.explain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Comparison;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Outcome;

/**
 * Tells a table that leaves rows out from one with a wrong row: its rows add up to less than a total that other relations bear out, and none of them
 * shows a slip.
 */
final class MissingRows {

    private final Set<Figure> confirmed;

    MissingRows(List<Evaluation> evaluations) {
        confirmed = evaluations.stream()
                .filter(e -> e.outcome() == Outcome.HOLDS && e.relation().comparison() == Comparison.EQUAL)
                .flatMap(e -> e.relation().figures().stream())
                .collect(Collectors.toSet());
    }

    boolean explain(Evaluation evaluation) {
        List<Figure> figures = evaluation.relation().figures();
        return evaluation.isBroken()
                && evaluation.beyondRounding()
                && evaluation.relation().basis() != Basis.DECLARED
                && evaluation.relation().right() instanceof Expression.Sum
                && figures.stream().allMatch(f -> f.origin() == Origin.TABLE)
                && evaluation.difference().orElse(Rational.ZERO).signum() > 0
                && confirmed.contains(figures.get(0))
                && figures.stream().noneMatch(f -> isSlip(evaluation, f));
    }

    private static boolean isSlip(Evaluation evaluation, Figure figure) {
        return Required.value(evaluation, figure)
                .flatMap(v -> DigitSlip.kind(figure, v))
                .isPresent();
    }
}
