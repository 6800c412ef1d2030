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
                "检查发现问题72个，已经改到位58个，整改率80.56%。|58个|检查发现问题 72个",
                "收到反馈表154份，表示满意的139份、基本满意的15份，满意率90.26%。|139份|收到反馈表 154份",
                "举报196件经核查，立案57件，不予立案139件，立案率29.08%。|57件|举报 196件",
                "来信329件，属于咨询的217件，约为来信总量的65.96%。|217件|来信 329件",
                "年初预算安排358万元，决算支出241.53万元，为预算的67.47%。|241.53万元|年初预算安排 358万元",
                "决算4.19万元，较预算数6.30万元减少2.11万元，完成预算的66.51%。|4.19万元|较预算数 6.30万元",
                "基金收入完成61290万元，为预算的82.82%（预算74000万元）。|61290万元|预算 74000万元",
                "本级收入437000万元，上级补助629000万元。本级收入完成预算421000万元的103.8%。|437000万元|本级收入完成预算 421000万元",
                "有41项、3.26亿元下达偏晚，占抽查的26.3%（抽查156项）。|41项|抽查 156项",
                "各项存款余额287.6亿元，各项贷款余额193.2亿元，存贷比67.2%。|193.2亿元|各项存款余额 287.6亿元",
                "126件建议由两家承办。办理结果：A类71件、B类46件、C类9件，A类件占比56.35%。|71件|建议由两家承办 126件",
                "人均可支配收入51364元，比上年增长8.7%。其中工资31742元，占61.8%。|31742元|人均可支配收入 51364元",
            })
    void a_share_is_told_over_the_number_that_it_fits(String sentence, String part, String base) {
        assertThat(held(sentence)).anyMatch(r -> r.contains(" = share(") && r.contains(part + "; " + base + ")"));
    }

    @Test
    void a_share_that_fits_nothing_accuses_nobody() {
        assertThat(accused("年初预算安排358万元，决算支出241.53万元，为预算的86%。")).isEmpty();
        assertThat(accused("各项存款余额287.6亿元，各项贷款余额193.2亿元，存贷比76.2%。")).isEmpty();
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
        assertThat(held("年末人口47.36万人，出生2937人，出生率6.20‰。")).noneMatch(r -> r.contains("‰ = share("));
    }

    @Test
    void a_change_is_no_share() {
        assertThat(held("馆藏412件，借出271件，借出量下降65.8%。")).noneMatch(r -> r.contains("65.8% = share(借出"));
    }
}
