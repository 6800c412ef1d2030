package org.countercheck.rule.inferred;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countercheck.rule.inferred.ToldSentences.accused;
import static org.countercheck.rule.inferred.ToldSentences.held;

import org.junit.jupiter.api.Test;

/** Totals, parts and remainders in different clauses, sentences and paragraphs: they are told where they hold, and nobody is accused where they do not. */
class SumsApartTest {

    @Test
    void the_items_of_a_list_may_stand_in_paragraphs_of_their_own() {
        String paragraphs = "全年受理案件700件，办结650件。\n\n受理民事案件400件，办结380件，其中调解90件。\n\n受理刑事案件100件，办结95件。判处罪犯120人。\n\n"
                + "受理行政案件200件，办结175件。";
        assertThat(held(paragraphs))
                .contains(
                        "受理案件 700件 = 受理民事案件 400件 + 受理刑事案件 100件 + 受理行政案件 200件", "办结 650件 = 办结 380件 + 办结 95件 + 办结 175件");
        assertThat(accused(paragraphs.replace("400件", "460件"))).isEmpty();
    }

    @Test
    void semicolons_part_several_items_of_a_list_in_one_of_its_paragraphs() {
        String taxes = "税收收入860万元。\n\n增值税500万元，增长3%。\n\n契税120万元，增长2%；房产税80万元，下降1%；印花税60万元，增长4%。\n\n其他税收100万元，下降5%。";
        assertThat(held(taxes)).contains("税收收入 860万元 = 增值税 500万元 + 契税 120万元 + 房产税 80万元 + 印花税 60万元 + 其他税收 100万元");
    }

    @Test
    void numbers_of_two_digits_in_paragraphs_of_their_own_add_up_by_chance() {
        String small = "走访企业60家。\n\n举办培训10场，联系商户20家。\n\n检查站点30个，约谈企业10家。\n\n表彰企业30家。";
        assertThat(held(small)).isEmpty();
    }

    @Test
    void what_was_done_and_the_rest_make_up_a_number_far_before_them() {
        String rest = "受理工单4300张。上月受理3900张。热线派发80次，回访90次。当场答复3100张；其余1200张派往部门。";
        assertThat(held(rest)).contains("受理工单 4300张 = 当场答复 3100张 + 派往部门 1200张");
        assertThat(accused(rest.replace("3100张", "3700张"))).isEmpty();
    }

    @Test
    void what_parentheses_leave_out_makes_up_what_was_counted_before() {
        String left = "随机抽取工单820张回访。有效评价640张（不含未接通的180张）。";
        assertThat(held(left)).contains("随机抽取工单 820张 = 有效评价 640张 + 不含未接通 180张");
        assertThat(accused(left.replace("180张", "680张"))).isEmpty();
    }

    @Test
    void another_unit_between_does_not_part_two_items_from_their_total() {
        String between = "违规领取补贴的90户，已清退80户、追缴补贴43万元，其余10户进入司法程序。";
        assertThat(held(between)).contains("违规领取补贴 90户 = 已清退 80户 + 进入司法程序 10户");
        String projects = "学校评价项目7个，涉及资金900万元，占全部资金的80%，其中评价为优的5个，评价为良的2个。";
        assertThat(held(projects)).contains("学校评价项目 7个 = 评价为优 5个 + 评价为良 2个");
        assertThat(held("村有党员14名，开会9次。走访群众5名。表彰群众9名。")).isEmpty();
    }

    @Test
    void halves_of_a_year_make_up_the_number_of_the_year_whatever_stands_between() {
        String halves = "有效信件5740封，有效率92%。投诉300封，咨询500封，建议700封。上半年有效信件2700封，下半年3040封。";
        assertThat(held(halves)).contains("有效信件 5740封 = 上半年有效信件 2700封 + 下半年 3040封");
    }

    @Test
    void what_parts_were_the_year_before_adds_up_as_they_do() {
        String prior = "信访总量140件，上年同期130件。来访90件（上年同期60件），来信20件（上年同期25件），网上投诉30件（上年同期45件）。";
        assertThat(held(prior)).contains("上年同期 130件 = 上年同期 60件 + 上年同期 25件 + 上年同期 45件");
        assertThat(accused(prior.replace("25件）", "26件）"))).isEmpty();
    }

    @Test
    void what_is_added_to_a_number_before_makes_up_the_total_behind_it() {
        String added = "预算收入完成3100万元，比上年增加200万元，增长6.9%。加上上级补助4000万元、上年结余300万元、调入资金50万元，收入总计7450万元。";
        assertThat(held(added)).contains("收入 7450万元 = 预算收入完成 3100万元 + 加上上级补助 4000万元 + 上年结余 300万元 + 调入资金 50万元");
        assertThat(accused(added.replace("4000万元", "4600万元"))).isEmpty();
    }

    @Test
    void what_is_left_by_its_name_is_the_difference_of_two_numbers_before_it() {
        String court = "受理案件6300件，比上年增长3.8%；审结6130件，结案率97.3%。民事案件5600件。年末未结170件。";
        assertThat(held(court)).contains("年末未结 170件 = 受理案件 6300件 - 审结 6130件");
        assertThat(accused(court.replace("未结170件", "未结190件"))).isEmpty();
        String budget = "接待费支出2万元，年初预算为5万元，差值为3万元。";
        assertThat(held(budget)).contains("差值 3万元 = 年初预算 5万元 - 接待费支出 2万元");
    }

    @Test
    void the_last_of_three_outcomes_is_not_left_of_the_other_two() {
        String outcomes = "发生诉讼9件：维持3件，撤销5件，未审结2件。";
        assertThat(held(outcomes)).noneMatch(r -> r.startsWith("未审结 2件 = "));
    }

    @Test
    void what_there_was_and_what_came_and_went_make_up_what_there_is() {
        String stock = "季初结存工单140张，本季新增60张，化解80张，季末结存120张。";
        assertThat(held(stock)).contains("季末结存 120张 = (季初结存工单 140张 + 本季新增 60张) - 化解 80张");
        assertThat(accused(stock.replace("60张", "66张"))).isEmpty();
    }

    @Test
    void what_goes_on_into_a_year_is_what_was_not_done() {
        String flow = "新收申请28400件，另有上年结转1100件；全年办结28200件，余1300件转入2017年。";
        assertThat(held(flow)).contains("办结 28200件 = (新收申请 28400件 + 上年结转 1100件) - 转入下年 1300件");
    }

    @Test
    void what_is_told_behind_a_list_may_be_counted_in_other_words() {
        String offices = "市里组织7个镇及30个科室共37家单位抽查。";
        assertThat(held(offices)).anyMatch(r -> r.contains("37家 = ") && r.contains("7个 + ") && r.contains("30个"));
        assertThat(accused(offices.replace("30个", "31个"))).isEmpty();
    }

    @Test
    void a_difference_of_many_digits_finds_its_levels_in_another_sentence() {
        String levels = "专利申请18500项，上年为15300项。授权9400项，上年为8100项。从增量看，申请比上年多3200项，授权比上年多1300项。";
        assertThat(held(levels))
                .anyMatch(r -> r.endsWith("3200项 = 专利申请 18500项 - 上年 15300项"))
                .anyMatch(r -> r.endsWith("1300项 = 授权 9400项 - 上年 8100项"));
        assertThat(accused(levels.replace("多3200项", "多3900项"))).isEmpty();
    }
}
