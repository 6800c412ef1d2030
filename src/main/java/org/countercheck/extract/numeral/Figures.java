package org.countercheck.extract.numeral;

import org.countercheck.extract.numeral.WrittenNumber.Shape;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;
import org.countercheck.figure.SetAside.Reason;
import org.countercheck.figure.Unit;

/** Numbers that count something: with a unit, in a range, in a list that shares its unit, or bare. */
final class Figures {

    private static final int LIST = 8;

    private final Language language;
    private final NumeralLexer lexer;
    private final Qualifiers qualifiers;
    private final Terms terms;
    private final Fractions fractions;
    private final Ranges ranges;

    Figures(Language language, NumeralLexer lexer, Fractions fractions, Ranges ranges) {
        this.language = language;
        this.lexer = lexer;
        qualifiers = new Qualifiers(language);
        terms = new Terms(language);
        this.fractions = fractions;
        this.ranges = ranges;
    }

    /** The figure in digits that {@code n} begins, or why it is none. */
    Mention read(Text text, WrittenNumber n, int from) {
        Mention parts = fractions.read(text, n, from);
        if (parts != null) {
            return parts;
        }
        Mention range = ranges.read(text, n, from);
        if (range != null) {
            return range;
        }
        Measured measured = Measured.at(text, n.end(), language);
        if (measured == null) {
            Mention atLeast = atLeast(text, n);
            return atLeast != null ? atLeast : bare(text, n, from);
        }
        if (measured.unit() == Unit.PERCENT && text.at(measured.end()) == '%') {
            return aside(n.start(), measured.end() + 1, Reason.DAMAGED);
        }
        return measured(text, n, measured, from);
    }

    /** 5000+件, or null. */
    private Mention atLeast(Text text, WrittenNumber n) {
        Measured measured = text.at(n.end()) == '+' ? Measured.at(text, n.end() + 1, language) : null;
        return measured == null || measured.unit() == null
                ? null
                : new Mention.Counted(n.start(), measured.end(), quantity(n, measured, Convention.AT_LEAST), false);
    }

    /** The number with the unit that follows it. */
    Mention measured(Text text, WrittenNumber n, Measured measured, int from) {
        if (measured.unit() == null && measured.name() && n.scale() > 0) {
            // 30度 names a degree, 30万度 is an amount.
            String printed = language.units.at(text, text.skip(n.end())).printed();
            return counted(text, n, measured.in(new Unit(printed, Dimension.MEASURE)), measured.end(), from);
        }
        if (measured.unit() == null) {
            return aside(n.start(), measured.end(), measured.name() ? Reason.NAME : Reason.TERM);
        }
        char behind = text.at(measured.end());
        int tenth = behind == '半' ? 5 : language.digit(behind);
        if (measured.base() == Measured.TENTHS && tenth > 0 && n.digits() == 1) {
            Measured finer = new Measured(Unit.PERCENT, measured.end() + 1, Measured.TENTHS, false);
            return counted(text, n.withDecimal(tenth, finer.end()), finer, finer.end(), from);
        }
        if (measured.unit().symbol().equals("番")) {
            return doubled(text, n, measured, from);
        }
        if (text.at(n.start() - 1) == '±' || terms.isTerm(text, n, measured)) {
            return aside(n.start(), measured.end(), Reason.TERM);
        }
        return counted(text, n, measured, measured.end(), from);
    }

    /** 翻两番 makes four times as much; without 翻 the word is no multiple. */
    private Mention doubled(Text text, WrittenNumber n, Measured measured, int from) {
        boolean doubles = language.cues.get("doubling").endingAt(text, text.back(n.start())) != null;
        if (!doubles || !n.isSmall()) {
            return aside(n.start(), measured.end(), Reason.NAME);
        }
        return counted(text, n.doubling(), measured.in(new Unit("倍", Dimension.MULTIPLE)), measured.end(), from);
    }

