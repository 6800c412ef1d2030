package org.countercheck.panel;

/** Reads cells that are plain numbers, which most are, into whole numbers of ten-thousandths. */
final class Cell {

    /** Ten-thousandths of one. */
    static final long SCALE = 10_000;

    static final byte PLAIN = 0;
    static final byte BLANK = 1;
    /** Neither: 1.2万, 12%, or words; read by the same reader as the cells of reports. */
    static final byte OTHER = 2;

    private static final int MOST_DIGITS = 10;

    private Cell() {}

    /** What sort of cell it is; the value of a plain one goes to {@code values[at]}. */
    static byte read(String text, long[] values, int at) {
        int length = text.length();
        values[at] = 0;
        if (isBlank(text)) {
            return BLANK;
        }
        long value = 0;
        int digits = 0;
        int decimals = -1;
        for (int i = text.charAt(0) == '-' ? 1 : 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
                digits++;
                decimals += decimals >= 0 ? 1 : 0;
            } else if (c == '.' && decimals < 0 && digits > 0) {
                decimals = 0;
            } else {
                return OTHER;
            }
            if (digits > MOST_DIGITS || decimals > 4) {
                return OTHER;
            }
        }
        if (digits == 0 || decimals == 0) {
            return OTHER;
        }
        for (int i = Math.max(0, decimals); i < 4; i++) {
            value *= 10;
        }
        values[at] = text.charAt(0) == '-' ? -value : value;
        return PLAIN;
    }

    /** Whether nothing is printed, or one of the signs for nothing. */
    static boolean isBlank(String text) {
        String bare = text.strip();
        return bare.isEmpty() || bare.equals("/") || bare.equals("-") || bare.equals("—") || bare.equals("－");
    }
}
