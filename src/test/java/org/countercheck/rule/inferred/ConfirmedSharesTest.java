package org.countercheck.rule.inferred;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countercheck.rule.inferred.ToldSentences.accused;
import static org.countercheck.rule.inferred.ToldSentences.held;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares whose part or base only numbers can show: each is told where it holds, and accuses nobody where it does not. */
class ConfirmedSharesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "检查发现问题64个，已经改到位53个，整改率82.81%。|53个|检查发现问题 64个",
                "收到反馈表132份，表示满意的119份、基本满意的13份，满意率90.15%。|119份|收到反馈表 132份",
                "举报187件经核查，立案43件，不予立案144件，立案率22.99%。|43件|举报 187件",
                "来信317件，属于咨询的213件，约为来信总量的67.2%。|213件|来信 317件",
                "年初预算安排246万元，决算支出167.37万元，为预算的68.04%。|167.37万元|年初预算安排 246万元",
                "决算3.27万元，较预算数5.00万元减少1.73万元，完成预算的65.40%。|3.27万元|较预算数 5.00万元",
                "基金收入完成58370万元，为预算的81.07%（预算72000万元）。|58370万元|预算 72000万元",
                "本级收入416000万元，上级补助613000万元。本级收入完成预算405000万元的102.7%。|416000万元|本级收入完成预算 405000万元",
                "有37项、2.15亿元下达偏晚，占抽查的24.3%（抽查152项）。|37项|抽查 152项",
                "各项存款余额263.4亿元，各项贷款余额171.9亿元，存贷比65.3%。|171.9亿元|各项存款余额 263.4亿元",
                "118件建议由两家承办。办理结果：A类67件、B类42件、C类9件，A类件占比56.78%。|67件|建议由两家承办 118件",
                "人均可支配收入46218元，比上年增长8.9%。其中工资28193元，占61.0%。|28193元|人均可支配收入 46218元",
            })
    void a_share_is_told_over_the_number_that_it_fits(String sentence, String part, String base) {
        assertThat(held(sentence)).anyMatch(r -> r.contains(" = share(") && r.contains(part + "; " + base + ")"));
    }

    @Test
    void a_share_that_fits_nothing_accuses_nobody() {
        assertThat(accused("年初预算安排246万元，决算支出167.37万元，为预算的86%。")).isEmpty();
        assertThat(accused("各项存款余额263.4亿元，各项贷款余额171.9亿元，存贷比56.3%。")).isEmpty();
    }

    @Test
    void few_digits_tell_nothing_among_many_numbers() {
        assertThat(held("存款260亿元，贷款170亿元，存贷比65%。")).anyMatch(r -> r.contains("65% = share("));
        assertThat(held("存款260亿元，债券90亿元，基金80亿元，保险70亿元，贷款170亿元，存贷比65%。")).noneMatch(r -> r.contains("65% = share("));
    }

    @Test
    void simple_fractions_are_those_of_many_numbers() {
        assertThat(held("有36个项目、48个村、72个单位和12个乡镇参加，优良率75.00%。")).noneMatch(r -> r.contains("75.00% = share("));
    }

    @Test
    void a_rate_per_thousand_is_over_a_population_that_is_not_printed() {
        assertThat(held("年末人口43.52万人，出生2613人，出生率6.00‰。")).noneMatch(r -> r.contains("‰ = share("));
    }

    @Test
    void a_change_is_no_share() {
        assertThat(held("馆藏412件，借出271件，借出量下降65.8%。")).noneMatch(r -> r.contains("65.8% = share(借出"));
    }
}
