package org.countercheck.extract.numeral;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.countercheck.CsvRows;
import org.countercheck.figure.Rational;

/** Compares what is read in the labelled documents, paragraph by paragraph, with their labels. */
final class LabelledNumerals {

    private static final Path CORPUS = Path.of("..", "shared", "corpus");

    private final NumeralReader reader = new NumeralReader();
    final List<String> mistakes = new ArrayList<>();
    int right;
    int labelled;
    int read;

    static boolean arePresent() {
        return Files.isDirectory(CORPUS.resolve("generated"));
    }

    static List<Path> documents(String corpus) {
        try (Stream<Path> files = Files.walk(CORPUS.resolve(corpus))) {
            return files.filter(
                            f -> f.toString().endsWith(".txt") || f.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path document) {
        try {
            String text = Files.readString(document);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All mentions of {@code text} by offset, read line by line. */
    static TreeMap<Integer, Mention> mentions(NumeralReader reader, String text) {
        TreeMap<Integer, Mention> mentions = new TreeMap<>();
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            for (Mention m : reader.read(text.substring(from, end))) {
                mentions.put(from + m.start(), shifted(m, from));
            }
            from = end + 1;
        }
        return mentions;
    }

    private static Mention shifted(Mention m, int by) {
        return m instanceof Mention.Counted c
                ? new Mention.Counted(c.start() + by, c.end() + by, c.quantity(), c.spelled())
                : new Mention.Aside(m.start() + by, m.end() + by, ((Mention.Aside) m).reason());
    }

    void score(Path document) {
        String text = text(document);
        String base = document.toString().replaceAll("\\.(txt|md)$", "");
        TreeMap<Integer, Mention> mentions = mentions(reader, text);
        for (CSVRecord label : rows(base + ".figures.csv")) {
            if (!label.get("kind").equals("enum")) {
                figure(document, text, label, mentions);
            } else {
                mentions.values().removeIf(m -> overlaps(m, label));
            }
        }
        for (CSVRecord label : rows(base + ".nonfigures.csv")) {
            Mention m = mentions.values().stream()
                    .filter(x -> overlaps(x, label))
                    .findFirst()
                    .orElse(null);
            if (m == null || m instanceof Mention.Counted c && !c.spelled()) {
                read++;
                mistakes.add(document.getFileName() + " not set aside " + label.get("surface") + " in "
                        + around(text, label));
            }
        }
    }

    private void figure(Path document, String text, CSVRecord label, Map<Integer, Mention> mentions) {
        labelled++;
        Mention m = mentions.values().stream()
                .filter(x -> overlaps(x, label))
                .findFirst()
                .orElse(null);
        if (m instanceof Mention.Counted c) {
            read++;
            String printed = text.substring(c.start(), c.end());
            Rational low = c.quantity().strict().low().orElse(Rational.ZERO);
            Rational high = c.quantity().strict().high().orElse(Rational.of("1e30"));
            boolean exact =
                    List.of("exact", "enum", "count", "percent", "growth").contains(label.get("kind"));
            Rational lo = Rational.of(new BigDecimal(label.get("lo")));
            Rational hi = Rational.of(new BigDecimal(label.get("hi")));
            // Writers that truncate are labelled so; a numeral alone cannot show it.
            boolean truncated = exact
                    && lo.equals(c.quantity().value())
                    && hi.equals(lo.plus(c.quantity().step()));
            boolean value = truncated
                    ? true
                    : exact ? low.equals(lo) && high.equals(hi) : low.compareTo(hi) <= 0 && lo.compareTo(high) <= 0;
            if (value
                    && c.quantity().unit().symbol().equals(label.get("unit"))
                    && printed.equals(label.get("surface"))) {
                right++;
                return;
            }
            mistakes.add(document.getFileName() + " read " + printed + " "
                    + c.quantity().strict() + " " + c.quantity().unit() + " for " + label.get("surface") + " [" + lo
                    + ", " + hi + "] " + label.get("unit") + " in " + around(text, label));
        } else {
            mistakes.add(document.getFileName() + " missed " + label.get("surface") + " as " + m + " in "
                    + around(text, label));
        }
    }

    private static boolean overlaps(Mention m, CSVRecord label) {
        int at = Integer.parseInt(label.get("offset"));
        return m.start() < at + label.get("surface").length() && at < m.end();
    }

    private static String around(String text, CSVRecord label) {
        int at = Integer.parseInt(label.get("offset"));
        return text.substring(Math.max(0, at - 12), Math.min(text.length(), at + 16))
                .replace('\n', ' ');
    }

    double f1() {
        double precision = right / (double) read;
        double recall = right / (double) labelled;
        return 2 * precision * recall / (precision + recall);
    }

    static List<CSVRecord> rows(String file) {
        if (!Files.exists(Path.of(file))) {
            return List.of();
        }
        try {
            return CsvRows.of(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
