package org.countercheck.reader;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.source.Passage;

/**
 * A table with pipes between its cells, as in Markdown, with or without pipes at the ends of its rows.
 *
 * <p>Also the dump of such a table with one cell a line, where lines of nothing but pipes part the rows. The blanks of empty cells are lost there, so
 * the cells of a row are only known in their order.
 */
final class PipeRows {

    private final Lines lines;
    private final String text;

    private PipeRows(Lines lines) {
        this.lines = lines;
        this.text = lines.source();
    }

    /** The table that starts at {@code line}, if one does. */
    static TableRun at(Lines lines, int line) {
        return lines.count(line, '|') == 0 ? TableRun.none(line + 1) : new PipeRows(lines).read(line);
    }

    private TableRun read(int first) {
        List<List<Passage>> rows = new ArrayList<>();
        boolean onePerLine = true;
        boolean partings = false;
        int at = first;
        while (at < lines.count() && lines.count(at, '|') > 0) {
            List<Passage> row = cells(at);
            boolean parting = isOnly(at, "|");
            partings |= parting;
            onePerLine &= parting || row.size() == 1;
            if (parting || !isOnly(at, "|-:") || row.size() == 1 && row.get(0).length() == 1) {
                rows.add(parting ? List.of() : row);
            }
            at++;
        }
        boolean gathered = onePerLine && partings;
        if (gathered) {
            rows = gather(rows);
        }
        rows.removeIf(List::isEmpty);
        if (rows.size() < 2 || rows.stream().allMatch(row -> row.size() < 2)) {
            return TableRun.none(at);
        }
        return gathered ? TableRun.gathered(at, rows) : TableRun.aligned(at, rows);
    }

    private boolean isOnly(int line, String allowed) {
        boolean found = false;
        for (int i = lines.start(line); i < lines.end(line); i++) {
            char c = text.charAt(i);
            if (!Characters.isBlank(c) && allowed.indexOf(c) < 0) {
                return false;
            }
            found |= c == allowed.charAt(allowed.length() > 1 ? 1 : 0);
        }
        return found;
    }

    private List<Passage> cells(int line) {
        lines.spend(line, lines.count(line, '|'));
        List<Passage> cells = new ArrayList<>();
        Passage whole = lines.stripped(line);
        int start = whole.source().start();
        int end = whole.source().end();
        int from = text.charAt(start) == '|' ? start + 1 : start;
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == '|' && text.charAt(i - 1) != '\\') {
                cells.add(Markdown.inline(lines.cell(from, i).strip()));
                from = i + 1;
            }
        }
        if (from < end) {
            cells.add(Markdown.inline(lines.cell(from, end).strip()));
        }
        return cells;
    }

    /** One cell a line: what stands between two partings is a row. */
    private static List<List<Passage>> gather(List<List<Passage>> cells) {
        List<List<Passage>> rows = new ArrayList<>();
        List<Passage> row = new ArrayList<>();
        for (List<Passage> cell : cells) {
            row.addAll(cell);
            if (cell.isEmpty() && !row.isEmpty()) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }
}
