package org.countercheck.extract.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns of one segment that belong together: labels on the left, values on the right. A print-out in two halves has two.
 *
 * @param labels columns that print what is counted
 * @param codes columns that print codes of a classification
 * @param unit column that prints the unit of each row, or -1
 * @param values columns of numbers
 */
record TableArea(List<Integer> labels, List<Integer> codes, int unit, List<Integer> values) {

    private enum Role {
        LABEL,
        CODE,
        UNIT,
        VALUE,
        NONE
    }

    /** The areas of a segment, from left to right. */
    static List<TableArea> of(TableGrid grid, TableSegment segment) {
        List<TableArea> areas = new ArrayList<>();
        TableArea area = empty();
        for (int c = 0; c < grid.columns(); c++) {
            Role role = role(grid, segment, c, !area.values.isEmpty());
            if (role != Role.VALUE && role != Role.NONE && !area.values.isEmpty()) {
                areas.add(area);
                area = empty();
            }
            switch (role) {
                case LABEL -> area.labels.add(c);
                case CODE -> area.codes.add(c);
                case UNIT -> area = new TableArea(area.labels, area.codes, c, area.values);
                case VALUE -> area.values.add(c);
                default -> {}
            }
        }
        if (!area.values.isEmpty()) {
            areas.add(area);
        }
        return areas;
    }

    private static TableArea empty() {
        return new TableArea(new ArrayList<>(), new ArrayList<>(), -1, new ArrayList<>());
    }

    private static Role role(TableGrid grid, TableSegment segment, int column, boolean behindValues) {
        switch (grid.kind(column)) {
            case CODE:
                return Role.CODE;
            case ROW_NUMBER:
                return Role.NONE;
            case PERIOD:
                return Role.LABEL;
            default:
        }
        int texts = 0;
        int units = 0;
        int numbers = 0;
        for (int r = segment.body(); r < segment.end(); r++) {
            String text = grid.isRepeated(r) ? "" : grid.own(r, column);
            if (grid.isNumeric(column) && grid.number(r, column) != null) {
                numbers++;
            } else if (!text.isEmpty() && !grid.words.is("nothing", text)) {
                texts++;
                units += grid.words.scale(text) != null ? 1 : 0;
            }
        }
        String heading = heading(grid, segment, column);
        if (numbers > 0) {
            return Role.VALUE;
        }
        if (texts > 0) {
            return units == texts || grid.words.is("unit", heading) && units > 0 ? Role.UNIT : Role.LABEL;
        }
        if (heading.isEmpty() || lendsHeading(grid, segment, column)) {
            return Role.NONE;
        }
        if (behindValues || grid.isNumeric(column)) {
            return Role.VALUE;
        }
        return grid.words.is("unit", heading) ? Role.UNIT : Role.NONE;
    }

    /** The lowest header that starts in a column, or an empty string. */
    static String heading(TableGrid grid, TableSegment segment, int column) {
        String heading = "";
        for (int r = segment.header(); r < segment.body(); r++) {
            heading = grid.own(r, column).isEmpty() ? heading : grid.own(r, column);
        }
        return heading;
    }

    /** Whether a column without values heads the values to its right: an export of merged cells moved them apart. */
    static boolean lendsHeading(TableGrid grid, TableSegment segment, int column) {
        int next = column + 1;
        if (grid.merges
                || column < 0
                || next >= grid.columns()
                || !heading(grid, segment, next).isEmpty()
                || heading(grid, segment, column).isEmpty()) {
            return false;
        }
        boolean numbers = false;
        for (int r = segment.body(); r < segment.end(); r++) {
            if (!grid.own(r, column).isEmpty()) {
                return false;
            }
            numbers |= grid.number(r, next) != null;
        }
        return numbers;
    }
}
