package org.countercheck.extract.table;

import java.util.Arrays;
import org.countercheck.document.Cell;
import org.countercheck.document.Table;

/** The cells of one table by place, with their words and numbers. */
final class TableGrid {

    /** 1 2 3 may be counts; so many numbers in order over all columns are not. */
    private static final int FEWEST_NUMBERED = 4;

    /** What the numerals of a column identify, if they measure nothing. */
    enum Kind {
        /** Classes of a hierarchy. */
        CODE,
        /** Rows of the table. */
        ROW_NUMBER,
        /** Years or days. */
        PERIOD,
        /** Nothing: they may measure something. */
        OTHER
    }

    /** Rows at the top among which the headers are looked for that a new page repeats. */
    private static final int MOST_HEADERS = 10;

    final Table table;
    final TableWords words;
    /** Whether the format says which cells are merged; where it does not, empty cells may stand for merged ones. */
    final boolean merges;

    private final Cell[][] cells;
    private final String[][] texts;
    private final CellNumber[][] numbers;
    private final Kind[] kinds;
    private final boolean[] numeric;
    private final boolean[] values;
    private final boolean[] headers;
    private final int[] printed;

    TableGrid(Table table, TableWords words) {
        this.table = table;
        this.words = words;
        this.merges = table.cells().stream().anyMatch(c -> c.rowSpan() > 1 || c.columnSpan() > 1);
        this.cells = new Cell[table.rows()][table.columns()];
        this.texts = new String[table.rows()][table.columns()];
        this.numbers = new CellNumber[table.rows()][table.columns()];
        this.kinds = new Kind[table.columns()];
        Arrays.fill(kinds, Kind.OTHER);
        this.numeric = new boolean[table.columns()];
        this.values = new boolean[table.rows()];
        this.headers = new boolean[table.rows()];
        this.printed = new int[table.rows()];
        for (int r = 0; r < rows(); r++) {
            for (int c = 0; c < columns(); c++) {
                Cell cell = table.at(r, c).orElse(null);
                cells[r][c] = cell;
                if (isOwn(r, c)) {
                    texts[r][c] = RowLabel.squeeze(cell.text());
                } else {
                    texts[r][c] = cell == null ? "" : texts[cell.row()][cell.column()];
                }
                if (isOwn(r, c)) {
                    for (int i = c; i < c + cell.columnSpan() && kind(texts[r][c]) != Kind.OTHER; i++) {
                        kinds[i] = kind(texts[r][c]);
                    }
                    numbers[r][c] = CellNumber.of(cell.text(), words);
                }
            }
        }
        for (int c = 0; c < columns(); c++) {
            for (int r = 0; r < rows() && kinds[c] == Kind.OTHER; r++) {
                numeric[c] |= numbers[r][c] != null && !numbers[r][c].isYear();
            }
        }
        for (int r = 0; r < rows(); r++) {
            for (int c = 0; c < columns(); c++) {
                values[r] |= numeric[c] && number(r, c) != null;
                printed[r] += own(r, c).isEmpty() ? 0 : 1;
            }
            headers[r] = heads(r);
        }
    }

    int rows() {
        return cells.length;
    }

    int columns() {
        return kinds.length;
    }

    /** The cell that covers a place, or null. */
    Cell cell(int row, int column) {
        return cells[row][column];
    }

    /** Whether the cell that covers a place starts there. */
    boolean isOwn(int row, int column) {
        Cell cell = cells[row][column];
        return cell != null && cell.row() == row && cell.column() == column;
    }

    /** The words of the cell that covers a place, without white space; empty for a blank cell. */
    String text(int row, int column) {
        String text = texts[row][column];
        return words.is("blank", text) ? "" : text;
    }

    /** The words of the cell that starts at a place; empty if none does. */
    String own(int row, int column) {
        return isOwn(row, column) ? text(row, column) : "";
    }

    /** The number of the cell that starts at a place, or null; codes and the like are no numbers. */
    CellNumber number(int row, int column) {
        return kinds[column] == Kind.OTHER ? numbers[row][column] : null;
    }

    /** What a column identifies. */
    Kind kind(int column) {
        return kinds[column];
    }

    private Kind kind(String header) {
        if (words.is("code", header)) {
            return Kind.CODE;
        }
        return words.is("rownumbers", header) ? Kind.ROW_NUMBER : words.is("period", header) ? Kind.PERIOD : Kind.OTHER;
    }

    boolean isNumeric(int column) {
        return numeric[column];
    }

    /** Whether a row prints values. */
    boolean hasValues(int row) {
        return values[row];
    }

    /** The number of cells of a row that print something. */
    int printed(int row) {
        return printed[row];
    }

    /** Whether the row heads columns: it prints words over columns that elsewhere print numbers. */
    boolean isHeader(int row) {
        return headers[row];
    }

    /** Whether the row numbers the columns: 栏次 1 2 3, or 1 2 3 4 alone. */
    boolean numbersColumns(int row) {
        int next = 1;
        boolean running = true;
        for (int c = 0; c < columns(); c++) {
            String text = own(row, c);
            if (words.is("columnnumbers", text)) {
                return true;
            }
            running &= text.equals(Integer.toString(next++));
        }
        return running && next > FEWEST_NUMBERED;
    }

    private boolean heads(int row) {
        if (numbersColumns(row)) {
            return true;
        }
        if (hasValues(row)) {
            return printsYears(row);
        }
        boolean first = true;
        boolean below = row > 0 && headers[row - 1];
        boolean heads = false;
        for (int c = 0; c < columns(); c++) {
            String text = own(row, c);
            if (text.isEmpty()) {
                continue;
            }
            if (first && RowNumber.of(text) != null) {
                return false;
            }
            // Under merged headers a row may name the columns of labels only: 科目编码, 科目名称.
            heads |= first && below && words.is("code", text);
            first = false;
            heads |= numeric[c] && words.scale(text) == null && !words.is("nothing", text) && !printsQuantity(text);
        }
        return heads;
    }

    /** Whether the row prints the headers of the first rows once more, as at the top of a new page. */
    boolean isRepeated(int row) {
        if (printed(row) < 2 || !isHeader(row)) {
            return false;
        }
        for (int r = 0; r < Math.min(row, MOST_HEADERS) && !hasValues(r); r++) {
            boolean same = true;
            for (int c = 0; c < columns() && same; c++) {
                same = own(r, c).equals(own(row, c));
            }
            if (same) {
                return true;
            }
        }
        return false;
    }

    /** Whether words hold digits that are no year: they say how much, not of what. */
    private boolean printsQuantity(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (CellNumber.digit(text.charAt(i)) >= 0) {
                int end = i + 1;
                while (end < text.length() && CellNumber.digit(text.charAt(end)) >= 0) {
                    end++;
                }
                if (end - i != 4 && words.startsBy("date", text.substring(end)) == 0) {
                    return true;
                }
                i = end;
            }
        }
        return false;
    }

    /** Whether the first words of a row are numbered. */
    boolean isNumberedRow(int row) {
        for (int c = 0; c < columns(); c++) {
            if (!own(row, c).isEmpty()) {
                return RowNumber.of(own(row, c)) != null;
            }
        }
        return false;
    }

    private boolean printsYears(int row) {
        int years = 0;
        for (int c = 0; c < columns(); c++) {
            CellNumber number = number(row, c);
            if (number != null && !number.isYear()) {
                return false;
            }
            years += number == null ? 0 : 1;
        }
        return years > 1;
    }
}
