package org.countercheck.figure;

/**
 * Where in its document a figure stands, coarser than its span.
 *
 * @param block index of the block in the document, from 0
 * @param row grid row for a table cell, otherwise -1
 * @param column grid column for a table cell, otherwise -1
 */
public record Place(int block, int row, int column) {

    /** In running text. */
    public static Place inProse(int block) {
        return new Place(block, -1, -1);
    }

    /** In a cell. */
    public static Place inTable(int block, int row, int column) {
        return new Place(block, row, column);
    }
}
