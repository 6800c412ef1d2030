package org.countercheck.rule.file;

/**
 * A word or sign of a relation.
 *
 * @param kind what it is
 * @param text the sign or word in its plain form; for a label, its words without quotes
 * @param start first offset in the relation
 * @param end offset just behind
 */
record Token(Kind kind, String text, int start, int end) {

    /** What a token is. */
    enum Kind {
        /** A label, or one segment of a path. */
        LABEL,
        /** The digits of a number. */
        NUMBER,
        /** A scale and unit behind a number. */
        UNIT,
        /** {@code table:}, {@code prose:} or {@code prior:}, as its name. */
        SOURCE,
        /** A Latin word directly before an opening bracket. */
        FUNCTION,
        /** An operator, bracket, separator, {@code in} or {@code ..}. */
        SIGN,
        /** A slash that leads to the label under the one before it. */
        STEP,
        /** The star behind a step: everything under a label. */
        CHILDREN,
        /** Behind the last token. */
        END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }
}
