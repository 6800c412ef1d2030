package org.countercheck.rule.inferred;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.countercheck.Countercheck;
import org.countercheck.audit.Audit;
import org.countercheck.relation.Level;
import org.countercheck.relation.Outcome;
import org.countercheck.render.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What names and arithmetic together show of numbers that stand apart: it is told where it holds, and accuses nobody where it does not. */
class ToldWhereTheyHoldTest {

    @TempDir
    private Path folder;

    @Test
    void the_second_number_of_a_pair_is_called_like_the_first() throws IOException {
        String pairs = "审查逮捕：受理60件81人，审结58件75人。";
        assertThat(held(pairs)).contains("75人 <= 81人");
        assertThat(accused(pairs.replace("75", "95"))).isEmpty();
    }

    @Test
    void both_columns_of_a_list_of_pairs_add_up() throws IOException {
        String pairs = "收到生效判决210件255人，其中一审生效200件240人，二审生效10件15人。";
        assertThat(held(pairs)).contains("收到生效判决 210件 = 一审生效 200件 + 二审生效 10件", "255人 = 240人 + 15人");
        assertThat(accused(pairs.replace("240", "250"))).isEmpty();
    }

    @Test
    void letters_visits_and_calls_make_up_one_total_of_cases_whatever_each_is_counted_in() throws IOException {
        String forms = "全县信访总量410件次。从形式看：来信50件；来访130批；网上信访230件。";
        assertThat(held(forms)).contains("信访 410件次 = 来信 50件 + 来访 130批 + 网上信访 230件");
        assertThat(accused(forms.replace("130批", "138批"))).isEmpty();
    }

    @Test
    void what_was_done_and_handed_on_at_once_was_not_carried_over() throws IOException {
        String solved = "当月各单位办结转派工单3450件。已办结工单里，已解决3100件，未解决350件，解决率为89.86%。";
        assertThat(held(solved)).contains("当月各单位办结转派工单 3450件 = 已解决 3100件 + 未解决 350件");
        assertThat(held("收到申请52件，办结50件，结转下年度2件。")).contains("收到申请 52件 = 办结 50件 + 结转下年度 2件");
    }

    @Test
    void lists_of_the_same_names_speak_for_one_beside_them_that_does_not_add_up() throws IOException {
        String sources = "收到投诉举报90件。来源构成：平台30件，其中投诉20件，举报10件；热线50件，其中投诉42件，举报8件；来信来访10件，其中投诉7件，举报3件。";
        assertThat(accused(sources)).isEmpty();
        assertThat(accused(sources.replace("举报3件", "举报8件"))).anyMatch(r -> r.startsWith("来信来访 10件 = "));
        assertThat(accused(sources.replace("举报8件；", "举报6件；").replace("举报3件", "举报2件")))
                .isEmpty();
    }

    @Test
    void what_is_called_alike_in_all_parts_adds_up_to_what_is_called_so_of_the_whole() throws IOException {
        String columns = "承办建议提案16件：市代表建议5件（主办件4件、会办件1件）；市政协提案8件（主办件5件、会办件3件）；县政协提案3件（主办件2件、会办件1件）。合起来，主办件11件，会办件5件。";
        assertThat(held(columns)).contains("主办件 11件 = 主办件 4件 + 主办件 5件 + 主办件 2件");
        assertThat(accused(columns.replace("主办件11件，会办件5件", "主办件12件，会办件4件"))).isEmpty();
    }

    @Test
    void parts_in_parentheses_share_one_percentage() throws IOException {
        String fields = "举报接收200件，集中在食品安全（60件）、侵害权益（40件）、不正当竞争（20件），合计占比60%。";
        assertThat(held(fields)).anyMatch(r -> r.startsWith("合计占比 60% = share("));
        assertThat(accused(fields.replace("60%", "65%"))).isEmpty();
    }

    @Test
    void shares_of_what_was_counted_before_go_with_the_names() throws IOException {
        String forms = "信访总量400件。按形式看：来信60件；来访140件；网上信访200件。来信、来访、网上信访占总量的比重分别是15%、35%、50%。";
        assertThat(held(forms)).contains("35% = share(来访 140件; 信访 400件)");
        assertThat(accused(forms.replace("15%、35%", "17%、33%"))).noneMatch(r -> r.contains("share(来访"));
    }

