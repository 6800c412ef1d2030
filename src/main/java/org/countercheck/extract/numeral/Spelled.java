package org.countercheck.extract.numeral;

import org.countercheck.extract.numeral.WrittenNumber.Shape;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.SetAside.Reason;
import org.countercheck.figure.Unit;

/** Numerals in Chinese characters: figures where a unit follows, and idioms otherwise. */
final class Spelled {

    private final Language language;
    private final NumeralLexer lexer;
    private final Figures figures;
    private final Fractions fractions;
    private final Ranges ranges;
    private final Qualifiers qualifiers;

    Spelled(Language language, NumeralLexer lexer, Figures figures, Fractions fractions, Ranges ranges) {
        this.language = language;
        this.lexer = lexer;
        this.figures = figures;
        this.fractions = fractions;
        this.ranges = ranges;
        qualifiers = new Qualifiers(language);
    }

    /** Whether the multiplier at {@code at} begins a number by itself: 百分之五, 万余条, 近千人. */
    boolean beginsNumber(Text text, int at, int from) {
        if (fractions.numerator(text, at + 1) > 0 || isVague(text, at, from)) {
            return true;
        }
        WrittenNumber n = lexer.characters(text, at);
        Measured measured = n == null || n.shape() != Shape.CHARACTERS ? null : Measured.at(text, n.end(), language);
        return measured != null
                && measured.unit() != null
                && measured.unit().dimension() != Dimension.DURATION
                && (n.more() || qualifiers.before(text, at, from) != null);
    }

    /** The figure or the idiom that {@code n} is. */
    Mention read(Text text, WrittenNumber n, int from) {
        if (n.shape() == Shape.DAMAGED) {
            return new Mention.Aside(n.start(), n.end(), Reason.DAMAGED);
        }
        Mention parts = fractions.read(text, n, from);
        if (parts != null) {
            return parts;
        }
        if (isVague(text, n.start(), from)) {
            return new Mention.Aside(n.start() - 1, n.end(), Reason.NAME);
        }
        Mention range = n.shape() == Shape.CHARACTERS ? ranges.read(text, n, from) : null;
        if (range != null) {
            return range;
        }
        Measured measured = n.shape() == Shape.CHARACTERS ? Measured.at(text, n.end(), language) : null;
        if (measured == null) {
            return idiom(n);
        }
        Unit unit = measured.unit();
        boolean counter = unit != null && unit.isCounter();
        if (counter && n.isSmall() && isSpokenOf(text, measured.end())
                || counter && n.isSmall() && n.mantissa() == 1 && !isOne(text, n, measured.end())) {
            return new Mention.Aside(n.start(), measured.end(), Reason.NAME);
        }
        return figures.measured(text, n, measured, from);
    }

    /** 数百, 几十万: some hundreds. */
    private boolean isVague(Text text, int at, int from) {
        return at > from
                && language.power(text.at(at)) > 0
                && language.isSome(text.at(at - 1))
                && language.cues.get("total").endingAt(text, at) == null;
    }

    private static Mention.Aside idiom(WrittenNumber n) {
        return new Mention.Aside(n.start(), n.end(), Reason.NAME);
    }

    private boolean isSpokenOf(Text text, int end) {
        return language.cues.get("recalled").startingAt(text, end) != null;
    }

    /** Whether 一 counts: nothing before it takes its meaning, and nothing but the end of the clause behind the unit. */
    private boolean isOne(Text text, WrittenNumber n, int end) {
        char next = text.at(text.skip(end));
        return language.cues.get("idiom").endingAt(text, n.start()) == null
                && (next == Text.OUTSIDE || "，。；、,;.()".indexOf(next) >= 0);
    }
}
