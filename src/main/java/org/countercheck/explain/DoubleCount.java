package org.countercheck.explain;

import java.util.List;
import java.util.Optional;
import org.countercheck.explain.Explanation.Kind;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Evaluation;

/** A total is too large by exactly one of its parts, counted twice, or too small by exactly one, left out. */
final class DoubleCount implements Hypothesis {

    private static final Rational SMALLEST_TELLING = Rational.of(10);

    @Override
    public List<Explanation> explain(Suspicion suspicion) {
        Evaluation evaluation = suspicion.evaluation();
        List<Figure> parts = Groups.parts(evaluation);
        Optional<Rational> difference = evaluation.difference();
        if (!suspicion.isResult() || parts.size() < 3 || difference.isEmpty()) {
            return List.of();
        }
        Rational size = difference.get().abs();
        List<Figure> same =
                parts.stream().filter(p -> p.quantity().value().equals(size)).toList();
        if (same.size() != 1 || size.compareTo(SMALLEST_TELLING) < 0) {
            return List.of();
        }
        String slip = difference.get().signum() > 0 ? "twice" : "left-out";
        return List.of(new Explanation(
                Kind.DOUBLE_COUNT,
                List.of(slip, Words.value(suspicion.figure()), Words.value(size), Words.name(same.get(0))),
                List.of(suspicion.figure(), same.get(0))));
    }
}
