package org.countercheck.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Outcome;
import org.junit.jupiter.api.Test;

/** Numbers worlds apart acquit the report and accuse the reader. */
class MisreadingsTest {

    private final Sheet sheet = new Sheet();

    @Test
    void a_group_of_outcomes_taken_for_one_row_is_a_misreading() {
        // 不予公开340件 is all that was not granted; the row 不同意公开 is one of its kinds.
        sheet.tie(sheet.prose("不予公开", 340), sheet.next().cell("不同意公开", 52));
        assertUndecided();
    }

    @Test
    void a_rest_taken_for_the_whole_of_the_next_list_is_a_misreading() {
        // 余下50件未到期。已答复的申请中，公开1200件……
        Figure rest = sheet.prose("未到期", 50);
        sheet.total(rest, sheet.prose("公开", 1200), sheet.prose("不予公开", 140));
        assertUndecided();
    }

    @Test
    void a_list_with_a_part_as_large_as_its_total_was_another_list() {
        // 办结300件……，连同转入继续办理的10件.
        sheet.total(sheet.prose("办理结果", 300), sheet.prose("办结", 300), sheet.prose("转入继续办理", 10));
        assertUndecided();
    }

    @Test
    void a_list_with_a_part_that_others_make_up_has_two_levels() {
        // 基本支出60000元，人员经费50000元，公用经费10000元.
        sheet.total(
                sheet.prose("支出", 90000),
                sheet.prose("基本支出", 60000),
                sheet.prose("人员经费", 50000),
                sheet.prose("公用经费", 10000));
        assertUndecided();
    }

    @Test
    void a_few_digits_are_made_up_by_others_by_chance() {
        sheet.total(sheet.prose("公开", 390), sheet.prose("管理", 180), sheet.prose("学风", 120), sheet.prose("其他", 60));
        assertKept();
    }

    @Test
    void a_list_whose_parts_stand_side_by_side_stays_a_contradiction() {
        sheet.total(sheet.prose("收到", 900), sheet.prose("当面", 610), sheet.prose("网络", 200), sheet.prose("信函", 50));
        assertKept();
    }

    @Test
    void a_row_that_two_numbers_of_a_sentence_make_up_is_neither_of_them() {
        sheet.prose("报刊公开", 460);
        Figure boards = sheet.prose("公开栏等其他方式公开", 1350);
        sheet.tie(boards, sheet.next().cell("其他方式公开", 1810));
        assertUndecided();
    }

    @Test
    void numbers_that_lists_of_their_own_bear_out_are_two() {
        Figure checked = sheet.prose("不予公开", 210);
        sheet.total(sheet.prose("审查", 560), sheet.prose("主动公开", 350), checked);
        Figure answered = sheet.prose("不予公开", 15);
        sheet.total(sheet.prose("办结", 73), sheet.prose("予以公开", 58), answered);
        sheet.tie(checked, answered);
        assertThat(outcomes()).containsExactly(Outcome.HOLDS, Outcome.HOLDS, Outcome.UNDECIDED);
    }

    @Test
    void parts_of_two_wholes_are_two_and_parts_of_one_whole_are_not() {
        Figure all = sheet.prose("部分公开", 570);
        sheet.within(sheet.prose("全市答复", 2000), sheet.prose("予以公开", 900), all);
        Figure office = sheet.prose("部分公开", 190);
        sheet.within(sheet.prose("市政府答复", 600), sheet.prose("予以公开", 300), office);
        sheet.tie(all, office);
        Figure again = sheet.prose("部分公开", 590);
        sheet.within(sheet.prose("答复总数", 2000), sheet.prose("不予公开", 40), again);
        sheet.tie(all, again);
        assertThat(outcomes())
                .containsExactly(Outcome.HOLDS, Outcome.HOLDS, Outcome.UNDECIDED, Outcome.HOLDS, Outcome.BROKEN);
    }

