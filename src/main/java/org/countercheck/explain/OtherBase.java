package org.countercheck.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countercheck.explain.Explanation.Kind;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Form;
import org.countercheck.figure.Rational;
import org.countercheck.figure.Unit;
import org.countercheck.relation.Expression;

/** The share fits exactly over another figure nearby: it was computed over the wrong base. */
final class OtherBase implements Hypothesis {

    private static final int NEAR_BLOCKS = 3;

    @Override
    public List<Explanation> explain(Suspicion suspicion) {
        Figure share = suspicion.figure();
        if (!suspicion.isResult()
                || !(suspicion.evaluation().relation().right() instanceof Expression.Share over)
                || !(over.part() instanceof Expression.Term part)
                || !(over.whole() instanceof Expression.Term whole)
                || suspicion.evaluation().expected().isEmpty()) {
            return List.of();
        }
        Rational exact = suspicion.evaluation().expected().get();
        if (exact.cutTo(share.quantity().step()).equals(suspicion.printed())) {
            // Cut instead of rounded: no other base is needed.
            return List.of();
        }
        Rational numerator = part.figure().quantity().value();
        Map<Rational, Figure> bases = new LinkedHashMap<>();
        for (Figure base : candidates(suspicion, part.figure(), whole.figure())) {
            Rational value = base.quantity().value();
            if (value.compareTo(numerator) >= 0
                    && value.signum() > 0
                    && share.quantity()
                            .strict()
                            .contains(numerator.times(Rational.HUNDRED).dividedBy(value))) {
                bases.putIfAbsent(value, base);
            }
        }
        // What another base gives exactly is no proof if two different ones do.
        if (bases.size() != 1 || bases.containsKey(numerator)) {
            return List.of();
        }
        Figure base = bases.values().iterator().next();
        Rational right = exact.roundedTo(share.quantity().step());
        return List.of(new Explanation(
                Kind.OTHER_BASE,
                List.of(Words.value(share), Words.value(base), Words.name(base), Words.value(right)),
                List.of(share, part.figure(), base)));
    }

    private static List<Figure> candidates(Suspicion suspicion, Figure part, Figure whole) {
        List<Figure> candidates = new ArrayList<>();
        Set<Figure> partners = suspicion.context().partners(whole);
        for (Figure figure : suspicion.context().nearby().around(part.place().block(), NEAR_BLOCKS, partners)) {
            if ((figure.origin() == part.origin() || partners.contains(figure))
                    && (figure.quantity().form() == Form.EXACT
                            || figure.quantity().form() == Form.ROUNDED)
                    && isAlike(figure.unit(), part.unit())
                    && !figure.quantity().value().equals(whole.quantity().value())) {
                candidates.add(figure);
            }
        }
        return candidates;
    }

    /** The same unit, or none printed: a number of persons is no base for a number of letters. */
    private static boolean isAlike(Unit one, Unit other) {
        return one.isComparableTo(other)
                && (one.symbol().equals(other.symbol())
                        || one.symbol().isEmpty()
                        || other.symbol().isEmpty());
    }
}
