package org.countercheck.source;

import java.util.Objects;

/**
 * Where a person finds something: a line and column of a text, a cell of a workbook, or a page.
 *
 * @param source name of the source
 * @param line line counted from 1, or 0 where the format has no lines
 * @param column column counted from 1, or 0 where the format has no lines
 * @param page page counted from 1, or 0 where the format has no pages
 * @param cell address such as {@code Sheet1!C12}, or empty
 */
public record Location(String source, int line, int column, int page, String cell) {

    /** Checks that source and cell are given. */
    public Location {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(cell, "cell");
    }

    /** A place in a text. */
    public static Location inText(String source, int line, int column) {
        return new Location(source, line, column, 0, "");
    }

    /** A cell of a workbook. */
    public static Location inCell(String source, String cell) {
        return new Location(source, 0, 0, 0, cell);
    }

    /** A page of a paginated document. */
    public static Location onPage(String source, int page) {
        return new Location(source, 0, 0, page, "");
    }

    /** {@code report.txt:87:12}, {@code book.xlsx:Sheet1!C12} or {@code report.pdf:p3}. */
    @Override
    public String toString() {
        if (!cell.isEmpty()) {
            return source + ":" + cell;
        }
        if (page > 0) {
            return source + ":p" + page;
        }
        return line > 0 ? source + ":" + line + ":" + column : source;
    }
}
