package org.countercheck.rule.inferred;

import java.util.Objects;
import org.countercheck.figure.Figure;

/**
 * The judgement that two figures state the same quantity.
 *
 * @param one the figure of the prose
 * @param other the figure of the table, or of the prose where it is repeated
 * @param evidence what the judgement rests on
 */
record Tie(Figure one, Figure other, Evidence evidence) {

    /** What ties two figures, strongest first. */
    enum Evidence {
        /** A rulebook gives both the same label. */
        VOCABULARY,
        /** Both have the same label. */
        LABEL,
        /** Their lists belong together, and their labels there. */
        LIST,
        /** Their lists belong together, and both stand between the same neighbours. */
        ORDER,
        /** Their lists belong together, the labels differ, but the values confirm it. */
        VALUE,
        /** The labels have most words in common. */
        WORDS
    }

    Tie {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(evidence, "evidence");
    }
}
