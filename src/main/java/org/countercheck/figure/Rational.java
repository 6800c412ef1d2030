package org.countercheck.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * An exact fraction in lowest terms, so that shares and rates are compared without rounding.
 *
 * <p>Immutable. Numerators and denominators that fit into a {@code long} are computed as such; any overflow falls back to arithmetic without bounds, so
 * that no number is ever approximated.
 */
public final class Rational implements Comparable<Rational> {

    /** Has no positive counterpart; it is kept large, so that small numbers can be negated. */
    private static final BigInteger SMALLEST_LONG = BigInteger.valueOf(Long.MIN_VALUE);

    /** So many decimal digits always fit into a {@code long}. */
    private static final int LONG_DIGITS = 18;

    /** The number 0. */
    public static final Rational ZERO = of(0);
    /** The number 1. */
    public static final Rational ONE = of(1);
    /** The number 100, by which percentages are written. */
    public static final Rational HUNDRED = of(100);

    private final long numerator;
    private final long denominator;
    /** Set, and then instead of the two above, only where one of them does not fit. */
    private final BigInteger largeNumerator;

    private final BigInteger largeDenominator;

    private Rational(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.largeNumerator = null;
        this.largeDenominator = null;
    }

    private Rational(BigInteger numerator, BigInteger denominator) {
        this.numerator = 0;
        this.denominator = 0;
        this.largeNumerator = numerator;
        this.largeDenominator = denominator;
    }

    /** The whole number {@code value}. */
    public static Rational of(long value) {
        return value == Long.MIN_VALUE ? new Rational(SMALLEST_LONG, BigInteger.ONE) : new Rational(value, 1);
    }

    /** The decimal number {@code value}, exactly. */
    public static Rational of(BigDecimal value) {
        if (value.precision() <= LONG_DIGITS && value.scale() >= 0 && value.scale() <= LONG_DIGITS) {
            long unit = 1;
            for (int i = 0; i < value.scale(); i++) {
                unit *= 10;
            }
            return reduced(value.unscaledValue().longValue(), unit);
        }
        BigInteger unscaled = value.unscaledValue();
        return value.scale() <= 0
                ? reduced(unscaled.multiply(BigInteger.TEN.pow(-value.scale())), BigInteger.ONE)
                : reduced(unscaled, BigInteger.TEN.pow(value.scale()));
    }

    /** The decimal number written in {@code digits}, such as {@code 23.14}. */
    public static Rational of(String digits) {
        return of(new BigDecimal(digits));
    }

