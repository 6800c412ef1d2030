package org.countercheck.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countercheck.explain.Explanation.Kind;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Evaluation;

/** Two neighbouring figures each carry the value of the other's partner. */
final class Exchanged implements Hypothesis {

    @Override
    public List<Explanation> explain(Suspicion suspicion) {
        Optional<Figure> partner = suspicion.partner();
        if (partner.isEmpty()) {
            return List.of();
        }
        List<Figure> found = new ArrayList<>();
        for (Evaluation evaluation : suspicion.context().brokenTies()) {
            List<Figure> pair = evaluation.relation().figures();
            for (int i = 0; i < pair.size(); i++) {
                if (isExchanged(suspicion, partner.get(), pair.get(i), pair.get(pair.size() - 1 - i))
                        && !found.contains(pair.get(i))) {
                    found.add(pair.get(i));
                }
            }
        }
        if (found.size() != 1) {
            return List.of();
        }
        Figure figure = suspicion.figure();
        Figure other = found.get(0);
        return List.of(new Explanation(
                Kind.EXCHANGED,
                List.of(Words.value(figure), Words.name(figure), Words.value(other), Words.name(other)),
                List.of(figure, other)));
    }

    private static boolean isExchanged(Suspicion suspicion, Figure partner, Figure other, Figure othersPartner) {
        Figure figure = suspicion.figure();
        return !other.equals(figure)
                && !other.equals(partner)
                && !othersPartner.equals(figure)
                && other.origin() == figure.origin()
                && othersPartner.origin() == partner.origin()
                && figure.quantity().value().equals(othersPartner.quantity().value())
                && other.quantity().value().equals(partner.quantity().value())
                && suspicion.context().groups().areNeighbours(figure, other)
                && suspicion.context().groups().areNeighbours(partner, othersPartner);
    }
}
