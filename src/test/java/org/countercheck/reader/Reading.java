package org.countercheck.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.countercheck.document.Block;
import org.countercheck.document.Cell;
import org.countercheck.document.Document;
import org.countercheck.document.Heading;
import org.countercheck.document.Paragraph;
import org.countercheck.document.Table;
import org.countercheck.source.Passage;

/** Reads documents for tests and prints their blocks on a line each. */
final class Reading {

    private Reading() {}

    static Document read(String name, String... lines) {
        return read(name, StandardCharsets.UTF_8, String.join("\n", lines));
    }

    static Document read(String name, Charset charset, String text) {
        return Readers.standard().read(new Input(name, text.getBytes(charset), Limits.DEFAULT));
    }

    /** {@code H1 title}, {@code P sentence} and {@code T [caption] cell|cell / cell|cell}; ^ is covered by a span, . is nothing. */
    static List<String> blocks(Document document) {
        List<String> printed = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading) {
                printed.add("H" + heading.level() + " " + heading.text());
            } else if (block instanceof Paragraph paragraph) {
                printed.add("P " + paragraph.text());
            } else if (block instanceof Table table) {
                printed.add("T [" + table.caption() + "] " + rows(table));
            }
        }
        return printed;
    }

    static String rows(Table table) {
        StringJoiner rows = new StringJoiner(" / ");
        for (int r = 0; r < table.rows(); r++) {
            StringJoiner row = new StringJoiner("|");
            for (int c = 0; c < table.columns(); c++) {
                int column = c;
                int line = r;
                row.add(table.at(r, c)
                        .map(cell -> cell.row() == line && cell.column() == column
                                ? cell.text().toString()
                                : "^")
                        .orElse("."));
            }
            rows.add(row.toString());
        }
        return rows.toString();
    }

    static List<Passage> passages(Document document) {
        List<Passage> passages = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading) {
                passages.add(heading.text());
            } else if (block instanceof Paragraph paragraph) {
                passages.add(paragraph.text());
            } else if (block instanceof Table table) {
                passages.add(table.caption());
                table.cells().stream().map(Cell::text).forEach(passages::add);
            }
        }
        return passages;
    }

    static Table table(Document document) {
        return document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
