package org.countercheck.explain;

import java.util.List;
import org.countercheck.explain.Explanation.Kind;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Rational;

/** The printed number is that of the year before, for the same label. */
final class Stale implements Hypothesis {

    private static final Rational SMALLEST_TELLING = Rational.of(10);

    @Override
    public List<Explanation> explain(Suspicion suspicion) {
        Figure figure = suspicion.figure();
        if (figure.origin() == Origin.PRIOR || suspicion.printed().compareTo(SMALLEST_TELLING) < 0) {
            return List.of();
        }
        String name = figure.name();
        String other = suspicion.partner().map(Figure::name).orElse(name);
        for (Figure prior : suspicion.context().prior()) {
            if ((prior.name().equals(name) || prior.name().equals(other))
                    && !prior.name().isEmpty()
                    && prior.quantity().value().equals(suspicion.printed())
                    && prior.unit().isComparableTo(figure.unit())
                    && !suspicion.evaluation().relation().figures().contains(prior)) {
                return List.of(new Explanation(
                        Kind.STALE, List.of(Words.value(figure), Words.name(prior)), List.of(figure, prior)));
            }
        }
        return List.of();
    }
}
