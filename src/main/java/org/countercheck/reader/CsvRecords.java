package org.countercheck.reader;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.countercheck.source.Passage;
import org.countercheck.source.SourceText;
import org.countercheck.source.Span;

/** The records of a CSV file: commons-csv finds them, their cells are read again from the source to keep the offset of each character. */
final class CsvRecords {

    private CsvRecords() {}

    /**
     * All records that are not blank.
     *
     * @throws UnreadableDocumentException if a quote is never closed, or text follows a closing quote
     */
    static List<List<Passage>> of(SourceText source, Limits limits) {
        char delimiter = delimiter(source.text());
        refuseTooMany(source, delimiter, limits.cells());
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get();
        List<List<Passage>> records = new ArrayList<>();
        CsvCells cells = new CsvCells(source.text(), delimiter);
        int at = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(source.text()), format)) {
            Iterator<CSVRecord> each = parser.iterator();
            CSVRecord record = each.hasNext() ? each.next() : null;
            while (record != null) {
                at = (int) record.getCharacterPosition();
                CSVRecord next = each.hasNext() ? each.next() : null;
                int end = end(source.text(), at, next == null ? source.length() : (int) next.getCharacterPosition());
                while (at < end
                        && (source.text().charAt(at) == '\n' || source.text().charAt(at) == '\r')) {
                    at++;
                }
                List<Passage> row = cells.of(at, end);
                if (!row.stream().allMatch(Characters::isBlank)) {
                    records.add(row);
                }
                record = next;
            }
            return records;
        } catch (IOException | UncheckedIOException e) {
            UnreadableDocumentException refused = Unreadable.malformed(
                    source.location(new Span(at, at)),
                    "From this record on the quotes do not match.",
                    "Close the quote, and double quotes inside a quoted cell.");
            refused.initCause(e);
            throw refused;
        }
    }

    /** Counts cells before the parser builds them. */
    private static void refuseTooMany(SourceText source, char delimiter, int limit) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < source.length(); i++) {
            char c = source.text().charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == delimiter || c == '\n') && ++count > limit) {
                throw Unreadable.tooManyParts(source.location(new Span(i, i)), limit);
            }
        }
    }

    private static int end(String text, int from, int to) {
        int end = to;
        while (end > from && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    /** A comma, unless the first line has only tabs or only semicolons. */
    private static char delimiter(String text) {
        for (int i = 0; i < text.length() && text.charAt(i) != '\n'; i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '\t' || c == ';') {
                return c;
            }
        }
        return ',';
    }
}
