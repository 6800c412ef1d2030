package org.countercheck.rule.inferred;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.countercheck.Countercheck;
import org.countercheck.audit.Audit;
import org.countercheck.relation.Level;
import org.countercheck.relation.Outcome;
import org.countercheck.render.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What budgets and accounts say: changes of parts, what a plan came to, and what was left of the year before. */
class FiscalReadingsTest {

    @TempDir
    private Path folder;

    @Test
    void the_changes_of_all_parts_make_up_the_change_of_the_whole_with_their_signs() throws IOException {
        String months = "一般公共预算收入累计26000万元，为年初预算数65000万元的40%，与上年同期相比减收1000万元。"
                + "分结构看，税收收入9000万元，比上年增收500万元；非税收入17000万元，比上年减收1500万元。";
        assertThat(held(months)).anyMatch(r -> r.endsWith("1000万元 = 比上年减收 1500万元 - 比上年增收 500万元"));
        assertThat(accused(months)).isEmpty();
        assertThat(accused(months.replace("1500万元", "1800万元"))).hasSize(1);
        assertThat(accused(months.replace("1500万元", "1800万元").replace("17000万元，比上年", "17000万元，比年初预算")))
                .isEmpty();
    }

    @Test
    void changes_that_no_level_stands_beside_are_told_where_they_add_up() throws IOException {
        String sources = "与上年相比，收入合计减少215,308.12元。其中：财政拨款收入减少227,308.12元；其他收入增加12,000.00元。";
        assertThat(held(sources)).anyMatch(r -> r.contains("215,308.12元 = 财政拨款收入减少 227,308.12元 - 其他收入增加 12,000.00元"));
        assertThat(accused(sources.replace("215,308.12", "215,308.21"))).isEmpty();
    }

    @Test
    void a_percentage_of_the_plan_is_that_of_the_number_behind_the_plan() throws IOException {
        String reached = "支出累计5400万元，为年初预算数25000万元的21.6%，同比减支800万元。";
        assertThat(held(reached)).contains("21.6% = share(支出 5400万元; 年初预算数 25000万元)");
        assertThat(accused(reached.replace("21.6", "26.1"))).hasSize(1);
        assertThat(accused("今年支出9500万元，明年安排预算9900万元，为上年预算的97.3%。")).isEmpty();
    }

    @Test
    void what_was_left_of_the_year_before_is_a_part_of_what_there_is_this_year() throws IOException {
        String total = "收入总计3400万元：本级收入110万元，上级补助1340万元，上年结余1950万元。";
        assertThat(held(total)).anyMatch(r -> r.contains("3400万元 = ") && r.contains("1950万元"));
        assertThat(accused("收入3400万元，上年结余1950万元，另作安排。")).isEmpty();
    }

    private List<String> held(String sentence) throws IOException {
        return audit(sentence).evaluations().stream()
                .filter(e -> e.outcome() == Outcome.HOLDS)
                .map(e -> Notation.of(e.relation()))
                .toList();
    }

    private List<String> accused(String sentence) throws IOException {
        return audit(sentence).findings().stream()
                .filter(f -> f.level() != Level.NOTE)
                .map(f -> Notation.of(f.evaluation().relation()))
                .toList();
    }

    private Audit audit(String sentence) throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "工作报告\n\n" + sentence + "\n", UTF_8);
        return Countercheck.standard().withoutRules().audit(file);
    }
}
