package org.countercheck.reader;

import org.countercheck.source.Passage;

/**
 * Tells whether a sentence goes on in the next line.
 *
 * <p>A line is wrapped if it fills the width of the lines around it, ends in the middle of a sentence, and the next one is neither indented nor the start
 * of something else. Titles do not fill the width, so they stay alone.
 */
final class Wrapping {

    /** Nobody wraps lines narrower than twenty Chinese characters. */
    private static final int NARROWEST = 40;

    /** Pages set in a proportional font have lines that are an eighth shorter than others. */
    private static final int RAGGED = 8;

    private static final String LIST_MARKS = "—–-*•·●○◆■▪①②③④⑤⑥⑦⑧⑨⑩#|";

    private final Lines lines;
    private int blockEnd = -1;
    private int width;

    Wrapping(Lines lines) {
        this.lines = lines;
    }

    /** Whether the text of {@code line} goes on in the line below. */
    boolean goesOn(int line) {
        int below = line + 1;
        if (below >= lines.count() || lines.isBlank(below) || Characters.isBlank(lines.first(below))) {
            return false;
        }
        Passage text = lines.stripped(line);
        Passage next = lines.stripped(below);
        if (Characters.endsSentence(text) || startsAnew(next)) {
            return false;
        }
        measure(line);
        int slack = width / RAGGED;
        return width >= NARROWEST
                && (hasClause(text) || hasClause(next))
                && Characters.width(text) + firstToken(next) + slack > width;
    }

    private static boolean startsAnew(Passage line) {
        return LIST_MARKS.indexOf(line.charAt(0)) >= 0 || Numbering.of(line).isPresent();
    }

    private static boolean hasClause(CharSequence line) {
        for (int i = 0; i < line.length(); i++) {
            if ("，。；：,;".indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The width of the widest line among those that stand together with {@code line}. */
    private void measure(int line) {
        if (line < blockEnd) {
            return;
        }
        width = 0;
        int at = line;
        while (at > 0 && at - 1 >= blockEnd && !lines.isBlank(at - 1)) {
            at--;
        }
        while (at < lines.count() && !lines.isBlank(at)) {
            width = Math.max(width, Characters.width(lines.stripped(at)));
            at++;
        }
        blockEnd = at;
    }

    /** Columns up to the first place where the line below could itself have been broken. */
    private static int firstToken(CharSequence text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) < 0x2000 && text.charAt(end) != ' ') {
            end++;
        }
        // closing punctuation never starts a line, so it moves together with the character before it
        return Characters.width(text.subSequence(0, end)) + 4;
    }
}
