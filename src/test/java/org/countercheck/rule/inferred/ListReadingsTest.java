package org.countercheck.rule.inferred;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countercheck.rule.inferred.ToldSentences.accused;
import static org.countercheck.rule.inferred.ToldSentences.held;

import org.junit.jupiter.api.Test;

/** Which total a list divides, and how far it reaches. */
class ListReadingsTest {

    @Test
    void numbers_paired_with_their_names_stay_together() {
        String both = "全年行政复议和行政诉讼17件，其中复议10件，维持、纠错、其他分别为6件、1件、3件；诉讼7件，维持、纠错、其他分别为5件、1件、1件。";
        assertThat(held(both)).contains("行政复议和行政诉讼 17件 = 复议 10件 + 诉讼 7件", "复议 10件 = 维持 6件 + 纠错 1件 + 其他 3件");
        assertThat(held(both)).noneMatch(r -> r.contains("其他 3件 + 诉讼 7件"));
    }

    @Test
    void both_of_a_pair_make_up_the_total_right_behind_them_and_not_the_item_before_them() {
        String pair = "全年发布信息1500条，其中网站发布1100条，微博、微信发布量分别为250条、150条，两者合计400条。";
        assertThat(accused(pair)).isEmpty();
        assertThat(accused(pair.replace("400", "490"))).containsExactly("两者 490条 = 微博发布量 250条 + 微信发布量 150条");
    }

    @Test
    void the_title_of_a_document_does_not_open_a_list() {
        String listed = "主动公开信息1276条。按《高等学校信息公开事项清单》三个大类统计：基本信息215条，招生信息148条，财务信息913条。";
        assertThat(accused(listed)).isEmpty();
        assertThat(accused(listed.replace("1276", "1286"))).hasSize(1);
        assertThat(accused(listed.replace("1276", "1286").replace("统计", "统计，主要为")))
                .isEmpty();
    }

    @Test
    void the_whole_list_comes_before_a_piece_of_it_that_happens_to_fit_another_number() {
        String results =
                "当年办结111件，年底尚有2件正在办理。办结件中按时105件、延期6件。按答复类型：公开80件，占72.1%；不公开25件，占22.5%；更改补充2件，占1.8%；其他途径4件，占3.6%。";
        assertThat(held(results)).contains("当年办结 111件 = 公开 80件 + 不公开 25件 + 更改补充 2件 + 其他途径 4件");
        assertThat(accused(results)).isEmpty();
    }

    @Test
    void what_closes_a_list_is_its_total_rather_than_what_stood_over_it() {
        String results = "当年办结120件。按答复类型：公开80件，占66.7%；不公开30件，占25.0%；更改补充10件，占8.3%。以上答复合计120件。";
        assertThat(held(results)).contains("答复 120件 = 公开 80件 + 不公开 30件 + 更改补充 10件", "66.7% = share(公开 80件; 答复 120件)");
        assertThat(accused(results)).isEmpty();
        assertThat(accused(results.replace("不公开30件", "不公开31件"))).isNotEmpty();
        assertThat(accused(results.replace("以上答复合计120件", "另有咨询合计900件"))).isEmpty();
    }

    @Test
    void a_total_of_so_many_kinds_closes_a_list_of_as_many() {
        String results = "收到申请125件。其中公开60件，占50%；部分公开20件，占17%；不公开30件，占25%；更改补充10件，占8%。四类共120件。";
        assertThat(accused(results)).isEmpty();
        assertThat(held(results)).contains("四类 120件 = 公开 60件 + 部分公开 20件 + 不公开 30件 + 更改补充 10件");
        assertThat(accused(results.replace("共120", "共121"))).hasSize(1);
        assertThat(accused(results.replace("四类共120", "五类共150"))).isEmpty();
    }

    @Test
    void outcomes_that_end_with_what_has_none_yet_are_all_of_them() {
        String suits = "行政诉讼案件20件，其中判决驳回11件，裁定驳回2件，原告撤诉4件，年末未审结的3件。";
        assertThat(accused(suits)).isEmpty();
        assertThat(accused(suits.replace("20", "19"))).hasSize(1);
        assertThat(accused("行政诉讼案件20件，其中判决驳回11件，裁定驳回2件，原告撤诉4件。")).isEmpty();
    }

