package org.countercheck.reader;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.source.Passage;

/** The cells of one record of delimiter separated values (RFC 4180), with the source offset of each character: a doubled quote prints one. */
final class CsvCells {

    private final String text;
    private final char delimiter;

    CsvCells(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /** The cells of the record that stands from {@code from} to {@code to}. */
    List<Passage> of(int from, int to) {
        List<Passage> cells = new ArrayList<>();
        int at = from;
        while (true) {
            PassageBuilder cell = new PassageBuilder();
            int start = at;
            at = at < to && text.charAt(at) == '"' ? quoted(at + 1, to, cell) : at;
            while (at < to && text.charAt(at) != delimiter) {
                cell.copy(text, at, at + 1);
                at++;
            }
            cells.add(cell.isEmpty() ? Passage.verbatim("", start) : cell.build());
            if (at >= to) {
                return cells;
            }
            at++;
        }
    }

    /** Reads up to the closing quote and returns the offset behind it. */
    private int quoted(int from, int to, PassageBuilder cell) {
        int at = from;
        while (at < to) {
            if (text.charAt(at) == '"') {
                if (at + 1 >= to || text.charAt(at + 1) != '"') {
                    return at + 1;
                }
                cell.add('"', at, at + 2);
                at += 2;
            } else {
                cell.copy(text, at, at + 1);
                at++;
            }
        }
        return at;
    }
}
