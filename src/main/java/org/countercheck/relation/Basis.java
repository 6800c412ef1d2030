package org.countercheck.relation;

/** Who says that a relation must hold. */
public enum Basis {
    /** A sentence or table of the report says so. */
    STATED,
    /** A rule file or a rule in Java says so. */
    DECLARED,
    /** The program infers it, with a witness. */
    INFERRED
}
