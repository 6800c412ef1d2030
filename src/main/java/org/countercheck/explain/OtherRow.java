package org.countercheck.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countercheck.explain.Explanation.Kind;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Rational;

/**
 * The printed number is exactly that of another row of the table section in which its partner stands, of a part of its partner, or
 * of a neighbouring figure of the prose.
 *
 * <p>Small numbers and numbers that several rows share prove nothing: in the statistics table of a report, one cell in three shares its value.
 */
final class OtherRow implements Hypothesis {

    private static final Rational SMALLEST_TELLING = Rational.of(10);
    private static final Rational SMALLEST_TELLING_IN_PROSE = Rational.of(100);
    private static final int NEAR_BLOCKS = 3;

    @Override
    public List<Explanation> explain(Suspicion suspicion) {
        Figure figure = suspicion.figure();
        if (Words.significant(suspicion.printed()).compareTo(SMALLEST_TELLING) < 0) {
            return List.of();
        }
        Optional<Figure> partner = suspicion.partner();
        Set<Figure> candidates = new LinkedHashSet<>();
        if (partner.isPresent() && partner.get().origin() == Origin.TABLE) {
            candidates.addAll(suspicion.context().groups().section(partner.get()));
            candidates.addAll(suspicion.context().groups().parts(partner.get()));
        } else if (suspicion.isResult() && !haveOneName(Groups.parts(suspicion.evaluation()))) {
            // The prose counts one row of a group whose rows add to its number; within one source a part is not its
            // total.
            Groups.parts(suspicion.evaluation()).stream()
                    .filter(p -> p.origin() != figure.origin())
                    .forEach(candidates::add);
        } else if (figure.origin() == Origin.PROSE
                && suspicion.proven()
                && Words.significant(suspicion.printed()).compareTo(SMALLEST_TELLING_IN_PROSE) >= 0) {
            for (Figure other :
                    suspicion.context().nearby().around(figure.place().block(), NEAR_BLOCKS, List.of())) {
                if (other.origin() == Origin.PROSE) {
                    candidates.add(other);
                }
            }
        }
        Figure first = suspicion.context().first(figure);
        candidates.removeIf(c -> suspicion.context().first(c).equals(first));
        List<Figure> same = new ArrayList<>();
        for (Figure candidate : candidates) {
            if (candidate.quantity().value().equals(suspicion.printed())
                    && candidate.quantity().form() == figure.quantity().form()
                    && candidate.unit().isComparableTo(figure.unit())) {
                same.add(candidate);
            }
        }
        if (same.size() != 1) {
            return List.of();
        }
        Figure row = same.get(0);
        return List.of(
                new Explanation(Kind.OTHER_ROW, List.of(Words.value(figure), Words.name(row)), List.of(figure, row)));
    }

    /** Whether the figures are columns of one row; {@link OtherScope} looks at those. */
    static boolean haveOneName(List<Figure> figures) {
        return figures.stream().map(Figure::name).distinct().count() < 2;
    }
}
