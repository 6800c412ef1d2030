package org.countercheck.extract.table;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.extract.statement.Statement.Nesting;
import org.countercheck.extract.statement.Statement.Outline;
import org.countercheck.figure.Figure;

/** Which value columns of an area add up others, or are a part of another. */
final class ColumnOutlines {

    /** A table with more columns of values is data to compute with, not a statement with totals. */
    private static final int MOST_COLUMNS = 100;

    private record Group(int whole, List<Integer> parts, Nesting nesting) {}

    private final List<Group> groups = new ArrayList<>();
    private final TableWords words;
    private final TableHeaders headers;
    private final List<Integer> values;

    ColumnOutlines(TableWords words, TableArea area, TableHeaders headers) {
        this.words = words;
        this.headers = headers;
        this.values = area.values();
        for (int i = 0; i < values.size() && values.size() <= MOST_COLUMNS; i++) {
            total(i);
            parts(i);
        }
    }

    /** Adds what the columns say of one row. */
    void add(int row, TableOutlines.Figures figures, List<Outline> found) {
        for (Group group : groups) {
            Figure whole = figures.at(row, group.whole);
            List<Figure> parts = group.parts.stream()
                    .map(c -> figures.at(row, c))
                    .filter(f -> f != null)
                    .toList();
            if (whole != null && parts.size() == group.parts.size()) {
                found.add(new Outline(whole, parts, group.nesting, true));
            }
        }
    }

    private int totalAt(List<String> path) {
        for (int i = path.size() - 1; i >= 0; i--) {
            if (words.totalRank(path.get(i)) > 0) {
                return i;
            }
        }
        return -1;
    }

    private void total(int index) {
        List<String> path = headers.path(values.get(index));
        int depth = totalAt(path);
        if (depth < 0) {
            return;
        }
        List<String> group = path.subList(0, depth);
        List<String> suffix = path.subList(depth + 1, path.size());
        List<Integer> before = new ArrayList<>();
        List<Integer> behind = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            List<String> other = headers.path(values.get(i));
            if (i == index || !startsWith(other, group) || !endsWith(other, suffix) || other.size() <= group.size()) {
                continue;
            }
            int otherTotal = totalAt(other);
            if (otherTotal == depth && !other.equals(path)) {
                return; // two totals of one group: what belongs to which is not said
            }
            if (otherTotal == depth && i > index) {
                break; // the group repeats
            }
            if (otherTotal == depth) {
                before.clear();
            } else if (!isCovered(other, depth) && !isPart(i)) {
                (i < index ? before : behind).add(values.get(i));
            }
        }
        if (!before.isEmpty() && behind.isEmpty()) {
            groups.add(new Group(values.get(index), before, Nesting.TOTAL));
        } else if (!before.isEmpty()) {
            // how far it reaches to either side is only known where it adds up
            groups.add(new Group(values.get(index), before, Nesting.LEADING_TOTAL));
            groups.add(new Group(values.get(index), behind, Nesting.LEADING_TOTAL));
        } else if (!behind.isEmpty()) {
            groups.add(new Group(values.get(index), behind, depth > 0 ? Nesting.TOTAL : Nesting.LEADING_TOTAL));
        }
    }

    /** Whether a deeper group of the column has a total of its own, which stands for it. */
    private boolean isCovered(List<String> path, int depth) {
        for (int c : values) {
            List<String> other = headers.path(c);
            int total = totalAt(other);
            if (total > depth
                    && !other.equals(path)
                    && startsWith(path, other.subList(0, total))
                    && totalAt(path) != total) {
                return true;
            }
        }
        return false;
    }

    private void parts(int index) {
        if (!isPart(index) || index > 0 && isPart(index - 1)) {
            return;
        }
        List<Integer> parts = new ArrayList<>();
        for (int i = index; i < values.size() && isPart(i); i++) {
            parts.add(values.get(i));
        }
        if (index > 0) {
            groups.add(new Group(values.get(index - 1), parts, Nesting.PART));
        }
    }

    private boolean isPart(int index) {
        List<String> path = headers.path(values.get(index));
        return !path.isEmpty() && RowLabel.behindPart(path.get(path.size() - 1), words) != null;
    }

    private static boolean startsWith(List<String> path, List<String> prefix) {
        return path.size() >= prefix.size() && path.subList(0, prefix.size()).equals(prefix);
    }

    private static boolean endsWith(List<String> path, List<String> suffix) {
        return path.size() >= suffix.size()
                && path.subList(path.size() - suffix.size(), path.size()).equals(suffix);
    }
}
