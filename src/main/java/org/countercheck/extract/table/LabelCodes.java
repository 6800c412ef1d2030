package org.countercheck.extract.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Codes of a classification printed before the names of the rows: 201一般公共服务支出, 20103政府办公厅, 2010301行政运行.
 *
 * <p>Numbers before words may count something, as in 100人以上. They are codes if every row but the totals has one, and one is the beginning of another.
 */
final class LabelCodes {

    /** The shortest code is that of a class; each level below it has two more digits. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 9;
    private static final int FEWEST = 3;

    private LabelCodes() {}

    /** Whether the labels of an area begin with codes. */
    static boolean areIn(TableGrid grid, TableSegment segment, TableArea area) {
        if (!area.codes().isEmpty() || area.labels().isEmpty()) {
            return false;
        }
        int column = area.labels().get(0);
        List<String> codes = new ArrayList<>();
        for (int r = segment.body(); r < segment.end(); r++) {
            String label = grid.own(r, column);
            if (label.isEmpty() || !grid.hasValues(r) || grid.words.totalRank(label) > 0) {
                continue;
            }
            if (of(label).isEmpty()) {
                return false;
            }
            codes.add(of(label));
        }
        return codes.size() >= FEWEST
                && codes.stream()
                        .anyMatch(c -> codes.stream().anyMatch(o -> o.length() > c.length() && o.startsWith(c)));
    }

    /** The code that a label begins with, or an empty string. */
    static String of(String label) {
        int end = 0;
        while (end < label.length() && CellNumber.digit(label.charAt(end)) >= 0) {
            end++;
        }
        boolean whole = end < SHORTEST || end > LONGEST || end % 2 == 0 || end == label.length();
        return whole ? "" : label.substring(0, end);
    }
}
