package org.countercheck.figure;

/** What a unit measures; figures of different dimensions are never compared. */
public enum Dimension {
    /** Things counted, with a Chinese measure word or without one. */
    COUNT,
    /** Persons or attendances. */
    PERSONS,
    /** Amounts of money, in yuan. */
    MONEY,
    /** Parts of a whole or rates of change, in percent. */
    PERCENT,
    /** Differences between percentages, in percentage points. */
    POINTS,
    /** Multiples of a base. */
    MULTIPLE,
    /** Lengths, areas, masses and other physical measures. */
    MEASURE,
    /** Lengths of time. */
    DURATION,
    /** Nothing is said: a bare number. */
    NONE
}
