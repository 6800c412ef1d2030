package org.countercheck.extract.numeral;

import org.countercheck.extract.numeral.WrittenNumber.Shape;

/** Reads one written number at one place; never looks at what stands before it. */
final class NumeralLexer {

    private static final int MOST_DIGITS = 15;
    /** 3亿5千万2百: how many scaled parts one number may have. */
    private static final int MOST_PARTS = 4;

    private final Language language;

    NumeralLexer(Language language) {
        this.language = language;
    }

    /** The number in digits that begins at {@code start}. */
    WrittenNumber digits(Text text, int start) {
        return digits(text, start, MOST_PARTS);
    }

    private WrittenNumber digits(Text text, int start, int parts) {
        int whole = run(text, start);
        int end = whole;
        int decimals = 0;
        Shape shape = Shape.DIGITS;
        if (text.at(end) == ',' && Text.isDigit(text.at(end + 1))) {
            int grouped = grouped(text, start, whole, ',');
            if (grouped > 0) {
                end = grouped;
            } else if (whole - start <= 3 || run(text, end + 1) - end - 1 == 3) {
                return damaged(text, start);
            }
        } else if (text.at(end) == '，' && Text.isDigit(text.at(end + 1))) {
            // Wide digits are grouped by a wide comma; between narrow ones it may as well end a clause.
            int grouped = grouped(text, start, whole, '，');
            if (grouped > 0 && text.isWide(start)) {
                end = grouped;
            } else if (grouped > 0 && countsSomething(text, grouped)) {
                return new WrittenNumber(start, grouped, Shape.DAMAGED, 0, 0, 0, 0, grouped - start, false);
            }
        } else if (text.at(end) == ' ') {
            int grouped = grouped(text, start, whole, ' ');
            if (grouped > 0 && countsSomething(text, grouped)) {
                end = grouped;
            }
        } else if (Text.isLatin(text.at(end)) && Text.isDigit(text.at(end + 1)) && isDigitLike(text.at(end))) {
            return damaged(text, start);
        }
        if (text.at(end) == '.' && Text.isDigit(text.at(end + 1))) {
            int last = run(text, end + 1);
            decimals = last - end - 1;
            end = last;
            if (text.at(end) == '.' && Text.isDigit(text.at(end + 1))) {
                while (text.at(end) == '.' && Text.isDigit(text.at(end + 1))) {
                    end = run(text, end + 1);
                }
                shape = Shape.DOTTED;
            }
        } else if (text.at(end) == '.' && text.at(end + 1) == '.' && Text.isDigit(text.at(end + 2))) {
            return damaged(text, start);
        }
        long mantissa = 0;
        int digits = 0;
        for (int i = start; i < end; i++) {
            if (Text.isDigit(text.at(i))) {
                if (++digits > MOST_DIGITS) {
                    return new WrittenNumber(start, end, Shape.DAMAGED, 0, 0, 0, decimals, digits, false);
                }
                mantissa = mantissa * 10 + text.at(i) - '0';
            }
        }
        return scaled(
                text, new WrittenNumber(start, end, shape, mantissa, -decimals, 0, decimals, digits, false), parts);
    }

    /** The number in characters that begins at {@code start}, or null. */
    WrittenNumber characters(Text text, int start) {
        long total = 0;
        long section = 0;
        int digit = -1;
        int length = 0;
        boolean power = false;
        boolean row = false;
        int end = start;
        for (; length < MOST_DIGITS; end++, length++) {
            char c = text.at(end);
            int value = language.digit(c);
            int exponent = language.power(c);
            if (value >= 0) {
                row |= digit > 0;
                digit = value;
            } else if (exponent >= 4) {
                long before = section + Math.max(digit, section == 0 && digit < 0 && total == 0 ? 1 : 0);
                total = (total + before) * pow(exponent);
                section = 0;
                digit = -1;
                power = true;
            } else if (exponent > 0 && !beginsUnit(text, end)) {
                section += (digit < 0 ? 1 : digit) * pow(exponent);
                digit = -1;
                power = true;
            } else {
                break;
            }
        }
        if (length == 0) {
            return null;
        }
        long value = total + section + Math.max(digit, 0);
        boolean spelledOut = !power && length > 1;
        if (spelledOut || row) {
            return new WrittenNumber(start, end, Shape.ROW, rowValue(text, start, end), 0, 0, 0, length, false);
        }
        boolean more = language.isMore(text.at(end)) && power;
        return new WrittenNumber(start, more ? end + 1 : end, Shape.CHARACTERS, value, 0, 0, 0, length, more);
    }

