package org.countercheck.extract.numeral;

import java.math.BigDecimal;
import org.countercheck.figure.Rational;

/**
 * A number as it is written, before anything is known of what it counts.
 *
 * @param start first character
 * @param end behind the number, its scale and a 余 that belongs to it
 * @param shape how it is written
 * @param mantissa all its digits as one whole number
 * @param exponent power of ten by which the mantissa is multiplied
 * @param scale power of ten of the printed 千, 万 or 亿, 0 without one
 * @param decimals number of printed decimals
 * @param digits number of printed digits, or of characters
 * @param more whether 余 or 多 stands in it
 */
record WrittenNumber(
        int start,
        int end,
        Shape shape,
        long mantissa,
        int exponent,
        int scale,
        int decimals,
        int digits,
        boolean more) {

    /** How a number can be written. */
    enum Shape {
        /** In digits. */
        DIGITS,
        /** In Chinese characters. */
        CHARACTERS,
        /** Chinese digits one after the other, as years are written: 二〇二二. */
        ROW,
        /** Digits with several dots: 2015.1.1. */
        DOTTED,
        /** Nothing that can be read with certainty: 8,07. */
        DAMAGED
    }

    /** The value, scale applied. */
    Rational value() {
        return Rational.of(BigDecimal.valueOf(mantissa, -exponent));
    }

    /** Place value of the last printed digit, zero or not. */
    Rational lastPlace() {
        return powerOfTen(exponent);
    }

    /** Place value of the last printed digit that is not 0; for decimals of the last printed digit. */
    Rational significantPlace() {
        return decimals > 0 ? lastPlace() : powerOfTen(exponent + zeros());
    }

    /** Whether only one digit is not 0, and it is the first. */
    boolean isRound() {
        long rest = mantissa;
        while (rest >= 10 && rest % 10 == 0) {
            rest /= 10;
        }
        return rest < 10;
    }

    /** The number with one more decimal: 七成五. */
    WrittenNumber withDecimal(int digit, int behind) {
        return new WrittenNumber(start, behind, shape, mantissa * 10 + digit, exponent - 1, scale, 1, digits + 1, more);
    }

    /** Two to the power of this small number. */
    WrittenNumber doubling() {
        return new WrittenNumber(start, end, shape, 1L << mantissa, exponent, scale, decimals, digits, more);
    }

    WrittenNumber negated() {
        return new WrittenNumber(start, end, shape, -mantissa, exponent, scale, decimals, digits, more);
    }

    /** Whether it is a whole number of at most 20 without a scale, as characters count small things. */
    boolean isSmall() {
        return mantissa <= 20 && decimals == 0 && scale == 0;
    }

    boolean isPlain() {
        return shape == Shape.DIGITS && decimals == 0 && scale == 0 && !more;
    }

    /** The same number with the scale that is printed once for a whole list: 4125.49,4143.91万元. */
    WrittenNumber scaledLike(WrittenNumber last) {
        return scale > 0 || last.scale == 0
                ? this
                : new WrittenNumber(
                        start, end, shape, mantissa, exponent + last.scale, last.scale, decimals, digits, more);
    }

    private int zeros() {
        int zeros = 0;
        for (long rest = mantissa; rest >= 10 && rest % 10 == 0; rest /= 10) {
            zeros++;
        }
        return zeros;
    }

    static Rational powerOfTen(int exponent) {
        return Rational.of(BigDecimal.valueOf(1, -exponent));
    }
}
