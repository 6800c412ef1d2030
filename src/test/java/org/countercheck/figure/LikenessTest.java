package org.countercheck.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void a_wording_that_stands_in_another_is_contained_wholly() {
        assertThat(Likeness.containment("收到申请", "全年收到申请数")).isEqualTo(100);
    }

    @Test
    void a_wording_with_words_in_between_is_contained_in_part() {
        // 收到, 到申 and 申请 are its pairs; 到申 is not in the other.
        assertThat(Likeness.containment("收到申请", "收到信息公开申请")).isEqualTo(66);
    }

    @Test
    void nothing_is_contained_in_anything() {
        assertThat(Likeness.containment("", "收到申请")).isZero();
        assertThat(Likeness.containment("复议", "行政诉讼")).isZero();
    }
}
