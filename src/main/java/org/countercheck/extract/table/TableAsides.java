package org.countercheck.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.countercheck.document.Cell;
import org.countercheck.document.Document;
import org.countercheck.figure.SetAside;
import org.countercheck.source.Span;

/** The numerals of labels, headers and codes. */
final class TableAsides {

    /** Whether the cell at a grid place was read as a figure, or as a text to be read. */
    interface Places {
        boolean isRead(int row, int column);
    }

    private final TableGrid grid;
    private final Document document;
    private final List<SetAside> found = new ArrayList<>();

    private TableAsides(TableGrid grid, Document document) {
        this.grid = grid;
        this.document = document;
    }

    /** All numerals of the other cells. */
    static List<SetAside> of(TableGrid grid, Document document, Places places) {
        TableAsides asides = new TableAsides(grid, document);
        for (Cell cell : grid.table.cells()) {
            if (!places.isRead(cell.row(), cell.column())) {
                asides.scan(cell);
            }
        }
        asides.found.sort(Comparator.comparing(SetAside::span));
        return asides.found;
    }

    private void scan(Cell cell) {
        String text = cell.text().toString();
        int from = 0;
        while (from < text.length() && CellNumber.isSpace(text.charAt(from))) {
            from++;
        }
        String behind = RowLabel.behindPart(text.substring(from), grid.words);
        from = behind == null ? from : text.length() - behind.length();
        RowNumber number = RowNumber.of(text.substring(from));
        int at = from;
        if (number != null) {
            at = from + number.length();
            int start = from;
            int end = at;
            while (start < end && "（(".indexOf(text.charAt(start)) >= 0) {
                start++;
            }
            while (end > start + 1 && "）)、.．".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            add(cell, start, end, SetAside.Reason.ORDINAL);
        }
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && CellNumber.digit(text.charAt(end)) >= 0) {
                end++;
            }
            if (end > at) {
                add(cell, at, end, reason(cell, text, at, end));
                at = end;
            } else {
                at++;
            }
        }
    }

    private SetAside.Reason reason(Cell cell, String text, int start, int end) {
        String behind = RowLabel.squeeze(text.substring(end, Math.min(text.length(), end + 6)));
        CellNumber number = grid.number(cell.row(), cell.column());
        if (grid.words.startsBy("date", behind) > 0 || number != null && number.isYear()) {
            return SetAside.Reason.DATE;
        }
        if (grid.kind(cell.column()) == TableGrid.Kind.PERIOD) {
            return SetAside.Reason.DATE;
        }
        if (grid.kind(cell.column()) != TableGrid.Kind.OTHER || grid.numbersColumns(cell.row())) {
            return SetAside.Reason.ORDINAL;
        }
        boolean counting = start > 0 && text.charAt(start - 1) == '计';
        return counting ? SetAside.Reason.TERM : SetAside.Reason.NAME;
    }

    private void add(Cell cell, int start, int end, SetAside.Reason reason) {
        Span span = cell.text().source(start, end);
        found.add(new SetAside(cell.text().toString().substring(start, end), reason, span, document.location(span)));
    }
}
