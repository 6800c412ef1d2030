package org.countercheck.reader;

import org.countercheck.source.Passage;

/** The little of Markdown that changes what is read inside a line: bold marks, line breaks, escapes. */
final class Markdown {

    private Markdown() {}

    /** The text without its marks; a break inside a cell joins what it parts. */
    static Passage inline(Passage text) {
        String raw = text.toString();
        if (raw.indexOf('*') < 0
                && raw.indexOf('<') < 0
                && raw.indexOf('\\') < 0
                && raw.indexOf('&') < 0
                && raw.indexOf('_') < 0) {
            return text;
        }
        PassageBuilder read = new PassageBuilder();
        int at = 0;
        while (at < raw.length()) {
            int mark = mark(raw, at);
            if (mark > 0) {
                at += mark;
            } else if (raw.startsWith("&nbsp;", at)) {
                read.add(
                        '\u00a0',
                        text.source(at, at + 6).start(),
                        text.source(at, at + 6).end());
                at += 6;
            } else {
                read.add(text.slice(at, at + 1));
                at++;
            }
        }
        return read.isEmpty() ? text.slice(0, 0) : read.build();
    }

    /** How many characters of markup stand at {@code at}. */
    private static int mark(String raw, int at) {
        if (raw.startsWith("**", at) || raw.startsWith("__", at)) {
            return 2;
        }
        if (raw.charAt(at) == '\\' && at + 1 < raw.length() && "|*_#\\".indexOf(raw.charAt(at + 1)) >= 0) {
            return 1;
        }
        if (raw.regionMatches(true, at, "<br", 0, 3)) {
            int end = raw.indexOf('>', at);
            return end >= 0 && end - at <= 6 ? end + 1 - at : 0;
        }
        return 0;
    }

    /** The level of a line that starts with number signs and a blank; 0 for any other. */
    static int headingLevel(CharSequence line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '#') {
            level++;
        }
        boolean heading = level > 0 && level <= 6 && level < line.length() && Characters.isBlank(line.charAt(level));
        return heading ? level : 0;
    }

    /** Whether the whole line is bold. */
    static boolean isBold(Passage line) {
        String raw = line.toString();
        return raw.length() > 4
                && raw.startsWith("**")
                && raw.endsWith("**")
                && raw.indexOf("**", 2) == raw.length() - 2;
    }
}
