package org.countercheck.rule.file;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.countercheck.source.Location;
import org.countercheck.source.SourceText;
import org.countercheck.source.Span;

/**
 * One CSV file as spreadsheets write them: UTF-8 (with or without a mark) or GB18030, separated by commas, or by tabs or semicolons where the first line
 * has no comma. Rows without content and rows that begin with {@code #} are comments.
 */
final class CsvTable {

    /** Rule files are written by hand; anything larger is not one. */
    static final int LARGEST = 4 << 20;

    /** One row: its cells, and where it begins. */
    record Row(List<String> cells, int start) {
        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    private final SourceText source;
    private final char separator;
    private final List<Row> rows = new ArrayList<>();

    private CsvTable(SourceText source, char separator) {
        this.source = source;
        this.separator = separator;
    }

    /** Reads the table; what is wrong with the file as a whole is added to {@code problems}. */
    static CsvTable read(String name, byte[] bytes, List<RuleProblem> problems) {
        if (bytes.length > LARGEST) {
            problems.add(inFile(name, "file-large", String.valueOf(LARGEST)));
            return new CsvTable(SourceText.of(name, ""), ',');
        }
        String text = decode(bytes);
        if (text == null) {
            problems.add(inFile(name, "file-encoding"));
            return new CsvTable(SourceText.of(name, ""), ',');
        }
        CsvTable table = new CsvTable(SourceText.of(name, text), separator(text));
        table.parse(problems);
        return table;
    }

    /** A problem of a whole file. */
    static RuleProblem inFile(String name, String key, String... arguments) {
        return new RuleProblem(key, List.of(arguments), Location.inText(name, 1, 1), "", 0, 0);
    }

    private static String decode(byte[] bytes) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                String text =
                        charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                return text.startsWith("\ufeff") ? text.substring(1) : text;
            } catch (CharacterCodingException e) {
                // Not this encoding: the next one is tried.
            }
        }
        return null;
    }

    private static char separator(String text) {
        String first = text.lines()
                .filter(l -> !l.isBlank() && !l.startsWith("#"))
                .findFirst()
                .orElse("");
        return first.indexOf(',') >= 0 ? ',' : first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 ? ';' : ',';
    }

    private void parse(List<RuleProblem> problems) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setCommentMarker('#')
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true)
                .setTrailingData(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(source.text()), format)) {
            for (CSVRecord row : parser) {
                if (row.stream().anyMatch(c -> !c.isBlank()) && !row.get(0).startsWith("#")) {
                    rows.add(new Row(row.toList(), contentStart((int) row.getCharacterPosition())));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // The parser's own words name the line.
            problems.add(inFile(source.name(), "csv-wrong", String.valueOf(e.getMessage())));
        }
    }

    /** Behind comments and empty lines, which count as part of the record that follows them. */
    private int contentStart(int position) {
        String text = source.text();
        int at = position;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            if (!text.substring(at, end).isBlank() && text.charAt(at) != '#') {
                return at;
            }
            at = end + 1;
        }
        return position;
    }

    /** What locations call the file. */
    String name() {
        return source.name();
    }

    /** All rows with content, the header first. */
    List<Row> rows() {
        return rows;
    }

    /** The line of a row, from 1. */
    int line(Row row) {
        return source.line(row.start());
    }

    /** The place of a cell. */
    Location location(Row row, int column) {
        int offset = offset(row, column, 0);
        return source.location(new Span(offset, offset));
    }

    /** A problem with the characters {@code from} to {@code to} of a cell. */
    RuleProblem problem(Row row, int column, int from, int to, String key, List<String> arguments) {
        int start = offset(row, column, from);
        int end = Math.max(start, offset(row, column, to));
        Location location = source.location(new Span(start, start));
        int lineStart = start - location.column() + 1;
        int lineEnd = lineStart;
        String text = source.text();
        while (lineEnd < text.length() && text.charAt(lineEnd) != '\n' && text.charAt(lineEnd) != '\r') {
            lineEnd++;
        }
        return new RuleProblem(
                key,
                arguments,
                location,
                text.substring(lineStart, lineEnd),
                start - lineStart,
                Math.min(end, lineEnd) - lineStart);
    }

    /** A problem with a whole cell. */
    RuleProblem problem(Row row, int column, String key, String... arguments) {
        return problem(row, column, 0, row.cell(column).length(), key, List.of(arguments));
    }

    /** The source offset of a character of a cell: quotes and doubled quotes are skipped. */
    private int offset(Row row, int column, int character) {
        String text = source.text();
        int at = row.start();
        for (int c = 0; ; c++) {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            boolean quoted = at < text.length() && text.charAt(at) == '"';
            at += quoted ? 1 : 0;
            int left = c == column ? character : Integer.MAX_VALUE;
            while (at < text.length() && left > 0 && !endsCell(text, at, quoted)) {
                at += quoted && text.charAt(at) == '"' ? 2 : 1;
                left--;
            }
            if (c == column) {
                return Math.min(at, text.length());
            }
            while (at < text.length()
                    && text.charAt(at) != separator
                    && text.charAt(at) != '\n'
                    && text.charAt(at) != '\r') {
                at++;
            }
            if (at >= text.length() || text.charAt(at) != separator) {
                return at;
            }
            at++;
        }
    }

    private boolean endsCell(String text, int at, boolean quoted) {
        char c = text.charAt(at);
        return quoted
                ? c == '"' && (at + 1 >= text.length() || text.charAt(at + 1) != '"')
                : c == separator || c == '\n' || c == '\r';
    }
}