    private Mention counted(Text text, WrittenNumber n, Measured measured, int end, int from) {
        Qualifiers.Before before = qualifiers.before(text, n.start(), from);
        Qualifiers.Behind behind = qualifiers.behind(text, end);
        Unit unit = measured.unit();
        if (behind != null && terms.isThreshold(text, behind, unit)
                || unit.symbol().equals("分") && before != null && before.convention() == Convention.AT_LEAST) {
            return aside(n.start(), behind == null ? end : behind.end(), Reason.TERM);
        }
        boolean bound = behind != null && behind.convention() != Convention.ABOUT;
        Convention convention = bound
                ? behind.convention()
                : before != null && (!n.more() || before.convention() != Convention.ABOUT)
                        ? before.convention()
                        : n.more() ? Convention.MORE : behind != null ? behind.convention() : null;
        WrittenNumber signed = isNegative(text, n, unit) ? n.negated() : n;
        int start = signed == n ? before == null ? n.start() : before.start() : n.start() - 1;
        int last = behind == null ? end : behind.end();
        return new Mention.Counted(start, last, quantity(signed, measured, convention), isSpelled(n, unit));
    }

    private static Quantity quantity(WrittenNumber n, Measured measured, Convention convention) {
        if (measured.base() > 0) {
            return Quantities.perHundred(
                    n, Rational.of(measured.base()), convention == null ? Convention.ROUNDED : convention);
        }
        return convention == null ? Quantities.of(n, measured.unit()) : Quantities.of(n, measured.unit(), convention);
    }

    private static boolean isSpelled(WrittenNumber n, Unit unit) {
        return n.shape() == Shape.CHARACTERS && n.isSmall() && unit.isCounter();
    }

    private Mention bare(Text text, WrittenNumber n, int from) {
        if (isMark(text, n, from)) {
            return aside(n.start(), n.end(), Reason.ORDINAL);
        }
        int broken = brokenEnd(text, n);
        if (broken > 0) {
            return aside(n.start(), broken, Reason.DAMAGED);
        }
        WrittenNumber last = n;
        for (int i = 0; i < LIST; i++) {
            int at = text.skip(last.end());
            if (",、和与及或".indexOf(text.at(at)) < 0
                    || text.at(at) == Text.OUTSIDE
                    || !Text.isDigit(text.at(text.skip(at + 1)))) {
                break;
            }
            last = lexer.digits(text, text.skip(at + 1));
            if (last.shape() != Shape.DIGITS) {
                break;
            }
            Measured shared = Measured.at(text, last.end(), language);
            if (shared != null) {
                return shared.unit() == null
                        ? aside(n.start(), n.end(), shared.name() ? Reason.NAME : Reason.TERM)
                        : counted(text, n.scaledLike(last), shared, n.end(), from);
            }
        }
        return counted(text, n, new Measured(Unit.NONE, n.end(), 0, false), n.end(), from);
    }

    /** The mark of a footnote that has lost its height: 674件1，. */
    private static boolean isMark(Text text, WrittenNumber n, int from) {
        return n.start() == from
                && from > 0
                && n.isPlain()
                && n.digits() <= 2
                && Text.isHan(text.at(from - 1))
                && (n.end() == text.length() || "，。；、,;)".indexOf(text.at(n.end())) >= 0);
    }

    /** Behind a number with spaces or a line break inside, as 12 34件 and 3 . 5% print it, or -1. */
    private int brokenEnd(Text text, WrittenNumber n) {
        if (!Text.isHan(text.at(text.back(n.start()) - 1))) {
            return -1;
        }
        int end = n.end();
        for (int i = 0; i < LIST; i++) {
            int next = text.skip(end);
            if (text.at(next) == '.' && n.isPlain()) {
                next = text.skip(next + 1);
            } else if (next != end + 1) {
                break;
            }
            if (!Text.isDigit(text.at(next))) {
                break;
            }
            WrittenNumber last = lexer.digits(text, next);
            end = last.end();
            if (last.shape() == Shape.DIGITS && Measured.at(text, end, language) != null) {
                return end;
            }
        }
        return -1;
    }

    /** A minus sign, and not a hyphen: 增长-3.5%, but 表-3. */
    private boolean isNegative(Text text, WrittenNumber n, Unit unit) {
        if (text.at(n.start() - 1) == '负') {
            return language.cues.get("burden").endingAt(text, n.start()) == null;
        }
        if (text.at(n.start() - 1) != '-') {
            return false;
        }
        char before = text.at(n.start() - 2);
        return !Text.isDigit(before)
                && !Text.isLatin(before)
                && before != ')'
                && before != '-'
                && before != '%'
                && (!Text.isHan(before)
                        || unit.dimension() == Dimension.PERCENT
                        || unit.dimension() == Dimension.POINTS
                        || language.cues.get("signed").endingAt(text, n.start() - 1) != null);
    }

    private static Mention.Aside aside(int start, int end, Reason reason) {
        return new Mention.Aside(start, end, reason);
    }
}
