package org.countercheck.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Evaluation;

/** The broken equalities of two single figures by the two values, so that looking for one does not mean looking at all. */
final class BrokenTies {

    private record Values(Rational one, Rational other) {}

    /** One figure of a broken tie, and the one it is tied to. */
    record Side(Figure figure, Figure partner) {}

    private final Map<Values, List<Side>> sides = new HashMap<>();

    BrokenTies(List<Evaluation> evaluations) {
        for (Evaluation evaluation : evaluations) {
            if (evaluation.isBroken() && Context.isTie(evaluation.relation())) {
                List<Figure> pair = evaluation.relation().figures();
                for (int i = 0; i < pair.size(); i++) {
                    add(new Side(pair.get(i), pair.get(pair.size() - 1 - i)));
                }
            }
        }
    }

    private void add(Side side) {
        sides.computeIfAbsent(values(side.figure(), side.partner()), v -> new ArrayList<>())
                .add(side);
    }

    /** Those in which the figure carries the value of {@code one} and its partner that of {@code other}, in order. */
    List<Side> of(Figure one, Figure other) {
        return sides.getOrDefault(values(one, other), List.of());
    }

    private static Values values(Figure one, Figure other) {
        return new Values(one.quantity().value(), other.quantity().value());
    }
}
