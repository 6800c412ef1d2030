package org.countercheck.extract.numeral;

import org.countercheck.extract.numeral.WrittenNumber.Shape;

/**
 * Reads numbers in Chinese characters as the grammar of the language builds them: 四亿五千六百四十二万零一十五, 一万三 (13,000), 三点五万.
 *
 * <p>Powers of ten fall from left to right within four places; what rises again without a space is damaged. Spaces may
 * stand before a power and behind one, as justified lines leave them.
 */
final class SpelledNumbers {

    private static final int LONGEST = 24;
    private static final int MOST_DIGITS = 15;
    private static final char POINT = '点';
    /** Not written where other digits stand alone: neither a decimal nor the last digit of 一万三. */
    private static final char TWO_OF = '两';

    private final Language language;

    SpelledNumbers(Language language) {
        this.language = language;
    }

    /** The number that begins at {@code start}, or null. */
    WrittenNumber read(Text text, int start) {
        SpelledSum sum = new SpelledSum();
        int end = start;
        int length = 0;
        boolean row = false;
        while (length <= LONGEST) {
            int at = length == 0 ? start : text.skip(end);
            int digit = digit(text, at, start);
            int power = language.power(text.at(at));
            if (digit < 0 && power == 0) {
                break;
            }
            boolean apart = at > end;
            if (apart && (digit >= 0 ? !continues(text, sum, at) : power == 0)) {
                break;
            }
            if (digit >= 0) {
                if (text.at(at) == TWO_OF && length > 0 && language.power(text.at(at + 1)) < 2) {
                    break;
                }
                row |= sum.isDigitOpen();
                sum.digit(digit);
            } else if (power < 4 && beginsUnit(text, at)) {
                break;
            } else if (!sum.power(power) && !row) {
                return apart ? number(text, start, end, length, sum) : damaged(text, start, end);
            }
            end = at + 1;
            length++;
        }
        if (length == 0) {
            return null;
        }
        if (length > LONGEST) {
            return damaged(text, start, end);
        }
        return row || !sum.hasPower() && length > 1
                ? row(text, start, end, length)
                : number(text, start, end, length, sum);
    }

    private WrittenNumber number(Text text, int start, int end, int length, SpelledSum sum) {
        int decimals =
                decimals(text, end, MOST_DIGITS - Long.toString(sum.value()).length());
        int last = end;
        long mantissa = sum.value();
        if (decimals > 0) {
            for (last = text.skip(text.skip(end) + 1); isDecimal(text, last); last++) {
                mantissa = mantissa * 10 + language.digit(text.at(last));
            }
        }
        int scale = decimals > 0 ? 0 : sum.scale();
        mantissa /= SpelledSum.pow(scale);
        boolean more = decimals == 0 && sum.hasPower() && language.isMore(text.at(text.skip(last)));
        last = more ? text.skip(last) + 1 : last;
        if (more || decimals > 0) {
            for (int at = text.skip(last); language.power(text.at(at)) >= 4 && scale < 12; at++) {
                scale += language.power(text.at(at));
                last = at + 1;
            }
        }
        return new WrittenNumber(
                start, last, Shape.CHARACTERS, mantissa, scale - decimals, scale, decimals, length + decimals, more);
    }

    /** How many decimals follow 点; none before 十, 百, 千, where 九点三十 is a time of day or two numbers. */
    private int decimals(Text text, int end, int most) {
        int point = text.skip(end);
        if (text.at(point) != POINT) {
            return 0;
        }
        int from = text.skip(point + 1);
        int at = from;
        while (isDecimal(text, at)) {
            at++;
        }
        int power = language.power(text.at(at));
        boolean two = power > 0 && power < 4 && !beginsUnit(text, at);
        return two || at - from > most ? 0 : at - from;
    }

    /** Digits one after the other, as years are written, or with a power a vague number such as 二三十. */
    private WrittenNumber row(Text text, int start, int end, int length) {
        if (length > MOST_DIGITS) {
            return damaged(text, start, end);
        }
        long value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + Math.max(0, digit(text, i, start));
        }
        return new WrittenNumber(start, end, Shape.ROW, value, 0, 0, 0, length, false);
    }

    private WrittenNumber damaged(Text text, int start, int from) {
        int end = from;
        while (end < start + 2 * LONGEST && (language.digit(text.at(end)) >= 0 || language.power(text.at(end)) > 0)) {
            end++;
        }
        return new WrittenNumber(start, end, Shape.DAMAGED, 0, 0, 0, 0, end - start, false);
    }

    /** Whether the digit behind a space belongs to the number: a power follows it, as in 一百 五 十. */
    private boolean continues(Text text, SpelledSum sum, int at) {
        return sum.isPowerLast() && (sum.isTensLast() || language.power(text.at(text.skip(at + 1))) > 0);
    }

    /** The value of a digit, or -1; what looks like a zero is one between two digits: 二O一八, 二0一八. */
    private int digit(Text text, int at, int start) {
        char c = text.at(at);
        boolean zero =
                (c == '0' || c == 'O' || c == 'o') && at > start && isDecimal(text, at - 1) && isDecimal(text, at + 1);
        return zero ? 0 : language.digit(c);
    }

    private boolean isDecimal(Text text, int at) {
        return language.digit(text.at(at)) >= 0 && text.at(at) != TWO_OF;
    }

    /** Whether 千 or 百 belongs to a unit such as 千米. */
    private boolean beginsUnit(Text text, int at) {
        return language.units.beginsLonger(text, at);
    }
}
