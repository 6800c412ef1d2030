package org.countercheck.relation;

/** Who says that a relation must hold. */
public enum Basis {
    /** A sentence or table of the report says so. */
    STATED,
    /** A rule file or a rule in Java says so. */
    DECLARED,
    /** The program infers it, with a witness. */
    INFERRED,
    /** The reading next at hand of words that leave it open: a broken one is told only where a slip explains it. */
    LIKELY,
    /** One of several readings: a broken one is told only where a slip explains it and another relation besides. */
    POSSIBLE;

    /** Whether the words leave open that the relation must hold at all. */
    public boolean isOpen() {
        return this == LIKELY || this == POSSIBLE;
    }
}
