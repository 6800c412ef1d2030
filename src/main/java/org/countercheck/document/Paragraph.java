package org.countercheck.document;

import java.util.Objects;
import org.countercheck.source.Passage;

/**
 * Running text.
 *
 * @param text the words of the paragraph, on one line
 */
public record Paragraph(Passage text) implements Block {
    /** Checks that there is a text. */
    public Paragraph {
        Objects.requireNonNull(text, "text");
    }
}
