package org.countercheck.extract.numeral;

import org.countercheck.figure.SetAside.Reason;

/** Years, days, times of day, and the ranges and lists made of them. */
final class Dates {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int LIST = 4;
    private static final String PARTS = "年月日时";

    private final Language language;
    private final NumeralLexer lexer;

    Dates(Language language, NumeralLexer lexer) {
        this.language = language;
        this.lexer = lexer;
    }

    /** The date that begins with {@code n}, or null. */
    Mention.Aside read(Text text, WrittenNumber n, Mention before) {
        int end = end(text, n, before);
        return end < 0 ? null : new Mention.Aside(n.start(), end, Reason.DATE);
    }

    private int end(Text text, WrittenNumber n, Mention before) {
        if (n.shape() == WrittenNumber.Shape.DOTTED) {
            return isYear(first(text, n.start())) ? n.end() : -1;
        }
        if (n.decimals() > 0 || n.scale() > 0 || n.more()) {
            return -1;
        }
        int named = namedEnd(text, n, before);
        if (named > 0) {
            return named;
        }
        if (listed(text, n, LIST)) {
            return n.end();
        }
        if (n.shape() != WrittenNumber.Shape.DIGITS) {
            return -1;
        }
        char next = text.at(n.end());
        if (isYear(n.mantissa())
                && n.digits() == 4
                && (next == '-' || next == '/')
                && isMonth(text, n.end() + 1, next)) {
            return digitsEnd(text, n.end() + 1, next);
        }
        if (next == ':'
                && n.mantissa() <= 24
                && twoDigits(text, n.end() + 1)
                && !Text.isDigit(text.at(n.end() + 3))
                && text.at(n.end() + 3) != '.') {
            boolean seconds = text.at(n.end() + 3) == ':' && twoDigits(text, n.end() + 4);
            return n.end() + (seconds ? 6 : 3);
        }
        return isBareYear(text, n) ? n.end() : -1;
    }

    /** Behind 2018年1月3日, 7月8日, 14日, 20时, 一季度; -1 if no such word follows. */
    private int namedEnd(Text text, WrittenNumber n, Mention before) {
        int at = text.skip(n.end());
        long value = n.mantissa();
        switch (text.at(at)) {
            case '年':
                if (text.at(at + 1) == '代' || isYear(value) && n.digits() == 4 || value >= 78 && value <= 99) {
                    return text.at(at + 1) == '代' ? at + 2 : chained(text, at + 1);
                }
                return -1;
            case '月':
                return value >= 1 && value <= 12 ? chained(text, at + 1) : -1;
            case '日':
                return value >= 1 && value <= 31 && text.at(at + 1) != '元' && !isInside(text, at + 1)
                        ? chained(text, at + 1)
                        : -1;
            case '号':
                return before instanceof Mention.Aside a && a.reason() == Reason.DATE && a.end() == n.start()
                        ? at + 1
                        : -1;
            case '时':
            case '点':
                return value <= 24 && n.digits() <= 2 && isClock(text, n, at, before) ? at + 1 : -1;
            case '季':
                return text.at(at + 1) == '度' && value >= 1 && value <= 4 ? at + 2 : -1;
            case '世':
                return text.at(at + 1) == '纪' ? at + 2 : -1;
            default:
                return -1;
        }
    }

    private static boolean isInside(Text text, int at) {
        return text.at(at) == '内'
                || text.at(at) == '之' && text.at(at + 1) == '内'
                || text.at(at) == '以' && text.at(at + 1) == '内';
    }

    private static boolean isClock(Text text, WrittenNumber n, int at, Mention before) {
        return text.at(at) == '时'
                || before instanceof Mention.Aside a && a.reason() == Reason.DATE && n.start() - a.end() <= 3;
    }

    /** Further parts of one date: 2018年 1月 3日, 2018年度, 2018年底. */
    private int chained(Text text, int end) {
        if (text.at(end) == '度' || text.at(end) == '底' || text.at(end) == '末' || text.at(end) == '初') {
            return end + 1;
        }
        int at = text.skip(end);
        WrittenNumber next = number(text, at);
        if (next != null && next.decimals() == 0 && next.scale() == 0 && !next.more()) {
            int unit = text.skip(next.end());
            char word = text.at(unit);
            long limit = word == '月' ? 12 : word == '日' ? 31 : word == '时' ? 24 : 0;
            // Each part is smaller than the one before: 月 behind 年, 日 behind 月.
            if (next.mantissa() >= 1
                    && next.mantissa() <= limit
                    && PARTS.indexOf(text.at(end - 1)) < PARTS.indexOf(word)) {
                return chained(text, unit + 1);
            }
        }
        return end;
    }

    /** Whether a list or range of numbers follows whose last one is dated: 2019—2021年, 1、2月. */
    private boolean listed(Text text, WrittenNumber n, int left) {
        int at = text.skip(n.end());
        if (left == 0 || "-—~至到、和与及".indexOf(text.at(at)) < 0) {
            return false;
        }
        WrittenNumber next = number(text, text.skip(at + 1));
        if (next == null || next.decimals() > 0 || next.scale() > 0 || next.more()) {
            return false;
        }
        boolean dated = isYear(n.mantissa()) && n.digits() == 4
                ? text.at(text.skip(next.end())) == '年' && isYear(next.mantissa())
                : n.mantissa() <= 31
                        && "月日时季".indexOf(text.at(text.skip(next.end()))) >= 0
                        && namedEnd(text, next, null) > 0;
        return dated || listed(text, next, left - 1);
    }

    private WrittenNumber number(Text text, int at) {
        return Text.isDigit(text.at(at)) ? lexer.digits(text, at) : lexer.characters(text, at);
    }

    /** A year without 年, as careless writers print it: 本区2018因. */
    private boolean isBareYear(Text text, WrittenNumber n) {
        return n.digits() == 4
                && n.mantissa() >= 1990
                && n.mantissa() <= 2049
                && n.end() - n.start() == 4
                && (Text.isHan(text.at(n.end())) || text.at(text.skip(n.end())) == '度')
                && language.cues.get("counted").startingAt(text, n.end()) == null
                && !Text.isSpace(text.at(n.start() - 1));
    }

    private static long first(Text text, int start) {
        long value = 0;
        for (int i = start; i < start + 5 && Text.isDigit(text.at(i)); i++) {
            value = value * 10 + text.at(i) - '0';
        }
        return value;
    }

    private static boolean isMonth(Text text, int at, char separator) {
        int end = Text.isDigit(text.at(at + 1)) ? at + 2 : at + 1;
        return Text.isDigit(text.at(at)) && first(text, at) <= 12 && text.at(end) == separator;
    }

    private static int digitsEnd(Text text, int from, char separator) {
        int end = from;
        while (Text.isDigit(text.at(end)) || text.at(end) == separator && Text.isDigit(text.at(end + 1))) {
            end++;
        }
        return end;
    }

    private static boolean twoDigits(Text text, int at) {
        return text.at(at) >= '0' && text.at(at) <= '5' && Text.isDigit(text.at(at + 1));
    }

    private static boolean isYear(long value) {
        return value >= FIRST_YEAR && value <= LAST_YEAR;
    }
}
