package org.countercheck.rule.inferred;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countercheck.rule.inferred.ToldSentences.accused;
import static org.countercheck.rule.inferred.ToldSentences.audit;
import static org.countercheck.rule.inferred.ToldSentences.held;

import org.junit.jupiter.api.Test;

/** What names and arithmetic together show of numbers that stand apart: it is told where it holds, and accuses nobody where it does not. */
class ToldWhereTheyHoldTest {

    @Test
    void the_second_number_of_a_pair_is_called_like_the_first() {
        String pairs = "法律援助：受理60件81人，办结58件75人。";
        assertThat(held(pairs)).contains("75人 <= 81人");
        assertThat(accused(pairs.replace("75", "95"))).isEmpty();
    }

    @Test
    void some_of_the_parts_that_a_total_names_are_together_at_most_the_total() {
        String named = "来信、来访、来电三项合计900件。来信300件，多为咨询。来电共450件。";
        assertThat(held(named)).contains("来信 300件 + 来电 450件 <= 来信、来访、来电三项 900件");
        assertThat(held(named + "来访共150件。")).contains("来信、来访、来电三项 900件 = 来信 300件 + 来电 450件 + 来访 150件");
        assertThat(accused(named.replace("300件", "800件"))).isEmpty();
        assertThat(held(named.replace("三项合计", "四项合计"))).noneMatch(r -> r.contains(" <= "));
    }

    @Test
    void a_number_may_say_in_parentheses_what_it_sums_up() {
        String paper = "收到申请80件。来信申请25件，占31%。传真申请5件，占6%。网上申请50件，占63%。书面（来信、传真）递交的共30件。";
        assertThat(held(paper)).contains("书面递交 30件 = 来信申请 25件 + 传真申请 5件");
        assertThat(accused(paper.replace("共30件", "共40件"))).isEmpty();
    }

    @Test
    void what_is_still_open_stands_behind_how_the_rest_was_done() {
        String open = "收到申请60件。办结57件，其中按期50件，逾期7件，3件正在办理。";
        assertThat(held(open)).contains("收到申请 60件 = 办结 57件 + 正在办理 3件");
        assertThat(accused(open.replace("3件正", "4件正"))).isEmpty();
    }

    @Test
    void a_clause_may_announce_that_details_follow() {
        String details = "已整改100万元。具体说，上缴国库50万元，归还渠道20万元，调整账务30万元。";
        assertThat(held(details)).contains("已整改 100万元 = 上缴国库 50万元 + 归还渠道 20万元 + 调整账务 30万元");
        assertThat(accused(details.replace("20万", "10万"))).isEmpty();
    }

    @Test
    void what_has_a_quality_and_what_has_not_make_up_the_whole() {
        String negated = "会议收到建议120件，采纳95件。代表共80人。未采纳建议的去向：18件转为参考，7件退回。";
        assertThat(held(negated)).anyMatch(r -> r.startsWith("会议收到建议 120件 = 采纳 95件 + "));
        assertThat(accused(negated.replace("18件", "28件"))).isEmpty();
        assertThat(held(negated.replace("未采纳建议", "已采纳建议"))).noneMatch(r -> r.startsWith("会议收到建议 120件 = "));
    }

    @Test
    void both_columns_of_a_list_of_pairs_add_up() {
        String pairs = "收到捐款210件255人，其中首次捐款200件240人，再次捐款10件15人。";
        assertThat(held(pairs)).contains("收到捐款 210件 = 首次捐款 200件 + 再次捐款 10件", "255人 = 240人 + 15人");
        assertThat(accused(pairs.replace("240", "250"))).isEmpty();
    }

    @Test
    void letters_visits_and_calls_make_up_one_total_of_cases_whatever_each_is_counted_in() {
        String forms = "全县信访总量410件次。从形式看：来信50件；来访130批；网上信访230件。";
        assertThat(held(forms)).contains("信访 410件次 = 来信 50件 + 来访 130批 + 网上信访 230件");
        assertThat(accused(forms.replace("130批", "138批"))).isEmpty();
    }

    @Test
    void what_was_done_and_handed_on_at_once_was_not_carried_over() {
        String solved = "当月各网点办结维修订单3450件。办结的订单里，已修复3100件，未修复350件，修复率为89.86%。";
        assertThat(held(solved)).contains("当月各网点办结维修订单 3450件 = 已修复 3100件 + 未修复 350件");
        assertThat(held("收到申请52件，办结50件，结转下年度2件。")).contains("收到申请 52件 = 办结 50件 + 结转下年度 2件");
    }

    @Test
    void lists_of_the_same_names_speak_for_one_beside_them_that_does_not_add_up() {
        String sources = "收到投诉举报90件。来源构成：平台30件，其中投诉20件，举报10件；热线50件，其中投诉42件，举报8件；来信来访10件，其中投诉7件，举报3件。";
        assertThat(accused(sources)).isEmpty();
        assertThat(accused(sources.replace("举报3件", "举报8件"))).anyMatch(r -> r.startsWith("来信来访 10件 = "));
        assertThat(accused(sources.replace("举报8件；", "举报6件；").replace("举报3件", "举报2件")))
                .isEmpty();
    }

    @Test
    void what_is_called_alike_in_all_parts_adds_up_to_what_is_called_so_of_the_whole() {
        String columns = "征集作品16件：小学作品5件（绘画4件、书法1件）；中学作品8件（绘画5件、书法3件）；成人作品3件（绘画2件、书法1件）。合起来，绘画11件，书法5件。";
        assertThat(held(columns)).contains("绘画 11件 = 绘画 4件 + 绘画 5件 + 绘画 2件");
        assertThat(accused(columns.replace("绘画11件，书法5件", "绘画12件，书法4件"))).isEmpty();
    }

