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

    Figures(Language language, NumeralLexer lexer) {
        this.language = language;
        this.lexer = lexer;
        qualifiers = new Qualifiers(language);
        terms = new Terms(language);
    }

    /** The figure in digits that {@code n} begins, or why it is none. */
    Mention read(Text text, WrittenNumber n, int from) {
        Mention range = range(text, n, from);
        if (range != null) {
            return range;
        }
        Measured measured = Measured.at(text, n.end(), language);
        if (measured == null) {
            return bare(text, n, from);
        }
        if (measured.unit() == Unit.PERCENT && text.at(measured.end()) == '%') {
            return aside(n.start(), measured.end() + 1, Reason.DAMAGED);
        }
        return measured(text, n, measured, from);
    }

    /** The number with the unit that follows it. */
    Mention measured(Text text, WrittenNumber n, Measured measured, int from) {
        if (measured.unit() == null) {
            return aside(n.start(), measured.end(), measured.name() ? Reason.NAME : Reason.TERM);
        }
        int half = language.digit(text.at(measured.end()));
        if (measured.base() == Measured.TENTHS && half > 0 && n.digits() == 1) {
            Measured finer = new Measured(Unit.PERCENT, measured.end() + 1, Measured.TENTHS, false);
            return counted(text, n.withDecimal(half, finer.end()), finer, finer.end(), from);
        }
        if (terms.isTerm(text, n, measured)) {
            return aside(n.start(), measured.end(), Reason.TERM);
        }
        return counted(text, n, measured, measured.end(), from);
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
        return n.shape() == Shape.CHARACTERS && n.mantissa() <= 20 && unit.isCounter();
    }

    /** 百分之十五, 三分之二, or null. */
    Mention parts(Text text, WrittenNumber whole, int from) {
        int at = text.skip(whole.end() + 2);
        WrittenNumber part = Text.isDigit(text.at(at)) ? lexer.digits(text, at) : lexer.characters(text, at);
        if (part == null || part.shape() == Shape.DAMAGED) {
            return null;
        }
        Qualifiers.Before before = qualifiers.before(text, whole.start(), from);
        Qualifiers.Behind behind = qualifiers.behind(text, part.end());
        Convention convention = behind != null
                ? behind.convention()
                : before != null ? before.convention() : part.more() ? Convention.MORE : Convention.ROUNDED;
        long base = whole.mantissa();
        Quantity quantity;
        if (base == 100 || base == 1000 || base == 10_000) {
            quantity = Quantities.perHundred(part, Rational.of(base), convention);
        } else if (base > 1 && part.mantissa() <= base && part.decimals() == 0) {
            quantity = Quantities.fraction(part.mantissa(), base, convention);
        } else {
            return null;
        }
        int start = before == null ? whole.start() : before.start();
        return new Mention.Counted(
                Math.min(start, whole.start()), behind == null ? part.end() : behind.end(), quantity, false);
    }

    private Mention range(Text text, WrittenNumber n, int from) {
        Measured own = Measured.at(text, n.end(), language);
        int at = text.skip(own == null ? n.end() : own.end());
        char sign = text.at(at);
        if ("-~—至到".indexOf(sign) < 0 || sign == Text.OUTSIDE || text.at(at + 1) == sign && sign != '-') {
            return null;
        }
        int next = text.skip(text.at(at + 1) == sign ? at + 2 : at + 1);
        if (!Text.isDigit(text.at(next)) || (sign == '至' || sign == '到') && qualifiers.leads(text, n.start())) {
            return null;
        }
        WrittenNumber high = lexer.digits(text, next);
        if (high.shape() != Shape.DIGITS) {
            return null;
        }
        Measured measured = Measured.at(text, high.end(), language);
        if (own != null
                && (measured == null
                        || own.base() != measured.base()
                        || own.unit() != measured.unit()
                                && (own.unit() == null || !own.unit().equals(measured.unit())))) {
            return null;
        }
        if (measured == null && high.scale() == 0) {
            return sign == '至' || sign == '到' ? null : aside(n.start(), high.end(), Reason.NAME);
        }
        if (measured != null && measured.unit() == null) {
            return aside(n.start(), measured.end(), measured.name() ? Reason.NAME : Reason.TERM);
        }
        WrittenNumber low = n.scaledLike(high);
        if (low.value().compareTo(high.value()) > 0 || measured != null && measured.base() > 0) {
            return null;
        }
        Unit unit = measured == null ? Unit.NONE : measured.unit();
        if (unit.dimension() == Dimension.DURATION) {
            return aside(n.start(), measured.end(), Reason.TERM);
        }
        int end = measured == null ? high.end() : measured.end();
        Qualifiers.Before before = qualifiers.before(text, n.start(), from);
        Qualifiers.Behind behind = qualifiers.behind(text, end);
        return new Mention.Counted(
                before == null ? n.start() : before.start(),
                behind == null ? end : behind.end(),
                Quantities.range(low, high, unit),
                false);
    }

    private Mention bare(Text text, WrittenNumber n, int from) {
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

    /** A minus sign, and not a hyphen: 增长-3.5%, but 表-3. */
    private static boolean isNegative(Text text, WrittenNumber n, Unit unit) {
        if (text.at(n.start() - 1) != '-') {
            return false;
        }
        char before = text.at(n.start() - 2);
        return !Text.isDigit(before)
                && !Text.isLatin(before)
                && before != ')'
                && before != '%'
                && (!Text.isHan(before)
                        || unit.dimension() == Dimension.PERCENT
                        || unit.dimension() == Dimension.POINTS
                        || "为是长达幅额余减差率".indexOf(before) >= 0);
    }

    private static Mention.Aside aside(int start, int end, Reason reason) {
        return new Mention.Aside(start, end, reason);
    }
}
