package org.countercheck.explain;

import java.util.List;
import java.util.Objects;
import org.countercheck.figure.Figure;

/**
 * Why a relation may be broken.
 *
 * <p>Numbers among the arguments are plain decimals with scales applied and without unit. The first figure is the one said to be wrong,
 * unless the kind says otherwise.
 *
 * @param kind the sort of slip, which is also the key of its message; it says what its arguments are
 * @param arguments words and numbers of the message
 * @param figures the figures the explanation rests on
 */
public record Explanation(Kind kind, List<String> arguments, List<Figure> figures) {

    /** The sorts of slips, most plausible first. */
    public enum Kind {
        /**
         * Equals a sum or difference of neighbouring figures. 0: printed value; 1: {@code balanced} if the parts of its own list still add up,
         * or empty; then for every operand its sign (empty for the first), value and name.
         */
        REGROUPING,
        /** Is the value of another row. 0: printed value, or {@code part} if it counts one row of a group only; 1: name of that row. */
        OTHER_ROW,
        /** Two neighbouring values are exchanged. 0, 1: printed value and name of one; 2, 3: of the other. */
        EXCHANGED,
        /**
         * Belongs to another scope or period. 0: printed value, or {@code part} if it counts one column of a group only; 1: name, or printed value;
         * 2: the column or scope it belongs to.
         */
        OTHER_SCOPE,
        /**
         * The parts of two lists that have no counterpart. 0, 1: the operands and the sum of those beside the first figure; 2, 3: of those beside the
         * second figure; 4: what the second list adds up to.
         */
        OTHER_PARTS,
        /**
         * Cut instead of rounded, or fitted so that shares reach 100. 0: {@code cut} or {@code fitted}; 1: printed value; 2: computed value; 3: rounded
         * value; 4: how many shares of the document are rounded half-up; 5: of how many that can tell.
         */
        TRUNCATION,
        /** Computed over another base. 0: printed share; 1: that base; 2: its name; 3: the right share. */
        OTHER_BASE,
        /**
         * Growth and decline exchanged, or this year taken as the base. 0: {@code sign} or {@code base}; 1: printed rate;
         * 2: the right rate with its sign.
         */
        DIRECTION,
        /** One digit differs. 0: printed value; 1: value that fits. */
        DIGIT,
        /** Two neighbouring digits are exchanged. 0: printed value; 1: value that fits. */
        SWAP,
        /** A digit is missing or too many. 0: printed value; 1: value that fits. */
        DIGIT_COUNT,
        /**
         * Wrong by a power of ten, such as 元 for 万元. 0: printed text; 1: value that fits; 2: its unit;
         * 3: power of ten from printed to fitting; 4: for money the fitting value in 万, otherwise empty.
         */
        SCALE,
        /** Last year's value. 0: printed value; 1: name in last year's report. */
        STALE,
        /** Counted twice, or left out. 0: {@code twice} or {@code left-out}; 1: printed total; 2: the part; 3: its name. */
        DOUBLE_COUNT,
        /**
         * Words without a number contradict a figure that a sum bears out; none of the figures is said to be wrong. 0: printed total; 1: its
         * name; then for every part its sign (empty for the first), value and name.
         */
        CLAIM,
        /**
         * The smallest sets of figures whose change satisfies every relation. 0: how many figures must change; 1: how many such sets there are;
         * then text and name of every figure that is in all of them, which are also the figures.
         */
        MINIMAL_REPAIR,
        /** The smallest repairs were not searched further, so that nothing is claimed of them. */
        UNFINISHED
    }

    /** Copies the lists. */
    public Explanation {
        Objects.requireNonNull(kind, "kind");
        arguments = List.copyOf(arguments);
        figures = List.copyOf(figures);
    }
}