    @Test
    void totals_told_side_by_side_are_divided_side_by_side() {
        String two = "甲乙两县受理290件、办结282件。其中，甲县受理150件，办结147件；乙县受理140件，办结135件。";
        assertThat(held(two)).contains("甲乙两县受理 290件 = 甲县受理 150件 + 乙县受理 140件", "办结 282件 = 办结 147件 + 办结 135件");
        assertThat(accused(two.replace("282", "281"))).isEmpty();
    }

    @Test
    void a_joined_name_is_the_sum_of_what_it_joins_where_it_fits() {
        String joined = "同意公开50件，部分公开5件，不予公开8件。同意公开和部分公开的55件均已寄出。";
        assertThat(held(joined)).contains("同意公开和部分公开 55件 = 同意公开 50件 + 部分公开 5件");
        assertThat(accused(joined.replace("55", "54"))).isEmpty();
    }

    @Test
    void two_numbers_that_make_up_a_third_to_its_last_of_many_digits_are_told() {
        String far = "收入决算1846.29万元，比上年多。本年收入1801.54万元，主要是拨款。年初结存44.75万元，均已使用。";
        assertThat(held(far)).contains("收入决算 1846.29万元 = 收入 1801.54万元 + 年初结存 44.75万元");
        assertThat(accused(far.replace("44.75", "52.13"))).isEmpty();
        assertThat(accused(far.replace("44.75", "44.57")))
                .containsExactly("收入决算 1846.29万元 = 收入 1801.54万元 + 年初结存 44.57万元");
    }

    @Test
    void some_parts_of_a_whole_are_together_at_most_the_whole() {
        String first = "诉求量1117件。居前的是：农业159件，占14.23%；社保148件，占13.25%。";
        assertThat(held(first)).contains("农业 159件 + 社保 148件 <= 诉求量 1117件");
    }

    @Test
    void what_is_left_of_two_flows_may_be_more_than_one_of_them() {
        assertThat(accused("全年新办企业120户，注销30户，净增90户。")).isEmpty();
        assertThat(held("全年新办企业120户，注销30户，净增90户。")).contains("净增 90户 = 新办企业 120户 - 注销 30户");
        assertThat(accused("年末企业30户，比上年增加90户。")).hasSize(1);
    }

    @Test
    void a_total_behind_its_parts_is_not_called_like_the_last_of_them() {
        assertThat(held("全县共有97名专职人员和267名兼职人员，合计364名。")).contains("364名 = 专职人员 97名 + 兼职人员 267名");
        assertThat(accused("全县共有97名专职人员和267名兼职人员，合计365名。")).hasSize(1);
    }

    @Test
    void a_number_in_words_tells_how_many_parts_there_are() {
        String four = "承办建议、提案共15件，分四个来源：市代表建议2件；市政协提案3件；县代表建议4件；县政协提案6件。";
        assertThat(accused(four)).isEmpty();
        assertThat(accused(four.replace("15件", "17件"))).hasSize(1);
        assertThat(accused(four.replace("15件", "17件").replace("，分四个来源", "，主要来自")))
                .isEmpty();
    }

    @Test
    void the_introduction_starts_with_the_name_of_its_total() {
        String filed = "五年来累计提交提案3000件。经审查，立案2700件，立案率达到90%。\n\n立案提案的构成是：委员提案2500件，党派提案150件，团体提案50件。";
        assertThat(held(filed)).contains("立案 2700件 = 委员提案 2500件 + 党派提案 150件 + 团体提案 50件");
        assertThat(accused(filed.replace("2500", "2600"))).hasSize(1);
        assertThat(accused(filed.replace("90%", "95%"))).hasSize(1);
    }

