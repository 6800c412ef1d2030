package org.countercheck.audit;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.countercheck.reader.Input;
import org.countercheck.reader.Limits;
import org.countercheck.reader.Readers;
import org.countercheck.reader.UnreadableDocumentException;
import org.countercheck.reader.UnreadableDocumentException.Cause;
import org.countercheck.source.Location;

/**
 * The text of a file of acceptances. It is only ever added to, so that comments, further columns and order survive.
 *
 * @param name what messages call the file
 * @param text all characters; a byte order mark is kept
 * @param columns the names of the columns in lower case, in their order
 * @param separator between columns
 * @param acceptances what the text says
 */
record BaselineFile(String name, String text, List<String> columns, char separator, List<Acceptance> acceptances) {

    private static final List<String> COLUMNS = List.of("fingerprint", "reason", "who", "when");
    private static final String MARK = "\ufeff";

    /** A file with a header only. */
    static BaselineFile fresh() {
        return new BaselineFile("", String.join(",", COLUMNS) + "\n", COLUMNS, ',', List.of());
    }

    static BaselineFile read(Path path) {
        Input input = Readers.load(path, Limits.DEFAULT);
        String text = input.bytes().length == 0 ? "" : Readers.text(input).text();
        BaselineFile fresh = fresh();
        if (text.isBlank()) {
            return new BaselineFile(input.name(), fresh.text(), COLUMNS, ',', List.of());
        }
        // What was not plain UTF-8 is written back as UTF-8 with a mark, by which spreadsheets know it.
        boolean isPlain = text.equals(new String(input.bytes(), StandardCharsets.UTF_8));
        return parse(input.name(), text, isPlain ? text : MARK + text);
    }

    private static BaselineFile parse(String name, String text, String kept) {
        char separator = separator(text);
        List<String> columns = null;
        List<Acceptance> acceptances = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format(separator))) {
            for (CSVRecord row : parser) {
                int line = Math.toIntExact(parser.getCurrentLineNumber());
                List<String> cells = row.stream().map(String::strip).toList();
                if (cells.stream().allMatch(String::isEmpty)) {
                    continue;
                } else if (columns == null) {
                    columns = header(cells, Location.inText(name, line, 1));
                } else {
                    acceptances.add(acceptance(columns, cells, Location.inText(name, line, 1)));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw malformed(new Location(name, 0, 0, 0, ""), "The quotes do not match.", "Close every quote.");
        }
        return new BaselineFile(name, kept, columns == null ? COLUMNS : columns, separator, acceptances);
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setCommentMarker('#')
                .setIgnoreEmptyLines(true)
                .get();
    }

    private static char separator(String text) {
        String first = text.lines()
                .filter(l -> !l.isBlank() && !l.startsWith("#"))
                .findFirst()
                .orElse("");
        return first.indexOf(',') >= 0 ? ',' : first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 ? ';' : ',';
    }

    private static List<String> header(List<String> cells, Location where) {
        List<String> columns =
                cells.stream().map(c -> c.toLowerCase(Locale.ROOT)).toList();
        for (String needed : List.of("fingerprint", "reason")) {
            if (!columns.contains(needed)) {
                throw malformed(
                        where,
                        "There is no column " + needed + ".",
                        "Begin the file with the line " + String.join(",", COLUMNS) + ".");
            }
        }
        return columns;
    }

    private static Acceptance acceptance(List<String> columns, List<String> cells, Location where) {
        String fingerprint = cell(columns, cells, "fingerprint");
        String reason = cell(columns, cells, "reason");
        if (fingerprint.isEmpty()) {
            throw malformed(
                    where, "This row accepts no finding.", "Write the fingerprint of the finding, or remove the row.");
        }
        if (reason.isEmpty()) {
            throw malformed(where, "This row has no reason.", "Write why the finding is accepted, or remove the row.");
        }
        return new Acceptance(
                fingerprint, reason, cell(columns, cells, "who"), day(cell(columns, cells, "when"), where));
    }

    private static String cell(List<String> columns, List<String> cells, String name) {
        int column = columns.indexOf(name);
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    /** 2026-03-09, or 2026/3/9 as spreadsheets write it back. */
    private static Optional<LocalDate> day(String text, Location where) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = text.replace('/', '-').split("-", -1);
        try {
            if (parts.length == 3) {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
            }
        } catch (NumberFormatException | DateTimeException e) {
            // Told below: it is no day.
        }
        throw malformed(where, "The column when has no day.", "Write it like 2026-03-09.");
    }

    private static UnreadableDocumentException malformed(Location where, String what, String remedy) {
        return new UnreadableDocumentException(Cause.MALFORMED, where, what, remedy);
    }

    /** The same text with one more row. */
    BaselineFile plus(Acceptance acceptance) {
        List<String> cells = columns.stream()
                .map(column -> switch (column) {
                    case "fingerprint" -> acceptance.fingerprint();
                    case "reason" -> harmless(acceptance.reason());
                    case "who" -> harmless(acceptance.who());
                    case "when" -> acceptance.when().map(LocalDate::toString).orElse("");
                    default -> "";
                })
                .toList();
        boolean isEnded = text.isEmpty() || text.endsWith("\n") || text.endsWith("\r");
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        String row = format(separator).format(cells.toArray());
        return new BaselineFile(name, text + (isEnded ? "" : end) + row + end, columns, separator, acceptances);
    }

    /** On one line, and never a formula for the spreadsheet that opens the file. */
    private static String harmless(String text) {
        String line = text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return !line.isEmpty() && "=+-@".indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    }
}
