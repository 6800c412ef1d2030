package org.countercheck.reader;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.source.Passage;

/**
 * Puts the cells of rows back under each other where a dump has lost the spans of merged cells.
 *
 * <p>Values of all rows end in the same column, so what a row lost it lost on the left, under a label that spans rows. Header rows that cannot be
 * placed for certain lose their cells but the words stay: one column holds them all, so that no value gets a wrong header.
 */
final class PipeAlignment {

    private final List<List<Passage>> rows;
    private final int widest;
    private final int values;

    private PipeAlignment(List<List<Passage>> rows) {
        this.rows = rows;
        this.widest = rows.stream().mapToInt(List::size).max().orElse(0);
        this.values = rows.stream()
                .filter(row -> row.size() == widest)
                .mapToInt(PipeAlignment::values)
                .max()
                .orElse(0);
    }

    static List<List<Passage>> of(List<List<Passage>> rows) {
        PipeAlignment alignment = new PipeAlignment(rows);
        boolean ragged =
                rows.stream().anyMatch(row -> row.size() < alignment.widest && values(row) == alignment.values);
        return alignment.values > 1 && ragged ? alignment.aligned() : rows;
    }

    /** Rows that lost their empty cells: if they differ in length, no header can be told to stand over any value. */
    static List<List<Passage>> ofGathered(List<List<Passage>> rows) {
        List<List<Passage>> gathered = new ArrayList<>(rows);
        if (rows.stream().mapToInt(List::size).distinct().count() > 1) {
            for (int r = 0; r < rows.size() && values(rows.get(r)) == 0; r++) {
                gathered.set(r, joined(rows.get(r)));
            }
        }
        return gathered;
    }

    private List<List<Passage>> aligned() {
        List<List<Passage>> aligned = new ArrayList<>();
        int body = 0;
        while (values(rows.get(body)) != values) {
            body++;
        }
        for (int r = 0; r < rows.size(); r++) {
            aligned.add(r < body ? header(r, body) : body(rows.get(r)));
        }
        return aligned;
    }

    private List<Passage> body(List<Passage> row) {
        List<Passage> full = new ArrayList<>(row);
        if (values(row) == values) {
            // a label of the first rank stands at the left; any other under the label that spans its row
            boolean first = Numbering.of(row.get(0)).filter(n -> n.rank() == 1).isPresent();
            while (full.size() < widest) {
                full.add(first ? full.size() - values : 0, blank(row));
            }
        }
        return full;
    }

    private List<Passage> header(int row, int body) {
        List<Passage> cells = rows.get(row);
        int labels = widest - values;
        if (cells.size() == values || cells.size() == widest) {
            return shifted(cells, widest - cells.size());
        }
        if (cells.size() == 2 && row == 0 && body > 1) {
            // a corner and the one heading over all values
            List<Passage> full = new ArrayList<>(cells);
            while (full.size() <= labels) {
                full.add(1, blank(cells));
            }
            return full;
        }
        if (row == body - 2 && cells.size() == 3 && rows.get(row + 1).size() == values - 2) {
            // single, group, total: only the group in the middle can have parts on both of whose sides something stands
            List<Passage> full = shifted(cells, labels);
            while (full.size() < widest) {
                full.add(full.size() - 1, blank(cells));
            }
            return full;
        }
        if (row == body - 1 && row > 0 && rows.get(row - 1).size() == 3 && cells.size() == values - 2) {
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

    private static Passage blank(List<Passage> row) {
        return Passage.verbatim("", row.get(0).source().start());
    }

    private static int values(List<Passage> row) {
        int count = 0;
        while (count < row.size() && Characters.isValue(row.get(row.size() - 1 - count))) {
            count++;
        }
        return count;
    }
}
