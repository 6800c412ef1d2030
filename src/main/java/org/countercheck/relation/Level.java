package org.countercheck.relation;

/** How serious a finding is, most serious first. */
public enum Level {
    /** A declared or strongly tied relation is broken beyond rounding. */
    ERROR,
    /** Inferred with a witness, a plausibility, or a doubt about scope. */
    WARNING,
    /** Rounding only. */
    NOTE
}