    @Test
    void a_whole_sentence_divides_a_large_number_far_before_it() throws IOException {
        String far = "全区收到诉求33420件，环比上升7.5%。\n\n一、类型\n\n咨询类较多。\n\n二、质效\n\n当场解答9820件，转派承办单位23600件。";
        assertThat(held(far)).contains("收到诉求 33420件 = 当场解答 9820件 + 转派承办单位 23600件");
        assertThat(accused(far.replace("9820", "9850"))).isEmpty();
    }

    @Test
    void two_small_numbers_make_up_none_far_before_them() throws IOException {
        String small = "走访企业18家，开展培训12场次，走访农户30户。\n\n一、督办\n\n督办事项7件，约谈单位5家。走访老人9户，慰问残疾人21户。";
        assertThat(held(small)).noneMatch(r -> r.contains("= 走访老人"));
    }

    @Test
    void files_that_are_counted_in_characters_one_behind_the_other_are_counted() throws IOException {
        assertThat(held("发出检察建议八份，收到回函六份。")).contains("收到回函 六份 <= 发出检察建议 八份");
        assertThat(audit("落实两件事，做到三个到位。").extraction().figures()).isEmpty();
    }

    @Test
    void what_was_before_adds_up_as_what_is_now() throws IOException {
        String columns = "二季度接收投诉330件，到三季度增至360件。甲类由二季度的150件增加到160件，乙类由180件增加到200件。";
        assertThat(held(columns)).anyMatch(r -> r.contains("330件 = ") && r.contains("150件") && r.contains("180件"));
        assertThat(accused(columns.replace("150件", "155件"))).isEmpty();
    }

    @Test
    void shares_of_one_sentence_make_up_all_as_they_are_printed() throws IOException {
        String rated = "代表评价满意的占92.4%，基本满意的占7.6%，没有不满意件。";
        assertThat(held(rated)).anyMatch(r -> r.contains("92.4%") && r.contains("7.6%") && r.endsWith("= 100"));
        assertThat(accused(rated.replace("7.6%", "7.9%"))).isEmpty();
    }

    @Test
    void what_becomes_of_things_may_be_counted_in_another_unit() throws IOException {
        assertThat(held("季度来电20000个，生成有效工单11000件。")).contains("生成有效工单 11000件 <= 来电 20000个");
        assertThat(accused("季度来电20000个，生成有效工单21000件。")).isEmpty();
    }

    @Test
    void rates_against_a_year_find_the_level_of_that_year_wherever_it_is_told() throws IOException {
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
    void years_that_are_told_elsewhere_complete_a_list_of_years() throws IOException {
        String years = "2010年公开信息520条，历年累计1480条（2008年390条，2009年570条）。";
        assertThat(held(years)).contains("历年 1480条 = 390条 + 570条 + 公开信息 520条");
        assertThat(accused(years.replace("570", "580"))).isEmpty();
    }

    @Test
    void a_share_told_in_words_is_told_again_in_percent() throws IOException {
        String most = "收到回复1050条。五家单位共回复535条，超过全部回复的一半（50.95%）。";
        assertThat(held(most)).contains("50.95% = share(五家单位共回复 535条; 收到回复 1050条)");
        assertThat(accused(most.replace("50.95", "50.59"))).isEmpty();
    }

    @Test
    void averages_and_shares_differ_by_what_is_told_behind_them() throws IOException {
        String households = "户均3.31人，十年前户均3.94人，少了0.63人。";
        assertThat(held(households)).contains("0.63人 = 十年前户 3.94人 - 3.31人");
        assertThat(accused(households.replace("0.63", "0.36"))).isEmpty();
        String points = "三组比重依次为19.2%、47.3%、33.5%。中年组比老年组高13.8个百分点。";
        assertThat(held(points)).anyMatch(r -> r.contains("13.8个百分点 = 47.3% - 33.5%"));
        assertThat(accused(points.replace("13.8", "18.3"))).isEmpty();
    }

    private List<String> held(String sentence) throws IOException {
        return audit(sentence).evaluations().stream()
                .filter(e -> e.outcome() == Outcome.HOLDS)
                .map(e -> Notation.of(e.relation()))
                .toList();
    }

    private List<String> accused(String sentence) throws IOException {
        return audit(sentence).findings().stream()
                .filter(f -> f.level() != Level.NOTE)
                .map(f -> Notation.of(f.evaluation().relation()))
                .toList();
    }

    private Audit audit(String sentence) throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "工作报告\n\n" + sentence + "\n", UTF_8);
        return Countercheck.standard().withoutRules().audit(file);
    }
}
