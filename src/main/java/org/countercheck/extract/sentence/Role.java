package org.countercheck.extract.sentence;

/** What a number does in its sentence. */
enum Role {
    /** A level of the report's own period. */
    LEVEL,
    /** A level of the period before. */
    PRIOR,
    /** Carried over from the period before. */
    CARRIED,
    /** The difference between two levels. */
    CHANGE,
    /** The whole that a share names itself: 占全部访谈(6次)的66.7%. */
    BASE,
    /** What is left out of a whole: 除3件外. */
    EXCEPTED,
    /** A part in percent of a whole. */
    SHARE,
    /** A part in percent whose name says what is counted: 办结率. */
    RATE,
    /** A change in percent. */
    GROWTH,
    /** Anything else in percent, points or multiples. */
    OTHER
}