    private static Rational reduced(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() < 0) {
            return reduced(numerator.negate(), denominator.negate());
        }
        BigInteger gcd = numerator.gcd(denominator);
        BigInteger above = gcd.signum() == 0 ? numerator : numerator.divide(gcd);
        BigInteger below = gcd.signum() == 0 ? denominator : denominator.divide(gcd);
        boolean small = above.bitLength() < Long.SIZE && !above.equals(SMALLEST_LONG) && below.bitLength() < Long.SIZE;
        return small ? new Rational(above.longValue(), below.longValue()) : new Rational(above, below);
    }

    /** The fraction of two numbers above {@link Long#MIN_VALUE}, the second of them positive. */
    private static Rational reduced(long numerator, long denominator) {
        if (denominator == 1) {
            return new Rational(numerator, 1);
        }
        long a = Math.abs(numerator);
        long b = denominator;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a <= 1 ? new Rational(numerator, denominator) : new Rational(numerator / a, denominator / a);
    }

    private boolean isSmall() {
        return largeNumerator == null;
    }

    private BigInteger above() {
        return isSmall() ? BigInteger.valueOf(numerator) : largeNumerator;
    }

    private BigInteger below() {
        return isSmall() ? BigInteger.valueOf(denominator) : largeDenominator;
    }

    /** Whether a product of two numbers of this size, and a sum of two such products, surely fits. */
    private static boolean isModest(long value) {
        return value < 1L << 30 && value > -(1L << 30);
    }

    private boolean isModestWith(Rational other) {
        return isSmall()
                && other.isSmall()
                && isModest(numerator)
                && isModest(denominator)
                && isModest(other.numerator)
                && isModest(other.denominator);
    }

    /** The sum. */
    public Rational plus(Rational other) {
        if (isModestWith(other)) {
            return denominator == other.denominator
                    ? reduced(numerator + other.numerator, denominator)
                    : reduced(
                            numerator * other.denominator + other.numerator * denominator,
                            denominator * other.denominator);
        }
        return reduced(
                above().multiply(other.below()).add(other.above().multiply(below())), below().multiply(other.below()));
    }

    /** The difference. */
    public Rational minus(Rational other) {
        return plus(other.negate());
    }

    /** The product. */
    public Rational times(Rational other) {
        return isModestWith(other)
                ? reduced(numerator * other.numerator, denominator * other.denominator)
                : reduced(above().multiply(other.above()), below().multiply(other.below()));
    }

    /**
     * The quotient.
     *
     * @throws ArithmeticException if {@code other} is 0
     */
    public Rational dividedBy(Rational other) {
        if (other.signum() == 0) {
            throw new ArithmeticException("division of " + this + " by 0");
        }
        if (isModestWith(other)) {
            long sign = other.numerator < 0 ? -1 : 1;
            return reduced(sign * numerator * other.denominator, sign * denominator * other.numerator);
        }
        return reduced(above().multiply(other.below()), below().multiply(other.above()));
    }

    /** The number with the opposite sign. */
    public Rational negate() {
        return isSmall() ? new Rational(-numerator, denominator) : reduced(largeNumerator.negate(), largeDenominator);
    }

    /** The distance from 0. */
    public Rational abs() {
        return signum() < 0 ? negate() : this;
    }

    /** -1, 0 or 1 as the number is below, at or above 0. */
    public int signum() {
        return isSmall() ? Long.signum(numerator) : largeNumerator.signum();
    }

    /** Whether this is a whole number. */
    public boolean isWhole() {
        return isSmall() ? denominator == 1 : largeDenominator.equals(BigInteger.ONE);
    }

    /** The multiple of {@code step} nearest to this number, away from 0 if two are equally near (GB/T 8170). */
    public Rational roundedTo(Rational step) {
        Rational half = step.dividedBy(of(2));
        return (signum() < 0 ? minus(half) : plus(half)).cutTo(step);
    }

    /** The multiple of {@code step} next to this number on the side of 0. */
    public Rational cutTo(Rational step) {
        Rational steps = dividedBy(step);
        return reduced(steps.above().divide(steps.below()), BigInteger.ONE).times(step);
    }

    /**
     * The number as a {@code long}.
     *
     * @throws ArithmeticException if it is not whole or too large
     */
    public long toLongExact() {
        if (!isWhole()) {
            throw new ArithmeticException(this + " is not whole");
        }
        return above().longValueExact();
    }

    /** The smaller of two numbers. */
    public Rational min(Rational other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The larger of two numbers. */
    public Rational max(Rational other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * The nearest decimal number with {@code digits} significant digits; exact where it has no more. For showing only.
     */
    public BigDecimal toDecimal(int digits) {
        if (isWhole()) {
            return new BigDecimal(above());
        }
        return new BigDecimal(above())
                .divide(new BigDecimal(below()), new MathContext(digits))
                .stripTrailingZeros();
    }

    @Override
    public int compareTo(Rational other) {
        if (isModestWith(other)) {
            return Long.compare(numerator * other.denominator, other.numerator * denominator);
        }
        return above().multiply(other.below()).compareTo(other.above().multiply(below()));
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Rational r) || isSmall() != r.isSmall()) {
            return false;
        }
        return isSmall()
                ? numerator == r.numerator && denominator == r.denominator
                : largeNumerator.equals(r.largeNumerator) && largeDenominator.equals(r.largeDenominator);
    }

    @Override
    public int hashCode() {
        return 31 * above().hashCode() + below().hashCode();
    }

    /** The plain decimal digits; a fraction that does not end is cut to at least 20 significant ones. */
    @Override
    public String toString() {
        return toDecimal(20 + above().bitLength() / 3).toPlainString();
    }
}
