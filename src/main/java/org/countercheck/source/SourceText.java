package org.countercheck.source;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The decoded characters of one source, with its line starts.
 *
 * <p>Lines end with LF, CR or CRLF. Immutable and safe for use by several threads.
 */
public final class SourceText {

    private final String name;
    private final String text;
    private final int[] lineStarts;
    private final List<SourceText> parts;

    private SourceText(String name, String text, List<SourceText> parts) {
        this.parts = List.copyOf(parts);
        this.name = Objects.requireNonNull(name, "name");
        this.text = Objects.requireNonNull(text, "text");
        this.lineStarts = lineStarts(text);
    }

    /** The text {@code text}, called {@code name} in locations and messages. */
    public static SourceText of(String name, String text) {
        return new SourceText(name, text, List.of());
    }

    /**
     * Several sources read as one document, parted by line feeds, so that every offset is in one of them; locations name the part and its own line. The
     * first part keeps its offsets.
     */
    public static SourceText joined(List<SourceText> parts) {
        String name = parts.stream().map(SourceText::name).collect(Collectors.joining("+"));
        String text = parts.stream().map(SourceText::text).collect(Collectors.joining("\n"));
        return new SourceText(name, text, parts);
    }

    /** What locations call this source, usually the file name. */
    public String name() {
        return name;
    }

    /** All characters, as decoded. */
    public String text() {
        return text;
    }

    /** The characters of one span. */
    public String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The number of UTF-16 units. */
    public int length() {
        return text.length();
    }

    /** Where a person finds the start of {@code span}: line and column, both counted from 1. */
    public Location location(Span span) {
        int offset = span.start();
        for (SourceText part : parts) {
            if (offset <= part.length()) {
                return part.location(new Span(offset, offset));
            }
            offset -= part.length() + 1;
        }
        return Location.inText(name, line(span.start()), column(span.start()));
    }

    /** The line of an offset, counted from 1. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of an offset, counted from 1 in UTF-16 units. */
    public int column(int offset) {
        return offset - lineStarts[line(offset) - 1] + 1;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
