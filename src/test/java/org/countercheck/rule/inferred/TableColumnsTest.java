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

    @Test
    void the_largest_rows_are_shares_of_a_number_that_stands_far_before_their_table() {
        String text = "全年收到意见2435件。\n\n一、办理。共办理2401件。\n\n二、回访。\n\n三、满意度。\n\n四、热点。各类见下表。\n\n";
        String table =
                "类别\t件数\t占意见比\n借阅\t812\t33.35%\n办证\t405\t16.63%\n咨询\t310\t12.73%\n座位\t204\t8.38%\n噪声\t97\t3.98%\n";
        assertThat(ToldSentences.held(text + table)).contains("借阅[占意见比] 33.35% = share(借阅[件数] 812; 收到意见 2435件)");
        assertThat(ToldSentences.accused(text + table)).isEmpty();
        assertThat(ToldSentences.accused(text + table.replace("8.38", "8.83")))
                .containsExactly("座位[占意见比] 8.83% = share(座位[件数] 204; 收到意见 2435件)");
        assertThat(ToldSentences.accused(text + table.replace("8.38", "8.83").replace("3.98", "9.38")))
                .isEmpty();
    }

    @Test
    void rows_in_groups_are_shares_of_a_number_for_each_group() {
        String text = "收到意见2440件，其中馆内1320件，网上1120件。\n\n";
        String table = "渠道\t类别\t件数\t占比\n馆内\t借阅\t512\t38.79%\n馆内\t办证\t305\t23.11%\n馆内\t座位\t110\t8.33%\n"
                + "网上\t预约\t304\t27.14%\n网上\t咨询\t97\t8.66%\n网上\t续借\t81\t7.23%\n";
        assertThat(ToldSentences.held(text + table))
                .contains("座位[占比] 8.33% = share(座位[件数] 110; 馆内 1320件)", "续借[占比] 7.23% = share(续借[件数] 81; 网上 1120件)");
    }
}
