package org.countercheck.explain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Rational;
import org.countercheck.figure.Slips;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Expression;

/** How much a slip that explains a broken relation tells. */
final class Witnesses {

    private static final Rational TEN = Rational.of(10);

    /** A figure of three digits can slip to about thirty others: how many values there must be for each figure, so that few differences fit by chance. */
    private static final Rational VALUES_PER_FIGURE = Rational.of(250);

    private Witnesses() {}

    /** Whether both relations speak of the figure by other numbers, so that what explains the one need not explain the other. */
    static boolean areApart(Evaluation one, Evaluation other, Figure figure) {
        if (one == other) {
            return false;
        }
        boolean rates = isRate(one) && isRate(other);
        if (rates) {
            return !one.relation().left().equals(other.relation().left())
                    && !isResult(one, figure)
                    && !isResult(other, figure)
                    && !(isBelow(one, figure) && isBelow(other, figure));
        }
        Set<Rational> mine = others(one, figure);
        Set<Rational> theirs = others(other, figure);
        if (!isRate(one) && !isRate(other)) {
            return mine.stream().noneMatch(theirs::contains);
        }
        return !mine.containsAll(theirs) && !theirs.containsAll(mine);
    }

    private static Set<Rational> others(Evaluation evaluation, Figure figure) {
        Set<Rational> values = new HashSet<>();
        for (Figure other : evaluation.relation().figures()) {
            if (!other.equals(figure)) {
                values.add(other.quantity().value());
            }
        }
        return values;
    }

    private static boolean isRate(Evaluation evaluation) {
        return Terms.of(evaluation.relation()).isEmpty();
    }

    private static boolean isResult(Evaluation evaluation, Figure figure) {
        return evaluation.relation().left() instanceof Expression.Term t
                && t.figure().equals(figure);
    }

    private static boolean isBelow(Evaluation evaluation, Figure figure) {
        List<Expression> operands = evaluation.relation().right().operands();
        return operands.size() == 2 && operands.get(1).figures().contains(figure);
    }

    /**
     * Whether a slip tells something although nothing else speaks for it: the numbers have so many digits that few slips explain a difference, and it is not
     * the last digit, since what a list leaves out, and what sets another base apart, is often little.
     */
    static boolean isTelling(Evaluation broken, Figure figure, Rational meant) {
        Rational step = Slips.place(broken.relation().figures().stream()
                .filter(f -> isRate(broken) == (f.unit().dimension() == Dimension.PERCENT))
                .map(Figure::quantity)
                .toList());
        Rational difference = broken.difference().map(Rational::abs).orElse(Rational.ZERO);
        Rational size = broken.printed()
                .map(Rational::abs)
                .orElse(Rational.ZERO)
                .max(broken.expected().map(Rational::abs).orElse(Rational.ZERO));
        boolean far = difference.compareTo(step.times(TEN)) >= 0
                && step.compareTo(Rational.ONE) < 0
                && meant.minus(figure.quantity().value())
                                .abs()
                                .compareTo(figure.quantity().step().times(TEN))
                        >= 0;
        int figures = broken.relation().figures().size();
        return (far || !isRate(broken))
                && size.compareTo(step.times(VALUES_PER_FIGURE.times(Rational.of(figures)))) >= 0;
    }
}
