package org.countercheck.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countercheck.explain.Explanation.Kind.DIGIT;
import static org.countercheck.explain.Explanation.Kind.DIRECTION;
import static org.countercheck.explain.Explanation.Kind.OTHER_BASE;
import static org.countercheck.explain.Explanation.Kind.TRUNCATION;

import org.countercheck.explain.Explainer.Diagnosis;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;
import org.countercheck.figure.Unit;
import org.countercheck.relation.Comparison;
import org.countercheck.relation.Expression;
import org.junit.jupiter.api.Test;

/** Shares and rates that were cut, adjusted, or taken over something else. */
class ShareExplanationsTest {

    private final Sheet sheet = new Sheet();

    @Test
    void a_share_that_was_cut_names_what_rounding_gives() {
        Figure total = sheet.prose("收到", 674);
        Figure part = sheet.prose("当面", 156);
        Figure share = sheet.percent("当面", "23.14"); // 23.1454
        Figure other = sheet.prose("非本机关掌握", 57);
        sheet.share(share, part, total);
        sheet.share(sheet.percent("非本机关掌握", "8.46"), other, total); // 8.4570
        Diagnosis diagnosis = Diagnoses.of(sheet, share, part);
        assertThat(diagnosis.evaluation().beyondRounding()).isFalse();
        assertThat(sheet.explained(share, part, TRUNCATION).arguments())
                .containsExactly("cut", "23.14", "23.145401", "23.15", "1", "2");
        assertThat(sheet.kinds(share, part)).doesNotContain(DIGIT);
    }

    @Test
    void a_share_that_is_wrong_in_another_digit_was_not_cut() {
        Figure total = sheet.prose("收到", 674);
        Figure part = sheet.prose("当面", 156);
        Figure share = sheet.percent("当面", "83.15");
        sheet.share(share, part, total);
        assertThat(sheet.kinds(share, part)).contains(DIGIT).doesNotContain(TRUNCATION);
        assertThat(sheet.explained(share, part, DIGIT).arguments()).containsExactly("83.15", "23.15");
    }

    @Test
    void shares_adjusted_to_reach_one_hundred_are_fitted() {
        // 1/6, 1/6, 4/6: 16.7 + 16.7 + 66.7 = 100.1, so the last one was printed as 66.6, which no reading of 66.67
        // gives but a cut;
        // and 5/6 + 1/6 printed as 83.4 + 16.6: 83.33 was raised.
        Figure total = sheet.prose("总数", 6);
        Figure five = sheet.prose("甲", 5);
        Figure one = sheet.prose("乙", 1);
        Figure high = sheet.percent("甲", "83.4");
        Figure low = sheet.percent("乙", "16.6");
        sheet.share(high, five, total);
        sheet.share(low, one, total);
        sheet.relate(
                "shares",
                Sheet.sum(high, low),
                Comparison.EQUAL,
                new Expression.Constant(Quantity.exactly(Rational.HUNDRED, Unit.PERCENT)));
        assertThat(sheet.explained(high, five, TRUNCATION).arguments().get(0)).isEqualTo("fitted");
        assertThat(sheet.explained(low, one, TRUNCATION).arguments().get(0)).isEqualTo("cut");
    }

    @Test
    void a_share_over_the_wrong_total_names_that_total() {
        Figure site = sheet.prose("网站", 16049);
        Figure all = sheet.prose("总数", 12018);
        Figure part = sheet.prose("机构职能", 608);
        Figure share = sheet.percent("机构职能", "3.79"); // 608/16049; over 12018 it is 5.06
        sheet.share(share, part, all);
        assertThat(sheet.explained(share, part, OTHER_BASE).arguments()).containsExactly("3.79", "16049", "网站", "5.06");
    }

    @Test
    void a_share_that_was_only_cut_has_no_other_base() {
        sheet.prose("培训", 905);
        Figure all = sheet.prose("收到", 871);
        Figure part = sheet.prose("传真", 2);
        Figure share = sheet.percent("传真", "0.22"); // 0.2296, and 2/905 is 0.2210
        sheet.share(share, part, all);
        assertThat(sheet.kinds(share, part)).containsExactly(TRUNCATION);
    }

    @Test
    void a_share_that_two_bases_give_has_no_other_base() {
        sheet.prose("甲", 998);
        sheet.prose("乙", 1002);
        Figure all = sheet.prose("总数", 110);
        Figure part = sheet.prose("部分", 40);
        Figure share = sheet.percent("部分", "4");
        sheet.share(share, part, all);
        assertThat(sheet.kinds(share, part)).doesNotContain(OTHER_BASE);
    }

    @Test
    void a_rate_over_this_year_or_with_the_wrong_sign_is_recognised() {
        Figure now = sheet.prose("今年", 1884);
        Figure before = sheet.prose("上年", 1665);
        Figure rate = sheet.percent("增长", "11.62"); // 219/1884; 219/1665 is 13.15
        sheet.growth(rate, now, before);
        assertThat(sheet.explained(rate, now, DIRECTION).arguments()).containsExactly("base", "11.62", "13.15");
        Figure less = sheet.prose("今年", 511);
        Figure more = sheet.prose("上年", 735);
        Figure wrong = sheet.percent("增长", "30.48"); // -30.48
        sheet.growth(wrong, less, more);
        assertThat(sheet.explained(wrong, less, DIRECTION).arguments()).containsExactly("sign", "30.48", "-30.48");
    }

    @Test
    void a_rate_of_another_size_says_nothing_about_direction() {
        Figure now = sheet.prose("今年", 1884);
        Figure before = sheet.prose("上年", 1665);
        Figure rate = sheet.percent("增长", "21.62");
        sheet.growth(rate, now, before);
        assertThat(sheet.kinds(rate, now)).doesNotContain(DIRECTION);
    }
}
