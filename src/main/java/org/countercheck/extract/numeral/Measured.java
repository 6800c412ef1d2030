package org.countercheck.extract.numeral;

import org.countercheck.figure.Unit;

/**
 * What a number counts.
 *
 * @param unit the unit; null for a length of time or a degree
 * @param end behind the unit
 * @param base the whole of which the number counts parts, for 成 and ‰; 0 for all other units
 * @param name whether it is a degree or a class
 */
record Measured(Unit unit, int end, int base, boolean name) {

    /** The base of 成. */
    static final int TENTHS = 10;

    /** What is printed behind a number that ends at {@code end}, or null. */
    static Measured at(Text text, int end, Language language) {
        int at = text.skip(end);
        char c = text.at(at);
        if (c == '%') {
            return new Measured(Unit.PERCENT, at + 1, 0, false);
        }
        if (c == '‰') {
            return new Measured(Unit.PERCENT, at + 1, 1000, false);
        }
        Units.Counter counter = language.units.at(text, at);
        if (counter != null) {
            return new Measured(counter.unit(), at + counter.printed().length(), 0, counter.name());
        }
        return c == '成' && !language.units.isOther(text, at) ? new Measured(Unit.PERCENT, at + 1, TENTHS, false) : null;
    }
}
