package org.countercheck.relation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countercheck.figure.Interval;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Evaluation.Doubt;

/**
 * Decides whether a relation holds, by exact interval arithmetic: broken is what no values inside the written numbers satisfy.
 *
 * <p>A blank operand is at least 0 and otherwise unknown. If some value of it satisfies the relation, the relation is
 * undecided; if none does (the other parts already exceed the total), it is broken.
 */
public final class Evaluator {

    /** An evaluator; it has no state and serves any number of threads. */
    public Evaluator() {}

    /** What the figures of {@code relation} say about it. */
    public Evaluation evaluate(Relation relation) {
        Interval left = Reading.STRICT.of(relation.left());
        Interval right = left == null ? null : Reading.STRICT.of(relation.right());
        Rational printed = printed(relation.left(), relation.right());
        Rational expected = printed(relation.right(), relation.left());
        if (left == null || right == null) {
            return without(relation, printed, expected);
        }
        boolean feasible = isFeasible(left, relation.comparison(), right);
        boolean blank = (Reading.hasBlank(relation.left()) || Reading.hasBlank(relation.right())) && !isFull(relation);
        Outcome outcome = !feasible ? Outcome.BROKEN : blank ? Outcome.UNDECIDED : Outcome.HOLDS;
        return new Evaluation(
                relation,
                outcome,
                !feasible && !isFeasibleLeniently(relation),
                blank && feasible ? Optional.empty() : Optional.of(left),
                blank && feasible ? Optional.empty() : Optional.of(right),
                Optional.ofNullable(printed),
                Optional.ofNullable(expected),
                blank && feasible ? Doubt.BLANK : Doubt.NONE);
    }

    /**
     * Whether the printed parts of a sum already are its total, as closely as rounding lets them be, so that nothing is left for its blanks: a blank is at
     * least 0, and here not more.
     */
    private static boolean isFull(Relation relation) {
        if (relation.comparison() != Comparison.EQUAL
                || !(relation.right() instanceof Expression.Sum sum)
                || Reading.hasBlank(relation.left())) {
            return false;
        }
        List<Expression> known =
                operands(sum).filter(part -> !Reading.hasBlank(part)).toList();
        if (known.isEmpty()) {
            return false;
        }
        Interval total = Reading.STRICT.of(relation.left());
        Interval printed = Reading.STRICT.of(new Expression.Sum(known));
        return total != null && printed != null && isFeasible(total, Comparison.EQUAL, printed);
    }

    /** The operands of a sum and of the sums in it. */
    private static Stream<Expression> operands(Expression.Sum sum) {
        return sum.parts().stream()
                .flatMap(part -> part instanceof Expression.Sum inner ? operands(inner) : Stream.of(part));
    }

    /** A side has no values: a divisor may be 0, or a range is empty. */
    private static Evaluation without(Relation relation, Rational printed, Rational expected) {
        boolean blank = Reading.hasBlank(relation.left()) || Reading.hasBlank(relation.right());
        boolean empty = !blank && (isEmptyRange(relation.left()) || isEmptyRange(relation.right()));
        boolean undefined = isFromZero(relation.left()) || isFromZero(relation.right());
        return new Evaluation(
                relation,
                empty ? Outcome.BROKEN : Outcome.UNDECIDED,
                empty && !isFeasibleLeniently(relation),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(printed),
                Optional.ofNullable(expected),
                empty ? Doubt.NONE : undefined ? Doubt.ZERO_BASE : blank ? Doubt.BLANK : Doubt.VAGUE_BASE);
    }

    private static boolean isEmptyRange(Expression expression) {
        if (!(expression instanceof Expression.Between range)) {
            return false;
        }
        Interval low = Reading.STRICT.of(range.low());
        Interval high = Reading.STRICT.of(range.high());
        return low != null && high != null && high.isBelow(low);
    }

    /** Whether the expression is a rate of change from exactly 0 to something that is not 0. */
    private static boolean isFromZero(Expression expression) {
        if (expression instanceof Expression.Absolute a) {
            return isFromZero(a.of());
        }
        if (!(expression instanceof Expression.Growth growth)) {
            return false;
        }
        Interval now = Reading.STRICT.of(growth.now());
        Interval before = Reading.STRICT.of(growth.before());
        return now != null && before != null && before.equals(Interval.exactly(Rational.ZERO)) && !Ranges.hasZero(now);
    }

    private static boolean isFeasibleLeniently(Relation relation) {
        Interval left = Reading.LENIENT.of(relation.left());
        Interval right = Reading.LENIENT.of(relation.right());
        if (left == null || right == null) {
            // An empty range stays infeasible; a divisor that may be 0 after all allows any value.
            return !isEmptyRange(relation.left()) && !isEmptyRange(relation.right());
        }
        return isFeasible(left, relation.comparison(), right);
    }

    /** Whether some value of {@code left} and some value of {@code right} compare so. */
    static boolean isFeasible(Interval left, Comparison comparison, Interval right) {
        return switch (comparison) {
            case EQUAL -> left.meets(right);
            case NOT_EQUAL -> !left.isPoint() || !right.isPoint() || !left.equals(right);
            case LESS -> isSomeSmaller(left, right);
            case AT_MOST -> !right.isBelow(left);
            case GREATER -> isSomeSmaller(right, left);
            case AT_LEAST -> !left.isBelow(right);
        };
    }

    private static boolean isSomeSmaller(Interval a, Interval b) {
        return a.low().isEmpty()
                || b.high().isEmpty()
                || a.low().get().compareTo(b.high().get()) < 0;
    }

    private static Rational printed(Expression side, Expression other) {
        return side instanceof Expression.Between range
                ? Printed.nearest(range, Printed.value(other))
                : Printed.value(side);
    }
}
