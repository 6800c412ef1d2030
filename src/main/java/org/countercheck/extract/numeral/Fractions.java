package org.countercheck.extract.numeral;

import org.countercheck.extract.numeral.WrittenNumber.Shape;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;
import org.countercheck.figure.SetAside.Reason;

/** Parts of a whole in words: 百分之十五, 三分之二, 10分之3, 一半. */
final class Fractions {

    private static final long LARGEST_BASE = 10_000;

    private final Language language;
    private final NumeralLexer lexer;
    private final Qualifiers qualifiers;

    Fractions(Language language, NumeralLexer lexer) {
        this.language = language;
        this.lexer = lexer;
        qualifiers = new Qualifiers(language);
    }

    /** The fraction whose denominator is {@code whole}, or null if {@code whole} is none. */
    Mention read(Text text, WrittenNumber whole, int from) {
        int numerator = numerator(text, whole.end());
        if (numerator < 0) {
            return mixed(text, whole);
        }
        boolean negative = text.at(numerator) == '负';
        WrittenNumber part = lexer.any(text, negative ? numerator + 1 : numerator);
        if (part == null) {
            return null;
        }
        boolean readable = !negative
                && (part.shape() == Shape.DIGITS || part.shape() == Shape.CHARACTERS)
                && !Text.isLatin(text.at(text.skip(part.end())));
        int base = base(whole);
        if (!readable || base == 0) {
            return new Mention.Aside(whole.start(), part.end(), Reason.TERM);
        }
        Qualifiers.Before before = qualifiers.before(text, whole.start(), from);
        Qualifiers.Behind behind = qualifiers.behind(text, part.end());
        Convention convention = convention(before, behind, part.more() ? Convention.MORE : Convention.ROUNDED);
        Quantity quantity;
        if (base == 100 || base == 1000 || base == LARGEST_BASE) {
            quantity = Quantities.perHundred(part, Rational.of(base), convention);
        } else if (part.value().compareTo(Rational.of(base)) <= 0 && part.decimals() == 0) {
            quantity = Quantities.fraction(part.mantissa(), base, convention);
        } else {
            return new Mention.Aside(whole.start(), part.end(), Reason.TERM);
        }
        return counted(whole.start(), part.end(), before, behind, quantity);
    }

    /** 一半, 半数, or null. */
    Mention half(Text text, int at, int from) {
        String word = language.halves.startingAt(text, at);
        if (word == null) {
            return null;
        }
        Qualifiers.Before before = qualifiers.before(text, at, from);
        Qualifiers.Behind behind = qualifiers.behind(text, at + word.length());
        Quantity quantity = Quantities.fraction(1, 2, convention(before, behind, Convention.ROUNDED));
        return counted(at, at + word.length(), before, behind, quantity);
    }

    /** Where the numerator begins if 分之 stands at {@code end}, or -1; spaces may stand between. */
    int numerator(Text text, int end) {
        int at = text.skip(end);
        int behind = text.at(at) == '分' ? text.skip(at + 1) : -1;
        return behind >= 0 && text.at(behind) == '之' ? text.skip(behind + 1) : -1;
    }

    /** 三又二分之一 is more than a share, and neither of its numbers means anything alone. */
    private Mention mixed(Text text, WrittenNumber whole) {
        int and = text.skip(whole.end());
        WrittenNumber below = text.at(and) == '又' ? lexer.any(text, text.skip(and + 1)) : null;
        int numerator = below == null ? -1 : numerator(text, below.end());
        WrittenNumber part = numerator < 0 ? null : lexer.any(text, numerator);
        return part == null ? null : new Mention.Aside(whole.start(), part.end(), Reason.TERM);
    }

    /** The whole number of parts, or 0 if {@code whole} is nothing that is divided by. */
    private static int base(WrittenNumber whole) {
        boolean number = whole.shape() == Shape.DIGITS || whole.shape() == Shape.CHARACTERS;
        if (!number || whole.more() || whole.decimals() > 0 || whole.value().compareTo(Rational.of(LARGEST_BASE)) > 0) {
            return 0;
        }
        int base = whole.value().toDecimal(0).intValueExact();
        return base > 1 ? base : 0;
    }

    private static Convention convention(Qualifiers.Before before, Qualifiers.Behind behind, Convention otherwise) {
        return behind != null ? behind.convention() : before != null ? before.convention() : otherwise;
    }

    private static Mention counted(
            int start, int end, Qualifiers.Before before, Qualifiers.Behind behind, Quantity quantity) {
        return new Mention.Counted(
                before == null ? start : Math.min(start, before.start()),
                behind == null ? end : behind.end(),
                quantity,
                false);
    }
}
