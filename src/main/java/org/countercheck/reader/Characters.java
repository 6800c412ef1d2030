package org.countercheck.reader;

/** What single characters are, for questions of layout only. */
final class Characters {

    private static final String SENTENCE_ENDS = "。！？；：!?;:…";
    private static final String CLOSERS = "”’）)】》」』\"'*";

    private Characters() {}

    /** White space of any script, no-break and zero-width blanks included. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    static boolean isBlank(CharSequence text) {
        return isBlank(text, 0, text.length());
    }

    static boolean isBlank(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** ASCII and full-width digits. */
    static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff' || c == '〇';
    }

    /** Whether a sentence or a list item ends here: closing quotes and brackets count with what stands before them. */
    static boolean endsSentence(CharSequence text) {
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0) {
            return false;
        }
        char c = text.charAt(end - 1);
        boolean stop = c == '.' && (end < 2 || !isDigit(text.charAt(end - 2)));
        return stop || SENTENCE_ENDS.indexOf(c) >= 0;
    }

    /** Columns that the characters take on a terminal or a typewriter page: two for a wide one. */
    static int width(CharSequence text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) < 0x2000 ? 1 : 2;
        }
        return width;
    }

    /** Whether a cell prints a value: digits with signs, separators and blanks, nothing else. */
    static boolean isValue(CharSequence text) {
        boolean digits = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits |= isDigit(c);
            if (!isDigit(c) && !isBlank(c) && ".,，．%％+-－—‰/".indexOf(c) < 0) {
                return false;
            }
        }
        return digits;
    }
}
