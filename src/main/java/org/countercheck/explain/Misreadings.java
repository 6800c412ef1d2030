package org.countercheck.explain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countercheck.explain.Explanation.Kind;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Level;

/**
 * Tells what a report has wrong from what was read wrongly.
 *
 * <p>A slip of the pen changes a digit, moves the point or takes the number of a neighbour; it does not multiply by five. Where sentences propose a
 * relation whose sides are further apart than that, and no slip explains it, the sentences were misread. That two numbers are close proves nothing, and
 * nothing is accused for it; that they are worlds apart acquits.
 */
public final class Misreadings {

    /** How many times one side may be the other. */
    private static final Rational FAR = Rational.of(5);

    /** Slips that may lead anywhere. */
    private static final Set<Kind> ANYWHERE = Set.of(
            Kind.REGROUPING,
            Kind.EXCHANGED,
            Kind.OTHER_PARTS,
            Kind.OTHER_BASE,
            Kind.DIRECTION,
            Kind.DIGIT,
            Kind.SWAP,
            Kind.DIGIT_COUNT,
            Kind.SCALE,
            Kind.STALE);

    private Misreadings() {}

    /** The evaluations without those that only show a misreading, in order. */
    public static List<Evaluation> without(List<Figure> figures, List<Evaluation> evaluations) {
        if (evaluations.stream().noneMatch(Misreadings::isFar)) {
            return evaluations;
        }
        Explainer explainer = new Explainer(Context.of(figures, evaluations), 0);
        return evaluations.stream()
                .filter(e -> !isFar(e) || isSlip(e, explainer))
                .toList();
    }

    /** Whether sentences propose it beyond doubt, as a warning does not, it is broken, and one side is many times the other. */
    private static boolean isFar(Evaluation evaluation) {
        boolean read = evaluation.relation().basis() != Basis.DECLARED
                && evaluation.relation().level() == Level.ERROR
                && evaluation.relation().figures().stream().anyMatch(f -> f.origin() == Origin.PROSE);
        if (!read || isAmountTwice(evaluation) || !evaluation.isBroken() || !evaluation.beyondRounding()) {
            return false;
        }
        Optional<Rational> printed = evaluation.printed();
        Optional<Rational> expected = evaluation.expected();
        if (printed.isEmpty() || expected.isEmpty()) {
            return false;
        }
        Rational one = printed.get().abs();
        Rational other = expected.get().abs();
        // Nothing is a multiple of 0.
        boolean zero = one.signum() == 0 || other.signum() == 0;
        return !zero && (one.compareTo(other.times(FAR)) > 0 || other.compareTo(one.times(FAR)) > 0);
    }

    /** An amount of money told twice may be wrong in its unit as well as in its digits. */
    private static boolean isAmountTwice(Evaluation evaluation) {
        return Context.isTie(evaluation.relation())
                && evaluation.relation().figures().get(0).unit().dimension() == Dimension.MONEY;
    }

    private static boolean isSlip(Evaluation evaluation, Explainer explainer) {
        // No part is several times its whole, whatever other whole it may fit.
        boolean impossible = evaluation.relation().right() instanceof Expression.Share
                && evaluation.expected().orElseThrow().compareTo(Rational.HUNDRED) > 0;
        if (Context.isTie(evaluation.relation()) && isDigitSlip(evaluation)) {
            return true;
        }
        return explainer.explain(evaluation).stream()
                .map(Explanation::kind)
                .anyMatch(kind -> ANYWHERE.contains(kind) && !(impossible && kind == Kind.OTHER_BASE));
    }

    /** One digit too many or too few, whatever else the number happens to fit. */
    private static boolean isDigitSlip(Evaluation evaluation) {
        return DigitSlip.kind(
                        evaluation.printed().orElseThrow().toString(),
                        evaluation.expected().orElseThrow().toString())
                .isPresent();
    }
}
