package org.countercheck.document;

import java.util.Objects;
import org.countercheck.source.Passage;

/**
 * A title over what follows.
 *
 * @param level depth of the heading; 1 is the document's title or its outermost section
 * @param text the words, numbering included
 */
public record Heading(int level, Passage text) implements Block {
    /** Checks the level. */
    public Heading {
        Objects.requireNonNull(text, "text");
        if (level < 1) {
            throw new IllegalArgumentException("heading level " + level);
        }
    }
}
