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

    /** Whether the row is a header or a line alone over one; empty rows belong to what follows them. */
    private static boolean headsBelow(TableGrid grid, int row) {
        int r = row;
        while (r < grid.rows() && grid.printed(r) <= 1 && !grid.hasValues(r) && !(grid.printed(r) == 1 && grid.isHeader(r) && isGroup(grid, r))) {
            r++;
        }
        return r < grid.rows() && grid.isHeader(r);
    }

    /** Whether the only words of a row stand over values and not over labels. */
    private static boolean isGroup(TableGrid grid, int row) {
        return grid.own(row, 0).isEmpty();
    }
}
