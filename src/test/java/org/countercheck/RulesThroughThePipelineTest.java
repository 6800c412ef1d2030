package org.countercheck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.countercheck.audit.Audit;
import org.countercheck.audit.Finding;
import org.countercheck.relation.Level;
import org.countercheck.relation.Outcome;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every row of the rulebooks, from characters to findings: a small report that breaks it, and one that was checked and keeps it. */
class RulesThroughThePipelineTest {

    /** Rules that need the report of the year before, which the door does not take; they are tested with figures made by hand. */
    private static final Set<String> NEED_LAST_YEAR =
            Set.of("N5", "N6-rules", "N6-documents", "N7-rules", "N7-documents");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> the_template_until_2018() throws IOException {
        return tests("open-government-2014");
    }

    @TestFactory
    Stream<DynamicTest> the_template_since_2019() throws IOException {
        return tests("open-government-2019");
    }

    @TestFactory
    Stream<DynamicTest> the_example_that_was_written_with_a_spreadsheet() throws IOException {
        return tests("example-from-a-spreadsheet");
    }

    @Test
    void no_rule_is_without_a_case_and_no_case_without_a_rule() throws IOException {
        for (String book : List.of("open-government-2014", "open-government-2019", "example-from-a-spreadsheet")) {
            Set<String> cases =
                    cases(book).stream().map(r -> r.get("rule")).collect(Collectors.toCollection(TreeSet::new));
            Set<String> rules =
                    rules(book).stream().map(r -> r.get("id")).collect(Collectors.toCollection(TreeSet::new));
            rules.removeAll(NEED_LAST_YEAR);
            assertThat(cases).as(book).isEqualTo(rules);
        }
    }

    private Stream<DynamicTest> tests(String book) throws IOException {
        Countercheck auditor = Countercheck.standard().withoutRules().withRules(Path.of("rules", book));
        return cases(book).stream().flatMap(c -> {
            String rule = c.get("rule");
            return Stream.of(
                    dynamicTest(
                            rule + " fires on " + c.get("fires"),
                            () -> fires(rule, level(book, rule), audit(auditor, c.get("fires")))),
                    dynamicTest(
                            rule + " is silent on " + c.get("silent"),
                            () -> isSilent(rule, audit(auditor, c.get("silent")))));
        });
    }

    private static void fires(String rule, Level level, Audit audit) {
        assertThat(audit.findings().stream().filter(f -> f.rule().equals(rule)).map(Finding::level))
                .as(Expected.told(audit))
                .contains(level);
    }

    private static void isSilent(String rule, Audit audit) {
        assertThat(audit.findings())
                .as(Expected.told(audit))
                .extracting(Finding::rule)
                .doesNotContain(rule);
        assertThat(audit.evaluations().stream()
                        .filter(e -> e.relation().rule().equals(rule))
                        .map(e -> e.outcome()))
                .as("it was checked")
                .contains(Outcome.HOLDS);
    }

    /** Lines with bars are rows of a table, which stands behind the sentences. */
    private Audit audit(Countercheck auditor, String snippet) throws IOException {
        List<String> sentences = snippet.lines().filter(l -> !l.contains("|")).toList();
        List<String> rows = snippet.lines()
                .filter(l -> l.contains("|"))
                .map(l -> l.replace('|', '\t'))
                .toList();
        long columns = rows.stream()
                .map(r -> r.chars().filter(c -> c == '\t').count())
                .max(Comparator.naturalOrder())
                .orElse(0L);
        boolean hasHeader = columns != 2;
        String text = "政府信息公开工作年度报告\n\n" + String.join("\n\n", sentences) + "\n\n"
                + (hasHeader ? "" : "统计指标\t单位\t统计数\n") + String.join("\n", rows) + "\n";
        return auditor.audit(Files.writeString(folder.resolve("report.txt"), text, UTF_8));
    }

    private static Level level(String book, String rule) {
        return rulesOrFail(book).stream()
                .filter(r -> r.get("id").equals(rule))
                .map(r -> Level.valueOf(r.get("level").toUpperCase(java.util.Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }

    private static List<CSVRecord> rulesOrFail(String book) {
        try {
            return rules(book);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<CSVRecord> rules(String book) throws IOException {
        return CsvRows.of(Path.of("rules", book, "rules.csv"));
    }

    private static List<CSVRecord> cases(String book) throws IOException {
        return CsvRows.of(RulesThroughThePipelineTest.class, book + ".csv");
    }
}
