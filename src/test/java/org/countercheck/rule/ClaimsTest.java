package org.countercheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which words of a report a rule with {@code when} depends. */
class ClaimsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "全部按期答复|全部按期办结; 收到的申请已全部按期办结; true",
                "全部按期答复|全部按期办结; 收到的申请已全部办结; false",
                "全部*按时办结; 全部在十五个工作日内按时办结; true",
                "全部*按时办结; 按时办结了全部申请; false",
                "全部按期; 申请未全部按期答复; false",
                "全部按期｜均按期; 均 按 期 办结; true",
                "没有*延期; 没有一件超期或延期; true",
                "申请/均按期; 申请均按期办结; true",
                "申请/均按期; 提案均按期办结; false",
            })
    void the_words_decide(String when, String claim, boolean expected) {
        assertThat(Claims.of(when).in(new SmallReport().claims(claim).plain()).isEmpty())
                .isEqualTo(!expected);
    }

    @Test
    void a_heading_says_what_a_claim_is_about() {
        Claims claims = Claims.of("申请/均按期");
        assertThat(claims.in(new SmallReport().under("三、依申请公开").claims("均按期办结").plain()))
                .hasSize(1);
        assertThat(claims.in(new SmallReport().under("三、建议提案").claims("均按期办结").plain()))
                .isEmpty();
    }

    @Test
    void a_claim_behind_two_numbers_joined_by_a_comma_of_enumeration_is_about_both() {
        Claims claims = Claims.of("复议/全部维持");
        SmallReport both =
                new SmallReport().text("7件、全区行政诉讼9件").says("行政复议", "7件").says("行政诉讼", "9件");
        assertThat(claims.in(both.claimsOfLast("全部维持").plain())).hasSize(1);
        SmallReport apart =
                new SmallReport().text("7件。全区行政诉讼9件").says("行政复议", "7件").says("行政诉讼", "9件");
        assertThat(claims.in(apart.claimsOfLast("全部维持").plain())).isEmpty();
    }
}
