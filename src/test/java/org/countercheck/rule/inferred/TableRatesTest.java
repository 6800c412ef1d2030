package org.countercheck.rule.inferred;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.countercheck.extract.Extraction;
import org.countercheck.extract.table.TestTables;
import org.countercheck.relation.Evaluator;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Outcome;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Facts;
import org.countercheck.rule.Vocabulary;
import org.junit.jupiter.api.Test;

class TableRatesTest {

    private static List<String> relations(Outcome outcome, String... rows) {
        Extraction extraction = TestTables.extraction("", rows);
        return new TableRates()
                .relations(new Facts(extraction, Vocabulary.EMPTY, List.of())).stream()
                        .filter(r -> new Evaluator().evaluate(r).outcome() == outcome)
                        .map(TableRatesTest::told)
                        .toList();
    }

    private static String told(Relation r) {
        return texts(r.left()) + " = " + r.right().getClass().getSimpleName() + " " + texts(r.right());
    }

    private static String texts(Expression e) {
        return e.figures().stream().map(f -> f.text()).collect(Collectors.joining(" of "));
    }

    @Test
    void a_share_that_does_not_fit_the_total_that_the_others_fit_is_broken() {
        assertThat(relations(
                        Outcome.BROKEN,
                        "类别|数量|占比（%）",
                        "咨询|120|40.0",
                        "求助|90|30.0",
                        "投诉|60|25.0",
                        "建议|24|8.0",
                        "其他|6|2.0",
                        "合计|300|100"))
                .containsExactly("25.0 = Share 60 of 300");
    }

    @Test
    void a_column_whose_shares_all_fit_is_told_and_not_accused() {
        String[] rows = {"类别|数量|占比（%）", "咨询|120|40.0", "求助|90|30.0", "投诉|90|30.0", "合计|300|100"};
        assertThat(relations(Outcome.BROKEN, rows)).isEmpty();
        assertThat(relations(Outcome.HOLDS, rows)).contains("40.0 = Share 120 of 300");
    }

    @Test
    void a_share_of_ten_percent_is_rounded_like_one_of_9_9() {
        assertThat(relations(
                        Outcome.BROKEN,
                        "类别|数量|占比（%）",
                        "咨询|181|60.3",
                        "求助|60|20",
                        "投诉|30|10",
                        "其他|29|9.7",
                        "合计|300|100"))
                .isEmpty();
    }

    @Test
    void a_rate_of_one_column_over_another_is_read_from_the_rows_that_fit() {
        String[] rows = {
            "项目|预算数|执行数|执行率（%）",
            "甲|80.00|60.00|75.00",
            "乙|50.00|45.00|90.00",
            "丙|20.00|19.00|95.00",
            "丁|40.00|30.00|57.00",
            "戊|10.00|9.00|90.00"
        };
        assertThat(relations(Outcome.BROKEN, rows)).containsExactly("57.00 = Share 30.00 of 40.00");
    }

    @Test
    void growth_of_one_column_over_another_is_read_too() {
        String[] rows = {"项目|上年|本年|增长（%）", "甲|80|100|25.0", "乙|50|40|-20.0", "丙|20|30|50.0"};
        assertThat(relations(Outcome.HOLDS, rows)).contains("25.0 = Growth 100 of 80", "-20.0 = Growth 40 of 50");
    }

    @Test
    void percentages_of_something_that_is_not_in_the_table_are_left_alone() {
        String[] rows = {"项目|户数|完成率（%）", "甲|80|97.0", "乙|50|88.0", "丙|20|91.5", "丁|40|90.1"};
        assertThat(relations(Outcome.BROKEN, rows)).isEmpty();
        assertThat(relations(Outcome.HOLDS, rows)).isEmpty();
    }
}
