package org.countercheck.extract.table;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Form;
import org.countercheck.figure.Interval;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;
import org.countercheck.figure.Unit;

/**
 * A cell that prints a number and, at most, its unit.
 *
 * @param start first character of the number in the cell
 * @param end behind its unit, or behind its last digit
 * @param value as printed
 * @param decimals digits behind the point
 * @param scale the unit that the cell itself prints, or null
 */
record CellNumber(int start, int end, BigDecimal value, int decimals, TableWords.Scale scale) {

    /** The number that makes up the whole of {@code text}, or null if there is anything else in it. */
    static CellNumber of(CharSequence text, TableWords words) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        StringBuilder digits = new StringBuilder();
        int i = from;
        if (i < to && (text.charAt(i) == '¥' || text.charAt(i) == '￥')) {
            i++;
        }
        if (i < to && (text.charAt(i) == '-' || text.charAt(i) == '−' || text.charAt(i) == '－')) {
            digits.append('-');
            i++;
        } else if (i < to && (text.charAt(i) == '+' || text.charAt(i) == '＋')) {
            i++;
        }
        int point = -1;
        int count = 0;
        for (; i < to; i++) {
            int digit = digit(text.charAt(i));
            if (digit >= 0) {
                digits.append((char) ('0' + digit));
                count++;
            } else if ((text.charAt(i) == '.' || text.charAt(i) == '．')
                    && point < 0
                    && count > 0
                    && followedByDigits(text, i, to, 1)) {
                point = digits.length();
                digits.append('.');
            } else if (!(isSeparator(text.charAt(i)) && point < 0 && count > 0 && followedByDigits(text, i, to, 3))) {
                break;
            }
        }
        if (count == 0) {
            return null;
        }
        BigDecimal value = new BigDecimal(digits.toString());
        int decimals = point < 0 ? 0 : digits.length() - point - 1;
        if (i == to) {
            return new CellNumber(from, i, value, decimals, null);
        }
        TableWords.Scale scale = words.scale(text.subSequence(i, to).toString().strip());
        return scale == null ? null : new CellNumber(from, to, value, decimals, scale);
    }

    /** What the number denotes where the table says {@code stated}. */
    Quantity quantity(TableWords.Scale stated) {
        TableWords.Scale by = scale == null ? stated : scale;
        Rational scaled = Rational.of(value).times(by.factor());
        if (decimals == 0 && by.unit().equals(Unit.PERCENT)) {
            return Quantity.rounded(scaled, by.factor(), by.unit()); // shares are rounded, to whole ones as well
        }
        if (decimals == 0) {
            // What is measured was rounded to the unit that the table tells, what is counted was not.
            boolean measured = by.unit().dimension() == Dimension.MEASURE && scaled.signum() != 0;
            Interval exact = Interval.exactly(scaled);
            Interval lenient = measured ? Interval.open(scaled.minus(by.factor()), scaled.plus(by.factor())) : exact;
            return new Quantity(scaled, lastDigit().times(by.factor()), exact, lenient, by.unit(), Form.EXACT);
        }
        return Quantity.rounded(
                scaled, Rational.of(new BigDecimal(BigInteger.ONE, decimals)).times(by.factor()), by.unit());
    }

    /** Whether this may be a year that heads a column. */
    boolean isYear() {
        return decimals == 0
                && scale == null
                && end - start == 4
                && value.intValue() >= 1949
                && value.intValue() <= 2100;
    }

    private Rational lastDigit() {
        BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return Rational.of(BigDecimal.ONE.scaleByPowerOfTen(Math.max(0, -stripped.scale())));
    }

    private static boolean followedByDigits(CharSequence text, int at, int to, int count) {
        for (int i = at + 1; i <= at + count; i++) {
            if (i >= to || digit(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The value of an ASCII or full-width digit, otherwise -1. */
    static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= '０' && c <= '９' ? c - '０' : -1;
    }

    private static boolean isSeparator(char c) {
        return c == ',' || c == '，' || c == ' ' || c == '\u00a0' || c == '\u2009' || c == '\u202f' || c == '\'';
    }

    static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u3000'
                || c == '\u00a0'
                || Character.isWhitespace(c)
                || c == '\ufeff'
                || c == '\u200b';
    }
}
