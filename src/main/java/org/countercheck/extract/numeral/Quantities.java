package org.countercheck.extract.numeral;

import java.math.BigDecimal;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Form;
import org.countercheck.figure.Interval;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;
import org.countercheck.figure.Unit;

/** Builds quantities from written numbers: which convention applies, and with which step. */
final class Quantities {

    private static final Rational TENTH = Rational.of("0.1");

    private Quantities() {}

    /** The number as printed, without qualifier. */
    static Quantity of(WrittenNumber number, Unit unit) {
        return of(number, unit, number.more() ? Convention.MORE : unqualified(number, unit));
    }

    /** The number under {@code convention}. */
    static Quantity of(WrittenNumber number, Unit unit, Convention convention) {
        return of(number.value(), step(number, unit, convention), number.isRound(), unit, convention);
    }

    static Quantity of(Rational value, Rational step, boolean round, Unit unit, Convention convention) {
        return new Quantity(
                value,
                step,
                convention.strict(value, step, round),
                convention.lenient(value, step, round),
                unit,
                convention.form());
    }

    /** From one number to another; both in {@code unit}. */
    static Quantity range(WrittenNumber low, WrittenNumber high, Unit unit) {
        Convention convention = unqualified(high, unit);
        Rational step = step(high, unit, convention);
        Interval strict = Convention.range(low.value(), high.value());
        Interval lenient =
                convention == Convention.EXACT ? strict : Convention.widened(low.value(), high.value(), step);
        return new Quantity(low.value(), step, strict, lenient, unit, Form.RANGE);
    }

    /** The same quantity in percent, printed in parts of {@code base}: 三成, 百分之十五, 万分之五. */
    static Quantity perHundred(WrittenNumber number, Rational base, Convention convention) {
        Rational factor = Rational.HUNDRED.dividedBy(base);
        Rational place = number.decimals() == 0 && convention != Convention.ROUNDED
                ? number.significantPlace()
                : number.lastPlace();
        return of(number.value().times(factor), place.times(factor), number.isRound(), Unit.PERCENT, convention);
    }

    /** A fraction in words such as 三分之二, in percent: as good as a tenth of the part that it counts. */
    static Quantity fraction(long numerator, long denominator, Convention convention) {
        Rational part = Rational.HUNDRED.dividedBy(Rational.of(denominator));
        return of(part.times(Rational.of(numerator)), part.times(TENTH), false, Unit.PERCENT, convention);
    }

    private static Convention unqualified(WrittenNumber number, Unit unit) {
        boolean counted = number.decimals() == 0 && number.scale() == 0 && !isRatio(unit);
        boolean nothing = number.mantissa() == 0 && number.decimals() == 0 && !isRatio(unit);
        if (!counted && !nothing) {
            return Convention.ROUNDED;
        }
        return unit.dimension() == Dimension.MEASURE && !nothing ? Convention.MEASURED : Convention.EXACT;
    }

    /**
     * Ratios and money in digits are kept to the digit that is printed, zero or not: 20% is no 2 tenths, and 30万元 stands in an account
     * kept in 万元. Counts with a scale (2300万次) are as good as their last digit that is not 0.
     */
    private static Rational step(WrittenNumber number, Unit unit, Convention convention) {
        boolean accounted = unit.dimension() == Dimension.MONEY && number.shape() == WrittenNumber.Shape.DIGITS;
        boolean kept = isRatio(unit) || accounted && number.scale() > 0;
        boolean rounded = convention == Convention.ROUNDED || convention == Convention.ABOUT && isRatio(unit);
        return rounded && kept
                ? number.lastPlace()
                : convention.form() == Form.EXACT ? Rational.ONE : number.significantPlace();
    }

    private static boolean isRatio(Unit unit) {
        return unit.dimension() == Dimension.PERCENT
                || unit.dimension() == Dimension.POINTS
                || unit.dimension() == Dimension.MULTIPLE;
    }

    static Rational whole(long value) {
        return Rational.of(BigDecimal.valueOf(value));
    }
}
