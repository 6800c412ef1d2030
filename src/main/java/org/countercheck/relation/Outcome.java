package org.countercheck.relation;

/** What the evaluation of a relation says. */
public enum Outcome {
    /** Some values that the figures denote satisfy the relation. */
    HOLDS,
    /** No values that the figures denote satisfy the relation. */
    BROKEN,
    /** An operand is missing or too vague to decide. */
    UNDECIDED
}
