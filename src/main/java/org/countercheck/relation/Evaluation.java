package org.countercheck.relation;

import java.util.Objects;
import java.util.Optional;
import org.countercheck.figure.Interval;
import org.countercheck.figure.Rational;

/**
 * What the evaluation of one relation found.
 *
 * @param relation the relation
 * @param outcome whether it holds under the strict reading
 * @param beyondRounding for a broken relation: whether it is broken under the lenient reading too
 * @param left values of the left side, strict reading; empty where undecided
 * @param right values of the right side, strict reading; empty where undecided
 * @param printed left side computed from the numbers as printed
 * @param expected right side computed from the numbers as printed
 */
public record Evaluation(
        Relation relation,
        Outcome outcome,
        boolean beyondRounding,
        Optional<Interval> left,
        Optional<Interval> right,
        Optional<Rational> printed,
        Optional<Rational> expected) {

    /** Checks that nothing is missing. */
    public Evaluation {
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(right, "right");
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(expected, "expected");
    }

    /** Printed minus expected, where both are known. */
    public Optional<Rational> difference() {
        return printed.flatMap(p -> expected.map(p::minus));
    }

    /** Whether the relation is broken. */
    public boolean isBroken() {
        return outcome == Outcome.BROKEN;
    }
}
