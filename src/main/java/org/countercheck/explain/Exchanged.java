package org.countercheck.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countercheck.explain.Explanation.Kind;
import org.countercheck.figure.Figure;

/** Two neighbouring figures each carry the value of the other's partner. */
final class Exchanged implements Hypothesis {

    @Override
    public List<Explanation> explain(Suspicion suspicion) {
        Optional<Figure> partner = suspicion.partner();
        if (partner.isEmpty()) {
            return List.of();
        }
        List<Figure> found = new ArrayList<>();
        Figure figure = suspicion.figure();
        for (BrokenTies.Side side : suspicion.context().brokenTies().of(partner.get(), figure)) {
            if (isExchanged(suspicion, partner.get(), side) && !found.contains(side.figure())) {
                found.add(side.figure());
            }
        }
        if (found.size() != 1) {
            return List.of();
        }
        Figure other = found.get(0);
        return List.of(new Explanation(
                Kind.EXCHANGED,
                List.of(Words.value(figure), Words.name(figure), Words.value(other), Words.name(other)),
                List.of(figure, other)));
    }

    private static boolean isExchanged(Suspicion suspicion, Figure partner, BrokenTies.Side side) {
        Figure figure = suspicion.figure();
        Figure other = side.figure();
        Figure othersPartner = side.partner();
        return !other.equals(figure)
                && !other.equals(partner)
                && !othersPartner.equals(figure)
                && other.origin() == figure.origin()
                && othersPartner.origin() == partner.origin()
                && suspicion.context().groups().areNeighbours(figure, other)
                && suspicion.context().groups().areNeighbours(partner, othersPartner);
    }
}
