package org.countercheck.extract.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words over the columns of one segment. */
final class TableHeaders {

    private final TableGrid grid;
    private final TableSegment segment;
    private final TableArea area;
    private final Map<Integer, List<String>> paths = new HashMap<>();
    private final List<String> prefix = new ArrayList<>();

    TableHeaders(TableGrid grid, TableSegment segment, TableArea area) {
        this.grid = grid;
        this.segment = segment;
        this.area = area;
        boolean[] shared = new boolean[segment.body() - segment.header()];
        for (int r = segment.header(); r < segment.body(); r++) {
            int source = source(r, leftmost());
            boolean common = source >= 0 && leftmost() < area.values().get(0);
            for (int c : area.values()) {
                common &= source(r, c) == source;
            }
            shared[r - segment.header()] = common;
            if (common && !isCaption(grid.text(r, source))) {
                prefix.add(RowLabel.clean(grid.text(r, source), grid.words));
            }
        }
        boolean reliable = isReliable();
        for (int c : area.values()) {
            int head = TableArea.lendsHeading(grid, segment, c - 1) ? c - 1 : c;
            paths.put(c, reliable ? path(head, shared) : List.of());
        }
    }

    /** What stands over labels and values alike, outermost first. */
    List<String> prefix() {
        return prefix;
    }

    /** The headers of a value column, outermost first. */
    List<String> path(int column) {
        return paths.get(column);
    }

    /** The unit that the headers of a column state, or for 其中 those of the column whose part it is, or null. */
    TableWords.Scale statedUnit(int column) {
        List<Integer> values = area.values();
        int index = values.indexOf(column);
        while (index > 0 && unit(values.get(index)) == null && isPart(values.get(index))) {
            index--;
        }
        return unit(index < 0 ? column : values.get(index));
    }

    private boolean isPart(int column) {
        List<String> path = path(column);
        return !path.isEmpty() && RowLabel.behindPart(path.get(path.size() - 1), grid.words) != null;
    }

    private TableWords.Scale unit(int column) {
        for (int r = segment.body() - 1; r >= segment.header(); r--) {
            int source = source(r, column);
            TableWords.Scale scale = source < 0 ? null : grid.words.statedUnit(grid.text(r, source));
            if (scale != null) {
                return scale;
            }
        }
        return null;
    }

    private List<String> path(int column, boolean[] shared) {
        List<String> path = new ArrayList<>();
        Object before = null;
        for (int r = segment.header(); r < segment.body(); r++) {
            int source = source(r, column);
            if (source < 0
                    || shared[r - segment.header()]
                    || grid.cell(r, source) == before
                    || grid.numbersColumns(r)) {
                continue;
            }
            before = grid.cell(r, source);
            String text = grid.text(r, source);
            if ("（(".indexOf(text.charAt(0)) >= 0
                    && grid.words.statedUnit(text) != null
                    && RowLabel.clean(text, grid.words).equals(text)) {
                continue; // nothing but the unit
            }
            if (!isCaption(text) || r == segment.body() - 1) {
                path.add(RowLabel.clean(text, grid.words));
            }
        }
        boolean plain = area.values().size() == 1 && path.size() == 1 && grid.words.is("generic", path.get(0));
        return plain ? List.of() : List.copyOf(path);
    }

    private boolean isCaption(String text) {
        String bare = RowLabel.clean(text, grid.words);
        int note = bare.endsWith("）") ? bare.lastIndexOf('（') : bare.endsWith(")") ? bare.lastIndexOf('(') : -1;
        return grid.words.ends(
                        "caption",
                        note > 0 ? bare.substring(0, note) : note == 0 ? bare.substring(1, bare.length() - 1) : bare)
                || grid.words.has("unitcue", text) && grid.words.startsBy("unitcue", text) > 0;
    }

    /** The column whose cell heads {@code column} in a row, or -1; an empty cell beside a group belongs to the group. */
    private int source(int row, int column) {
        if (!grid.text(row, column).isEmpty()) {
            return column;
        }
        if (grid.merges || !printsBelow(row, column)) {
            return -1;
        }
        for (int c = column - 1; c >= 0; c--) {
            if (!grid.text(row, c).isEmpty()) {
                return c;
            }
        }
        return -1;
    }

    private boolean printsBelow(int row, int column) {
        for (int r = row + 1; r < segment.body(); r++) {
            if (!grid.own(r, column).isEmpty() && !grid.numbersColumns(r)) {
                return true;
            }
        }
        return false;
    }

    /** Headers stand over the wrong columns where an export lost empty cells, as it shows by labels among the values. */
    private boolean isReliable() {
        if (grid.merges || segment.header() == segment.body()) {
            return true;
        }
        for (int r = segment.body(); r < segment.end(); r++) {
            for (int c : area.values()) {
                if (RowNumber.of(grid.own(r, c)) != null && grid.number(r, c) == null) {
                    return false;
                }
            }
        }
        int width = 0;
        for (int r = segment.header(); r < segment.body(); r++) {
            for (int c = 0; c < grid.columns(); c++) {
                width = grid.cell(r, c) != null ? Math.max(width, c + 1) : width;
            }
        }
        return width > area.values().get(area.values().size() - 1)
                || !grid.own(segment.body() - 1, area.values().get(area.values().size() - 1))
                        .isEmpty();
    }

    private int leftmost() {
        int first = area.values().get(0);
        for (int c : area.labels()) {
            first = Math.min(first, c);
        }
        for (int c : area.codes()) {
            first = Math.min(first, c);
        }
        return first;
    }
}
