package org.countercheck.rule.inferred;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countercheck.rule.inferred.ToldSentences.accused;
import static org.countercheck.rule.inferred.ToldSentences.held;

import org.junit.jupiter.api.Test;

/** Which total a list divides, and how far it reaches. */
class ListReadingsTest {

    @Test
    void numbers_paired_with_their_names_stay_together() {
        String both = "全年讲座和展览17场，其中讲座10场，文史、科普、其他分别为6场、1场、3场；展览7场，文史、科普、其他分别为5场、1场、1场。";
        assertThat(held(both)).contains("讲座和展览 17场 = 讲座 10场 + 展览 7场", "讲座 10场 = 文史 6场 + 科普 1场 + 其他 3场");
        assertThat(held(both)).noneMatch(r -> r.contains("其他 3场 + 展览 7场"));
    }

    @Test
    void both_of_a_pair_make_up_the_total_right_behind_them_and_not_the_item_before_them() {
        String pair = "全年借出图书1500册，其中总馆借出1100册，东馆、西馆借出量分别为250册、150册，两者合计400册。";
        assertThat(accused(pair)).isEmpty();
        assertThat(accused(pair.replace("400", "490"))).containsExactly("两者 490册 = 东馆借出量 250册 + 西馆借出量 150册");
    }

    @Test
    void the_title_of_a_document_does_not_open_a_list() {
        String listed = "入藏图书1280册。按《中小学校馆藏图书分类目录》三个大类统计：文学图书220册，科普图书150册，历史图书910册。";
        assertThat(accused(listed)).isEmpty();
        assertThat(accused(listed.replace("1280", "1290"))).hasSize(1);
        assertThat(accused(listed.replace("1280", "1290").replace("统计", "统计，主要为")))
                .isEmpty();
    }

    @Test
    void the_whole_list_comes_before_a_piece_of_it_that_happens_to_fit_another_number() {
        String results =
                "当年修缮200处，年底尚有2处正在施工。修缮处中按时190处、延期10处。按建筑类型：民居140处，占70.0%；祠堂50处，占25.0%；桥梁4处，占2.0%；其他建筑6处，占3.0%。";
        assertThat(held(results)).contains("当年修缮 200处 = 民居 140处 + 祠堂 50处 + 桥梁 4处 + 其他建筑 6处");
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
        String far = "收入决算2150.67万元，比上年多。本年收入2108.32万元，主要是拨款。年初结存42.35万元，均已使用。";
        assertThat(held(far)).contains("收入决算 2150.67万元 = 收入 2108.32万元 + 年初结存 42.35万元");
        assertThat(accused(far.replace("42.35", "51.17"))).isEmpty();
        assertThat(accused(far.replace("42.35", "42.53")))
                .containsExactly("收入决算 2150.67万元 = 收入 2108.32万元 + 年初结存 42.53万元");
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
        assertThat(accused("年末企业30户，比上年增加40户。")).hasSize(1);
    }

    @Test
    void a_total_behind_its_parts_is_not_called_like_the_last_of_them() {
        assertThat(held("全县共有85名专职讲解员和265名志愿讲解员，合计350名。")).contains("350名 = 专职讲解员 85名 + 志愿讲解员 265名");
        assertThat(accused("全县共有85名专职讲解员和265名志愿讲解员，合计351名。")).hasSize(1);
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
        String filed = "五年来累计收到线索3000件。经核对，立案2700件，立案率达到90%。\n\n立案线索的构成是：个人线索2500件，社团线索150件，企业线索50件。";
        assertThat(held(filed)).contains("立案 2700件 = 个人线索 2500件 + 社团线索 150件 + 企业线索 50件");
        assertThat(accused(filed.replace("2500", "2600"))).hasSize(1);
        assertThat(accused(filed.replace("90%", "95%"))).hasSize(1);
    }

    @Test
    void what_was_done_and_what_is_open_make_up_what_the_rate_is_over() {
        String open = "接到报修4400件，其中有效报修4000件。累计办结3940件，正在办理60件，总体办结率98.50%。";
        assertThat(held(open)).contains("有效报修 4000件 = 办结 3940件 + 正在办理 60件");
        assertThat(accused(open.replace("办理60件", "办理68件"))).hasSize(1);
        assertThat(accused(open.replace("办理60件", "办理68件").replace("累计", "连同上年结转的8件，累计")))
                .isEmpty();
    }

    @Test
    void five_names_that_are_all_there_is_divide_what_the_list_before_does() {
        String fields = "收到征文100件，其中集体征文20件，占20%；个人征文80件，占80%。\n\n写了什么？经济建设类30件、政治建设类10件、文化建设类20件、社会建设类30件、生态文明建设类10件。";
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
        String cases = "本所共受理各类鉴定9400件，比去年同期上升7.8%；审结7000件，上升2%；未结2400件，上升28%。";
        assertThat(held(cases)).contains("本所共受理各类鉴定 9400件 = 审结 7000件 + 未结 2400件");
        assertThat(accused(cases.replace("7000", "7100"))).hasSize(1);
        assertThat(accused(cases.replace("7000", "7100") + "其中旧存100件。")).isEmpty();
    }

    @Test
    void kinds_that_are_counted_in_words_and_paired_divide_the_number_before() {
        String kinds = "寄送包裹700.5万件，同比增长9%。生鲜果蔬、日用百货、图书文具三类包裹依次为30.2万件、660.1万件、10.2万件。";
        assertThat(accused(kinds)).isEmpty();
        assertThat(accused(kinds.replace("660.1", "640.1"))).hasSize(1);
        assertThat(accused(kinds.replace("660.1", "640.1").replace("三类包裹", "前三类包裹")))
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
        String sorts = "清理违规停车10000宗，收取费用170万元。按处理种类，拖离9000宗，贴单800宗，锁车150宗，其他50宗。";
        assertThat(accused(sorts)).isEmpty();
        assertThat(accused(sorts.replace("800宗", "870宗"))).hasSize(1);
        assertThat(accused(sorts.replace("800宗", "870宗").replace("按处理种类", "按规定程序")))
                .isEmpty();
    }

    @Test
    void a_list_that_goes_on_behind_its_last_number_names_only_some_parts() {
        String some = "全年受理报修3200件，其中其他类门窗（1400件）、管道（900件）、电路（800件）等问题较为集中。";
        assertThat(accused(some)).isEmpty();
        assertThat(accused(some.replace("等问题较为集中", ""))).hasSize(1);
        assertThat(accused("全年受理报修3200件，其中管道（900件）、电路（800件）、其他（1400件）。")).hasSize(1);
    }

    @Test
    void shares_that_make_up_all_are_over_their_own_parts_even_where_others_follow_them() {
        String crafts = "全年登记作品500件，其中首次送展360件，再次送展140件。\n\n从工艺类别看，刺绣200件，占50%；陶瓷120件，占30%；漆器80件，占20%；获奖作品90件，占23%。";
        assertThat(accused(crafts)).isEmpty();
        assertThat(held(crafts)).contains("50% = share(刺绣 200件; 刺绣 200件 + 陶瓷 120件 + 漆器 80件)");
    }
}
