package org.countercheck.document;

import java.util.Objects;
import org.countercheck.source.Passage;

/**
 * One cell of a table, standing at the grid place of its upper left corner.
 *
 * @param row grid row, from 0
 * @param column grid column, from 0
 * @param rowSpan rows covered, at least 1
 * @param columnSpan columns covered, at least 1
 * @param text what the cell prints; leading white space is kept, since it can show a level
 * @param address the place as the format names it, such as {@code Sheet1!C12}; empty where offsets say it
 */
public record Cell(int row, int column, int rowSpan, int columnSpan, Passage text, String address) {
    /** Checks that the cell covers at least one place. */
    public Cell {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(address, "address");
        if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
            throw new IllegalArgumentException(
                    "cell at " + row + "," + column + " spans " + rowSpan + "x" + columnSpan);
        }
    }

    /** A cell of a text table that covers one place. */
    public static Cell of(int row, int column, Passage text) {
        return new Cell(row, column, 1, 1, text, "");
    }
}