    @Test
    void what_was_done_and_what_is_open_make_up_what_the_rate_is_over() {
        String open = "受理诉求4400件，其中有效诉求4000件。累计办结3940件，正在协调办理60件，总体办结率98.50%。";
        assertThat(held(open)).contains("有效诉求 4000件 = 办结 3940件 + 正在协调办理 60件");
        assertThat(accused(open.replace("办理60件", "办理68件"))).hasSize(1);
        assertThat(accused(open.replace("办理60件", "办理68件").replace("累计", "连同上年结转的8件，累计")))
                .isEmpty();
    }

    @Test
    void five_names_that_are_all_there_is_divide_what_the_list_before_does() {
        String fields = "收到提案100件，其中集体提案20件，占20%；个人提案80件，占80%。\n\n提什么？经济建设类30件、政治建设类10件、文化建设类20件、社会建设类30件、生态文明建设类10件。";
        assertThat(accused(fields)).isEmpty();
        assertThat(accused(fields.replace("文化建设类20件", "文化建设类12件"))).hasSize(1);
        assertThat(accused(fields.replace("文化建设类20件、", "").replace("政治建设类10件", "政治建设类12件")))
                .isEmpty();
    }

    @Test
    void a_single_character_may_close_a_list() {
        assertThat(held("从商品看：食品类120件、服装类80件、家电类50件，计250件。")).contains("250件 = 食品类 120件 + 服装类 80件 + 家电类 50件");
        assertThat(accused("从商品看：食品类120件、服装类80件、家电类50件，两年累计290件。")).isEmpty();
    }

    @Test
    void all_the_rest_belongs_to_the_only_number_that_can_be_its_whole() {
        String rest = "接到举报600件，环比增加10%。电话举报290件，微信举报230件，网上举报80件。已受理510件，其余90件线索不详，未予受理。";
        assertThat(accused(rest)).isEmpty();
        assertThat(accused(rest.replace("其余90件", "其余96件"))).hasSize(1);
        assertThat(accused(rest.replace("其余90件", "其余96件").replace("。已受理", "，另有上月结转6件。已受理")))
                .isEmpty();
    }

    @Test
    void what_was_taken_on_is_what_was_done_and_is_open_where_nothing_was_carried_over() {
        String cases = "本院共受理各类案件9400件，比上年同期上升7.8%；审结7000件，上升2%；未结2400件，上升28%。";
        assertThat(held(cases)).contains("本院共受理各类案件 9400件 = 审结 7000件 + 未结 2400件");
        assertThat(accused(cases.replace("7000", "7100"))).hasSize(1);
        assertThat(accused(cases.replace("7000", "7100") + "其中旧存100件。")).isEmpty();
    }

    @Test
    void kinds_that_are_counted_in_words_and_paired_divide_the_number_before() {
        String kinds = "受理业务700.5万件，同比增长9%。投诉举报、信息咨询、意见建议三类业务依次为30.2万件、660.1万件、10.2万件。";
        assertThat(accused(kinds)).isEmpty();
        assertThat(accused(kinds.replace("660.1", "640.1"))).hasSize(1);
        assertThat(accused(kinds.replace("660.1", "640.1").replace("三类业务", "前三类业务")))
                .isEmpty();
    }

    @Test
    void one_column_that_adds_up_speaks_for_the_other() {
        String columns = "各中心合计受理290件、办结280件。其中，甲区受理150件，办结147件；乙区受理100件，办结98件；丙区受理40件，办结35件。";
        assertThat(accused(columns)).isEmpty();
        assertThat(accused(columns.replace("办结35件", "办结38件"))).hasSize(1);
        assertThat(accused(columns.replace("办结35件", "办结38件").replace("受理40件", "受理48件")))
                .isEmpty();
    }

    @Test
    void what_a_list_divides_by_need_not_end_in_a_verb() {
        String sorts = "作出行政处罚10000宗，罚没金额170万元。按处罚种类，罚款9000宗，警告800宗，拘留150宗，其他50宗。";
        assertThat(accused(sorts)).isEmpty();
        assertThat(accused(sorts.replace("800宗", "870宗"))).hasSize(1);
        assertThat(accused(sorts.replace("800宗", "870宗").replace("按处罚种类", "按规定程序")))
                .isEmpty();
    }
}
