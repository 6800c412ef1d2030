package org.countercheck.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countercheck.explain.Explanation.Kind;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Rational;

/** The printed number is that of another column of the partner's row (only natural persons), or of the same label with another scope. */
final class OtherScope implements Hypothesis {

    private static final Rational SMALLEST_TELLING = Rational.of(10);

    @Override
    public List<Explanation> explain(Suspicion suspicion) {
        Figure figure = suspicion.figure();
        Optional<Figure> partner = suspicion.partner();
        List<Figure> columns = suspicion.isResult() ? Groups.parts(suspicion.evaluation()) : List.of();
        if (suspicion.printed().compareTo(SMALLEST_TELLING) < 0) {
            return List.of();
        }
        List<Figure> found = new ArrayList<>();
        if (OtherRow.haveOneName(columns)) {
            columns.stream().filter(c -> c.origin() != figure.origin()).forEach(c -> addIfSame(c, figure, found));
        }
        partner.ifPresent(p -> addFromElsewhere(suspicion, p, found));
        if (found.size() != 1) {
            return List.of();
        }
        Figure other = found.get(0);
        String where = other.columns().isEmpty()
                ? other.scope()
                : other.columns().get(other.columns().size() - 1);
        return where.isEmpty()
                ? List.of()
                : List.of(new Explanation(
                        Kind.OTHER_SCOPE,
                        List.of(Words.value(figure), Words.name(other), where),
                        List.of(figure, other)));
    }

    /** Other columns of the partner's row, and figures of the same label with another scope. */
    private static void addFromElsewhere(Suspicion suspicion, Figure partner, List<Figure> found) {
        Figure figure = suspicion.figure();
        for (Figure cell : suspicion.context().groups().row(partner)) {
            addIfSame(cell, figure, found);
        }
        for (Figure other : suspicion.context().scoped(partner.name())) {
            boolean scoped = !other.scope().equals(partner.scope());
            if (scoped && !other.equals(figure) && !found.contains(other)) {
                addIfSame(other, figure, found);
            }
        }
    }

    private static void addIfSame(Figure candidate, Figure figure, List<Figure> found) {
        if (candidate.quantity().value().equals(figure.quantity().value())
                && candidate.unit().isComparableTo(figure.unit())) {
            found.add(candidate);
        }
    }
}
