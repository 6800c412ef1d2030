package org.countercheck.extract.sentence;

/** The value of a list number in any of its spellings: (1), 第一, 一是, 其二, 三、. */
final class Ordinal {

    private static final String DIGITS = "〇一二三四五六七八九";

    private Ordinal() {}

    /** The number, or 0 if there is none. */
    static int value(String text) {
        int value = 0;
        boolean ten = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = c >= '0' && c <= '9' ? c - '0' : DIGITS.indexOf(c);
            if (digit >= 0) {
                value = ten ? value + digit : value * 10 + digit;
            } else if (c == '十') {
                value = Math.max(1, value) * 10;
                ten = true;
            } else if (c >= '①' && c <= '⑳') {
                return c - '①' + 1;
            }
        }
        return value;
    }
}
