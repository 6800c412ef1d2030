package org.countercheck.explain;

import java.math.BigDecimal;
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
 * The printed number is exactly that of another row of the table section in which its partner stands, of a part of its partner, or of a neighbouring figure
 * of the prose.
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
        if (significant(suspicion.printed()).compareTo(SMALLEST_TELLING) < 0) {
            return List.of();
        }
        Optional<Figure> partner = suspicion.partner();
        Set<Figure> candidates = new LinkedHashSet<>();
        if (partner.isPresent() && partner.get().origin() == Origin.TABLE) {
            candidates.addAll(suspicion.context().groups().section(partner.get()));
            candidates.addAll(suspicion.context().groups().parts(partner.get()));
        } else if (figure.origin() == Origin.PROSE
                && suspicion.proven()
                && significant(suspicion.printed()).compareTo(SMALLEST_TELLING_IN_PROSE) >= 0) {
            for (Figure other : suspicion.context().figures()) {
                if (other.origin() == Origin.PROSE
                        && Math.abs(other.place().block() - figure.place().block()) <= NEAR_BLOCKS) {
                    candidates.add(other);
                }
            }
        }
        candidates.removeAll(suspicion.context().copies(figure));
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
        return List.of(new Explanation(
                Kind.OTHER_ROW, List.of(Words.value(figure), Words.name(row)), List.of(figure, row)));
    }

    /** The number without zeros at its end, decimals as whole: 12000 tells no more than 12. */
    private static Rational significant(Rational value) {
        return Rational.of(new BigDecimal(value.toString()).stripTrailingZeros().unscaledValue().longValue())
                .abs();
    }
}
