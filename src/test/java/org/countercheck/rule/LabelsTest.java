package org.countercheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.countercheck.figure.Origin;
import org.junit.jupiter.api.Test;

/** Which figures a label names, and by which label of the vocabulary a figure goes. */
class LabelsTest {

    private static final Vocabulary WORDS = new Vocabulary(Map.of(
            "收到申请数", List.of("收到政府信息公开申请", "受理申请"),
            "信函申请数", List.of("以信函形式申请", "收到申请数/信函"),
            "不同意公开数", List.of("不予公开"),
            "不同意公开数/涉及秘密", List.of("涉及秘密"),
            "复议数量", List.of("行政复议"),
            "复议数量/维持数", List.of("复议数量/维持", "行政复议/维持"),
            "诉讼数量/维持数", List.of("诉讼数量/维持", "行政诉讼/维持")));

    @Test
    void words_that_lead_to_a_label_or_to_its_number_are_not_part_of_it() {
        SmallReport report = new SmallReport().says("全区2018年共收到政府信息公开申请", "50件");
        assertThat(canonical(report)).contains("收到申请数");
    }

    @Test
    void by_which_rule_something_was_done_is_no_part_of_the_label_unless_it_was_not() {
        assertThat(canonical(new SmallReport().says("按规定受理申请", "50件"))).contains("收到申请数");
        assertThat(canonical(new SmallReport().says("未按规定受理申请", "50件"))).isEmpty();
    }

    @Test
    void a_label_that_only_contains_an_alias_is_another_label() {
        SmallReport report = new SmallReport().says("收到政府信息公开申请咨询", "50件");
        assertThat(canonical(report)).isEmpty();
    }

    @Test
    void a_path_needs_its_outer_words_in_the_list_above() {
        SmallReport listed =
                new SmallReport().says("受理申请", "50件").says("信函", "20件").listed(1);
        assertThat(canonical(listed)).contains("信函申请数");
        SmallReport alone = new SmallReport().says("受理申请", "50件").says("信函", "20件");
        assertThat(canonical(alone)).isEmpty();
    }

    @Test
    void a_heading_gives_the_outer_words_too() {
        assertThat(canonical(new SmallReport().under("四、复议诉讼", "1.行政复议").says("维持", "7件")))
                .contains("复议数量/维持数");
        assertThat(canonical(new SmallReport().under("四、行政复议和行政诉讼").says("维持", "7件")))
                .isEmpty();
    }

    @Test
    void a_list_is_stronger_than_a_heading() {
        SmallReport report = new SmallReport()
                .under("四、行政复议和行政诉讼")
                .says("行政复议", "9件")
                .says("维持", "7件")
                .listed(1);
        assertThat(canonical(report)).contains("复议数量/维持数");
    }

    @Test
    void a_whole_named_beside_one_of_its_parts_means_the_rest_and_is_no_row() {
        SmallReport report = new SmallReport()
                .says("受理申请", "50件")
                .says("不予公开", "25件")
                .says("涉及秘密", "29件")
                .listed(2);
        Labels labels = report.with(WORDS).labels();
        assertThat(labels.canonical(report.get(1))).isEmpty();
        assertThat(labels.canonical(report.get(2))).contains("不同意公开数/涉及秘密");
        assertThat(labels.figures("不同意公开数", Origin.PROSE)).isEmpty();
    }

    @Test
    void a_whole_with_its_parts_below_it_is_the_row() {
        SmallReport report =
                new SmallReport().says("不予公开", "25件").says("涉及秘密", "3件").listed(1);
        assertThat(report.with(WORDS).labels().canonical(report.get(0))).contains("不同意公开数");
    }

    @Test
    void a_percentage_never_goes_by_the_label_of_a_count() {
        SmallReport report = new SmallReport().says("以信函形式申请", "40.0%");
        assertThat(canonical(report)).isEmpty();
        assertThat(report.with(WORDS).labels().figures("信函申请数", Origin.PROSE)).isEmpty();
    }

    @Test
    void in_a_table_the_row_called_exactly_so_comes_before_an_alias() {
        SmallReport report = new SmallReport().row("受理申请", "3件").row("收到申请数", "5件");
        assertThat(report.with(WORDS).labels().figures("收到申请数", Origin.TABLE)).containsExactly(report.get(1));
    }

    @Test
    void repetitions_are_one_quantity_and_the_first_is_used() {
        SmallReport report = new SmallReport().says("受理申请", "50件").says("受理申请", "50件");
        assertThat(choice(report).figure()).contains(report.get(0));
    }

    @Test
    void an_exact_number_stands_for_a_rounded_one_that_it_may_be() {
        SmallReport report = new SmallReport().says("受理申请", "2.0万件").says("受理申请", "20040件");
        assertThat(choice(report).figure()).contains(report.get(1));
    }

    @Test
    void two_values_of_one_label_are_ambiguous() {
        SmallReport report = new SmallReport().says("受理申请", "50件").says("受理申请", "51件");
        assertThat(choice(report).isAmbiguous()).isTrue();
    }

    @Test
    void another_scope_or_year_is_another_quantity() {
        SmallReport report = new SmallReport()
                .scope("全区（不含垂管单位）")
                .period("2018年")
                .says("受理申请", "50件")
                .scope("区政府本级")
                .says("受理申请", "20件")
                .scope("")
                .period("2017年")
                .says("受理申请", "40件")
                .period("上年")
                .says("受理申请", "40件")
                .period("2018年")
                .says("办结", "50件");
        assertThat(choice(report).figure()).contains(report.get(0));
    }

    @Test
    void a_part_of_the_body_never_stands_for_the_whole() {
        SmallReport report = new SmallReport().scope("区政府本级").says("受理申请", "20件");
        assertThat(choice(report).figure()).isEmpty();
        assertThat(choice(report).isAmbiguous()).isFalse();
    }

    private static Choice choice(SmallReport report) {
        Labels labels = report.with(WORDS).labels();
        LabelPath path = LabelPath.of("收到申请数");
        return labels.choose(labels.figures(path, Origin.PROSE, Axis.ROW), path, Origin.PROSE);
    }

    private static java.util.Optional<String> canonical(SmallReport report) {
        return report.with(WORDS).labels().canonical(report.last());
    }
}
