package org.countercheck.figure;

import java.util.Objects;
import java.util.Optional;

/**
 * What one written number denotes.
 *
 * <p>Percentages are in percent (23.14% is 23.14), scales are applied (1.68万 is 16800, 29.77万元 is 297700 元).
 *
 * @param value the printed number, scale applied; the lower end of a range; 0 for a blank
 * @param step place value of the last printed non-zero digit or, for decimals, of the last printed digit; scale applied, positive
 * @param strict the values that the writing means; decides whether a relation holds
 * @param lenient the values that the writing can stand for at all; outside it a relation is broken beyond rounding
 * @param unit what is counted
 * @param form how it was written
 */
public record Quantity(Rational value, Rational step, Interval strict, Interval lenient, Unit unit, Form form) {

    /** Checks that all parts are given. */
    public Quantity {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(strict, "strict");
        Objects.requireNonNull(lenient, "lenient");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(form, "form");
    }

    /** Exactly {@code value}. */
    public static Quantity exactly(Rational value, Unit unit) {
        Interval point = Interval.exactly(value);
        return new Quantity(value, Rational.ONE, point, point, unit, Form.EXACT);
    }

    /** An unknown number, at least 0. */
    public static Quantity blank(Unit unit) {
        Interval unknown = Interval.atLeast(Rational.ZERO);
        return new Quantity(Rational.ZERO, Rational.ONE, unknown, unknown, unit, Form.BLANK);
    }

    /**
     * A number rounded to its last printed digit: half a step either side strictly, a whole step leniently, for truncation only (GB/T 8170).
     */
    public static Quantity rounded(Rational value, Rational step, Unit unit) {
        Rational half = step.dividedBy(Rational.of(2));
        return new Quantity(
                value,
                step,
                Interval.closed(value.minus(half), value.plus(half)),
                Interval.open(value.minus(step), value.plus(step)),
                unit,
                Form.ROUNDED);
    }

    /** A number cut at its last printed digit, as documents do that cut all their shares: from the digits as printed up to the next step. */
    public static Quantity truncated(Rational value, Rational step, Unit unit) {
        return new Quantity(
                value,
                step,
                new Interval(Optional.of(value), true, Optional.of(value.plus(step)), false),
                Interval.open(value.minus(step), value.plus(step)),
                unit,
                Form.ROUNDED);
    }

    /** Whether the printed value is known: neither blank nor only bounded. */
    public boolean isKnown() {
        return form != Form.BLANK;
    }
}
