package org.countercheck.explain;

import java.math.BigDecimal;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Rational;

/** Numbers and names as arguments of a message; the sentence around them is written when rendering. */
final class Words {

    private Words() {}

    /** The value with all its digits, scale applied, without unit. */
    static String value(Figure figure) {
        return figure.quantity().value().toString();
    }

    /** A computed value with up to eight significant digits. */
    static String value(Rational value) {
        return value.isWhole() ? value.toString() : value.toDecimal(8).toPlainString();
    }

    /** What a person would call the figure. */
    static String name(Figure figure) {
        return figure.name();
    }

    /** The digits without zeros at the end, as a whole number: 12000 tells no more than 12. */
    static Rational significant(Rational value) {
        return Rational.of(new BigDecimal(
                        new BigDecimal(value.toString()).stripTrailingZeros().unscaledValue())
                .abs());
    }
}
