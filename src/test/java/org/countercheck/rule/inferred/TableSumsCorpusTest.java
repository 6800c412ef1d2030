package org.countercheck.rule.inferred;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.countercheck.extract.Extraction;
import org.countercheck.extract.table.TestTables;
import org.countercheck.reader.Readers;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Evaluator;
import org.countercheck.relation.Level;
import org.countercheck.rule.Facts;
import org.countercheck.rule.Vocabulary;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Audits the tables of the labelled reports beside the project, where they are there. */
class TableSumsCorpusTest {

    private static final Path SHARED = Path.of("../shared");

    private static List<String> broken(Path file) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SHARED), "the labelled corpus is not beside the project");
        Extraction extraction = TestTables.extraction(Readers.standard().read(file));
        List<String> broken = new ArrayList<>();
        new TableSums()
                .relations(new Facts(extraction, Vocabulary.EMPTY, List.of()))
                .forEach(r -> {
                    Evaluation e = new Evaluator().evaluate(r);
                    if (e.isBroken()) {
                        assertThat(r.level()).isEqualTo(Level.ERROR);
                        broken.add(r.left().figures().get(0).text() + " against "
                                + e.expected().orElseThrow());
                    }
                });
        return broken;
    }

    @Test
    void the_first_report_has_one_group_that_does_not_add_up() throws IOException {
        assertThat(broken(SHARED.resolve("seed/report.txt"))).containsExactly("655 against 654");
    }

    @Test
    void totals_printed_zero_are_found_in_text_and_page() throws IOException {
        for (String name : List.of("hongze-2023.txt", "hongze-2023.html")) {
            assertThat(broken(SHARED.resolve("corpus/zh-disclosure/" + name)))
                    .containsExactly("0 against 11", "0 against 5");
        }
    }

    @Test
    void blank_totals_and_blank_parts_accuse_nothing() throws IOException {
        for (String name : List.of("shanghai-2019.txt", "shanghai-2019.html")) {
            assertThat(broken(SHARED.resolve("corpus/zh-disclosure/" + name))).isEmpty();
        }
    }

    @Test
    void a_part_above_its_whole_is_found_and_rounding_is_not_an_error() throws IOException {
        assertThat(broken(SHARED.resolve("corpus/zh-budget/budget-wanli-2023.txt")))
                .containsExactly("10,903,043.00 against 11419043");
        assertThat(broken(SHARED.resolve("corpus/zh-budget/final-putuo-finance-2024.txt")))
                .isEmpty();
    }

    @Test
    void tables_that_were_cut_off_accuse_nothing() throws IOException {
        assertThat(broken(SHARED.resolve("corpus/zh-prose/p07-district-2024-table.txt")))
                .isEmpty();
        assertThat(broken(SHARED.resolve("corpus/zh-prose/p09-bureau-2021-table.txt")))
                .isEmpty();
    }

    @Test
    void clean_reports_have_no_finding_in_their_tables() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SHARED), "the labelled corpus is not beside the project");
        try (Stream<Path> files = Files.list(SHARED.resolve("corpus/generated/clean"))) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(txt|md|html)"))
                    .sorted()
                    .toList()) {
                assertThat(broken(file)).as(file.toString()).isEmpty();
            }
        }
    }
}
