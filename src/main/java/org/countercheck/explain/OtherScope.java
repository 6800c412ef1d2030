package org.countercheck.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countercheck.explain.Explanation.Kind;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Rational;

/** The printed number is that of another column of the partner's row (only natural persons), or of the same label with another scope. */
final class OtherScope implements Hypothesis {

    private static final Rational SMALLEST_TELLING = Rational.of(10);

    @Override
    public List<Explanation> explain(Suspicion suspicion) {
        Figure figure = suspicion.figure();
        Optional<Figure> partner = suspicion.partner();
        if (partner.isEmpty() || suspicion.printed().compareTo(SMALLEST_TELLING) < 0) {
            return List.of();
        }
        List<Figure> found = new ArrayList<>();
        for (Figure cell : suspicion.context().groups().row(partner.get())) {
            addIfSame(cell, figure, found);
        }
        for (Figure other : suspicion.context().figures()) {
            boolean scoped = other.origin() != Origin.PRIOR
                    && other.name().equals(partner.get().name())
                    && !other.scope().equals(partner.get().scope())
                    && !other.scope().isEmpty();
            if (scoped && !other.equals(figure) && !found.contains(other)) {
                addIfSame(other, figure, found);
            }
        }
        if (found.size() != 1) {
            return List.of();
        }
        Figure other = found.get(0);
        List<String> columns = other.columns();
        String where = columns.isEmpty() ? other.scope() : columns.get(columns.size() - 1);
        return where.isEmpty()
                ? List.of()
                : List.of(new Explanation(
                        Kind.OTHER_SCOPE,
                        List.of(Words.value(figure), Words.name(other), where),
                        List.of(figure, other)));
    }

    private static void addIfSame(Figure candidate, Figure figure, List<Figure> found) {
        if (candidate.quantity().value().equals(figure.quantity().value())
                && candidate.unit().isComparableTo(figure.unit())) {
            found.add(candidate);
        }
    }
}
