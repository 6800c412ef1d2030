package org.countercheck.reader;

import java.util.List;
import org.countercheck.source.Passage;

/**
 * Lines of a text that make up a table.
 *
 * @param next the line behind the run
 * @param titles lines inside the run that stand over the first row
 * @param rows the cells of each row, in order; rows can be ragged
 * @param isSettled whether cells stand in the columns of their headers; if not, each row is a table of its own
 */
record TableRun(int next, List<Passage> titles, List<List<Passage>> rows, boolean isSettled) {

    /** A run whose columns are known. */
    TableRun(int next, List<Passage> titles, List<List<Passage>> rows) {
        this(next, titles, rows, true);
    }

    /** A run whose rows may have lost blank cells. */
    static TableRun aligned(int next, List<List<Passage>> rows) {
        return RowAlignment.isLost(rows)
                ? new TableRun(next, List.of(), rows, false)
                : new TableRun(next, List.of(), RowAlignment.of(rows));
    }

    /** A run of rows whose blank cells are lost. */
    static TableRun gathered(int next, List<List<Passage>> rows) {
        return RowAlignment.isEven(rows)
                ? new TableRun(next, List.of(), RowAlignment.ofGathered(rows))
                : new TableRun(next, List.of(), rows, false);
    }

    /** No table starts at any line before {@code next}: remembering that keeps reading linear. */
    static TableRun none(int next) {
        return new TableRun(next, List.of(), List.of());
    }

    boolean isTable() {
        return !rows.isEmpty();
    }
}
