package org.countercheck.reader;

import java.util.Arrays;
import org.countercheck.source.Passage;

/** Collects characters together with the source range that prints each of them. */
final class PassageBuilder {

    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private boolean verbatim = true;

    /** Adds one character, printed by the source characters from {@code start} to {@code end}. */
    PassageBuilder add(char c, int start, int end) {
        int at = text.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        verbatim &= end == start + 1 && (at == 0 || start == ends[at - 1]);
        starts[at] = start;
        ends[at] = end;
        text.append(c);
        return this;
    }

    /** Adds the source characters {@code from} to {@code to} as they stand. */
    PassageBuilder copy(CharSequence source, int from, int to) {
        for (int i = from; i < to; i++) {
            add(source.charAt(i), i, i + 1);
        }
        return this;
    }

    /** Adds all characters of a passage. */
    PassageBuilder add(Passage passage) {
        for (int i = 0; i < passage.length(); i++) {
            add(
                    passage.charAt(i),
                    passage.source(i, i + 1).start(),
                    passage.source(i, i + 1).end());
        }
        return this;
    }

    /** Adds one blank that stands for whatever lies in the source between what was added last and {@code next}. */
    PassageBuilder gap(Passage next) {
        if (!text.isEmpty() && next.length() > 0) {
            int from = ends[text.length() - 1];
            add(' ', from, Math.max(from, next.source().start()));
        }
        return this;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    char last() {
        return text.charAt(text.length() - 1);
    }

    Passage build() {
        int length = text.length();
        if (length == 0) {
            return Passage.empty();
        }
        return verbatim
                ? Passage.verbatim(text.toString(), starts[0])
                : Passage.mapped(text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }
}
