package org.countercheck.rule.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.countercheck.relation.Evaluator;
import org.countercheck.relation.Level;
import org.countercheck.relation.Outcome;
import org.countercheck.rule.SmallReport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of {@code rules/README.md}, executed. */
class LanguageReferenceTest {

    private static List<String[]> examples() throws IOException {
        return Files.readString(Path.of("rules", "README.md"))
                .lines()
                .filter(l -> l.startsWith("| ") && l.contains("`"))
                .map(l -> l.substring(2).split(" \\| | \\|$"))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> every_construct_holds_and_breaks_as_the_reference_says() throws IOException {
        return examples().stream()
                .map(e -> DynamicTest.dynamicTest(e[0] + ": " + e[1], () -> {
                    assertThat(outcomes(e[1].replace("`", ""), e[2]))
                            .contains(Outcome.HOLDS)
                            .doesNotContain(Outcome.BROKEN, Outcome.UNDECIDED);
                    assertThat(outcomes(e[1].replace("`", ""), e[3])).contains(Outcome.BROKEN);
                }));
    }

    @Test
    void the_reference_has_an_example_for_every_function_and_comparison() throws IOException {
        String relations = String.join("\n", examples().stream().map(e -> e[1]).toList());
        assertThat(relations)
                .contains(Names.FUNCTIONS.stream().map(f -> f + "(").toList());
        assertThat(relations).contains(" = ", " != ", " < ", " <= ", " in ", "prose:", "table:", "/*", "?", "\"");
    }

    private static List<Outcome> outcomes(String relation, String figures) {
        SmallReport report = new SmallReport();
        for (String figure : figures.split(", ")) {
            int equals = figure.indexOf('=');
            String value = figure.substring(equals + 1);
            if (figure.startsWith("text ")) {
                report.says(figure.substring(5, equals), value);
            } else {
                report.row(figure.substring(0, equals).replace("/", ">"), value);
            }
        }
        return FormulaRule.of("example", Level.ERROR, relation, "").relations(report.plain()).stream()
                .map(r -> new Evaluator().evaluate(r).outcome())
                .toList();
    }
}
