package org.countercheck.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.countercheck.figure.Figure;
import org.countercheck.relation.Convention;
import org.junit.jupiter.api.Test;

class ConventionTest {

    private final Sheet sheet = new Sheet();

    @Test
    void only_shares_whose_last_digit_depends_on_it_tell_the_convention() {
        Figure received = sheet.prose("收到", 674);
        Figure answered = sheet.prose("答复", 659);
        share("23.14", 156, received); // 23.1454: cut
        share("10.68", 72, received); // 10.6825: does not tell
        share("1.37", 9, answered); // 1.3657: rounded
        share("8.50", 56, answered); // 8.4977: rounded
        share("3.79", 25, answered); // 3.7936: does not tell
        assertThat(Convention.of(sheet.evaluations())).isEqualTo(new Convention(2, 1));
        assertThat(Convention.of(sheet.evaluations()).truncates()).isFalse();
    }

    @Test
    void a_document_that_cuts_is_recognised_by_most_of_its_shares() {
        Figure answered = sheet.prose("答复", 659);
        share("1.36", 9, answered);
        share("8.49", 56, answered);
        share("1.67", 11, answered); // 1.6691: rounded
        assertThat(Convention.of(sheet.evaluations()).truncates()).isTrue();
    }

    @Test
    void one_share_is_no_convention() {
        share("1.36", 9, sheet.prose("答复", 659));
        assertThat(Convention.of(sheet.evaluations()).truncates()).isFalse();
    }

    private void share(String share, long part, Figure whole) {
        sheet.share(sheet.percent("占", share), sheet.prose("件", part), whole);
    }
}
