package org.countercheck.extract.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a table under one block of header rows.
 *
 * @param header first header row
 * @param body first row below the headers
 * @param end behind the last row
 */
record TableSegment(int header, int body, int end) {

    /** The stretches of a table; a header row below values starts a new one. */
    static List<TableSegment> of(TableGrid grid) {
        boolean[] atTop = heading(grid, true);
        boolean[] below = heading(grid, false);
        int lastValues = grid.rows() - 1;
        while (lastValues >= 0 && (!grid.hasValues(lastValues) || grid.isHeader(lastValues))) {
            lastValues--;
        }
        List<TableSegment> segments = new ArrayList<>();
        int row = 0;
        while (row < grid.rows()) {
            boolean[] heads = row == 0 ? atTop : below;
            int body = row;
            while (body < grid.rows() && heads[body]) {
                body++;
            }
            int end = Math.min(grid.rows(), Math.max(body, row + 1));
            while (end < grid.rows() && !(below[end] && end <= lastValues && startsAgain(grid, end))) {
                end++;
            }
            segments.add(new TableSegment(row, body, end));
            row = end;
        }
        return segments;
    }

    /** For each row whether it is a header, or heads one: titles and groups stand over the headers they belong to. */
    private static boolean[] heading(TableGrid grid, boolean atTop) {
        boolean[] heads = new boolean[grid.rows()];
        for (int r = grid.rows() - 1; r >= 0; r--) {
            heads[r] = grid.isHeader(r) || r + 1 < grid.rows() && heads[r + 1] && mayHead(grid, r, atTop);
        }
        return heads;
    }

    /** Whether a row can be a title over headers; below values only a row with a single text can. */
    private static boolean mayHead(TableGrid grid, int row, boolean atTop) {
        return !grid.hasValues(row) && (grid.printed(row) <= 1 || atTop && !grid.isNumberedRow(row));
    }

    /**
     * Whether a row below values really heads what follows, and is not just a row with words for a value: it stands under
     * a title, repeats the word over the labels, leaves the labels free, or heads all columns of values at once.
     */
    private static boolean startsAgain(TableGrid grid, int row) {
        int heading = row;
        while (!grid.isHeader(heading)) {
            heading++;
        }
        boolean titled = heading > 0
                && grid.printed(heading - 1) == 1
                && !grid.hasValues(heading - 1)
                && !grid.isNumberedRow(heading - 1);
        if (grid.isRepeated(heading) && !titled) {
            return false;
        }
        String first = grid.own(row, 0);
        if (first.isEmpty() || grid.printed(row) == 1 || first.equals(grid.text(0, 0))) {
            return true;
        }
        int headed = 0;
        for (int c = 0; c < grid.columns(); c++) {
            if (grid.isNumeric(c) && grid.text(row, c).isEmpty()) {
                return false;
            }
            headed += grid.isNumeric(c) ? 1 : 0;
        }
        return headed > 1;
    }
}
