package org.countercheck.extract.numeral;

import org.countercheck.figure.Dimension;
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
            return joined(text, counter, at + counter.printed().length(), language);
        }
        if (c == '(') {
            return bracketed(text, at, language);
        }
        return c == '成' && !language.units.isOther(text, at) ? new Measured(Unit.PERCENT, at + 1, TENTHS, false) : null;
    }

    Measured in(Unit other) {
        return new Measured(other, end, base, name);
    }

    /** 30（件）: the unit in brackets. */
    private static Measured bracketed(Text text, int open, Language language) {
        Units.Counter counter = language.units.at(text, open + 1);
        int close = counter == null ? -1 : open + 1 + counter.printed().length();
        return counter != null && counter.unit() != null && text.at(close) == ')'
                ? new Measured(counter.unit(), close + 1, 0, counter.name())
                : null;
    }

    /** 条/次 and 件（次） count what their first word counts; 元/吨 is a rate, which measures something else than 元. */
    private static Measured joined(Text text, Units.Counter counter, int end, Language language) {
        Measured alone = new Measured(counter.unit(), end, 0, counter.name());
        char sign = text.at(end);
        if (counter.unit() == null || sign != '/' && sign != '(') {
            return alone;
        }
        Units.Counter other = language.units.at(text, end + 1);
        if (other == null) {
            return alone;
        }
        int last = end + 1 + other.printed().length();
        boolean alternative = counts(counter) && counts(other) && (!isPersons(other) || isPersons(counter));
        if (sign == '(') {
            return alternative && text.at(last) == ')' ? new Measured(counter.unit(), last + 1, 0, false) : alone;
        }
        return new Measured(alternative ? counter.unit() : rate(counter, other), last, 0, false);
    }

    private static Unit rate(Units.Counter counter, Units.Counter other) {
        return new Unit(counter.printed() + "/" + other.printed(), Dimension.MEASURE);
    }

    private static boolean counts(Units.Counter counter) {
        return counter.unit() != null && counter.unit().isCounter();
    }

    private static boolean isPersons(Units.Counter counter) {
        return counter.unit().dimension() == Dimension.PERSONS;
    }
}
