package org.countercheck.rule.inferred;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countercheck.rule.inferred.ToldSentences.accused;
import static org.countercheck.rule.inferred.ToldSentences.held;

import org.junit.jupiter.api.Test;

/** Lists of which nothing is missing, by the words of a part; and names that only seem to leave something out. */
class WholeListsTest {

    @Test
    void channels_with_all_other_ones_cover_what_was_published() {
        String channels = "全县公开信息900条。其中，通过门户网站公开500条，通过政务微信公开300条，通过公报、公告栏等其他方式公开%d条。";
        assertThat(accused(channels.formatted(100))).isEmpty();
        assertThat(accused(channels.formatted(250)))
                .as("counted in each channel")
                .isEmpty();
        assertThat(accused(channels.formatted(90))).hasSize(1);
        assertThat(accused(channels.formatted(90).replace("等其他方式公开", "公开")))
                .as("there may be more")
                .isEmpty();
    }

    @Test
    void examples_within_a_name_leave_no_part_out() {
        String listed = "其他类24宗，占6%，包括退回补正的11宗，移交博物馆等其他单位保管的13宗。";
        assertThat(held(listed)).contains("其他类 24宗 = 退回补正 11宗 + 移交博物馆等其他单位保管 13宗");
        assertThat(held(listed.replace("13宗", "12宗"))).noneMatch(r -> r.contains("24宗 = "));
    }

    @Test
    void a_sign_between_two_named_numbers_adds_them() {
        String sum = "“两微”发布1200条（微博500条＋微信%d条）。";
        assertThat(held(sum.formatted(700))).anyMatch(r -> r.endsWith("1200条 = 微博 500条 + 微信 700条"));
        assertThat(accused("全年办理5000+件，其中网上办理5300件。")).isEmpty();
    }

    @Test
    void the_level_of_an_earlier_year_may_follow_the_rate() {
        String growth = "一、总体情况\n我局2016年公开信息1800条，比2015年减少10%，2015年为2000条。";
        assertThat(accused(growth)).isEmpty();
        assertThat(accused(growth.replace("10%", "15%"))).hasSize(1);
    }

    @Test
    void a_share_may_stand_before_the_number_it_is_of() {
        String shares =
                "一、借阅情况\n全年借出图书1000件，上年为900件。\n二、方式\n20.0%的图书（200件）在网上预约，50.0%（500件）到馆挑选，28.0%（280件）由流动车送达，其余20件为邮寄，占2.0%。";
        assertThat(accused(shares)).isEmpty();
        assertThat(held(shares))
                .contains("借出图书 1000件 = 在网上预约 200件 + 500件 + 280件 + 邮寄 20件")
                .anyMatch(r -> r.endsWith("50.0% = share(500件; 借出图书 1000件)"));
        assertThat(accused(shares.replace("500件）", "280件*")
                        .replace("280件）", "500件）")
                        .replace("280件*", "280件）")))
                .as("two numbers in each other's place")
                .hasSize(2);
    }
}
