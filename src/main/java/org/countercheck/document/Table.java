package org.countercheck.document;

import java.util.List;
import java.util.Optional;
import org.countercheck.source.Passage;

/** A grid of cells in row order, with the caption that stands over it (possibly empty). */
public final class Table implements Block {

    private final Passage caption;
    private final List<Cell> cells;
    private final int rows;
    private final int columns;
    private final Cell[][] grid;

    private Table(Passage caption, List<Cell> cells) {
        this.caption = caption;
        this.cells = List.copyOf(cells);
        this.rows =
                this.cells.stream().mapToInt(c -> c.row() + c.rowSpan()).max().orElse(0);
        this.columns = this.cells.stream()
                .mapToInt(c -> c.column() + c.columnSpan())
                .max()
                .orElse(0);
        this.grid = new Cell[rows][columns];
        for (Cell cell : this.cells) {
            for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
                for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
                    grid[r][c] = cell;
                }
            }
        }
    }

    /** A table of these cells; where two overlap the later one is seen at the shared place. */
    public static Table of(Passage caption, List<Cell> cells) {
        return new Table(caption, cells);
    }

    /** The words that stand over the table, such as its title or the unit of its values; may be empty. */
    public Passage caption() {
        return caption;
    }

    /** All cells, each once, in reading order. */
    public List<Cell> cells() {
        return cells;
    }

    /** The number of grid rows. */
    public int rows() {
        return rows;
    }

    /** The number of grid columns. */
    public int columns() {
        return columns;
    }

    /** The cell that covers a grid place, if any does. */
    public Optional<Cell> at(int row, int column) {
        return row < rows && column < columns ? Optional.ofNullable(grid[row][column]) : Optional.empty();
    }
}
