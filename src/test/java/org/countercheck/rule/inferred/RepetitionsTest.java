package org.countercheck.rule.inferred;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countercheck.rule.inferred.ToldSentences.accused;

import org.junit.jupiter.api.Test;

/** Whether paragraphs that use the same words speak of the same thing. */
class RepetitionsTest {

    @Test
    void paragraphs_that_agree_in_one_number_must_agree_in_the_others_that_are_called_alike() {
        String twice = "全年检修老旧电梯3200部，更换电梯配件1100件。\n\n二、检修\n\n共检修老旧电梯3200部，更换电梯配件1100件，无伤亡。";
        assertThat(accused(twice)).isEmpty();
        assertThat(accused(twice.replace("共检修老旧电梯3200", "共检修老旧电梯4512"))).containsExactly("检修老旧电梯 4512部 = 检修老旧电梯 3200部");
    }

    @Test
    void paragraphs_that_differ_in_every_number_speak_of_two_months_or_places() {
        String months = "12月检修老旧电梯320部，更换电梯配件110件。\n\n1至12月检修老旧电梯3200部，更换电梯配件1100件。";
        assertThat(accused(months)).isEmpty();
        String audits = "一、预算审计\n\n审计6个部门，发现主要问题金额12.5亿元。\n\n二、离任审计\n\n审计9名负责人，发现主要问题金额8.3亿元。";
        assertThat(accused(audits)).isEmpty();
        String companies = "一、甲公司\n\n公司资产总额为32.6亿元，公司净资产为11.2亿元。\n\n二、乙公司\n\n公司资产总额为32.8亿元，公司净资产为6.4亿元。";
        assertThat(accused(companies)).isEmpty();
    }

    @Test
    void what_stands_alone_under_one_name_is_told_where_a_slip_of_the_pen_explains_it() {
        String alone = "全年检修老旧电梯3246部。\n\n二、检修\n\n共检修老旧电梯3246部，无伤亡。";
        assertThat(accused(alone.replace("共检修老旧电梯3246", "共检修老旧电梯3746"))).hasSize(1);
        assertThat(accused(alone.replace("共检修老旧电梯3246", "共检修老旧电梯1450"))).isEmpty();
    }
}
