package org.countercheck.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Objects;

/**
 * An exact fraction in lowest terms, so that shares and rates are compared without rounding.
 *
 * <p>Immutable. Whole numbers, by far the most frequent, are never reduced.
 */
public final class Rational implements Comparable<Rational> {

    /** The number 0. */
    public static final Rational ZERO = of(0);
    /** The number 1. */
    public static final Rational ONE = of(1);
    /** The number 100, by which percentages are written. */
    public static final Rational HUNDRED = of(100);

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Rational(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** The whole number {@code value}. */
    public static Rational of(long value) {
        return new Rational(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /** The decimal number {@code value}, exactly. */
    public static Rational of(BigDecimal value) {
        BigInteger unscaled = value.unscaledValue();
        return value.scale() <= 0
                ? new Rational(unscaled.multiply(BigInteger.TEN.pow(-value.scale())), BigInteger.ONE)
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
        return gcd.equals(BigInteger.ONE) || gcd.signum() == 0
                ? new Rational(numerator, denominator)
                : new Rational(numerator.divide(gcd), denominator.divide(gcd));
    }

    /** The sum. */
    public Rational plus(Rational other) {
        if (isWhole() && other.isWhole()) {
            return new Rational(numerator.add(other.numerator), BigInteger.ONE);
        }
        return reduced(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The difference. */
    public Rational minus(Rational other) {
        return plus(other.negate());
    }

    /** The product. */
    public Rational times(Rational other) {
        if (isWhole() && other.isWhole()) {
            return new Rational(numerator.multiply(other.numerator), BigInteger.ONE);
        }
        return reduced(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
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
        return reduced(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** The number with the opposite sign. */
    public Rational negate() {
        return new Rational(numerator.negate(), denominator);
    }

    /** The distance from 0. */
    public Rational abs() {
        return numerator.signum() < 0 ? negate() : this;
    }

    /** -1, 0 or 1 as the number is below, at or above 0. */
    public int signum() {
        return numerator.signum();
    }

    /** Whether this is a whole number. */
    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /** The multiple of {@code step} nearest to this number, away from 0 if two are equally near (GB/T 8170). */
    public Rational roundedTo(Rational step) {
        Rational half = step.dividedBy(of(2));
        return (signum() < 0 ? minus(half) : plus(half)).cutTo(step);
    }

    /** The multiple of {@code step} next to this number on the side of 0. */
    public Rational cutTo(Rational step) {
        Rational steps = dividedBy(step);
        return new Rational(steps.numerator.divide(steps.denominator), BigInteger.ONE).times(step);
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
        return numerator.longValueExact();
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
        BigDecimal value =
                new BigDecimal(numerator).divide(new BigDecimal(denominator), new MathContext(digits));
        return isWhole() ? new BigDecimal(numerator) : value.stripTrailingZeros();
    }

    @Override
    public int compareTo(Rational other) {
        if (denominator.equals(other.denominator)) {
            return numerator.compareTo(other.numerator);
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rational r && numerator.equals(r.numerator) && denominator.equals(r.denominator);
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator, denominator);
    }

    /** The plain decimal digits; a fraction that does not end is cut to at least 20 significant ones. */
    @Override
    public String toString() {
        return toDecimal(20 + numerator.bitLength() / 3).toPlainString();
    }
}
