package org.countercheck.rule.inferred;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countercheck.rule.inferred.ToldSentences.accused;
import static org.countercheck.rule.inferred.ToldSentences.held;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What budgets and accounts say: changes of parts, what a plan came to, and what was left of the year before. */
class FiscalReadingsTest {

    @Test
    void the_changes_of_all_parts_make_up_the_change_of_the_whole_with_their_signs() {
        String months = "景区收入累计26000万元，为年初预算数65000万元的40%，比去年同期减收1000万元。"
                + "分来源看，门票收入9000万元，比上年增收500万元；餐饮收入17000万元，比上年减收1500万元。";
        assertThat(held(months)).anyMatch(r -> r.endsWith("1000万元 = 比上年减收 1500万元 - 比上年增收 500万元"));
        assertThat(accused(months)).isEmpty();
        assertThat(accused(months.replace("1500万元", "1800万元"))).hasSize(1);
        assertThat(accused(months.replace("1500万元", "1800万元").replace("17000万元，比上年", "17000万元，比年初预算")))
                .isEmpty();
    }

    @Test
    void changes_that_no_level_stands_beside_are_told_where_they_add_up() {
        String sources = "同上年比，收入合计减少210,400.50元。其中：财政拨款收入减少250,400.50元；其他收入增加40,000.00元。";
        assertThat(held(sources)).anyMatch(r -> r.contains("210,400.50元 = 财政拨款收入减少 250,400.50元 - 其他收入增加 40,000.00元"));
        assertThat(accused(sources.replace("210,400.50", "210,400.05"))).isEmpty();
    }

    @Test
    void a_percentage_of_the_plan_is_that_of_the_number_behind_the_plan() {
        String reached = "支出累计5400万元，为年初预算数25000万元的21.6%，同比减支800万元。";
        assertThat(held(reached)).contains("21.6% = share(支出 5400万元; 年初预算数 25000万元)");
        assertThat(accused(reached.replace("21.6", "26.1"))).hasSize(1);
        assertThat(accused("今年支出9500万元，明年安排预算9900万元，为上年预算的97.3%。")).isEmpty();
    }

    @Test
    void what_was_left_of_the_year_before_is_a_part_of_what_there_is_this_year() {
        String total = "经费总计3400万元：自筹经费110万元，上级补助1340万元，上年结余1950万元。";
        assertThat(held(total)).anyMatch(r -> r.contains("3400万元 = ") && r.contains("1950万元"));
        assertThat(accused("收入3400万元，上年结余1950万元，另作安排。")).isEmpty();
    }

    @Test
    void plans_and_results_of_several_things_add_up_to_those_that_the_paragraph_begins_with() {
        String paragraph = "场馆维护支出预算为9.30万元，支出决算为7.60万元。其中：水电费支出预算为2.30万元，支出决算为1.90万元；" + "维修费支出预算为7.00万元，支出决算为5.70万元。";
        assertThat(accused(paragraph)).isEmpty();
        assertThat(accused(paragraph.replace("7.60", "6.70"))).hasSize(1);
        assertThat(accused(paragraph.replace("7.60", "6.70").replace("9.30", "9.80")))
                .isEmpty();
    }

    @Test
    void items_whose_names_stand_before_a_full_stop_add_up_to_the_total_behind_them() {
        String items = "1、行政运行（项）。年初预算为120.00万元，支出决算为128.00万元。\n\n"
                + "2、一般行政管理事务（项）。年初预算为26.00万元，支出决算为23.00万元。\n\n"
                + "3、群众文化（项）。年初预算为4.00万元，支出决算为3.60万元。\n\n"
                + "以上各项合计，年初预算150.00万元，支出决算154.60万元。";
        assertThat(held(items)).anyMatch(r -> r.startsWith("年初预算 150.00万元 = "));
        assertThat(accused(items)).isEmpty();
        assertThat(accused(items.replace("154.60", "145.60"))).hasSize(1);
    }

