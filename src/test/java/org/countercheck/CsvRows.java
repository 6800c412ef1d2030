package org.countercheck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a table of cases or expectations: the first line is its header, lines with {@code #} are comments. */
public final class CsvRows {

    private CsvRows() {}

    public static List<CSVRecord> of(Path file) throws IOException {
        return read(Files.newBufferedReader(file, UTF_8));
    }

    /** Rows of a resource beside the class of a test. */
    public static List<CSVRecord> of(Class<?> test, String resource) throws IOException {
        return read(new InputStreamReader(test.getResourceAsStream(resource), UTF_8));
    }

    private static List<CSVRecord> read(Reader in) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setCommentMarker('#')
                .get();
        try (CSVParser rows = CSVParser.parse(in, format)) {
            return rows.getRecords();
        }
    }
}
