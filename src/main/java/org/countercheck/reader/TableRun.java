package org.countercheck.reader;

import java.util.List;
import org.countercheck.source.Passage;

/**
 * Lines of a text that make up a table.
 *
 * @param next the line behind the run
 * @param titles lines inside the run that stand over the first row
 * @param rows the cells of each row, in order; rows can be ragged
 */
record TableRun(int next, List<Passage> titles, List<List<Passage>> rows) {

    /** No table starts at any line before {@code next}: remembering that keeps reading linear. */
    static TableRun none(int next) {
        return new TableRun(next, List.of(), List.of());
    }

    boolean isTable() {
        return !rows.isEmpty();
    }
}
