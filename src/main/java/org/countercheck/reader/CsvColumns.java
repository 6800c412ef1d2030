package org.countercheck.reader;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.countercheck.source.Passage;

/**
 * Which column of a CSV file means what, judged by its header; -1 for a column that is not there.
 *
 * @param label indicator, possibly a path
 * @param value number as printed
 * @param unit unit
 * @param section heading over the sentence
 * @param quote the sentence a figure stands in
 */
record CsvColumns(int label, int value, int unit, int section, int quote) {

    /** The headers of the columns, by what they mean. */
    private static final Map<String, List<String>> HEADERS = Resources.groups("zh/csv-columns.txt");

    static CsvColumns of(List<Passage> header) {
        return new CsvColumns(
                find(header, HEADERS.get("label")),
                find(header, HEADERS.get("value")),
                find(header, HEADERS.get("unit")),
                find(header, HEADERS.get("section")),
                find(header, HEADERS.get("quote")));
    }

    /** Figures of a narrative with their sentences. */
    boolean isNarrative() {
        return label >= 0 && value >= 0 && (quote >= 0 || section >= 0);
    }

    /** Indicators with one value each. */
    boolean isStatistics() {
        return label >= 0 && value >= 0 && !isNarrative();
    }

    private static int find(List<Passage> header, List<String> names) {
        for (int i = 0; i < header.size(); i++) {
            StringBuilder name = new StringBuilder();
            header.get(i).strip().chars().filter(c -> c != '\u3000').forEach(c -> name.append((char) c));
            if (names.contains(name.toString().toLowerCase(Locale.ROOT).replace('_', ' '))) {
                return i;
            }
        }
        return -1;
    }
}
