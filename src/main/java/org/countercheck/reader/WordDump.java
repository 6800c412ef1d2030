package org.countercheck.reader;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.source.Passage;

/**
 * The text of a table as a word processor pastes it: one cell a line behind a tab, a blank line between rows.
 *
 * <p>A label that was wrapped goes on in a line without tab; an empty cell is a line with nothing but a tab.
 */
final class WordDump {

    private static final int LONGEST_TITLE = 60;
    private static final int MOST_TITLES = 4;

    private final Lines lines;

    private WordDump(Lines lines) {
        this.lines = lines;
    }

    /** The dump that starts at {@code line}, if one does. */
    static TableRun at(Lines lines, int line) {
        return new WordDump(lines).read(line);
    }

    private TableRun read(int first) {
        List<List<Passage>> rows = new ArrayList<>();
        List<Passage> titles = new ArrayList<>();
        int at = first;
        int next = first;
        while (at < lines.count()) {
            if (isGap(at)) {
                at++;
                continue;
            }
            int end = rowEnd(at);
            if (end == at) {
                break;
            }
            List<Passage> row = row(at, end);
            boolean sentence = row.size() == 1
                    && (Characters.endsSentence(row.get(0)) || row.get(0).length() > LONGEST_TITLE);
            if (sentence && !rows.isEmpty()) {
                break;
            }
            if (sentence || titles.size() > MOST_TITLES) {
                return TableRun.none(first + 1);
            }
            if (row.size() == 1 && rows.isEmpty()) {
                titles.add(row.get(0).strip());
            } else if (row.stream().anyMatch(cell -> cell.length() > 0)) {
                rows.add(row);
            }
            at = end;
            next = end;
        }
        boolean table = rows.stream().filter(row -> row.size() > 1).count() >= 2;
        return table ? new TableRun(next, titles, rows) : TableRun.none(Math.max(next, first + 1));
    }

    /** A line between rows: blanks, but no tab, since a tab alone is an empty cell. */
    private boolean isGap(int line) {
        return lines.isBlank(line) && lines.count(line, '\t') == 0;
    }

    private boolean isCell(int line) {
        return lines.first(line) == '\t' && lines.count(line, '\t') == 1;
    }

    /** The line behind the row; the row's own first line if none starts there. Continued labels must be followed by another cell. */
    private int rowEnd(int first) {
        int end = first;
        int at = first;
        while (at < lines.count() && !isGap(at)) {
            if (isCell(at)) {
                end = at + 1;
            } else if (at == first || lines.count(at, '\t') > 0) {
                break;
            }
            at++;
        }
        return end;
    }

    private List<Passage> row(int first, int end) {
        lines.spend(first, end - first);
        List<Passage> row = new ArrayList<>();
        for (int line = first; line < end; line++) {
            if (isCell(line)) {
                row.add(lines.cell(lines.start(line) + 1, lines.end(line)));
            } else {
                int last = row.size() - 1;
                row.set(last, row.get(last).append(lines.stripped(line)));
            }
        }
        return row;
    }
}
