package org.countercheck.reader;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.source.Passage;

/**
 * Places the header cells of a table whose export has lost the spans of merged cells.
 *
 * <p>Rows that cannot be placed for certain lose their cells but the words stay: one column holds them all, so that no value gets a wrong header.
 */
final class HeaderSpans {

    private final List<List<Passage>> rows;
    private final List<Integer> lengths;
    private final int widest;
    private final int values;

    /**
     * Header rows to place.
     *
     * @param rows the rows over the first row of values
     * @param lengths how many cells the rows of values have, one or more of them having lost some on the left
     * @param widest how many columns there are
     * @param values how many of them hold values
     */
    HeaderSpans(List<List<Passage>> rows, List<Integer> lengths, int widest, int values) {
        this.rows = rows;
        this.lengths = lengths;
        this.widest = widest;
        this.values = values;
    }

    List<List<Passage>> placed() {
        List<List<Passage>> placed = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            placed.add(placed(r));
        }
        return placed;
    }

    /** Rows that lost their empty cells: if they differ in length, no header can be told to stand over any value. */
    static List<List<Passage>> ofGathered(List<List<Passage>> rows) {
        List<List<Passage>> gathered = new ArrayList<>(rows);
        if (rows.stream().mapToInt(List::size).distinct().count() > 1) {
            for (int r = 0; r < rows.size() && rows.get(r).stream().noneMatch(Characters::isValue); r++) {
                gathered.set(r, joined(rows.get(r)));
            }
        }
        return gathered;
    }

    /**
     * Header rows that lost nothing but their spans, where groups have the same parts as what stands beside them: {@code 复议 | 诉讼}, below it
     * {@code 维持 | 总计 | 一审 | 二审}, below that {@code 维持 | 总计 | 维持 | 总计}. Rows of any other make stay as they are.
     */
    static List<List<Passage>> repeated(List<List<Passage>> rows, int body, int values) {
        List<Passage> below = body < 2 ? List.of() : rows.get(body - 1);
        List<Passage> above = body < 2 ? List.of() : rows.get(body - 2);
        List<String> parts = new ArrayList<>();
        for (int c = 0; c < below.size() && !parts.contains(text(below.get(c))); c++) {
            parts.add(text(below.get(c)));
        }
        long groups = above.stream().filter(c -> !parts.contains(text(c))).count();
        boolean fits = !parts.isEmpty()
                && rows.get(body).size() == values
                && below.size() < values
                && below.size() == groups * parts.size()
                && above.size() - groups + below.size() == values;
        for (int c = 0; fits && c < below.size(); c++) {
            fits = text(below.get(c)).equals(parts.get(c % parts.size()));
        }
        return fits ? spread(rows, body, parts) : rows;
    }

    private static List<List<Passage>> spread(List<List<Passage>> rows, int body, List<String> parts) {
        List<Passage> above = new ArrayList<>();
        List<Passage> below = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        boolean before = false;
        int used = 0;
        for (Passage cell : rows.get(body - 2)) {
            boolean group = !parts.contains(text(cell));
            if (starts.isEmpty() || group != before) {
                starts.add(above.size());
            }
            before = group;
            above.add(cell);
            if (!group) {
                below.add(blank(rows.get(body - 1)));
            }
            for (int i = 0; group && i < parts.size(); i++) {
                if (i > 0) {
                    above.add(blank(rows.get(body - 2)));
                }
                below.add(rows.get(body - 1).get(used++));
            }
        }
        List<List<Passage>> spread = new ArrayList<>(rows);
        spread.set(body - 2, above);
        spread.set(body - 1, below);
        if (body == 3 && rows.get(0).size() == starts.size()) {
            List<Passage> top = new ArrayList<>();
            for (int c = 0; c < above.size(); c++) {
                int at = starts.indexOf(c);
                top.add(at < 0 ? blank(rows.get(0)) : rows.get(0).get(at));
            }
            spread.set(0, top);
        }
        return spread;
    }

    private List<Passage> placed(int row) {
        List<Passage> cells = rows.get(row);
        int labels = widest - values;
        boolean lastOver = row == rows.size() - 1 && row > 0;
        if (cells.size() == values || cells.size() == widest) {
            return shifted(cells, widest - cells.size());
        }
        List<Passage> words = cells.stream().filter(c -> c.strip().length() > 0).toList();
        if (words.size() == 2
                && row == 0
                && rows.size() > 1
                && cells.get(0).strip().length() > 0) {
            // a corner and the one heading over all values
            List<Passage> full = new ArrayList<>(List.of(words.get(0)));
            while (full.size() < labels) {
                full.add(blank(cells));
            }
            full.add(words.get(1));
            return full;
        }
        if (lengths.contains(cells.size())) {
            // as short as some row of values: both lost the same cells on the left
            return shifted(cells, widest - cells.size());
        }
        if (row == rows.size() - 2 && cells.size() == 3 && rows.get(row + 1).size() == values - 2) {
            // single, group, total: only the group in the middle can have parts on both of whose sides something stands
            List<Passage> full = shifted(cells, labels);
            while (full.size() < widest) {
                full.add(full.size() - 1, blank(cells));
            }
            return full;
        }
        if (lastOver && rows.get(row - 1).size() == 3 && cells.size() == values - 2) {
            return shifted(cells, labels + 1);
        }
        return joined(cells);
    }

    private static List<Passage> joined(List<Passage> cells) {
        return List.of(Grid.join(cells.toArray(Passage[]::new)));
    }

    private static List<Passage> shifted(List<Passage> cells, int by) {
        List<Passage> full = new ArrayList<>();
        for (int i = 0; i < by; i++) {
            full.add(blank(cells));
        }
        full.addAll(cells);
        return full;
    }

    static Passage blank(List<Passage> row) {
        return Passage.verbatim("", row.get(0).source().start());
    }

    private static String text(Passage cell) {
        return cell.toString().strip();
    }
}
