package org.countercheck.figure;

import java.util.Objects;
import java.util.Optional;

/**
 * The set of values between two exact bounds, each open, closed or infinite.
 *
 * @param low lower bound; empty means no lower bound
 * @param lowClosed whether the lower bound itself belongs to the set
 * @param high upper bound; empty means no upper bound
 * @param highClosed whether the upper bound itself belongs to the set
 */
public record Interval(Optional<Rational> low, boolean lowClosed, Optional<Rational> high, boolean highClosed) {

    /** All numbers. */
    public static final Interval EVERYTHING = new Interval(Optional.empty(), false, Optional.empty(), false);

    /** Checks that the bounds are in order; an infinite bound is never closed. */
    public Interval {
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        lowClosed &= low.isPresent();
        highClosed &= high.isPresent();
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            throw new IllegalArgumentException("not an interval: " + low.get() + " .. " + high.get());
        }
    }

    /** Exactly one value. */
    public static Interval exactly(Rational value) {
        return closed(value, value);
    }

    /** Both bounds belong to the set. */
    public static Interval closed(Rational low, Rational high) {
        return new Interval(Optional.of(low), true, Optional.of(high), true);
    }

    /** Neither bound belongs to the set. */
    public static Interval open(Rational low, Rational high) {
        return new Interval(Optional.of(low), false, Optional.of(high), false);
    }

    /** All values from {@code low} on. */
    public static Interval atLeast(Rational low) {
        return new Interval(Optional.of(low), true, Optional.empty(), false);
    }

    /** All values above {@code low}. */
    public static Interval above(Rational low) {
        return new Interval(Optional.of(low), false, Optional.empty(), false);
    }

    /** Whether only one value belongs to the set. */
    public boolean isPoint() {
        return lowClosed && highClosed && low.equals(high);
    }

    /** Whether both bounds are finite. */
    public boolean isBounded() {
        return low.isPresent() && high.isPresent();
    }

    /** Whether {@code value} belongs to the set. */
    public boolean contains(Rational value) {
        boolean aboveLow = low.map(l -> lowClosed ? l.compareTo(value) <= 0 : l.compareTo(value) < 0)
                .orElse(true);
        return aboveLow
                && high.map(h -> highClosed ? h.compareTo(value) >= 0 : h.compareTo(value) > 0)
                        .orElse(true);
    }

    /** Whether some value belongs to both sets. */
    public boolean meets(Interval other) {
        return !isBelow(other) && !other.isBelow(this);
    }

    /** Whether every value of this set is smaller than every value of {@code other}. */
    public boolean isBelow(Interval other) {
        if (high.isEmpty() || other.low.isEmpty()) {
            return false;
        }
        int order = high.get().compareTo(other.low.get());
        return order < 0 || order == 0 && !(highClosed && other.lowClosed);
    }

    /** The mirror image at 0. */
    public Interval negate() {
        return new Interval(high.map(Rational::negate), highClosed, low.map(Rational::negate), lowClosed);
    }

    /** All sums of a value of this set and one of {@code other}. */
    public Interval plus(Interval other) {
        return new Interval(
                low.flatMap(l -> other.low.map(l::plus)),
                lowClosed && other.lowClosed,
                high.flatMap(h -> other.high.map(h::plus)),
                highClosed && other.highClosed);
    }

    /** All differences. */
    public Interval minus(Interval other) {
        return plus(other.negate());
    }

    /** All multiples by a positive constant or, mirrored, by a negative one. */
    public Interval times(Rational factor) {
        if (factor.signum() < 0) {
            return negate().times(factor.negate());
        }
        return new Interval(low.map(factor::times), lowClosed, high.map(factor::times), highClosed);
    }

    /** {@code [1, 2)}, {@code (8500, ∞)}; a point as its value. */
    @Override
    public String toString() {
        if (isPoint()) {
            return low.orElseThrow().toString();
        }
        return (lowClosed ? "[" : "(") + low.map(Rational::toString).orElse("-∞") + ", "
                + high.map(Rational::toString).orElse("∞") + (highClosed ? "]" : ")");
    }
}
