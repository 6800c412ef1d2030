package org.countercheck.rule;

/** How a label names figures of a table with several value columns. */
public enum Axis {
    /** It is the label of a row: all values of the row are meant. */
    ROW,
    /** It is the header of a column: all values of the column are meant. */
    COLUMN
}
