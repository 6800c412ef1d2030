package org.countercheck.document;

import java.util.List;
import java.util.Objects;
import org.countercheck.source.Location;
import org.countercheck.source.SourceText;
import org.countercheck.source.Span;

/**
 * What was published: the decoded text and its blocks in reading order.
 *
 * @param source the decoded characters that all spans of this document point into
 * @param blocks headings, paragraphs and tables in reading order
 * @param problems what could not be read as it stands, told to the user beside the audit
 */
public record Document(SourceText source, List<Block> blocks, List<Problem> problems) {

    /** Copies the lists. */
    public Document {
        Objects.requireNonNull(source, "source");
        blocks = List.copyOf(blocks);
        problems = List.copyOf(problems);
    }

    /** The name of the source. */
    public String name() {
        return source.name();
    }

    /** Where a person finds {@code span}. */
    public Location location(Span span) {
        return source.location(span);
    }

    /** The first heading, or an empty string. */
    public String title() {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .map(b -> ((Heading) b).text().toString().strip())
                .findFirst()
                .orElse("");
    }
}
