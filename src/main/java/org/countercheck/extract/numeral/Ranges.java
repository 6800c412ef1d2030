package org.countercheck.extract.numeral;

import org.countercheck.extract.numeral.WrittenNumber.Shape;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.SetAside.Reason;
import org.countercheck.figure.Unit;

/** From one number to another: 1.1-1.2万次, 30%至40%, 三十至四十家. */
final class Ranges {

    private static final String SIGNS = "-~—至到";

    private final Language language;
    private final NumeralLexer lexer;
    private final Qualifiers qualifiers;

    Ranges(Language language, NumeralLexer lexer) {
        this.language = language;
        this.lexer = lexer;
        qualifiers = new Qualifiers(language);
    }

    /** The range that {@code n} begins, or null. */
    Mention read(Text text, WrittenNumber n, int from) {
        Measured own = Measured.at(text, n.end(), language);
        int at = text.skip(own == null ? n.end() : own.end());
        char sign = text.at(at);
        if (SIGNS.indexOf(sign) < 0 || sign == Text.OUTSIDE || text.at(at + 1) == sign && sign != '-') {
            return null;
        }
        boolean word = sign == '至' || sign == '到';
        int next = text.skip(text.at(at + 1) == sign ? at + 2 : at + 1);
        if (word && qualifiers.leads(text, n.start())) {
            return null;
        }
        WrittenNumber high = lexer.any(text, next);
        if (high == null || high.shape() != n.shape()) {
            return null;
        }
        Measured measured = Measured.at(text, high.end(), language);
        if (own != null && !isSame(own, measured)) {
            return null;
        }
        if (measured == null && high.scale() == 0) {
            return word || n.shape() == Shape.CHARACTERS ? null : aside(n.start(), high.end(), Reason.NAME);
        }
        if (measured != null && measured.unit() == null) {
            return aside(n.start(), measured.end(), measured.name() ? Reason.NAME : Reason.TERM);
        }
        return between(text, n, high, measured, from);
    }

    private Mention between(Text text, WrittenNumber n, WrittenNumber high, Measured measured, int from) {
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

    private static boolean isSame(Measured one, Measured other) {
        return other != null
                && one.base() == other.base()
                && (one.unit() == other.unit()
                        || one.unit() != null && one.unit().equals(other.unit()));
    }

    private static Mention.Aside aside(int start, int end, Reason reason) {
        return new Mention.Aside(start, end, reason);
    }
}