    @Test
    void what_the_result_is_less_than_the_plan_is_their_difference() {
        String less = "三公经费年初预算24.00万元，支出决算15.80万元，决算数小于年初预算数8.20万元。";
        assertThat(accused(less)).isEmpty();
        assertThat(accused(less.replace("8.20", "8.60"))).hasSize(1);
        assertThat(accused("三公经费年初预算24.00万元，支出决算15.80万元，其中运行费决算小于预算0.60万元。")).isEmpty();
    }

    @Test
    void a_share_is_of_the_part_whose_name_its_words_begin() {
        String taxes = "收入累计25000万元。税收收入8000万元，增长3%；非税收入17000万元，增长5%。税收占比32%。";
        assertThat(held(taxes)).anyMatch(r -> r.startsWith("税收占比 32% = share(税收收入 8000万元"));
        assertThat(accused(taxes.replace("32%", "23%"))).isEmpty();
    }

    @Test
    void what_was_carried_over_is_divided_like_other_amounts_where_its_parts_add_up() {
        String carried = "结转两年以上的经费合计860万元，其中甲校520万元、乙校340万元。";
        assertThat(held(carried)).anyMatch(r -> r.endsWith("860万元 = 甲校 520万元 + 乙校 340万元"));
        assertThat(accused(carried.replace("520", "250"))).isEmpty();
    }

    @Test
    void a_report_on_the_year_before_its_session_compares_that_year_with_the_one_before() {
        String told = "2015年财政收入1100万元，比2014年增收100万元，增长10%。";
        String fires = "10% = share(比增收 100万元; 财政收入 1100万元 - 比增收 100万元)";
        for (String title : List.of("关于2015年决算的报告", "2016年9月2日市人大常委会第八次会议上的报告", "2016年工作报告")) {
            assertThat(ToldSentences.held(title, told)).as(title).anyMatch(r -> r.endsWith(fires));
        }
        assertThat(accused(told.replace("增长10%", "增长14%"))).hasSize(1);
    }

    @Test
    void a_share_behind_an_item_of_a_list_in_paragraphs_is_over_their_total_as_the_others_are() {
        String costs = "全年支出2000.0万元。三项费用分别是：\n\n1．出国费80.0万元，占4.0%，组团11个。\n\n"
                + "2．车辆费1380.0万元，占69.0%，购车26辆。\n\n3．接待费540.0万元，占27.0%，接待4385批。";
        assertThat(held(costs)).anyMatch(r -> r.startsWith("69.0% = share(车辆费 1380.0万元; "));
        assertThat(accused(costs)).isEmpty();
        assertThat(accused(costs.replace("69.0%", "63.5%"))).hasSize(1);
        assertThat(accused(costs.replace("69.0%", "63.5%").replace("27.0%", "24.9%")))
                .isEmpty();
    }

    @Test
    void what_is_left_tells_which_total_of_sums_of_many_was_misprinted() {
        String account = "一般公共预算收入110000万元，加上上级补助404601万元，收入合计514601万元。一般公共预算支出361315万元（含上年结转），下降11.8%；"
                + "加上解上级支出52441万元，债务还本支出6751万元，安排稳定调节基金28478万元（累计43429万元），支出合计448985万元。年终结余65616万元。";
        assertThat(accused(account)).isEmpty();
        assertThat(accused(account.replace("448985", "448885"))).hasSize(2).allMatch(r -> r.contains("448885万元"));
    }

    @Test
    void a_part_of_the_last_part_may_be_told_as_a_share_of_the_whole() {
        String ages = "0—14岁538427人，占16.61%；15—59岁1996310人，占61.58%；60岁及以上706849人，占21.81%，"
                + "其中：65岁及以上503218人，占15.52%，80岁及以上84906人，占60岁及以上老人的12.01%。";
        assertThat(held(ages)).anyMatch(r -> r.startsWith("15.52% = share(65岁及以上 503218人; 0—14岁 538427人 + "));
        assertThat(accused(ages)).isEmpty();
    }
}
