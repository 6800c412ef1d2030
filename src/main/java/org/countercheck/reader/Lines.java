package org.countercheck.reader;

import java.util.Arrays;
import org.countercheck.source.Passage;
import org.countercheck.source.SourceText;
import org.countercheck.source.Span;

/** The lines of a text without their terminators, as offsets: a text of nothing but line ends stays small. */
final class Lines {

    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;
    private final SourceText whole;
    private final int limit;
    private long cells;

    /** The lines of {@code source}, from which at most a few times {@code limit} cells may be cut. */
    Lines(SourceText source, int limit) {
        this.whole = source;
        this.limit = limit;
        this.text = source.text();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                add(start, i);
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        if (start < text.length()) {
            add(start, text.length());
        }
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    int count() {
        return count;
    }

    int start(int line) {
        return starts[line];
    }

    int end(int line) {
        return ends[line];
    }

    String source() {
        return text;
    }

    /** The first character of a line, or a line feed if it has none. */
    char first(int line) {
        return starts[line] < ends[line] ? text.charAt(starts[line]) : '\n';
    }

    /** How often {@code c} stands in a line. */
    int count(int line, char c) {
        int found = 0;
        // not indexOf, which would search to the end of the text in vain
        for (int i = starts[line]; i < ends[line]; i++) {
            found += text.charAt(i) == c ? 1 : 0;
        }
        return found;
    }

    boolean isBlank(int line) {
        return Characters.isBlank(text, starts[line], ends[line]);
    }

    Passage passage(int from, int to) {
        return Passage.verbatim(text.substring(from, to), from);
    }

    Passage line(int line) {
        return passage(starts[line], ends[line]);
    }

    /** A line without the blanks around it. */
    Passage stripped(int line) {
        return strip(starts[line], ends[line]);
    }

    Passage strip(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Characters.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Characters.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return passage(start, end);
    }

    /** Counts cells before they are built: a line of nothing but tabs must not fill the memory. */
    void spend(int line, long more) {
        cells += more;
        // each shape of table may try the same line once
        if (cells > 4L * limit) {
            throw Unreadable.tooManyParts(whole.location(new Span(starts[line], starts[line])), limit);
        }
    }

    /** A cell: blanks behind it are layout, blanks before it can show a level. */
    Passage cell(int from, int to) {
        int end = to;
        while (end > from && Characters.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return passage(from, end);
    }
}
