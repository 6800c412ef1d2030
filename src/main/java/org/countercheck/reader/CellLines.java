package org.countercheck.reader;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.source.Passage;

/**
 * A table pasted without its tabs: one cell a line, empty cells as empty lines, and a blank line behind each row.
 *
 * <p>Nothing but the rhythm of the lines tells such a table, so that every row must keep it: a label, the same number of cells, a blank line. A row that
 * is full shows how many cells there are. Only a note in brackets may take a line more and belongs to the label.
 */
final class CellLines {

    private static final int FEWEST_ROWS = 3;
    private static final int MOST_CELLS = 12;
    private static final int LONGEST_CELL = 30;

    private final Lines lines;

    private CellLines(Lines lines) {
        this.lines = lines;
    }

    /** The table that starts at {@code line}, if one does. */
    static TableRun at(Lines lines, int line) {
        return new CellLines(lines).read(line);
    }

    private TableRun read(int first) {
        int width = width(first);
        if (width < 2 || width > MOST_CELLS) {
            return TableRun.none(first + 1);
        }
        List<List<Passage>> rows = new ArrayList<>();
        int numbers = 0;
        int at = first;
        while (isRow(at, width)) {
            List<Passage> row = row(at, width);
            numbers += isNumber(row.get(width - 1)) ? 1 : 0;
            rows.add(row);
            at += note(at) + width + 1;
        }
        return rows.size() >= FEWEST_ROWS && numbers >= FEWEST_ROWS - 1
                ? new TableRun(Math.min(at, lines.count()), List.of(), rows)
                : TableRun.none(first + 1);
    }

    /** How many lines follow each other from {@code first} up to a blank one. */
    private int width(int first) {
        int at = first;
        while (at < lines.count() && at - first <= MOST_CELLS && !lines.isBlank(at)) {
            at++;
        }
        return at - first;
    }

    /** How many lines below a label its note takes. */
    private int note(int first) {
        boolean note = first + 1 < lines.count()
                && lines.stripped(first + 1).toString().startsWith("（")
                && lines.stripped(first + 1).toString().endsWith("）");
        return note ? 1 : 0;
    }

    private boolean isRow(int first, int width) {
        int behind = first + note(first) + width;
        if (behind > lines.count() || lines.isBlank(first)) {
            return false;
        }
        for (int line = behind - width + 1; line < behind; line++) {
            if (lines.end(line) - lines.start(line) > LONGEST_CELL) {
                return false;
            }
        }
        return !Characters.endsSentence(lines.stripped(first)) && (behind == lines.count() || lines.isBlank(behind));
    }

    private List<Passage> row(int first, int width) {
        lines.spend(first, width);
        List<Passage> row = new ArrayList<>();
        int note = note(first);
        Passage label = lines.cell(lines.start(first), lines.end(first));
        row.add(note > 0 ? label.append(lines.stripped(first + 1)) : label);
        for (int line = first + note + 1; line < first + note + width; line++) {
            row.add(lines.cell(lines.start(line), lines.end(line)));
        }
        return row;
    }

    private static boolean isNumber(Passage cell) {
        Passage text = cell.strip();
        return text.length() > 0
                && Characters.isDigit(text.charAt(text.length() - 1))
                && Characters.isDigit(text.charAt(0));
    }
}
