package org.countercheck.figure;

import java.util.Objects;

/**
 * What one is counted or measured in. Scales such as 万 are applied to the value and are not part of the unit.
 *
 * @param symbol the unit as printed, such as 件, 元, % or 个百分点; empty where none is printed
 * @param dimension what it measures
 */
public record Unit(String symbol, Dimension dimension) {

    /** No unit is printed. */
    public static final Unit NONE = new Unit("", Dimension.NONE);
    /** Percent. */
    public static final Unit PERCENT = new Unit("%", Dimension.PERCENT);

    /** Checks that both are given. */
    public Unit {
        Objects.requireNonNull(symbol, "symbol");
        Objects.requireNonNull(dimension, "dimension");
    }

    /** Whether values in this unit may state the same quantity as values in {@code other}: 37次 and 950人次 do not. */
    public boolean isComparableTo(Unit other) {
        boolean unsaid = dimension == Dimension.NONE || other.dimension == Dimension.NONE;
        return dimension == other.dimension || unsaid && isCounter() && other.isCounter();
    }

    /** Whether this unit counts things or persons, or nothing is said. */
    public boolean isCounter() {
        return dimension == Dimension.COUNT || dimension == Dimension.PERSONS || dimension == Dimension.NONE;
    }

    /** Written out since every comparison of figures comes here, and the generated one costs milliseconds to set up. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Unit u && dimension == u.dimension && symbol.equals(u.symbol);
    }

    @Override
    public int hashCode() {
        return 31 * symbol.hashCode() + dimension.ordinal();
    }

    @Override
    public String toString() {
        return symbol;
    }
}
