package org.countercheck.relation;

import java.util.Optional;
import org.countercheck.figure.Interval;
import org.countercheck.figure.Rational;

/** Exact arithmetic of intervals beyond sums: products, quotients, distances and hulls. */
final class Ranges {

    private Ranges() {}

    /** Whether 0 is in the interval. */
    static boolean hasZero(Interval interval) {
        return interval.contains(Rational.ZERO);
    }

    /** All products of a value of each. */
    static Interval times(Interval a, Interval b) {
        if (a.isPoint()) {
            return multiple(b, a.low().orElseThrow());
        } else if (b.isPoint()) {
            return multiple(a, b.low().orElseThrow());
        }
        Corner low = null;
        Corner high = null;
        for (int i = 0; i < 4; i++) {
            Corner corner = Corner.of(a, i < 2, b, i % 2 == 0);
            low = low == null || corner.isBelow(low) ? corner : low.joined(corner);
            high = high == null || high.isBelow(corner) ? corner : high.joined(corner);
        }
        return new Interval(Optional.ofNullable(low.value), low.closed, Optional.ofNullable(high.value), high.closed);
    }

    /** An interval times a constant; 0 times anything is 0. */
    private static Interval multiple(Interval of, Rational factor) {
        return factor.signum() == 0 ? Interval.exactly(Rational.ZERO) : of.times(factor);
    }

    /** All quotients of a value of each; {@code divisor} must not have 0. */
    static Interval over(Interval dividend, Interval divisor) {
        if (dividend.isPoint() && divisor.isPoint()) {
            return Interval.exactly(
                    dividend.low().orElseThrow().dividedBy(divisor.low().orElseThrow()));
        }
        return times(dividend, inverse(divisor));
    }

    private static Interval inverse(Interval of) {
        // 1/x falls on either side of 0, so the bounds change places; an infinite bound becomes an open 0 and an open 0
        // infinite.
        boolean positive = of.low().isPresent() && of.low().get().signum() >= 0;
        if (!positive) {
            return inverse(of.negate()).negate();
        }
        Rational low = of.low().get();
        return new Interval(
                Optional.of(of.high().map(Rational.ONE::dividedBy).orElse(Rational.ZERO)),
                of.highClosed(),
                low.signum() == 0 ? Optional.empty() : Optional.of(Rational.ONE.dividedBy(low)),
                of.lowClosed());
    }

    /** Distances from 0. */
    static Interval absolute(Interval of) {
        if (of.low().isPresent() && of.low().get().signum() >= 0) {
            return of;
        } else if (of.high().isPresent() && of.high().get().signum() <= 0) {
            return of.negate();
        }
        Interval mirrored = of.negate();
        boolean own = isHigher(of, mirrored);
        Interval wider = own ? of : mirrored;
        return new Interval(Optional.of(Rational.ZERO), true, wider.high(), wider.highClosed());
    }

    /** Values of the smaller of two. */
    static Interval least(Interval a, Interval b) {
        return greatest(a.negate(), b.negate()).negate();
    }

    /** Values of the larger of two. */
    static Interval greatest(Interval a, Interval b) {
        Interval low = isHigher(a.negate(), b.negate()) ? b : a;
        Interval high = isHigher(a, b) ? a : b;
        return new Interval(low.low(), low.lowClosed(), high.high(), high.highClosed());
    }

    /** Whether the upper bound of {@code a} reaches higher than that of {@code b}. */
    private static boolean isHigher(Interval a, Interval b) {
        if (a.high().isEmpty() || b.high().isEmpty()) {
            return a.high().isEmpty();
        }
        int order = a.high().get().compareTo(b.high().get());
        return order > 0 || order == 0 && a.highClosed();
    }

    /** The product of two bounds: finite, or infinite with a sign. */
    private static final class Corner {
        private final Rational value;
        private final int sign;
        private final boolean closed;

        private Corner(Rational value, int sign, boolean closed) {
            this.value = value;
            this.sign = sign;
            this.closed = closed;
        }

        static Corner of(Interval a, boolean lowOfA, Interval b, boolean lowOfB) {
            Rational x = (lowOfA ? a.low() : a.high()).orElse(null);
            Rational y = (lowOfB ? b.low() : b.high()).orElse(null);
            boolean closedX = lowOfA ? a.lowClosed() : a.highClosed();
            boolean closedY = lowOfB ? b.lowClosed() : b.highClosed();
            int signX = x == null ? (lowOfA ? -1 : 1) : x.signum();
            int signY = y == null ? (lowOfB ? -1 : 1) : y.signum();
            if (signX == 0 || signY == 0) {
                // A closed 0 times anything is 0, whether or not the other bound is reached.
                return new Corner(Rational.ZERO, 0, signX == 0 && closedX || signY == 0 && closedY);
            } else if (x == null || y == null) {
                return new Corner(null, signX * signY, false);
            }
            return new Corner(x.times(y), signX * signY, closedX && closedY);
        }

        boolean isBelow(Corner other) {
            return compare(other) < 0;
        }

        /** This bound, closed if one of two equal ones is. */
        Corner joined(Corner other) {
            return !closed && other.closed && compare(other) == 0 ? other : this;
        }

        private int compare(Corner other) {
            if (value == null) {
                return other.value == null ? Integer.compare(sign, other.sign) : sign;
            }
            return other.value == null ? -other.sign : value.compareTo(other.value);
        }
    }
}
