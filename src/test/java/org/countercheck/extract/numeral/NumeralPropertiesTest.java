package org.countercheck.extract.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.countercheck.figure.Interval;
import org.countercheck.figure.Rational;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What holds for every text, however strange. */
class NumeralPropertiesTest {

    private static final String ALPHABET =
            "0123456789０１９一二三两十百千万亿〇零.,，、。:：-—~～%％‰()（）〔〕《》“”余多近约超过至到第年月日号条件次人元成倍分之个点半 \t\n\u3000aOl@/+=×①前是半负上数几又≥±'O亿 其每按计以上以下左右占";

    private final NumeralReader reader = new NumeralReader();

    @RepeatedTest(300)
    void mentions_are_in_order_and_no_digit_is_lost(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        String written = text.toString();
        NothingLost.check(written, reader.read(written), written);
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void reading_comes_to_an_end_whatever_is_repeated_and_loses_no_digit() {
        for (String unit : List.of(
                "1", "1,", "1、", "1.", "一", "一、", "第", "a", "1-", "《1", "“1", "近", " ", "1年", "百", "1/", "1:", "1万",
                "1千", "1月1日", "1 111 ", "1,111,", "1a", "a-1-", "百分之", "二三", "一 ", "三点", "一点", "1又", "一半", "1+", "负",
                "1 余", "亿", "万万", "1@", "1至", "1%-", "第1", "二〇", "十万", "(1)", "1和")) {
            String text = unit.repeat(20_000);
            NothingLost.check(text, reader.read(text), unit);
        }
    }

    @RepeatedTest(20)
    void a_number_in_characters_has_the_value_that_it_was_written_from(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 200; i++) {
            long value = 21 + Math.floorMod(random.nextLong(), powerOfTen(2 + random.nextInt(11)));
            String written = spelled(value);
            assertThat(only("登记" + written + "件").quantity().value())
                    .as(written)
                    .isEqualTo(Rational.of(value));
        }
    }

    @RepeatedTest(20)
    void a_number_with_a_space_inside_is_read_right_or_not_at_all(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 200; i++) {
            String digits = String.valueOf(10 + random.nextInt(10_000_000));
            int at = 1 + random.nextInt(digits.length() - 1);
            String broken = digits.substring(0, at) + " \n\u00a0".charAt(random.nextInt(3)) + digits.substring(at);
            for (Mention m : reader.read("登记" + broken + "件")) {
                if (m instanceof Mention.Counted c) {
                    assertThat(c.quantity().value()).as(broken).isEqualTo(Rational.of(Long.parseLong(digits)));
                }
            }
        }
    }

    @RepeatedTest(50)
    void what_a_number_may_be_includes_what_it_means(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 50; i++) {
            String written = any(random, "", "近", "约", "超过", "不足", "不少于", "上", "负")
                    + any(random, "三", "三十", "百", "3", "3.50", "1,200", "一百零三", "三点五")
                    + any(random, "", "余", "多")
                    + any(random, "", "万", "亿")
                    + any(random, "件", "元", "%", "成", "倍", "个百分点")
                    + any(random, "", "左右", "以上", "以下");
            for (Mention m : reader.read("登记" + written + "。")) {
                if (m instanceof Mention.Counted c) {
                    Interval strict = c.quantity().strict();
                    Interval lenient = c.quantity().lenient();
                    assertThat(lenient.low().isEmpty()
                                    || strict.low()
                                                    .orElseThrow()
                                                    .compareTo(lenient.low().get())
                                            >= 0)
                            .as("low of %s: %s in %s", written, strict, lenient)
                            .isTrue();
                    assertThat(lenient.high().isEmpty()
                                    || strict.high()
                                                    .orElseThrow()
                                                    .compareTo(lenient.high().get())
                                            <= 0)
                            .as("high of %s: %s in %s", written, strict, lenient)
                            .isTrue();
                }
            }
        }
    }

    private Mention.Counted only(String text) {
        List<Mention> mentions = reader.read(text);
        assertThat(mentions).as(text).singleElement().isInstanceOf(Mention.Counted.class);
        return (Mention.Counted) mentions.get(0);
    }

    private static String any(Random random, String... parts) {
        return parts[random.nextInt(parts.length)];
    }

    private static long powerOfTen(int exponent) {
        return exponent == 0 ? 1 : 10 * powerOfTen(exponent - 1);
    }

    /** As people write it: 零 for places that are left out between others, 二 everywhere. */
    private static String spelled(long value) {
        if (value >= 100_000_000) {
            return above(value, 100_000_000, "亿");
        }
        if (value >= 10_000) {
            return above(value, 10_000, "万");
        }
        StringBuilder text = new StringBuilder();
        boolean skipped = false;
        for (int power = 3; power >= 0; power--) {
            int digit = (int) (value / powerOfTen(power) % 10);
            if (digit > 0) {
                text.append(skipped && text.length() > 0 ? "零" : "")
                        .append("零一二三四五六七八九".charAt(digit))
                        .append(power == 0 ? "" : "个十百千".charAt(power));
            }
            skipped = digit == 0;
        }
        return text.toString();
    }

    private static String above(long value, long unit, String word) {
        long rest = value % unit;
        return spelled(value / unit) + word + (rest == 0 ? "" : (rest < unit / 10 ? "零" : "") + spelled(rest));
    }

    @Test
    void a_text_without_numerals_has_no_mentions() {
        assertThat(reader.read("公开渠道以网站为主，百姓满意，单位：万元")).isEmpty();
    }
}
