package org.countercheck.render;

import java.util.ArrayList;
import java.util.List;

/** Text for a terminal: harmless, measured in columns, and wrapped by them. */
final class TerminalText {

    private static final String NEVER_FIRST = "，。、；：！？）》〉】』」”’…,.;:!?)]}%％";
    private static final String NEVER_LAST = "（《〈【『「“‘([{";

    private TerminalText() {}

    /**
     * {@code text} on one line, without characters that would steer the terminal: escape and other control characters,
     * and those that change the direction of writing, appear as U+FFFD.
     */
    static String harmless(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t' || c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029) {
                safe.append(' ');
            } else if (Character.isISOControl(c) || isDirection(c) || c >= 0xd800 && c <= 0xdfff) {
                safe.append('\ufffd');
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    private static boolean isDirection(int c) {
        return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069 || c == 0x200e || c == 0x200f || c == 0x061c;
    }

    /** The columns that {@code text} takes. */
    static int width(String text) {
        return text.codePoints().map(TerminalText::width).sum();
    }

    /** 2 for what Unicode (Standard Annex 11) calls wide or full-width, 0 for marks without a place of their own. */
    static int width(int c) {
        if (c < 0x300) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = c >= 0x1100 && c <= 0x115f
                || c >= 0x2e80 && c <= 0x303e
                || c >= 0x3041 && c <= 0xa4cf
                || c >= 0xac00 && c <= 0xd7a3
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0xfe30 && c <= 0xfe6f
                || c >= 0xff01 && c <= 0xff60
                || c >= 0xffe0 && c <= 0xffe6
                || c >= 0x1f300 && c <= 0x1faff
                || c >= 0x20000 && c <= 0x3fffd;
        return wide ? 2 : 1;
    }

    /** Lines of at most {@code columns} columns, broken at spaces and between Chinese characters; longer words are cut. */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int used = 0;
        int lastBreak = -1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (i > start && mayBreak(text.codePointBefore(i), c)) {
                lastBreak = i;
            }
            if (used + width(c) > columns && i > start) {
                int end = lastBreak > start ? lastBreak : i;
                lines.add(text.substring(start, end).stripTrailing());
                start = skipSpaces(text, end);
                i = Math.max(i, start);
                used = width(text.substring(start, i));
                lastBreak = -1;
                if (i == text.length()) {
                    break;
                }
                c = text.codePointAt(i);
            }
            used += width(c);
            i += Character.charCount(c);
        }
        if (start < text.length() || lines.isEmpty()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    private static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static boolean mayBreak(int before, int after) {
        if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' || width(before) == 2 || width(after) == 2;
    }
}
