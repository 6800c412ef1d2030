package org.countercheck.reader;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.source.Passage;

/** A table with one row a line and tabs between its cells. */
final class TabRows {

    private final Lines lines;

    private TabRows(Lines lines) {
        this.lines = lines;
    }

    /** The table that starts at {@code line}, if one does. */
    static TableRun at(Lines lines, int line) {
        return new TabRows(lines).read(line);
    }

    private TableRun read(int first) {
        if (!isRow(first)) {
            return TableRun.none(first + 1);
        }
        List<List<Passage>> rows = new ArrayList<>();
        int gap = 0;
        int at = first;
        int next = first;
        while (at < lines.count()) {
            if (isRow(at)) {
                rows.add(row(at));
                next = at + 1;
                gap = 0;
            } else if (lines.isBlank(at)) {
                // a blank line ends a table unless every row of it is followed by one
                if (lines.count(at, '\t') == 0 && (++gap > 1 || rows.size() > 1 && !spaced(first))) {
                    break;
                }
            } else {
                break;
            }
            at++;
        }
        return isTable(rows) ? TableRun.aligned(next, rows) : TableRun.none(next);
    }

    private boolean spaced(int first) {
        return first + 1 < lines.count() && lines.isBlank(first + 1) && lines.count(first + 1, '\t') == 0;
    }

    /** Whether a tab parts cells here; one at the start of a line alone is an indent. */
    private boolean isRow(int line) {
        if (lines.isBlank(line)) {
            return false;
        }
        int tabs = lines.count(line, '\t');
        return tabs > 1
                || tabs == 1
                        && !Characters.isBlank(
                                lines.source(),
                                lines.start(line),
                                lines.source().indexOf('\t', lines.start(line)));
    }

    private List<Passage> row(int line) {
        lines.spend(line, lines.count(line, '\t'));
        List<Passage> row = new ArrayList<>();
        int from = lines.start(line);
        for (int i = from; i <= lines.end(line); i++) {
            if (i == lines.end(line) || lines.source().charAt(i) == '\t') {
                row.add(lines.cell(from, i));
                from = i + 1;
            }
        }
        return row;
    }

    /** Two rows, or one of three cells; a list whose ordinals are set off with tabs is no table. */
    private static boolean isTable(List<List<Passage>> rows) {
        boolean list = rows.stream().allMatch(row -> row.size() == 2 && isOrdinal(row.get(0)));
        return !list && (rows.size() > 1 || rows.get(0).size() > 2);
    }

    private static boolean isOrdinal(Passage cell) {
        Passage text = cell.strip();
        return text.length() == 1 && !Characters.isDigit(text.charAt(0))
                || Numbering.of(text).filter(n -> n.length() == text.length()).isPresent();
    }
}
