package org.countercheck.explain;

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
}
