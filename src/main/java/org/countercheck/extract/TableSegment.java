package org.countercheck.extract;

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
        List<TableSegment> segments = new ArrayList<>();
        int row = 0;
        while (row < grid.rows()) {
            int body = row;
            while (body < grid.rows() && headsBelow(grid, body)) {
                body++;
            }
            int end = body;
            while (end < grid.rows() && !headsBelow(grid, end)) {
                end++;
            }
            if (end > body) {
                segments.add(new TableSegment(row, body, end));
            }
            row = end;
        }
        return segments;
    }

    /** Whether the row is a header, or heads one: titles and groups stand over the headers they belong to. */
    private static boolean headsBelow(TableGrid grid, int row) {
        int r = row;
        while (r < grid.rows() && !grid.isHeader(r) && mayHead(grid, r, row == 0)) {
            r++;
        }
        return r < grid.rows() && grid.isHeader(r);
    }

    /** Whether a row can be a title over headers; below values only a row with a single text can. */
    private static boolean mayHead(TableGrid grid, int row, boolean atTop) {
        return !grid.hasValues(row) && (grid.printed(row) <= 1 || atTop && !grid.isNumberedRow(row));
    }
}
