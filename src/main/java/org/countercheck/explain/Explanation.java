package org.countercheck.explain;

import java.util.List;
import java.util.Objects;
import org.countercheck.figure.Figure;

/**
 * Why a relation may be broken.
 *
 * @param kind the sort of slip, which is also the key of its message
 * @param arguments words and numbers of the message
 * @param figures the figures the explanation rests on
 */
public record Explanation(Kind kind, List<String> arguments, List<Figure> figures) {

    /** The sorts of slips, most plausible first. */
    public enum Kind {
        /** Equals a sum or difference of neighbouring figures. */
        REGROUPING,
        /** Is the value of another row. */
        OTHER_ROW,
        /** Two neighbouring values are exchanged. */
        EXCHANGED,
        /** Belongs to another scope or period. */
        OTHER_SCOPE,
        /** Cut instead of rounded, or fitted so that shares reach 100. */
        TRUNCATION,
        /** Computed over another base. */
        OTHER_BASE,
        /** Growth and decline exchanged. */
        DIRECTION,
        /** One digit differs. */
        DIGIT,
        /** Two neighbouring digits are exchanged. */
        SWAP,
        /** A digit is missing or too many. */
        DIGIT_COUNT,
        /** Wrong by a power of ten, such as 元 for 万元. */
        SCALE,
        /** Last year's value. */
        STALE,
        /** Counted twice. */
        DOUBLE_COUNT,
        /** The smallest sets of figures whose change satisfies every relation. */
        MINIMAL_REPAIR
    }

    /** Copies the lists. */
    public Explanation {
        Objects.requireNonNull(kind, "kind");
        arguments = List.copyOf(arguments);
        figures = List.copyOf(figures);
    }
}