    @Test
    void parts_in_parentheses_share_one_percentage() {
        String fields = "举报接收200件，集中在食品安全（60件）、侵害权益（40件）、不正当竞争（20件），合计占比60%。";
        assertThat(held(fields)).anyMatch(r -> r.startsWith("合计占比 60% = share("));
        assertThat(accused(fields.replace("60%", "65%"))).isEmpty();
    }

    @Test
    void shares_of_what_was_counted_before_go_with_the_names() {
        String forms = "借阅总量400件。按馆舍看：总馆60件；东馆140件；流动车200件。总馆、东馆、流动车占总量的比重分别是15%、35%、50%。";
        assertThat(held(forms)).contains("35% = share(东馆 140件; 借阅 400件)");
        assertThat(accused(forms.replace("15%、35%", "17%、33%"))).noneMatch(r -> r.contains("share(东馆"));
    }

    @Test
    void a_whole_sentence_divides_a_large_number_far_before_it() {
        String far = "全区收到诉求33420件，环比上升7.5%。\n\n一、类型\n\n咨询类较多。\n\n二、质效\n\n当场答复9820件，交给有关部门23600件。";
        assertThat(held(far)).contains("收到诉求 33420件 = 当场答复 9820件 + 交给有关部门 23600件");
        assertThat(accused(far.replace("9820", "9850"))).isEmpty();
    }

    @Test
    void two_small_numbers_make_up_none_far_before_them() {
        String small = "走访企业18家，开展培训12场次，走访农户30户。\n\n一、督办\n\n督办事项7件，约谈单位5家。走访老人9户，慰问残疾人21户。";
        assertThat(held(small)).noneMatch(r -> r.contains("= 走访老人"));
    }

    @Test
    void files_that_are_counted_in_characters_one_behind_the_other_are_counted() {
        assertThat(held("发出检察建议八份，收到回函六份。")).contains("收到回函 六份 <= 发出检察建议 八份");
        assertThat(audit("落实两件事，做到三个到位。").extraction().figures()).isEmpty();
    }

    @Test
    void what_was_before_adds_up_as_what_is_now() {
        String columns = "二季度接收投诉330件，到三季度增至360件。甲类由二季度的150件增加到160件，乙类由180件增加到200件。";
        assertThat(held(columns)).anyMatch(r -> r.contains("330件 = ") && r.contains("150件") && r.contains("180件"));
        assertThat(accused(columns.replace("150件", "155件"))).isEmpty();
    }

    @Test
    void shares_of_one_sentence_make_up_all_as_they_are_printed() {
        String rated = "读者评价满意的占92.4%，基本满意的占7.6%，没有差评。";
        assertThat(held(rated)).anyMatch(r -> r.contains("92.4%") && r.contains("7.6%") && r.endsWith("= 100"));
        assertThat(accused(rated.replace("7.6%", "7.9%"))).isEmpty();
    }

    @Test
    void what_becomes_of_things_may_be_counted_in_another_unit() {
        assertThat(held("季度来电20000个，生成有效工单11000件。")).contains("生成有效工单 11000件 <= 来电 20000个");
        assertThat(accused("季度来电20000个，生成有效工单21000件。")).isEmpty();
    }

    @Test
    void rates_against_a_year_find_the_level_of_that_year_wherever_it_is_told() {
        String years =
                "2015年，受理案件160件，审结120件，比2014年分别上升60%和50%。据了解，2014年受理案件100件，审结80件，比2013年分别上升25%和60%；2013年受理案件80件，审结50件。";
        assertThat(held(years))
                .anyMatch(r -> r.contains("60% = growth(受理案件 160件; 受理案件 100件)"))
                .anyMatch(r -> r.contains("60% = growth(审结 80件; 审结 50件)"));
        assertThat(accused(years.replace("审结80件", "审结82件"))).isEmpty();
        String listed = "2016年受理680件，2017年受理646件，2018年受理612件，2017年、2018年分别下降5%、5.26%。";
        assertThat(held(listed)).anyMatch(r -> r.endsWith("5.26% = share(受理 646件 - 受理 612件; 受理 646件)"));
    }

    @Test
    void years_that_are_told_elsewhere_complete_a_list_of_years() {
        String years = "2010年公开信息520条，历年累计1480条（2008年390条，2009年570条）。";
        assertThat(held(years)).contains("历年 1480条 = 390条 + 570条 + 公开信息 520条");
        assertThat(accused(years.replace("570", "580"))).isEmpty();
    }

    @Test
    void a_share_told_in_words_is_told_again_in_percent() {
        String most = "收到回复1050条。五家单位共回复535条，超过全部回复的一半（50.95%）。";
        assertThat(held(most)).contains("50.95% = share(五家单位共回复 535条; 收到回复 1050条)");
        assertThat(accused(most.replace("50.95", "50.59"))).isEmpty();
    }

    @Test
    void averages_and_shares_differ_by_what_is_told_behind_them() {
        String households = "户均2.52人，十年前户均3.27人，少了0.75人。";
        assertThat(held(households)).contains("0.75人 = 十年前户 3.27人 - 2.52人");
        assertThat(accused(households.replace("0.75", "0.57"))).isEmpty();
        String points = "三组比重依次为22.4%、45.9%、31.7%。中年组比老年组高14.2个百分点。";
        assertThat(held(points)).anyMatch(r -> r.contains("14.2个百分点 = 45.9% - 31.7%"));
        assertThat(accused(points.replace("14.2", "12.4"))).isEmpty();
    }
}
