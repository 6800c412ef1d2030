package org.countercheck.rule.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.countercheck.relation.Evaluator;
import org.countercheck.relation.Outcome;
import org.countercheck.rule.Facts;
import org.countercheck.rule.Rule;
import org.countercheck.rule.Rulebook;
import org.countercheck.rule.SmallReport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of the bundled rulebooks has a report in which it fires and one in which it was checked and is silent. */
class RulebookCasesTest {

    private final Rulebook until2018 = Rulebooks.load(Path.of("rules/open-government-2014"));
    private final Rulebook since2019 = Rulebooks.load(Path.of("rules/open-government-2019"));

    @TestFactory
    Stream<DynamicTest> every_rule_of_the_template_until_2018_fires_and_is_silent() throws IOException {
        return cases(until2018, "open-government-2014.csv");
    }

    @TestFactory
    Stream<DynamicTest> every_rule_of_the_template_since_2019_fires_and_is_silent() throws IOException {
        return cases(since2019, "open-government-2019.csv");
    }

    @TestFactory
    Stream<DynamicTest> every_rule_has_cases_of_both_kinds() {
        return Stream.of(until2018, since2019).flatMap(book -> book.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    List<String> kinds = rows(book.name() + ".csv").stream()
                            .filter(r -> r.cell(0).equals(rule.id()))
                            .map(r -> r.cell(1))
                            .toList();
                    assertThat(kinds).contains("fires", "silent");
                })));
    }

    private static Stream<DynamicTest> cases(Rulebook book, String file) throws IOException {
        return rows(file).stream()
                .skip(1)
                .map(row -> DynamicTest.dynamicTest(row.cell(0) + " " + row.cell(1) + ": " + row.cell(2), () -> {
                    Rule rule = book.rules().stream()
                            .filter(r -> r.id().equals(row.cell(0)))
                            .findFirst()
                            .orElseThrow();
                    Facts facts = facts(row.cell(2), book);
                    List<Outcome> outcomes = rule.relations(facts).stream()
                            .map(r -> new Evaluator().evaluate(r).outcome())
                            .toList();
                    if (row.cell(1).equals("fires")) {
                        assertThat(outcomes).contains(Outcome.BROKEN);
                    } else {
                        assertThat(outcomes).doesNotContain(Outcome.BROKEN, Outcome.UNDECIDED);
                    }
                }));
    }

    private static List<CsvTable.Row> rows(String file) throws IOException {
        List<RuleProblem> problems = new ArrayList<>();
        try (var in = RulebookCasesTest.class.getResourceAsStream(file)) {
            List<CsvTable.Row> rows =
                    CsvTable.read(file, in.readAllBytes(), problems).rows();
            assertThat(problems).isEmpty();
            return rows;
        }
    }

    private static Facts facts(String text, Rulebook book) {
        SmallReport report = new SmallReport();
        String columns = "";
        for (String item : text.split(" \\| ")) {
            String content = item.substring(2);
            int equals = content.indexOf('=');
            switch (item.charAt(0)) {
                case 'K' -> columns = content;
                case 'S' -> report.under(content);
                case 'C' -> report.claims(content);
                case 'P' -> report.says(content.substring(0, equals), content.substring(equals + 1));
                case 'B' -> report.before(content.substring(0, equals), columns, content.substring(equals + 1));
                default -> {
                    if (columns.isEmpty()) {
                        report.row(content.substring(0, equals), content.substring(equals + 1));
                    } else {
                        report.row(content.substring(0, equals), columns, content.substring(equals + 1));
                    }
                }
            }
        }
        return report.with(book.vocabulary());
    }
}
