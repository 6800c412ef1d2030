package org.countercheck.extract.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every row of the table of written forms, as the README prints it. */
class WrittenFormsTest {

    private final NumeralReader reader = new NumeralReader();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "conventions.csv", numLinesToSkip = 1)
    void a_written_form_denotes_its_two_intervals(String written, String strict, String lenient) {
        List<Mention> mentions = reader.read("本年共有" + written + "。");
        assertThat(mentions).hasSize(1);
        Mention.Counted counted = (Mention.Counted) mentions.get(0);
        assertThat(counted.quantity().strict()).hasToString(strict);
        assertThat(counted.quantity().lenient()).hasToString(lenient);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "conventions.csv", numLinesToSkip = 1)
    void the_lenient_reading_never_excludes_what_the_strict_one_means(String written) {
        Mention.Counted counted =
                (Mention.Counted) reader.read("本年共有" + written).get(0);
        counted.quantity().strict().low().ifPresent(low -> assertThat(
                        counted.quantity().lenient().low().orElse(low))
                .isLessThanOrEqualTo(low));
        counted.quantity().strict().high().ifPresent(high -> assertThat(
                        counted.quantity().lenient().high().orElse(high))
                .isGreaterThanOrEqualTo(high));
    }

    @Test
    void every_convention_names_its_source() {
        assertThat(Arrays.stream(Convention.values()).map(Convention::source)).allMatch(s -> !s.isBlank());
    }
}
