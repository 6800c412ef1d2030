package org.countercheck.reader;

import java.util.List;

/**
 * Tells whether a title is broken over two lines, by the words that titles of reports end with.
 *
 * @param ends the words
 */
record Titles(List<String> ends) {

    private static final int LONGEST_LINE = 30;

    static Titles load() {
        return new Titles(Resources.lines("zh/title-ends.txt"));
    }

    /** Whether {@code next} is the end of the title that {@code first} begins. */
    boolean goesOn(CharSequence first, CharSequence next) {
        boolean shortLines = first.length() <= LONGEST_LINE && next.length() <= LONGEST_LINE;
        return shortLines
                && !isWhole(first.toString())
                && isWhole(next.toString())
                && Numbering.of(next).isEmpty()
                && !startsLikeAnother(next);
    }

    /** A line that begins with a year, or a bracket, or as an annex is another title. */
    private static boolean startsLikeAnother(CharSequence line) {
        return Characters.isDigit(line.charAt(0))
                || line.charAt(0) == '附'
                || line.charAt(0) == '（'
                || line.charAt(0) == '(';
    }

    private boolean isWhole(String line) {
        int bracket = Math.max(line.lastIndexOf('（'), line.lastIndexOf('('));
        boolean closed = line.endsWith("）") || line.endsWith(")");
        String words = closed && bracket > 0 ? line.substring(0, bracket).strip() : line;
        return ends.stream().anyMatch(words::endsWith);
    }
}
