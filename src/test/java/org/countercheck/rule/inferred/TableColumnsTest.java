package org.countercheck.rule.inferred;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableColumnsTest {

    private final ToldTables told = new ToldTables(new TableColumns());

    @Test
    void a_change_and_its_rate_are_computed_from_the_columns_of_the_two_years() {
        assertThat(told.broken(
                        "项目|2021年|2022年|增减额|增减（%）",
                        "借阅|400|460|60|15.0", "办证|250|230|-20|-8.0", "咨询|120|150|30|52.0", "合计|770|840|70|9.1"))
                .containsExactly("52.0 = 150:120");
    }

    @Test
    void columns_of_years_are_read_in_either_order() {
        assertThat(told.broken("项目|本期|上期|同比增减", "借阅|460|400|60", "办证|230|250|-20", "咨询|150|120|38"))
                .containsExactly("38 = 150-120");
    }

    @Test
    void a_rate_of_completion_is_computed_from_the_plan_and_the_result() {
        assertThat(told.broken(
                        "项目|预算数|决算数|完成率（%）", "修缮|80.00|60.00|75.00", "购书|50.00|45.00|90.00", "培训|40.00|25.00|65.20"))
                .containsExactly("65.20 = 25.00/40.00");
    }

    @Test
    void shares_are_over_the_total_of_their_column() {
        assertThat(told.broken("类别|数量（件）|占比", "借阅|125|25.0%", "办证|200|40.0%", "咨询|175|53.0%", "合计|500|100%"))
                .containsExactly("53.0% = 175/500");
    }

    @Test
    void shares_of_a_group_are_over_the_total_of_the_group() {
        assertThat(told.broken(
                        "类别|数量（件）|占比",
                        "借阅|125|25.0%",
                        "办证|375|75.0%",
                        "借还合计|500|100%",
                        "投诉|31|15.5%",
                        "建议|169|84.5%",
                        "意见合计|200|100%"))
                .isEmpty();
    }

    @Test
    void rates_on_a_comparable_basis_contradict_nothing() {
        assertThat(told.broken("项目|2021年|2022年|同比增长（%）", "借阅|400|460|11.2", "办证|250|230|-3.1", "咨询|120|150|18.4"))
                .isEmpty();
    }

    @Test
    void a_change_without_its_sign_contradicts_nothing() {
        String[] table = {"项目|2021年|2022年|增减额", "借阅|400|460|60", "咨询|120|150|30", "办证|250|230|20"};
        assertThat(told.broken(table)).isEmpty();
        table[3] = "办证|250|230|10";
        assertThat(told.broken(table)).containsExactly("10 = 230-250");
    }

    @Test
    void a_single_row_that_fits_is_told_and_one_that_does_not_is_left_alone() {
        assertThat(told.holding("项目|预算数|决算数|完成率", "修缮|80.00|60.00|75.0%")).containsExactly("75.0% = 60.00/80.00");
        assertThat(told.broken("项目|预算数|决算数|完成率", "修缮|80.00|60.00|85.0%")).isEmpty();
    }

    @Test
    void whole_percents_are_rounded_ones() {
        assertThat(told.broken("项目|预算数|决算数|完成率（%）", "修缮|80|60|75", "购书|70|45|64", "培训|30|10|33", "合计|180|115|64"))
                .isEmpty();
    }
}
