package org.countercheck.extract.table;

/**
 * The numbering by which a row label starts, such as 一、 or （一） or 1. or ①.
 *
 * @param level depth by custom of official Chinese writing (GB/T 9704): 一、 before （一） before 1. before （1）
 * @param length characters of the numbering
 */
record RowNumber(int level, int length) {

    private static final String CHINESE = "一二三四五六七八九十百";

    /** The numbering of {@code label}, or null if it has none. */
    static RowNumber of(String label) {
        if (label.isEmpty()) {
            return null;
        }
        char first = label.charAt(0);
        if (first == '（' || first == '(') {
            int end = run(label, 1, true);
            boolean chinese = end > 1;
            end = chinese ? end : run(label, 1, false);
            boolean closed = end > 1 && end < label.length() && (label.charAt(end) == '）' || label.charAt(end) == ')');
            return closed ? new RowNumber(chinese ? 20 : 40, end + 1) : null;
        }
        if (first >= '①' && first <= '⑳') {
            return new RowNumber(50, 1);
        }
        int end = run(label, 0, true);
        if (end > 0) {
            return end < label.length() && "、.．".indexOf(label.charAt(end)) >= 0 ? new RowNumber(10, end + 1) : null;
        }
        return arabic(label);
    }

    private static RowNumber arabic(String label) {
        int end = run(label, 0, false);
        if (end == 0 || end > 3 || end >= label.length()) {
            return null;
        }
        int level = 30;
        while (end + 1 < label.length() && isPoint(label.charAt(end)) && CellNumber.digit(label.charAt(end + 1)) >= 0) {
            end = run(label, end + 1, false);
            level++;
        }
        if (end >= label.length()) {
            return null;
        }
        char mark = label.charAt(end);
        if (isPoint(mark) || mark == '、') {
            return new RowNumber(level, end + 1);
        }
        return mark == '）' || mark == ')' ? new RowNumber(45, end + 1) : level > 30 ? new RowNumber(level, end) : null;
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == '．';
    }

    private static int run(String label, int from, boolean chinese) {
        int i = from;
        while (i < label.length()
                && (chinese ? CHINESE.indexOf(label.charAt(i)) >= 0 : CellNumber.digit(label.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }
}
