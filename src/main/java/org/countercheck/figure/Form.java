package org.countercheck.figure;

/** How a quantity was written, which decides what its intervals are. */
public enum Form {
    /** A whole number without qualifier: 674件. */
    EXACT,
    /** Decimals, percentages and scaled numbers, rounded to the last printed digit: 23.14%, 1.68万. */
    ROUNDED,
    /** Qualified by 余, 近, 约 and the like. */
    APPROXIMATE,
    /** A bound: 超过, 以上, 不足. */
    BOUND,
    /** A range: 1.1-1.2万. */
    RANGE,
    /** Nothing, a dash or a slash where a value is expected: at least 0 and otherwise unknown. */
    BLANK
}
