package org.countercheck.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countercheck.audit.AuditFixture.constant;
import static org.countercheck.audit.AuditFixture.sum;
import static org.countercheck.audit.AuditFixture.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.countercheck.document.Problem;
import org.countercheck.explain.Explanation;
import org.countercheck.explain.Explanation.Kind;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Comparison;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Level;
import org.countercheck.source.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private static final Locale ZH = Locale.CHINESE;
    private static final Locale EN = Locale.ENGLISH;

    @Test
    void prose_and_table_that_differ_are_told_with_places_difference_and_reason() {
        AuditFixture report = new AuditFixture("r.txt", "来信申请446件。\n当面\n2\n信函申请数\n444\n");
        Figure prose = report.prose("信函申请", "446件");
        Figure fax = report.table("传真申请数", "2", "件");
        Figure table = report.table("信函申请数", "444", "件");
        Explanation why = new Explanation(
                Kind.REGROUPING, List.of("446", "", "", "444", "信函", "+", "2", "传真"), List.of(prose, table, fax));
        Finding finding =
                report.check("same-quantity", term(prose), Comparison.EQUAL, term(table), Level.ERROR, "", why);
        assertThat(finding.message(ZH)).isEqualTo("正文“信函申请446件”与统计表“信函申请数444件”不一致，相差2；446 = 444（信函）+ 2（传真）");
        assertThat(finding.message(EN))
                .isEqualTo("prose “446件” (line 1) and table 信函申请数 “444” (line 5) differ by 2; 446 = 444 信函 + 2 传真");
    }

    @Test
    void a_row_is_called_without_its_number_and_different_counters_are_told() {
        AuditFixture report = new AuditFixture("r.txt", "访谈26期\n3\n");
        Figure prose = report.prose("访谈", "26期");
        Figure table = report.table("2.在线访谈次数", "3", "次");
        Finding finding = report.check("same-quantity", term(prose), Comparison.EQUAL, term(table), Level.WARNING, "");
        assertThat(finding.message(ZH)).isEqualTo("正文“访谈26期”与统计表“在线访谈次数3次”不一致，相差23，计量单位也不同（期、次）");
        assertThat(finding.message(EN))
                .isEqualTo(
                        "prose “26期” (line 1) and table 在线访谈次数 “3” (line 2) differ by 23, and are counted differently (期, 次)");
    }

    @Test
    void a_total_beside_the_sum_of_its_parts_lists_the_parts() {
        AuditFixture report = new AuditFixture("r.txt", "答复\n15\n4\n5\n7\n");
        Figure total = report.table("答复数", "15", "件");
        Expression parts = sum(report.table("甲", "4", "件"), report.table("乙", "5", "件"), report.table("丙", "7", "件"));
        Finding finding = report.check("sum", term(total), Comparison.EQUAL, parts, Level.ERROR, "");
        assertThat(finding.message(ZH)).isEqualTo("统计表“答复数15件”与所列3项之和16件（4 + 5 + 7）不一致，相差1（合计少1，或分项多1）");
        assertThat(finding.message(EN))
                .isEqualTo(
                        "table 答复数 “15” (line 2) and the sum 16件 of 3 parts (4 + 5 + 7) differ by 1 (the total is 1 too small, or a part 1 too large)");
    }

    @Test
    void a_share_tells_what_its_figures_give() {
        AuditFixture report = new AuditFixture("r.txt", "收到200件，当面50件，占35.00%。");
        Figure whole = report.prose("收到", "200件");
        Figure part = report.prose("当面", "50件");
        Figure share = report.prose("占比", "35.00%");
        Finding finding = report.check(
                "share", term(share), Comparison.EQUAL, new Expression.Share(term(part), term(whole)), Level.ERROR, "");
        assertThat(finding.message(ZH)).isEqualTo("正文“占比35.00%”与“当面50件” ÷ “收到200件” = 25%（即25%）不一致");
    }

    @Test
    void a_share_that_is_only_cut_is_told_as_rounding() {
        AuditFixture report = new AuditFixture("r.txt", "收到674件，当面156件，占23.14%。");
        Figure whole = report.prose("收到", "674件");
        Figure part = report.prose("当面", "156件");
        Figure share = report.prose("占比", "23.14%");
        Finding finding = report.check(
                "share", term(share), Comparison.EQUAL, new Expression.Share(term(part), term(whole)), Level.ERROR, "");
        assertThat(finding.level()).isEqualTo(Level.NOTE);
        assertThat(finding.message(ZH)).isEqualTo("正文“占比23.14%”按四舍五入应为23.15%：“当面156件” ÷ “收到674件” = 23.1454%");
    }

    @Test
    void growth_tells_the_direction_that_the_levels_give() {
        AuditFixture report = new AuditFixture("r.txt", "由80件增至60件，增长20.0%。");
        Figure before = report.prose("上年收到", "80件");
        Figure now = report.prose("收到", "60件");
        Figure rate = report.prose("增长", "20.0%");
        Finding finding = report.check(
                "growth",
                term(rate),
                Comparison.EQUAL,
                new Expression.Growth(term(now), term(before)),
                Level.ERROR,
                "");
        assertThat(finding.message(ZH)).isEqualTo("正文“增长20.0%”与由“上年收到80件”到“收到60件”的变化不一致，实际下降25%");
    }

    @Test
    void growth_from_nothing_is_told_as_undefined() {
        AuditFixture report = new AuditFixture("r.txt", "由0件增至60件，增长100.0%。");
        Figure before = report.prose("上年收到", "0件");
        Figure now = report.prose("收到", "60件");
        Figure rate = report.prose("增长", "100.0%");
        Finding finding = report.check(
                "growth",
                term(rate),
                Comparison.EQUAL,
                new Expression.Growth(term(now), term(before)),
                Level.WARNING,
                "");
        assertThat(finding.message(ZH)).isEqualTo("正文“增长100.0%”无从算起：“上年收到0件”，基数为零");
        assertThat(finding.message(EN))
                .isEqualTo("prose “100.0%” (line 1) cannot be computed: 上年收到 “0件” (line 1) is zero");
    }

    @Test
    void a_sum_that_holds_only_by_rounding_is_told_as_such() {
        AuditFixture report = new AuditFixture("r.txt", "支出80.05元，甲50.03元，乙30.01元。");
        Figure total = report.prose("支出", "80.05元");
        Expression parts = sum(report.prose("甲", "50.03元"), report.prose("乙", "30.01元"));
        Finding finding = report.check("sum", term(total), Comparison.EQUAL, parts, Level.NOTE, "");
        assertThat(finding.message(ZH)).isEqualTo("正文“支出80.05元”与“甲50.03元” + “乙30.01元” = 80.04元按印出的数相差0.01元，在四舍五入误差之内");
    }

    @Test
    void what_must_be_zero_is_told_with_the_words_that_claim_it() {
        AuditFixture report = new AuditFixture("r.txt", "延期办结数\n101\n");
        Figure late = report.table("延期办结数", "101", "件");
        Finding finding =
                report.check("on-time", term(late), Comparison.EQUAL, constant("0", "件"), Level.WARNING, "正文称全部按期答复");
        assertThat(finding.message(ZH)).isEqualTo("统计表“延期办结数101件”应为0件（正文称全部按期答复）");
    }

    @Test
    void more_than_there_can_be_is_told_with_the_excess() {
        AuditFixture report = new AuditFixture("r.txt", "333\n181\n");
        Figure left = report.table("主动公开规范性文件数", "333", "条");
        Figure right = report.table("制发规范性文件总数", "181", "件");
        Finding finding = report.check("O14", term(left), Comparison.AT_MOST, term(right), Level.WARNING, "");
        assertThat(finding.message(ZH)).isEqualTo("统计表“主动公开规范性文件数333条”大于“制发规范性文件总数181件”，多出152");
    }

    @Test
    void an_implausible_ratio_is_told_in_the_unit_of_the_table() {
        AuditFixture report = new AuditFixture("r.txt", "430200\n112\n");
        Figure funds = report.table("专项经费", "430200", "万元");
        Figure staff = report.table("从事人员数", "112", "人");
        Expression range = new Expression.Between(constant("100", "元"), constant("1000000", "元"));
        Explanation why = new Explanation(Kind.SCALE, List.of("430200", "430200", "元", "-4", "43.02"), List.of(funds));
        Finding finding = report.check(
                "funds-scale",
                new Expression.Quotient(term(funds), term(staff)),
                Comparison.EQUAL,
                range,
                Level.WARNING,
                "量级异常",
                why);
        assertThat(finding.message(ZH))
                .isEqualTo("统计表“专项经费430200万元” ÷ “从事人员数112人” = 3841.0714万不在100元至100万元之间（量级异常）；"
                        + "统计表“专项经费430200万元”的数量级疑似有误，应为43.02万元");
    }

    @Test
    void a_search_that_was_not_finished_says_so() {
        Explanation unfinished = new Explanation(Kind.UNFINISHED, List.of(), List.of());
        assertThat(Wording.in(ZH).of(unfinished)).isEqualTo("最少要改动哪些数字，未再继续查找");
        assertThat(Wording.in(EN).of(unfinished))
                .isEqualTo("which figures must change at least was not searched further");
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "UNFINISHED")
    void every_kind_of_explanation_has_words_in_both_languages(Kind kind) {
        AuditFixture report = new AuditFixture("r.txt", "446件 444件");
        Explanation explanation = new Explanation(
                kind,
                List.of("446", "444", "444", "444", "444", "444"),
                List.of(report.prose("信函", "446件"), report.prose("来信", "444件")));
        assertThat(Wording.in(ZH).of(explanation))
                .contains("446")
                .contains("444")
                .doesNotContain("{");
        assertThat(Wording.in(EN).of(explanation))
                .contains("446")
                .contains("444")
                .doesNotContain("{");
    }

    @Test
    void both_languages_have_the_same_phrases() {
        assertThat(keys("zh")).isEqualTo(keys("en")).hasSizeGreaterThan(50);
    }

    private static List<String> keys(String language) {
        List<String> keys = new ArrayList<>();
        Phrases.load(language).keys().forEach(keys::add);
        return keys;
    }

    @Test
    void a_problem_without_words_is_told_by_its_key_and_arguments() {
        Problem problem = new Problem("brand-new", List.of("甲", "乙"), Location.inText("r.txt", 1, 1));
        assertThat(Wording.in(ZH).of(problem)).isEqualTo("brand-new：甲、乙");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule-label-unknown",
                "rule-matched-nothing",
                "rule-prior-missing",
                "rule-label-ambiguous",
                "reader.damaged-text",
                "unreadable"
            })
    void every_problem_is_told_in_words_of_both_languages(String key) {
        Problem problem = new Problem(key, List.of("O3", "收到申请数", "收到申请"), Location.inText("r.txt", 1, 1));
        for (Locale locale : List.of(ZH, EN)) {
            assertThat(Wording.in(locale).of(problem))
                    .contains("O3")
                    .doesNotContain(key)
                    .doesNotContain("{");
        }
    }

    @Test
    void a_rule_that_found_no_label_suggests_one_that_the_document_has() {
        Problem problem =
                new Problem("rule-label-unknown", List.of("mine", "信函申请", "信函申请数"), Location.inText("rules.csv", 2, 9));
        assertThat(Wording.in(ZH).of(problem)).isEqualTo("规则 mine 未能核对：没有名为“信函申请”的数；是否指“信函申请数”？");
        assertThat(Wording.in(EN).of(problem))
                .isEqualTo("rule mine checked nothing: no figure is called 信函申请; did you mean 信函申请数?");
    }

    @Test
    void the_default_locale_changes_nothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            a_share_that_is_only_cut_is_told_as_rounding();
        } finally {
            Locale.setDefault(before);
        }
    }
}
