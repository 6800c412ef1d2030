package org.countercheck.extract.table;

import java.util.Optional;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Unit;

/** The number in one cell of a table whose layout is known, read as the cells of reports are. */
public final class PlainCell {

    private PlainCell() {}

    /**
     * What the cell denotes.
     *
     * @param text what it prints
     * @param unit what its header says, such as {@code 万元}; may be empty
     * @return empty if it prints anything else than a number and at most a unit
     */
    public static Optional<Quantity> read(String text, String unit) {
        TableWords.Scale stated = unit.isBlank() ? null : TableWords.CHINESE.scale(unit.strip());
        return Optional.ofNullable(CellNumber.of(text, TableWords.CHINESE))
                .map(n -> n.quantity(stated == null ? TableWords.Scale.NONE : stated));
    }

    /** The unit that a header means by {@code unit}; none if it is no unit. */
    public static Unit unit(String unit) {
        TableWords.Scale stated = unit.isBlank() ? null : TableWords.CHINESE.scale(unit.strip());
        return stated == null ? Unit.NONE : stated.unit();
    }
}
