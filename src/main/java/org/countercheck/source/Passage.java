package org.countercheck.source;

import java.util.Arrays;
import java.util.Objects;

/**
 * A stretch of text as it is read, with the source offset of each of its characters.
 *
 * <p>What is read can differ from what is stored: markup, entities and layout are gone, width variants are
 * folded. Every position in a passage leads back to the characters that print it.
 */
public final class Passage implements CharSequence {

    private static final Passage EMPTY = new Passage("", 0, null, null);

    private final String text;
    private final int base;
    private final int[] starts;
    private final int[] ends;

    private Passage(String text, int base, int[] starts, int[] ends) {
        this.text = text;
        this.base = base;
        this.starts = starts;
        this.ends = ends;
    }

    /** The passage without characters. */
    public static Passage empty() {
        return EMPTY;
    }

    /** {@code text}, which stands in the source unchanged from offset {@code base} on. */
    public static Passage verbatim(String text, int base) {
        return new Passage(Objects.requireNonNull(text, "text"), base, null, null);
    }

    /**
     * {@code text} whose character {@code i} is printed by the source characters {@code starts[i]} to {@code ends[i]}.
     *
     * @throws IllegalArgumentException if the arrays are not as long as the text
     */
    public static Passage mapped(String text, int[] starts, int[] ends) {
        if (starts.length != text.length() || ends.length != text.length()) {
            throw new IllegalArgumentException("one source range per character is needed");
        }
        return new Passage(text, 0, starts.clone(), ends.clone());
    }

    /** The source span that prints the characters {@code from} to {@code to} (exclusive). */
    public Span source(int from, int to) {
        Objects.checkFromToIndex(from, to, text.length());
        if (from == to) {
            int at = from < text.length() ? start(from) : text.isEmpty() ? base : end(from - 1);
            return new Span(at, at);
        }
        return new Span(start(from), Math.max(start(from), end(to - 1)));
    }

    /** The source span of the whole passage. */
    public Span source() {
        return source(0, text.length());
    }

    /** The part from {@code from} to {@code to} (exclusive), with its source offsets. */
    public Passage slice(int from, int to) {
        Objects.checkFromToIndex(from, to, text.length());
        String part = text.substring(from, to);
        return starts == null
                ? new Passage(part, base + from, null, null)
                : new Passage(part, 0, Arrays.copyOfRange(starts, from, to), Arrays.copyOfRange(ends, from, to));
    }

    /** This passage without white space at its ends. */
    public Passage strip() {
        int from = 0;
        int to = text.length();
        while (from < to && Character.isWhitespace(text.charAt(from)) || from < to && text.charAt(from) == '\u00a0') {
            from++;
        }
        while (to > from && (Character.isWhitespace(text.charAt(to - 1)) || text.charAt(to - 1) == '\u00a0')) {
            to--;
        }
        return slice(from, to);
    }

    /** This passage followed by {@code other}. */
    public Passage append(Passage other) {
        if (text.isEmpty()) {
            return other;
        }
        if (other.text.isEmpty()) {
            return this;
        }
        int length = text.length();
        int[] joinedStarts = Arrays.copyOf(startOffsets(), length + other.text.length());
        int[] joinedEnds = Arrays.copyOf(endOffsets(), length + other.text.length());
        System.arraycopy(other.startOffsets(), 0, joinedStarts, length, other.text.length());
        System.arraycopy(other.endOffsets(), 0, joinedEnds, length, other.text.length());
        return new Passage(text + other.text, 0, joinedStarts, joinedEnds);
    }

    private int start(int index) {
        return starts == null ? base + index : starts[index];
    }

    private int end(int index) {
        return ends == null ? base + index + 1 : ends[index];
    }

    private int[] startOffsets() {
        if (starts != null) {
            return starts;
        }
        int[] offsets = new int[text.length()];
        Arrays.setAll(offsets, i -> base + i);
        return offsets;
    }

    private int[] endOffsets() {
        if (ends != null) {
            return ends;
        }
        int[] offsets = new int[text.length()];
        Arrays.setAll(offsets, i -> base + i + 1);
        return offsets;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    /** The characters as read. */
    @Override
    public String toString() {
        return text;
    }
}
