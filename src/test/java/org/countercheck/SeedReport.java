package org.countercheck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.countercheck.audit.Audit;
import org.countercheck.document.Block;
import org.countercheck.document.Cell;
import org.countercheck.document.Paragraph;
import org.countercheck.document.Table;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.junit.jupiter.api.Assumptions;

/** The first real report, which is not part of the project: tests that need it are skipped where it is not there. */
final class SeedReport {

    private static final Path FILE = Path.of("../shared/seed/report.txt");

    private SeedReport() {}

    /** The report as it came, or an end to the test. */
    static Path file() {
        Assumptions.assumeTrue(Files.isRegularFile(FILE), "the seed report is not beside the project: " + FILE);
        return FILE;
    }

    static String text() {
        try {
            return Files.readString(file(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report in another encoding or with other ends of lines. */
    static Path written(Path folder, String text, Charset charset) {
        try {
            return Files.write(folder.resolve("report.txt"), text.getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What someone would hand in who has the figures only: the rows of the table, and every number of the text with its sentence. */
    static Audit asCsvPair(Path folder, Countercheck auditor, Audit text) {
        try {
            Path table = Files.writeString(folder.resolve("statistics.csv"), statistics(text), UTF_8);
            Path prose = Files.writeString(folder.resolve("narrative.csv"), narrative(text), UTF_8);
            return auditor.auditCsv(Optional.of(table), Optional.of(prose));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String statistics(Audit audit) throws IOException {
        StringWriter out = new StringWriter();
        try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.DEFAULT)) {
            csv.printRecord("统计指标", "单位", "统计数");
            for (Block block : audit.extraction().document().blocks()) {
                if (block instanceof Table table) {
                    for (int row = 0; row < table.rows(); row++) {
                        String label = cell(table, row, 0);
                        if (table.columns() == 3
                                && label.codePoints().anyMatch(Character::isIdeographic)
                                && !label.contains("统 计")) {
                            csv.printRecord(label.replaceAll("\\s+", ""), cell(table, row, 1), cell(table, row, 2));
                        }
                    }
                }
            }
        }
        return out.toString();
    }

    private static String cell(Table table, int row, int column) {
        return table.at(row, column)
                .map(Cell::text)
                .map(Object::toString)
                .orElse("")
                .strip();
    }

    private static String narrative(Audit audit) throws IOException {
        StringWriter out = new StringWriter();
        try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.DEFAULT)) {
            csv.printRecord("章节", "指标", "数值", "单位", "原文");
            for (Figure figure : audit.extraction().figures()) {
                if (figure.origin() == Origin.PROSE) {
                    String unit = figure.unit().symbol();
                    String value = figure.text().endsWith(unit)
                            ? figure.text().substring(0, figure.text().length() - unit.length())
                            : figure.text();
                    String section = figure.section().isEmpty()
                            ? ""
                            : figure.section().get(figure.section().size() - 1);
                    csv.printRecord(
                            section,
                            figure.name(),
                            value.strip(),
                            value.equals(figure.text()) ? "" : unit,
                            sentence(audit, figure));
                }
            }
        }
        return out.toString();
    }

    /** The sentence of the paragraph in which a figure is printed. */
    private static String sentence(Audit audit, Figure figure) {
        Paragraph paragraph = (Paragraph)
                audit.extraction().document().blocks().get(figure.place().block());
        int start = paragraph.text().source().start();
        String text = paragraph.text().toString();
        int at = Math.min(figure.span().start() - start, text.length());
        int from = text.lastIndexOf('。', Math.max(0, at - 1)) + 1;
        int to = text.indexOf('。', at);
        return text.substring(from, to < 0 ? text.length() : to + 1).strip();
    }
}
