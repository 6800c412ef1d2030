package org.countercheck.extract.numeral;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.countercheck.figure.Form;
import org.countercheck.figure.Interval;
import org.countercheck.figure.Rational;

/**
 * What the ways of writing a number mean, each once, with its source.
 *
 * <p>The strict interval decides whether a relation holds, the lenient one whether it is broken beyond rounding. {@code n}
 * is the printed number and {@code u} the place value of its last printed digit that is not 0, scale applied to both.
 */
enum Convention {
    /** {@code 674件}: exactly n. */
    EXACT(Form.EXACT, "counting") {
        @Override
        Interval strict(Rational n, Rational u, boolean round) {
            return Interval.exactly(n);
        }

        @Override
        Interval lenient(Rational n, Rational u, boolean round) {
            return Interval.exactly(n);
        }
    },
    /** {@code 4335公里}: n, but what is measured was rounded to it, so that sums of it may be one off. */
    MEASURED(Form.EXACT, "GB/T 8170") {
        @Override
        Interval strict(Rational n, Rational u, boolean round) {
            return Interval.exactly(n);
        }

        @Override
        Interval lenient(Rational n, Rational u, boolean round) {
            return Interval.open(n.minus(u), n.plus(u));
        }
    },
    /** {@code 23.14%}, {@code 1.68万}: half a unit of the last printed digit to both sides; a whole one for truncation. */
    ROUNDED(Form.ROUNDED, "GB/T 8170") {
        @Override
        Interval strict(Rational n, Rational u, boolean round) {
            return around(n, u.dividedBy(TWO));
        }

        @Override
        Interval lenient(Rational n, Rational u, boolean round) {
            return Interval.open(n.minus(u), n.plus(u));
        }
    },
    /** {@code 8500余}: above n, below the next number that would have been printed; leniently the next rounder one. */
    MORE(Form.APPROXIMATE, "usage; GB/T 15835 for the writing of 余") {
        @Override
        Interval strict(Rational n, Rational u, boolean round) {
            return Interval.open(n, n.plus(u));
        }

        @Override
        Interval lenient(Rational n, Rational u, boolean round) {
            return Interval.open(n, round ? n.plus(u) : floor(n, u.times(TEN)).plus(u.times(TEN)));
        }
    },
    /** {@code 近230}: below n, above the number that would else have been printed; leniently down to a rounder one. */
    NEARLY(Form.APPROXIMATE, "usage") {
        @Override
        Interval strict(Rational n, Rational u, boolean round) {
            return Interval.open(n.minus(round ? n.dividedBy(TEN) : u), n);
        }

        @Override
        Interval lenient(Rational n, Rational u, boolean round) {
            Rational low = round ? n.times(FOUR_FIFTHS) : floor(n.minus(u), u.times(TEN));
            return new Interval(Optional.of(low), false, Optional.of(n), true);
        }
    },
    /** {@code 约}, {@code 左右}: half a unit strictly, a tenth of the number leniently. */
    ABOUT(Form.APPROXIMATE, "usage") {
        @Override
        Interval strict(Rational n, Rational u, boolean round) {
            return around(n, u.dividedBy(TWO));
        }

        @Override
        Interval lenient(Rational n, Rational u, boolean round) {
            return around(n, n.abs().dividedBy(TEN).max(u.dividedBy(TWO)));
        }
    },
    /** {@code 超过}, {@code 突破}: more than n. */
    ABOVE(Form.BOUND, "Civil Code art. 1259: 超过 excludes the number") {
        @Override
        Interval strict(Rational n, Rational u, boolean round) {
            return Interval.above(n);
        }
    },
    /** {@code 以上}, {@code 不少于}: n or more. */
    AT_LEAST(Form.BOUND, "Civil Code art. 1259: 以上 includes the number") {
        @Override
        Interval strict(Rational n, Rational u, boolean round) {
            return Interval.atLeast(n);
        }
    },
    /** {@code 不足}, {@code 不到}: less than n. */
    BELOW(Form.BOUND, "Civil Code art. 1259: 不满 excludes the number") {
        @Override
        Interval strict(Rational n, Rational u, boolean round) {
            return n.signum() <= 0
                    ? Interval.EVERYTHING
                    : new Interval(Optional.of(Rational.ZERO), true, Optional.of(n), false);
        }
    },
    /** {@code 以下}, {@code 不超过}: n or less. */
    AT_MOST(Form.BOUND, "Civil Code art. 1259: 以下 and 以内 include the number") {
        @Override
        Interval strict(Rational n, Rational u, boolean round) {
            return Interval.closed(n.min(Rational.ZERO), n);
        }
    };

    private static final Rational TWO = Rational.of(2);
    private static final Rational TEN = Rational.of(10);
    private static final Rational FOUR_FIFTHS = Rational.of("0.8");

    private final Form form;
    private final String source;

    Convention(Form form, String source) {
        this.form = form;
        this.source = source;
    }

    Form form() {
        return form;
    }

    /** The standard or law that says so. */
    String source() {
        return source;
    }

    /** The values that the writing means; {@code round} if only the first digit of n is not 0. */
    abstract Interval strict(Rational n, Rational u, boolean round);

    /** The values that it can stand for at all. */
    Interval lenient(Rational n, Rational u, boolean round) {
        return strict(n, u, round);
    }

    /** {@code 1.1-1.2万}: from end to end. */
    static Interval range(Rational low, Rational high) {
        return Interval.closed(low, high);
    }

    /** A range whose ends are rounded: half a digit more on both sides. */
    static Interval widened(Rational low, Rational high, Rational u) {
        Rational half = u.dividedBy(TWO);
        return Interval.closed(low.minus(half), high.plus(half));
    }

    private static Interval around(Rational n, Rational distance) {
        return Interval.closed(n.minus(distance), n.plus(distance));
    }

    /** The largest multiple of {@code step} that is not above {@code n}. */
    private static Rational floor(Rational n, Rational step) {
        BigDecimal whole = n.dividedBy(step).toDecimal(40).setScale(0, RoundingMode.FLOOR);
        return Rational.of(whole).times(step);
    }
}
