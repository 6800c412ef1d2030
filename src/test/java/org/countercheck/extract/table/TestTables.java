package org.countercheck.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.countercheck.document.Block;
import org.countercheck.document.Cell;
import org.countercheck.document.Document;
import org.countercheck.document.Heading;
import org.countercheck.document.Table;
import org.countercheck.extract.Extraction;
import org.countercheck.extract.statement.Statement;
import org.countercheck.figure.Figure;
import org.countercheck.figure.SetAside;
import org.countercheck.source.Passage;
import org.countercheck.source.SourceText;

/** Small tables for tests, and the tables of whole documents. */
public final class TestTables {

    private TestTables() {}

    /** Reads a table written as one line per row and a bar between cells; spans as {@code text{rows,columns}}. */
    static TableReading read(String caption, String... rows) {
        String text = caption + "\n" + String.join("\n", rows);
        List<Cell> cells = new ArrayList<>();
        boolean[][] taken = new boolean[rows.length + 50][100];
        int offset = caption.length() + 1;
        for (int r = 0; r < rows.length; r++) {
            int column = 0;
            for (String cell : rows[r].split("\\|", -1)) {
                while (taken[r][column]) {
                    column++;
                }
                int brace = cell.indexOf('{');
                String words = brace < 0 ? cell : cell.substring(0, brace);
                int down = brace < 0 ? 1 : cell.charAt(brace + 1) - '0';
                int across = brace < 0 ? 1 : cell.charAt(brace + 3) - '0';
                for (int i = r; i < r + down; i++) {
                    for (int j = column; j < column + across; j++) {
                        taken[i][j] = true;
                    }
                }
                cells.add(new Cell(r, column, down, across, Passage.verbatim(words, offset), ""));
                offset += cell.length() + 1;
            }
        }
        Table table = Table.of(Passage.verbatim(caption, 0), cells);
        Document document = new Document(SourceText.of("table.txt", text), List.of(table), List.of());
        return TableReader.read(table, 0, List.of(), document, ids());
    }

    /** The extraction of a table written like that. */
    public static Extraction extraction(String caption, String... rows) {
        TableReading reading = read(caption, rows);
        Document document = new Document(SourceText.of("table.txt", caption), List.of(), List.of());
        return new Extraction(
                document, reading.figures(), reading.setAside(), List.copyOf(reading.outlines()), List.of());
    }

    /** All that the tables of a document say. */
    static List<TableReading> readings(Document document) {
        List<TableReading> all = new ArrayList<>();
        Supplier<String> ids = ids();
        List<String> section = new ArrayList<>();
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            if (block instanceof Heading heading) {
                while (section.size() >= heading.level()) {
                    section.remove(section.size() - 1);
                }
                section.add(heading.text().toString());
            } else if (block instanceof Table table) {
                all.add(TableReader.read(table, i, section, document, ids));
            }
        }
        return all;
    }

    /** The extraction of the tables alone. */
    public static Extraction extraction(Document document) {
        List<TableReading> all = readings(document);
        List<SetAside> asides = all.stream().flatMap(r -> r.setAside().stream()).toList();
        List<Statement> statements = new ArrayList<>();
        all.forEach(r -> statements.addAll(r.outlines()));
        return new Extraction(document, figures(document), asides, statements, List.of());
    }

    /** The figures of all tables of a document. */
    static List<Figure> figures(Document document) {
        return readings(document).stream().flatMap(r -> r.figures().stream()).toList();
    }

    private static Supplier<String> ids() {
        int[] next = {0};
        return () -> "t" + ++next[0];
    }
}