    private long rowValue(Text text, int start, int end) {
        long value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + Math.max(0, language.digit(text.at(i)));
        }
        return value;
    }

    private WrittenNumber scaled(Text text, WrittenNumber n, int parts) {
        int end = n.end();
        boolean more = false;
        if (language.isMore(text.at(end))) {
            more = true;
            end++;
        }
        int scale = 0;
        int at = text.at(end) == ' ' && language.power(text.at(end + 1)) >= 4 ? end + 1 : end;
        while (language.power(text.at(at)) > 1 && (language.power(text.at(at)) >= 4 || !beginsUnit(text, at))) {
            scale += language.power(text.at(at));
            end = ++at;
        }
        long mantissa = n.mantissa();
        int exponent = n.exponent() + scale;
        if (parts > 1 && scale > 0 && !more && n.decimals() == 0 && Text.isDigit(text.at(end))) {
            WrittenNumber rest = digits(text, end, parts - 1);
            if (rest.shape() == Shape.DIGITS
                    && rest.decimals() == 0
                    && rest.scale() < scale
                    && rest.digits() + rest.scale() <= scale
                    && n.digits() + scale <= MOST_DIGITS) {
                long lower = rest.mantissa() * pow(rest.scale());
                return new WrittenNumber(
                        n.start(),
                        rest.end(),
                        n.shape(),
                        mantissa * pow(scale) + lower,
                        0,
                        0,
                        0,
                        n.digits() + rest.digits(),
                        rest.more());
            }
        }
        if (!more && scale > 0 && language.isMore(text.at(end))) {
            more = true;
            end++;
        }
        return new WrittenNumber(n.start(), end, n.shape(), mantissa, exponent, scale, n.decimals(), n.digits(), more);
    }

    /** Whether 千 or 百 belongs to a unit such as 千米. */
    private boolean beginsUnit(Text text, int at) {
        Units.Counter unit = language.units.at(text, at);
        return unit != null && unit.printed().length() > 1;
    }

    private boolean countsSomething(Text text, int end) {
        int at = text.skip(end);
        return language.units.at(text, at) != null || text.at(at) == '%' || language.power(text.at(at)) >= 4;
    }

    private static int grouped(Text text, int start, int whole, char separator) {
        if (whole - start > 3 || text.at(start) == '0') {
            return -1;
        }
        int end = whole;
        while (end < whole + MOST_DIGITS && text.at(end) == separator && Text.isDigit(text.at(end + 1))) {
            int next = run(text, end + 1);
            if (next - end - 1 != 3) {
                return -1;
            }
            end = next;
        }
        return end > whole ? end : -1;
    }

    private static WrittenNumber damaged(Text text, int start) {
        int end = start;
        char c = text.at(end);
        while (Text.isDigit(c) || (c == ',' || c == '.' || isDigitLike(c)) && continues(text, end)) {
            c = text.at(++end);
        }
        return new WrittenNumber(start, end, Shape.DAMAGED, 0, 0, 0, 0, end - start, false);
    }

    private static boolean continues(Text text, int at) {
        return Text.isDigit(text.at(at + 1)) || text.at(at + 1) == '.' && Text.isDigit(text.at(at + 2));
    }

    private static boolean isDigitLike(char c) {
        return c == 'O' || c == 'o' || c == 'l' || c == 'I';
    }

    private static int run(Text text, int from) {
        int end = from;
        while (Text.isDigit(text.at(end))) {
            end++;
        }
        return end;
    }

    private static long pow(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
