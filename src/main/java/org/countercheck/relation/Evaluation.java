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
 * @param left values of the left side, strict reading; empty where an operand is missing
 * @param right values of the right side, strict reading; empty where an operand is missing
 * @param printed left side computed from the numbers as printed
 * @param expected right side computed from the numbers as printed; for a range the bound nearest to the left side
 * @param doubt why the relation is undecided; {@link Doubt#NONE} where it is decided
 */
public record Evaluation(
        Relation relation,
        Outcome outcome,
        boolean beyondRounding,
        Optional<Interval> left,
        Optional<Interval> right,
        Optional<Rational> printed,
        Optional<Rational> expected,
        Doubt doubt) {

    /** Why a relation is undecided. */
    public enum Doubt {
        /** It is decided. */
        NONE,
        /** An operand is blank. */
        BLANK,
        /** A divisor may be 0. */
        VAGUE_BASE,
        /** A rate of change from exactly 0 to something else: there is no such rate. */
        ZERO_BASE,
        /** The numbers show that the words were not understood. */
        MISREAD
    }

    /** Checks that nothing is missing. */
    public Evaluation {
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(right, "right");
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(doubt, "doubt");
    }

    /** An evaluation without doubt, or with a blank operand where it is undecided. */
    public Evaluation(
            Relation relation,
            Outcome outcome,
            boolean beyondRounding,
            Optional<Interval> left,
            Optional<Interval> right,
            Optional<Rational> printed,
            Optional<Rational> expected) {
        this(
                relation,
                outcome,
                beyondRounding,
                left,
                right,
                printed,
                expected,
                outcome == Outcome.UNDECIDED ? Doubt.BLANK : Doubt.NONE);
    }

    /** Printed minus expected, where both are known. */
    public Optional<Rational> difference() {
        return printed.flatMap(p -> expected.map(p::minus));
    }

    /** Whether the relation is broken. */
    public boolean isBroken() {
        return outcome == Outcome.BROKEN;
    }

    /** The same figures, undecided, since the relation between them was misread: it proves neither right nor wrong. */
    public Evaluation misread() {
        return new Evaluation(relation, Outcome.UNDECIDED, false, left, right, printed, expected, Doubt.MISREAD);
    }

    /** Whether a rate of change is printed for something that was 0 before, which has none. */
    public boolean isUndefined() {
        return doubt == Doubt.ZERO_BASE;
    }

    /**
     * What is left over when an equality holds only because its figures are rounded: 80.05 beside 50.03 + 30.01.
     *
     * <p>Empty unless sums and differences of exact and rounded figures are compared, and unless the printed values
     * differ by more than half a unit of the coarsest of them: 1.7万 states the same as 16832.
     */
    public Optional<Rational> residue() {
        return outcome == Outcome.HOLDS ? Residue.of(this) : Optional.empty();
    }
}
