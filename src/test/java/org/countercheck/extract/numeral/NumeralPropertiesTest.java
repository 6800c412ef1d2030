package org.countercheck.extract.numeral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What holds for every text, however strange. */
class NumeralPropertiesTest {

    private static final String ALPHABET =
            "0123456789０１９一二三两十百千万亿〇零.,，、。:：-—~～%％‰()（）〔〕《》“”余多近约超过至到第年月日号条件次人元成倍分之个点半 \t\n\u3000aOl@/+=×①前是其每按计以上以下左右占";

    private final NumeralReader reader = new NumeralReader();

    @RepeatedTest(300)
    void mentions_are_in_order_and_no_digit_is_lost(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        List<Mention> mentions = reader.read(text);
        int end = 0;
        for (Mention m : mentions) {
            assertThat(m.start())
                    .as("start in %s", text)
                    .isGreaterThanOrEqualTo(end)
                    .isLessThan(m.end());
            assertThat(text.substring(end, m.start()))
                    .as("before %d of %s", m.start(), text)
                    .doesNotContainPattern("[0-9０-９]");
            end = m.end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
        assertThat(text.substring(end)).doesNotContainPattern("[0-9０-９]");
    }

    @Test
    void a_number_of_any_length_is_read_or_set_aside_at_once() {
        for (String unit : List.of(
                "1", "1,", "1、", "1.", "一", "一、", "第", "a", "1-", "《1", "“1", "近", " ", "1年", "百", "1/", "1:", "1万",
                "1千", "1月1日", "1 111 ", "1,111,", "1a", "a-1-", "百分之", "1@", "1至", "1%-", "第1", "二〇", "十万", "(1)",
                "1和")) {
            String text = unit.repeat(20_000);
            assertTimeout(Duration.ofSeconds(2), () -> reader.read(text), unit);
        }
    }

    @Test
    void a_text_without_numerals_has_no_mentions() {
        assertThat(reader.read("公开渠道以网站为主，百姓满意，单位：万元")).isEmpty();
    }
}
