package org.countercheck.extract.numeral;

/** A passage folded for reading, character by character, so that offsets stay those of the passage. */
final class Text {

    /** What {@link #at} gives outside the passage. */
    static final char OUTSIDE = '\0';

    private final CharSequence passage;
    private final char[] chars;

    Text(CharSequence passage, Folding folding) {
        this.passage = passage;
        chars = folding.fold(passage);
    }

    int length() {
        return chars.length;
    }

    /** The folded character, or {@link #OUTSIDE}. */
    char at(int index) {
        return index >= 0 && index < chars.length ? chars[index] : OUTSIDE;
    }

    /** Whether the character is printed as wide as a Chinese one. */
    boolean isWide(int index) {
        return index < chars.length && passage.charAt(index) != chars[index];
    }

    boolean matches(String word, int at) {
        if (at < 0 || at + word.length() > chars.length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (chars[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** First offset from {@code from} on that is no space; at most four are skipped, and no tab, which separates columns. */
    int skip(int from) {
        int i = from;
        while (i < from + 4 && at(i) != '\t' && isSpace(at(i))) {
            i++;
        }
        return i;
    }

    /** Offset behind the last character before {@code end} that is no space. */
    int back(int end) {
        int i = end;
        while (i > end - 12 && isSpace(at(i - 1))) {
            i--;
        }
        return i;
    }

    /** First offset within {@code reach} characters that holds {@code wanted}, or -1. */
    int find(char wanted, int from, int reach) {
        for (int i = from; i < from + reach && i < chars.length; i++) {
            if (chars[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** Whether an item of a list may begin at {@code start}: nothing stands before it in its clause. */
    boolean opensClause(int start) {
        char before = at(back(start) - 1);
        return before == OUTSIDE || "。；;：:，,、！？!?\"“”#*>|》".indexOf(before) >= 0 || before == '—' || lineBreaks(start);
    }

    /** Whether a sentence, not only a clause, may begin at {@code start}. */
    boolean opensSentence(int start) {
        char before = at(back(start) - 1);
        return before == OUTSIDE || "。；;：:！？!?”#*>|".indexOf(before) >= 0 || lineBreaks(start);
    }

    private boolean lineBreaks(int start) {
        for (int i = start - 1; i >= start - 12 && isSpace(at(i)); i--) {
            if (at(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isHan(char c) {
        return c >= '\u3400' && c <= '\u9fff' || c == '\u3007';
    }
}
