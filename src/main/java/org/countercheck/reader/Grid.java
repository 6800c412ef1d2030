package org.countercheck.reader;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.document.Block;
import org.countercheck.document.Cell;
import org.countercheck.document.Paragraph;
import org.countercheck.document.Table;
import org.countercheck.source.Passage;

/**
 * Rows of cells on their way to tables: parts with a title row and a header row of their own become tables of their own.
 *
 * <p>A part starts where a row has one cell with words and the row below it is a header. The title is told as a paragraph too, so that all words over
 * a table stand among the blocks.
 */
final class Grid {

    private final List<List<Cell>> rows;

    private Grid(List<List<Cell>> rows) {
        this.rows = rows;
    }

    /** Rows of a text, where a cell covers one place. */
    static Grid ofPassages(List<List<Passage>> rows) {
        List<List<Cell>> cells = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<Cell> row = new ArrayList<>();
            for (int c = 0; c < rows.get(r).size(); c++) {
                row.add(Cell.of(r, c, rows.get(r).get(c)));
            }
            cells.add(row);
        }
        return new Grid(cells);
    }

    /** Rows of cells with spans; a list each for the cells that start in one grid row. */
    static Grid ofCells(List<List<Cell>> rows) {
        return new Grid(rows);
    }

    /** The tables, each behind its title if it has one. */
    List<Block> blocks(Passage caption) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        Passage title = Passage.empty();
        int covered = 0;
        for (int r = 0; r < rows.size(); r++) {
            if (covered <= r && isTitle(r)) {
                addTable(blocks, caption, title, from, r);
                title = words(rows.get(r)).get(0).text().strip();
                blocks.add(new Paragraph(title));
                from = r + 1;
            }
            for (Cell cell : rows.get(r)) {
                covered = Math.max(covered, cell.row() + cell.rowSpan());
            }
        }
        addTable(blocks, caption, title, from, rows.size());
        return blocks;
    }

    private void addTable(List<Block> blocks, Passage caption, Passage title, int from, int to) {
        int columns = 0;
        for (Cell cell :
                words(rows.subList(from, to).stream().flatMap(List::stream).toList())) {
            columns = Math.max(columns, cell.column() + cell.columnSpan());
        }
        List<Cell> cells = new ArrayList<>();
        for (List<Cell> row : rows.subList(from, to)) {
            for (Cell cell : row) {
                if (cell.column() < columns) {
                    int span = Math.min(cell.columnSpan(), columns - cell.column());
                    int height = Math.min(cell.rowSpan(), to - cell.row());
                    cells.add(new Cell(cell.row() - from, cell.column(), height, span, cell.text(), cell.address()));
                }
            }
        }
        if (!cells.isEmpty()) {
            blocks.add(Table.of(join(caption, title), cells));
        }
    }

    /** One passage of several, with a blank between them. */
    static Passage join(Passage... parts) {
        PassageBuilder joined = new PassageBuilder();
        for (Passage part : parts) {
            joined.gap(part).add(part);
        }
        return joined.build();
    }

    private boolean isTitle(int row) {
        List<Cell> words = words(rows.get(row));
        if (words.size() != 1 || row + 1 >= rows.size()) {
            return false;
        }
        Cell cell = words.get(0);
        return cell.column() == 0 && cell.rowSpan() == 1 && !Characters.isValue(cell.text()) && isHeader(row + 1);
    }

    /** Words without numbering in two cells or more, none of them repeated right below as a unit would be. */
    private boolean isHeader(int row) {
        List<Cell> words = words(rows.get(row));
        if (words.size() < 2 || Numbering.of(words.get(0).text().strip()).isPresent()) {
            return false;
        }
        for (Cell cell : words) {
            if (Characters.isValue(cell.text())
                    || cell.column() > 0 && row + 1 < rows.size() && isRepeated(cell, rows.get(row + 1))) {
                return false;
            }
        }
        return row + 1 < rows.size();
    }

    private static boolean isRepeated(Cell cell, List<Cell> below) {
        String text = cell.text().toString().strip();
        return below.stream()
                .anyMatch(c -> c.column() == cell.column()
                        && c.text().toString().strip().equals(text));
    }

    private static List<Cell> words(List<Cell> row) {
        return row.stream().filter(cell -> !Characters.isBlank(cell.text())).toList();
    }
}
