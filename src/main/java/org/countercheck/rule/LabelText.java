package org.countercheck.rule;

/**
 * The words of a label without what only decorates them: numbering, 其中, notes in brackets, quote marks, white space, width variants.
 *
 * <p>{@code （一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）} and {@code 主动公开政府信息数} are the same label.
 */
public final class LabelText {

    private static final String NUMERALS = "一二三四五六七八九十百零〇";
    private static final String QUOTES = "\"'“”‘’「」『』《》〈〉";
    private static final String PUNCTUATION = ",、:;。.—-·…?!";
    private static final String AMONG = "其中";

    private LabelText() {}

    /** The bare words of {@code label}; never longer than it. */
    public static String normalise(String label) {
        String folded = fold(label);
        String bare = trim(withoutNotes(withoutNumbering(folded)));
        return bare.isEmpty() ? folded : bare;
    }

    /** Whether {@code label} begins with a number of its own, such as 一、 （一） 1. 2.3 ①. */
    public static boolean isNumbered(String label) {
        return behindNumber(narrowed(label), 0) > 0;
    }

    /** The words of {@code label} as printed, without the numbering and 其中 before them: 信函申请数 of 4.信函申请数. */
    public static String withoutNumber(String label) {
        String printed = label.strip();
        // What is left is the end of the label, so that its length tells where it begins.
        return printed.substring(
                        printed.length() - withoutNumbering(narrowed(printed)).length())
                .strip();
    }

    private static String narrowed(String text) {
        StringBuilder narrowed = new StringBuilder(text.length());
        text.chars().forEach(c -> narrowed.append(narrow((char) c)));
        return narrowed.toString();
    }

    /** {@code text} without white space and quote marks, full-width letters, digits and signs as narrow ones. */
    static String fold(String text) {
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain))) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, plain);
        for (int i = plain; i < text.length(); i++) {
            char c = narrow(text.charAt(i));
            if (!Character.isWhitespace(c)
                    && c != '\u00a0'
                    && c != '\u200b'
                    && c != '\ufeff'
                    && QUOTES.indexOf(c) < 0) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether a character is one of most labels, which need no folding: Chinese, a digit or a small letter. */
    private static boolean isPlain(char c) {
        return c >= '\u4e00' && c <= '\u9fff' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z';
    }

    /** The narrow form of a full-width letter, digit or sign; every other character as it is. */
    public static char narrow(char c) {
        return c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c == '\u3000' ? ' ' : c;
    }

    private static String withoutNumbering(String text) {
        int from = 0;
        while (true) {
            int next = behindNumber(text, from);
            if (text.startsWith(AMONG, next)) {
                next += AMONG.length();
            }
            while (next < text.length() && next > from && PUNCTUATION.indexOf(text.charAt(next)) >= 0) {
                next++;
            }
            if (next == from || next == text.length()) {
                return text.substring(from);
            }
            from = next;
        }
    }

    /** The offset behind a number such as 一、 （一） 1. 2.3 ① at {@code from}, or {@code from} if there is none. */
    private static int behindNumber(String text, int from) {
        int at = from;
        boolean bracket = at < text.length() && text.charAt(at) == '(';
        at += bracket ? 1 : 0;
        int digits = at;
        while (at < text.length() && (NUMERALS.indexOf(text.charAt(at)) >= 0 || isDigit(text.charAt(at)))) {
            at++;
        }
        if (at == digits) {
            boolean circled = !bracket && at < text.length() && text.charAt(at) >= '①' && text.charAt(at) <= '⑳';
            return circled ? at + 1 : from;
        }
        if (at == text.length()) {
            return from;
        }
        char end = text.charAt(at);
        if (bracket) {
            return end == ')' ? at + 1 : from;
        }
        if (end == '、' || end == ')') {
            return at + 1;
        }
        if (end != '.' || !isDigit(text.charAt(digits))) {
            return from;
        }
        while (at < text.length() && (text.charAt(at) == '.' || isDigit(text.charAt(at)))) {
            at++;
        }
        return at < text.length() && text.charAt(at) != '%' ? at : from;
    }

    /** Drops what stands in brackets, except bare numbers: 第（八）项 is not 第项. */
    private static String withoutNotes(String text) {
        if (text.indexOf('(') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int close = text.charAt(at) == '(' ? closing(text, at) : -1;
            if (close < 0) {
                out.append(text.charAt(at++));
            } else {
                if (isNumber(text, at + 1, close)) {
                    out.append(text, at, close + 1);
                }
                at = close + 1;
            }
        }
        return out.toString();
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNumber(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (NUMERALS.indexOf(text.charAt(i)) < 0 && !isDigit(text.charAt(i))) {
                return false;
            }
        }
        return to > from;
    }

    private static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && PUNCTUATION.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && PUNCTUATION.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
