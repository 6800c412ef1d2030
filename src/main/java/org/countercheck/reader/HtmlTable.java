package org.countercheck.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.countercheck.document.Cell;
import org.countercheck.source.Passage;
import org.jsoup.nodes.Element;

/** The grid of one HTML table: rowspan and colspan as the HTML standard forms a table, bounded by the rows and columns that are there. */
final class HtmlTable {

    /** The most columns a cell may span (HTML Standard, 4.9.11). */
    private static final int WIDEST_SPAN = 1000;

    private final List<List<Cell>> rows = new ArrayList<>();
    private int columns;
    private int[] takenUntil = new int[16];

    /** Forms the grid; {@code text} reads a cell, {@code bound} is told the grid's size while it grows. */
    HtmlTable(List<Element> lines, Function<Element, Passage> text, Bound bound) {
        for (int r = 0; r < lines.size(); r++) {
            List<Cell> row = new ArrayList<>();
            int column = 0;
            for (Element cell : lines.get(r).children()) {
                if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) {
                    continue;
                }
                while (column < columns && takenUntil[column] > r) {
                    column++;
                }
                int width = Math.max(1, Math.min(WIDEST_SPAN, span(cell, "colspan", 1)));
                int height = span(cell, "rowspan", 1);
                height = height == 0 ? lines.size() - r : Math.min(height, lines.size() - r);
                bound.check((long) Math.max(columns, column + width) * lines.size(), cell);
                take(column, width, r + height);
                row.add(new Cell(r, column, height, width, text.apply(cell), ""));
                column += width;
            }
            rows.add(row);
        }
    }

    /** Refuses a grid that is too large. */
    interface Bound {
        void check(long places, Element at);
    }

    List<List<Cell>> rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    private void take(int column, int width, int until) {
        if (column + width > takenUntil.length) {
            takenUntil = Arrays.copyOf(takenUntil, Math.max(column + width, takenUntil.length * 2));
        }
        columns = Math.max(columns, column + width);
        Arrays.fill(takenUntil, column, column + width, until);
    }

    /** A span as written; what is no number counts as {@code otherwise}, what is too long for one as very many. */
    private static int span(Element cell, String attribute, int otherwise) {
        String written = cell.attr(attribute).strip();
        if (written.isEmpty() || !written.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return otherwise;
        }
        return written.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(written);
    }
}
