package org.countercheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.countercheck.audit.Audit;
import org.countercheck.audit.Finding;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Level;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The documents in {@code testdata} and what {@code expected.csv} beside each says about it. */
class TestdataTest {

    private static final Path FOLDER = Path.of("testdata/open-government-2014");

    private final Countercheck auditor = Countercheck.standard();

    @TestFactory
    Stream<DynamicTest> the_report() throws IOException {
        return rows(auditor.audit(FOLDER.resolve("report.txt")));
    }

    @TestFactory
    Stream<DynamicTest> its_figures_as_two_CSV_files() throws IOException {
        return rows(auditor.auditCsv(
                Optional.of(FOLDER.resolve("statistics.csv")), Optional.of(FOLDER.resolve("narrative.csv"))));
    }

    /** What the rows of the table alone contradict. */
    @TestFactory
    Stream<DynamicTest> its_table_alone() {
        Audit audit = auditor.auditCsv(Optional.of(FOLDER.resolve("statistics.csv")), Optional.empty());
        List<Expected> expected =
                List.of(OpenGovernmentItems.EIGHT_PARTS, OpenGovernmentItems.PUBLISHED_MORE, OpenGovernmentItems.FUNDS);
        return Stream.concat(
                expected.stream().map(e -> dynamicTest("tells " + e, () -> e.in(audit))),
                Stream.of(dynamicTest(
                        "tells no more", () -> assertThat(accusing(audit)).hasSize(expected.size()))));
    }

    private static Stream<DynamicTest> rows(Audit audit) throws IOException {
        List<CSVRecord> rows = CsvRows.of(FOLDER.resolve("expected.csv"));
        List<DynamicTest> tests = new ArrayList<>();
        for (CSVRecord row : rows) {
            String name = String.join(" ", row.get("level"), row.get("sort"), row.get("printed"), row.get("against"));
            tests.add(dynamicTest(name, () -> check(row, audit)));
        }
        long accusing = rows.stream()
                .filter(r -> List.of("error", "warning").contains(r.get("level")))
                .count();
        tests.add(dynamicTest(
                "tells " + accusing + " errors and warnings, no more",
                () -> assertThat(accusing(audit)).as(Expected.told(audit)).hasSize((int) accusing)));
        return tests.stream();
    }

    private static List<Finding> accusing(Audit audit) {
        return audit.findings().stream().filter(f -> f.level() != Level.NOTE).toList();
    }

    private static void check(CSVRecord row, Audit audit) {
        List<String> printed = numbers(row.get("printed"));
        List<String> against = numbers(row.get("against"));
        if (row.get("level").equals("silent")) {
            new Silence(row.get("explanation"), printed, against).in(audit);
            return;
        }
        Level level = Level.valueOf(row.get("level").toUpperCase(Locale.ROOT));
        List<Finding> found = audit.findings().stream()
                .filter(f -> f.level() == level)
                .filter(f -> texts(f).containsAll(printed) && against.stream().allMatch(a -> tells(f, a, audit)))
                .filter(f -> !row.get("sort").equals("prose and table")
                        || f.figures().size() == 2)
                .toList();
        assertThat(found).as(Expected.told(audit)).hasSize(1);
        Finding finding = found.get(0);
        List<String> kinds = finding.explanations().stream()
                .map(e -> e.kind().name().toLowerCase(Locale.ROOT))
                .toList();
        assertThat(kinds).containsAll(numbers(row.get("kind")));
        if (row.get("level").equals("note")) {
            assertThat(finding.message(Locale.CHINA)).contains(row.get("expected"));
        }
    }

    /** Whether a finding has this printed number, or rests on these words. */
    private static boolean tells(Finding finding, String numberOrWords, Audit audit) {
        return texts(finding).contains(numberOrWords)
                || finding.evaluation().relation().evidence().stream()
                        .map(audit.extraction().document().source()::text)
                        .anyMatch(words -> words.contains(numberOrWords));
    }

    private static List<String> texts(Finding finding) {
        return finding.figures().stream().map(Figure::text).map(String::strip).toList();
    }

    private static List<String> numbers(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }
}
