package org.countercheck.reader;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.source.Passage;

/** A block of comma separated values inside a text: lines with the same number of cells, values among them. */
final class CommaRows {

    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_CELLS = 3;

    private CommaRows() {}

    /** The table that starts at {@code line}, if one does. */
    static TableRun at(Lines lines, int line) {
        if (lines.count(line, ',') < FEWEST_CELLS - 1) {
            return TableRun.none(line + 1);
        }
        List<List<Passage>> rows = new ArrayList<>();
        int at = line;
        int cells = 0;
        boolean values = false;
        while (at < lines.count() && lines.count(at, ',') >= FEWEST_CELLS - 1) {
            lines.spend(at, lines.count(at, ','));
            List<Passage> row = new CsvCells(lines.source(), ',').of(lines.start(at), lines.end(at));
            if (cells > 0 && row.size() != cells || row.stream().anyMatch(Characters::endsSentence)) {
                break;
            }
            cells = row.size();
            values |= row.stream().skip(1).anyMatch(Characters::isValue);
            rows.add(row);
            at++;
        }
        boolean table = values && cells >= FEWEST_CELLS && rows.size() >= FEWEST_ROWS;
        return table ? new TableRun(at, List.of(), rows) : TableRun.none(Math.max(at, line + 1));
    }
}