    @Test
    void a_share_of_more_than_its_whole_is_a_misreading_even_if_another_whole_fits() {
        Figure received = sheet.prose("受理", 2000);
        Figure complaints = sheet.prose("其他类投诉", 150);
        Figure closed = sheet.prose("办结", 1984);
        sheet.share(sheet.percent("办结率", "99.2"), closed, complaints);
        sheet.share(sheet.percent("投诉占比", "7.5"), complaints, received);
        assertThat(outcomes()).containsExactly(Outcome.UNDECIDED, Outcome.HOLDS);
    }

    @Test
    void so_is_a_share_of_somewhat_more_than_its_whole() {
        Figure complaints = sheet.prose("投诉", 500);
        Figure accepted = sheet.prose("正式受理", 290);
        Figure closed = sheet.prose("办结", 460);
        sheet.share(sheet.percent("办结率", "92.0"), closed, accepted);
        sheet.share(sheet.percent("受理率", "58.0"), accepted, complaints);
        assertThat(outcomes()).containsExactly(Outcome.UNDECIDED, Outcome.HOLDS);
    }

    @Test
    void a_part_above_its_whole_that_fits_no_other_one_stays_a_contradiction() {
        sheet.share(sheet.percent("信函", "42.0"), sheet.prose("信函", 420), sheet.prose("收到", 400));
        assertKept();
    }

    @Test
    void numbers_near_each_other_stay_a_contradiction() {
        sheet.tie(sheet.prose("信函申请", 446), sheet.next().cell("信函申请数", 444));
        assertKept();
    }

    @Test
    void a_slip_explains_numbers_however_far_apart() {
        // A digit too many, and a first digit mistyped.
        sheet.tie(sheet.prose("网站公开", 1299), sheet.next().cell("网站公开", 129));
        sheet.tie(sheet.prose("当面申请", 118), sheet.next().cell("当面申请数", 918));
        assertKept();
    }

    @Test
    void what_a_table_adds_up_is_no_reading_of_sentences() {
        sheet.total(sheet.cell("合计", 900), sheet.cell("甲", 60), sheet.cell("乙", 40));
        assertKept();
    }

    @Test
    void rows_short_of_a_total_that_a_sentence_bears_out_are_not_all_there_are() {
        Figure total = sheet.cell("借阅", 84300);
        sheet.total(total, sheet.cell("图书", 66512), sheet.cell("期刊", 9215), sheet.cell("音像", 6238));
        sheet.tie(sheet.prose("借阅", 84300), total);
        assertThat(outcomes()).containsExactly(Outcome.UNDECIDED, Outcome.HOLDS);
    }

    @Test
    void rows_short_of_a_total_accuse_where_one_of_them_shows_a_slip() {
        Figure total = sheet.cell("借阅", 84300);
        sheet.total(total, sheet.cell("图书", 66512), sheet.cell("期刊", 9215), sheet.cell("音像", 6573));
        sheet.tie(sheet.prose("借阅", 84300), total);
        assertThat(outcomes()).containsExactly(Outcome.BROKEN, Outcome.HOLDS);
    }

    @Test
    void an_amount_of_money_may_be_wrong_in_its_unit_and_its_digits() {
        sheet.tie(sheet.yuan("收支总计", 3000), sheet.next().money("总计", 29_706_400, "2,970.64"));
        assertKept();
    }

    private void assertUndecided() {
        assertThat(outcomes()).containsOnly(Outcome.UNDECIDED);
        assertThat(read()).extracting(Evaluation::doubt).containsOnly(Evaluation.Doubt.MISREAD);
    }

    private void assertKept() {
        assertThat(read()).isEqualTo(sheet.evaluations());
    }

    private List<Outcome> outcomes() {
        return read().stream().map(Evaluation::outcome).toList();
    }

    private List<Evaluation> read() {
        return Misreadings.undecided(sheet.figures(), sheet.evaluations());
    }
}
