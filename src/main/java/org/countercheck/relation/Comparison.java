package org.countercheck.relation;

/** How two sides are compared. {@code a in b .. c} is {@link #EQUAL} to an {@link Expression.Between}. */
public enum Comparison {
    /** Equal. */
    EQUAL("="),
    /** Different. */
    NOT_EQUAL("!="),
    /** Smaller. */
    LESS("<"),
    /** Smaller or equal. */
    AT_MOST("<="),
    /** Larger. */
    GREATER(">"),
    /** Larger or equal. */
    AT_LEAST(">=");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /** The sign as written in rule files. */
    public String sign() {
        return sign;
    }
}
