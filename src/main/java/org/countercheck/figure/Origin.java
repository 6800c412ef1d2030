package org.countercheck.figure;

/** Where a figure is printed. */
public enum Origin {
    /** In running text. */
    PROSE,
    /** In a cell of a table. */
    TABLE,
    /** In the report of the year before, given for comparison. */
    PRIOR
}
