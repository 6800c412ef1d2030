package org.countercheck.extract.numeral;

import org.countercheck.extract.numeral.WrittenNumber.Shape;

/** Reads one written number at one place; never looks at what stands before it. */
final class NumeralLexer {

    private static final int MOST_DIGITS = 15;
    /** 3亿5千万2百: how many scaled parts one number may have. */
    private static final int MOST_PARTS = 4;

    private final Language language;
    private final SpelledNumbers spelled;

    NumeralLexer(Language language) {
        this.language = language;
        spelled = new SpelledNumbers(language);
    }

    /** The number in digits that begins at {@code start}. */
    WrittenNumber digits(Text text, int start) {
        return digits(text, start, MOST_PARTS);
    }

    private WrittenNumber digits(Text text, int start, int parts) {
        if (lacksFirstDigit(text, start)) {
            return damaged(text, start);
        }
        int whole = run(text, start);
        int end = whole;
        int decimals = 0;
        Shape shape = Shape.DIGITS;
        if ((text.at(end) == ',' || text.at(end) == '，') && Text.isDigit(text.at(text.skip(end + 1)))) {
            int grouped = grouped(text, start, whole, text.at(end));
            if (grouped > 0 && (isGroupSign(text, start, end) || text.at(text.skip(end + 1)) == '0')) {
                end = grouped;
            } else if (grouped > 0 && countsSomething(text, behindDecimals(text, grouped))) {
                return damaged(start, grouped);
            } else if (text.at(end) == ','
                    && Text.isDigit(text.at(end + 1))
                    && (whole - start <= 3 || run(text, end + 1) - end - 1 == 3)) {
                return damaged(text, start);
            }
        } else if (text.at(end) == ' ' || text.at(end) == '\'' || text.at(end) == '’') {
            int grouped = grouped(text, start, whole, text.at(end));
            if (grouped > 0 && countsSomething(text, behindDecimals(text, grouped))) {
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
        return spelled.read(text, start);
    }

    /** The number that begins at {@code start}, in digits or in characters, or null. */
    WrittenNumber any(Text text, int start) {
        return Text.isDigit(text.at(start)) ? digits(text, start) : spelled.read(text, start);
    }

    private WrittenNumber scaled(Text text, WrittenNumber n, int parts) {
        int end = n.end();
        boolean more = false;
        int some = text.skip(end);
        if (language.isMore(text.at(some)) && (some == end || countsBehind(text, some + 1))) {
            more = true;
            end = some + 1;
        }
        int scale = 0;
        int at = scaleStart(text, end, parts);
        while (language.power(text.at(at)) > 1
                && scale < MOST_DIGITS
                && (language.power(text.at(at)) >= 4 || !language.units.beginsLonger(text, at))) {
            scale += language.power(text.at(at));
            end = ++at;
        }
        if (parts > 1 && scale > 0 && !more && n.decimals() == 0) {
            WrittenNumber whole = joined(text, n, scale, end, parts);
            if (whole != null) {
                return whole;
            }
        }
        if (!more && scale > 0 && language.isMore(text.at(end))) {
            more = true;
            end++;
        }
        return new WrittenNumber(
                n.start(), end, n.shape(), n.mantissa(), n.exponent() + scale, scale, n.decimals(), n.digits(), more);
    }

    /** Where a scale may begin: behind spaces only 万 and 亿, since 5 千家 may as well be 5 and 千家. */
    private int scaleStart(Text text, int end, int parts) {
        int at = text.skip(end);
        return at == end || language.power(text.at(at)) >= 4 || parts < MOST_PARTS ? at : end;
    }

    /** 3亿5千万2百: the number whose further parts begin at {@code end}, or null; behind a space each has its own scale. */
    private WrittenNumber joined(Text text, WrittenNumber n, int scale, int end, int parts) {
        int next = text.skip(end);
        if (!Text.isDigit(text.at(next))) {
            return null;
        }
        WrittenNumber rest = digits(text, next, parts - 1);
        if (rest.shape() != Shape.DIGITS
                || rest.decimals() > 0
                || rest.scale() >= scale
                || rest.digits() + rest.scale() > scale
                || n.digits() + scale > MOST_DIGITS
                || next > end && language.power(text.at(rest.end() - 1)) == 0) {
            return null;
        }
        return new WrittenNumber(
                n.start(),
                rest.end(),
                n.shape(),
                n.mantissa() * SpelledSum.pow(scale) + rest.mantissa() * SpelledSum.pow(rest.exponent()),
                0,
                0,
                0,
                n.digits() + rest.digits(),
                rest.more());
    }

    private boolean countsSomething(Text text, int end) {
        int at = text.skip(end);
        return language.units.at(text, at) != null
                || text.at(at) == '%'
                || language.power(text.at(at)) >= 4
                || language.isMore(text.at(at)) && countsBehind(text, at + 1);
    }

    /** Whether a unit or a scale stands behind 余 or 多, so that it belongs to the number before: 5000 余件. */
    private boolean countsBehind(Text text, int end) {
        int at = text.skip(end);
        return language.units.at(text, at) != null || language.power(text.at(at)) >= 4;
    }

    /** 占.5%: what stood before the point is lost. */
    private static boolean lacksFirstDigit(Text text, int start) {
        char before = text.at(text.back(start - 1) - 1);
        return text.at(start - 1) == '.' && (Text.isHan(before) || before == '-') && text.at(run(text, start)) == '%';
    }

    /** Whether the comma at {@code at} is printed as one that groups digits; a wide or a spaced one may as well end a clause. */
    private static boolean isGroupSign(Text text, int start, int at) {
        return text.at(at) == ',' ? Text.isDigit(text.at(at + 1)) : text.isWide(start);
    }

    private static int behindDecimals(Text text, int end) {
        return text.at(end) == '.' ? Math.max(end, run(text, end + 1)) : end;
    }

    private static int grouped(Text text, int start, int whole, char separator) {
        if (whole - start > 3 || text.at(start) == '0') {
            return -1;
        }
        int end = whole;
        while (end < whole + 2 * MOST_DIGITS && text.at(end) == separator) {
            int group = Text.isSpace(separator) ? end + 1 : text.skip(end + 1);
            if (!Text.isDigit(text.at(group))) {
                break;
            }
            int next = run(text, group);
            if (next - group != 3) {
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
        return damaged(start, end);
    }

    private static WrittenNumber damaged(int start, int end) {
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
}
