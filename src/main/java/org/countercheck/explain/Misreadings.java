package org.countercheck.explain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.countercheck.explain.Explanation.Kind;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Comparison;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;

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

    /**
     * How many times as large as its whole a part may be, and a total as what is listed under it, before they are no part and whole: a number too many or too few in
     * a list makes less of a difference than a wrong factor.
     */
    private static final Rational BEYOND_WHOLE = Rational.of(3).dividedBy(Rational.of(2));

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

    /** Numbers that differ by less are small, and many times each other with one digit changed. */
    private static final Rational FEW = Rational.of(10);

    /** Slips that may make a part more than its whole. */
    private static final Set<Kind> OF_A_DIGIT =
            Set.of(Kind.DIGIT, Kind.EXCHANGED, Kind.SWAP, Kind.DIGIT_COUNT, Kind.SCALE, Kind.STALE);

    private Misreadings() {}

    /** The evaluations in order, undecided where they only show a misreading. */
    public static List<Evaluation> undecided(List<Figure> figures, List<Evaluation> evaluations) {
        MissingRows missing = new MissingRows(evaluations);
        LooseTies loose = new LooseTies(figures, evaluations);
        OtherExtents extents = new OtherExtents(figures, evaluations);
        List<Evaluation> complete = evaluations.stream()
                .map(e -> missing.explain(e) || loose.explain(e) || extents.explain(e) ? e.misread() : e)
                .toList();
        if (complete.stream().noneMatch(e -> isFar(e) || isOverWhole(e) || isMisshapen(e) || isOverOne(e))) {
            return complete;
        }
        Explainer explainer = new Explainer(Context.of(figures, evaluations), 0);
        return complete.stream()
                .map(e -> isMisread(e, explainer) ? e.misread() : e)
                .toList();
    }

    private static boolean isMisread(Evaluation evaluation, Explainer explainer) {
        boolean far = isFar(evaluation);
        boolean over = isOverWhole(evaluation);
        boolean misshapen = isMisshapen(evaluation);
        if (misshapen && ListShape.of(evaluation.relation()).orElseThrow().isOther()) {
            return true;
        }
        boolean based = isOverOne(evaluation);
        if (!far && !over && !misshapen && !based || Context.isTie(evaluation.relation()) && isDigitSlip(evaluation)) {
            return false;
        }
        List<Explanation> explanations = explainer.explain(evaluation);
        if (based && NearerBase.explains(evaluation, explanations)) {
            return true;
        }
        Set<Kind> slips = explanations.stream().map(Explanation::kind).collect(Collectors.toSet());
        // A part that is larger than what was taken for its whole, and fits another one, was never a part of the first.
        boolean otherWhole = over && slips.contains(Kind.OTHER_BASE);
        return otherWhole
                || isFarOver(evaluation) && slips.stream().noneMatch(OF_A_DIGIT::contains)
                || (far || misshapen) && slips.stream().noneMatch(ANYWHERE::contains);
    }

    /** Whether one side is many times the other. */
    private static boolean isFar(Evaluation evaluation) {
        if (!isRead(evaluation) || isAmountTwice(evaluation)) {
            return false;
        }
        Rational one = evaluation.printed().orElseThrow().abs();
        Rational other = evaluation.expected().orElseThrow().abs();
        // Nothing is a multiple of 0.
        boolean zero = one.signum() == 0 || other.signum() == 0;
        boolean few = one.minus(other).abs().compareTo(FEW) < 0;
        boolean list = isPartOfWhole(evaluation.relation()) || Context.isList(evaluation.relation());
        Rational far = list && !few ? BEYOND_WHOLE : FAR;
        return !zero && (one.compareTo(other.times(far)) > 0 || other.compareTo(one.times(far)) > 0);
    }

    private static boolean isPartOfWhole(Relation relation) {
        return relation.comparison() == Comparison.AT_MOST
                && relation.left() instanceof Expression.Term
                && relation.right() instanceof Expression.Term;
    }

    /** Whether what was taken for a total is no larger than a part, or a part is made of others. */
    private static boolean isMisshapen(Evaluation evaluation) {
        return isRead(evaluation)
                && ListShape.of(evaluation.relation())
                        .filter(shape -> shape.isBelowPart() || shape.isOther())
                        .isPresent();
    }

    /** Whether a share of a whole is computed to be more than the whole. */
    private static boolean isOverWhole(Evaluation evaluation) {
        return isRead(evaluation)
                && evaluation.relation().right() instanceof Expression.Share
                && evaluation.expected().orElseThrow().compareTo(Rational.HUNDRED) > 0;
    }

    private static boolean isOverOne(Evaluation evaluation) {
        return isRead(evaluation) && NearerBase.isPossible(evaluation);
    }

    /** Whether a share of one number is computed to be much more than all of it. */
    private static boolean isFarOver(Evaluation evaluation) {
        return isOverWhole(evaluation)
                && evaluation.relation().right().operands().get(1) instanceof Expression.Term
                && evaluation.expected().orElseThrow().compareTo(BEYOND_WHOLE.times(Rational.HUNDRED)) > 0;
    }

    /** Whether sentences propose the relation beyond doubt, as a warning does not, and numbers break it. */
    private static boolean isRead(Evaluation evaluation) {
        return evaluation.isBroken()
                && evaluation.beyondRounding()
                && evaluation.printed().isPresent()
                && evaluation.expected().isPresent()
                && evaluation.relation().basis() != Basis.DECLARED
                && evaluation.relation().level() == Level.ERROR
                && evaluation.relation().figures().stream().anyMatch(f -> f.origin() == Origin.PROSE);
    }

    /** An amount of money told twice may be wrong in its unit as well as in its digits. */
    private static boolean isAmountTwice(Evaluation evaluation) {
        return Context.isTie(evaluation.relation())
                && evaluation.relation().figures().get(0).unit().dimension() == Dimension.MONEY;
    }

    /** One digit too many or too few, whatever else the number happens to fit. */
    private static boolean isDigitSlip(Evaluation evaluation) {
        return DigitSlip.kind(
                        evaluation.printed().orElseThrow().toString(),
                        evaluation.expected().orElseThrow().toString())
                .isPresent();
    }
}
