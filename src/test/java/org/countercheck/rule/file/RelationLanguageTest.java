package org.countercheck.rule.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countercheck.document.Problem;
import org.countercheck.relation.Evaluator;
import org.countercheck.relation.Level;
import org.countercheck.relation.Outcome;
import org.countercheck.rule.Facts;
import org.countercheck.rule.Proposal;
import org.countercheck.rule.SmallReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every construct of the language, once true and once false of a small table. */
class RelationLanguageTest {

    private static final Facts TABLE = new SmallReport()
            .row("一、总数", "10件")
            .row("一、总数>（一）甲", "4件")
            .row("一、总数>（二）乙", "6件")
            .row("三、专项经费（不含人员经费）", "25万元")
            .row("人员数", "5人")
            .row("财政预算决算、“三公”经费，行政经费", "3条")
            .row("A/B测试", "2次")
            .row("2.5级 以上", "1次")
            .row("办结率", "60%")
            .plain();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "总数 = 甲 + 乙                          | 总数 = 甲",
                "总数 - 甲 = 乙                          | 总数 - 乙 = 乙",
                "甲 * 乙 = 24                            | 甲 * 乙 = 25",
                "专项经费 / 人员数 = 5 万元              | 专项经费 / 人员数 = 5 元",
                "(总数 - 甲) * 2 = 12                    | 总数 - 甲 * 2 = 12",
                "甲 != 乙                                | 甲 != 4",
                "甲 < 乙                                 | 乙 < 甲",
                "甲 <= 4                                 | 乙 <= 甲",
                "乙 > 甲                                 | 甲 > 4",
                "甲 >= 4                                 | 甲 >= 乙",
                "甲 in 1 .. 4                            | 甲 in 5 .. 9",
                "专项经费 / 人员数 in 0.01 .. 100 万元   | 专项经费 / 人员数 in 6 .. 100 万元",
                "总数 = sum(总数/*)                      | 甲 = sum(总数/*)",
                "总数 = sum(甲; 乙)                      | 总数 = sum(甲, 甲)",
                "甲 = min(总数/*)                        | 甲 = max(总数/*)",
                "乙 = max(甲; 乙)                        | 乙 = min(甲；乙)",
                "count(总数/*) = 2                       | 甲 = count(总数/*)",
                "share(甲; 总数) = 40%                   | share(甲; 总数) = 41%",
                "growth(乙; 甲) = 50%                    | growth(乙; 甲) = 40%",
                "abs(甲 - 乙) = 2                        | abs(甲 - 乙) = -2",
                "甲 / 总数 < 50%                         | 甲 / 总数 > 50%",
                "甲 = 总数 * 40%                         | 甲 = 总数 * 4%",
                "办结率 = share(乙；总数)                | 办结率 = share(甲；总数)",
                "专项经费 = 25万元                       | 专项经费 = 25元",
                "专项经费 < 1.5亿元                      | 专项经费 > 1.5亿元",
                "总数 ＝ 甲 ＋ 乙                        | 总数 ＝ 甲 － 乙",
                "（总数 － 甲） × ２ ＝ １２             | 总数 ÷ ２ ＝ ６",
                "甲 ≤ 乙                                 | 甲 ≥ 乙",
                "甲 ≠ 乙                                 | 乙 ≠ 6",
                "甲 <> 乙                                | 乙 <> 6",
                "一、总数 = （一）甲 + （二）乙          | 一、总数 = （一）甲 + （一）甲",
                "总数/甲 = 4                             | 总数/乙 = 4",
                "总数/（一）甲 = 4                       | 总数/（二）乙 = 4",
                "总数/2 = 5                              | 总数/2 = 4",
                "专项经费（不含人员经费） > 0            | 专项经费（不含人员经费） < 0",
                "\"财政预算决算、“三公”经费，行政经费\" = 3 | 「财政预算决算、“三公”经费，行政经费」 = 4",
                "“总数” = 10                             | 「总数」 = 11",
                "\"A/B测试\" = 2                         | 「A/B测试」 = 3",
                "\"2.5级 以上\" = 1                      | 「2.5级 以上」 = 2",
                "table:总数 = 10                         | 表：总数 = 11",
                "甲 + 乙 + 丙? = 总数                    | 甲 + 丙? = 总数",
                "甲 - -2 = 乙                            | 甲 - 2 = 乙",
            })
    void a_relation_holds_or_is_broken_as_arithmetic_says(String holds, String broken) {
        assertThat(outcomes(TABLE, holds)).containsExactly(Outcome.HOLDS);
        assertThat(outcomes(TABLE, broken)).containsExactly(Outcome.BROKEN);
    }

    @Test
    void a_row_of_several_columns_is_checked_in_each_column() {
        Facts facts = new SmallReport()
                .row("一、新收", "自然人 企业 总计", "20件 1件 21件")
                .row("二、结转", "自然人 企业 总计", "3件 0件 3件")
                .row("三、办结>（七）总计", "自然人 企业 总计", "23件 2件 24件")
                .plain();
        assertThat(outcomes(facts, "新收 + 结转 = 办结/总计")).containsExactly(Outcome.HOLDS, Outcome.BROKEN, Outcome.HOLDS);
    }

    @Test
    void a_column_is_checked_in_each_row_even_where_a_row_has_the_same_name() {
        Facts facts = new SmallReport()
                .row("新收", "自然人 企业 总计", "20件 1件 21件")
                .row("总计", "自然人 企业 总计", "23件 2件 24件")
                .plain();
        assertThat(outcomes(facts, "总计 = 自然人 + 企业")).containsExactly(Outcome.HOLDS, Outcome.BROKEN);
    }

    @Test
    void a_constant_is_compared_in_each_column() {
        Facts facts = new SmallReport().row("新收", "甲 乙", "20件 1件").plain();
        assertThat(outcomes(facts, "新收 >= 2")).containsExactly(Outcome.HOLDS, Outcome.BROKEN);
    }

    @Test
    void a_path_from_a_row_to_a_column_names_one_cell() {
        Facts facts = new SmallReport()
                .row("规章", "制发 废止", "2件 1件")
                .row("文件", "制发 废止", "5件 4件")
                .plain();
        assertThat(outcomes(facts, "规章/制发 > 文件/废止")).containsExactly(Outcome.BROKEN);
    }

    @Test
    void a_number_of_the_text_is_compared_with_the_total_of_a_row_not_with_each_applicant() {
        SmallReport report = new SmallReport().row("新收", "自然人 企业 总计", "20件 1件 21件");
        assertThat(outcomes(report.says("新收", "21件").plain(), "prose:新收 = table:新收"))
                .containsExactly(Outcome.HOLDS);
    }

    @Test
    void money_is_not_compared_with_a_number_of_things() {
        SmallReport report = new SmallReport().row("结转", "自然人 总计", "20件 21件");
        assertThat(outcomes(report.says("结转", "6万元").plain(), "prose:结转 = table:结转"))
                .isEmpty();
    }

    @Test
    void without_a_source_a_relation_is_checked_in_every_source_that_has_all_its_labels() {
        SmallReport report = new SmallReport()
                .row("总数", "10件")
                .row("甲", "4件")
                .row("乙", "6件")
                .says("总数", "10件")
                .says("甲", "5件");
        assertThat(outcomes(report.plain(), "总数 = 甲 + 乙")).containsExactly(Outcome.HOLDS);
        assertThat(outcomes(report.says("乙", "6件").plain(), "总数 = 甲 + 乙"))
                .containsExactly(Outcome.HOLDS, Outcome.BROKEN);
    }

    @Test
    void the_report_of_the_year_before_is_named_by_prior() {
        SmallReport report = new SmallReport().row("上年结转", "甲 总计", "2件 3件").before("结转下年", "甲 总计", "2件 4件");
        assertThat(outcomes(report.plain(), "上年结转 = prior:结转下年")).containsExactly(Outcome.HOLDS, Outcome.BROKEN);
    }

    @Test
    void tables_that_have_the_same_labels_are_checked_one_by_one() {
        Facts facts = new SmallReport()
                .row("总数", "3件")
                .row("甲", "3件")
                .block()
                .row("总数", "5件")
                .row("甲", "4件")
                .plain();
        assertThat(outcomes(facts, "总数 = 甲")).containsExactly(Outcome.HOLDS, Outcome.BROKEN);
    }

    @Test
    void a_blank_cell_is_unknown_and_never_a_silent_zero() {
        Facts facts = new SmallReport().row("总数", "3件").row("甲", "—").plain();
        assertThat(outcomes(facts, "总数 = 甲")).containsExactly(Outcome.UNDECIDED);
    }

    @Test
    void the_share_printed_for_a_label_is_called_after_it() {
        Facts facts = new SmallReport()
                .says("收到申请", "50件")
                .says("信函申请", "20件")
                .says("信函申请", "40.0%")
                .plain();
        assertThat(outcomes(facts, "prose:信函申请占比 = share(prose:信函申请; prose:收到申请)"))
                .containsExactly(Outcome.HOLDS);
    }

    @Test
    void a_label_that_nothing_has_is_told_with_the_nearest_name() {
        Facts facts = new SmallReport().row("信函申请数", "4件").plain();
        Proposal proposal = rule("信函申请 = 4").proposal(facts);
        assertThat(proposal.relations()).isEmpty();
        assertThat(sentences(proposal))
                .containsExactly("rule r checked nothing: no figure is called 信函申请; did you mean 信函申请数?");
    }

    @Test
    void a_label_with_two_meanings_is_told_with_the_candidates_and_a_path_ends_the_doubt() {
        Facts facts = new SmallReport().row("复议>纠错", "4件").row("诉讼>纠错", "2件").plain();
        Proposal proposal = rule("纠错 = 4").proposal(facts);
        assertThat(proposal.relations()).isEmpty();
        assertThat(sentences(proposal).get(0)).contains("复议/纠错 4件", "诉讼/纠错 2件");
        assertThat(outcomes(facts, "诉讼/纠错 = 2")).containsExactly(Outcome.HOLDS);
    }

    private static List<String> sentences(Proposal proposal) {
        return proposal.problems().stream()
                .map((Problem p) -> RuleWording.of(p, java.util.Locale.ENGLISH).orElseThrow())
                .toList();
    }

    private static FormulaRule rule(String relation) {
        return FormulaRule.of("r", Level.ERROR, relation, "");
    }

    private static List<Outcome> outcomes(Facts facts, String relation) {
        Proposal proposal = rule(relation).proposal(facts);
        assertThat(proposal.problems()).isEmpty();
        return proposal.relations().stream()
                .map(r -> new Evaluator().evaluate(r).outcome())
                .toList();
    }
}
