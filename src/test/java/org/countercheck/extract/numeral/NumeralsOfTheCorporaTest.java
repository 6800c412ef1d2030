package org.countercheck.extract.numeral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs only where the labelled corpora lie beside the project. */
class NumeralsOfTheCorporaTest {

    @BeforeEach
    void needs_the_corpora() {
        assumeTrue(LabelledNumerals.arePresent(), "no ../shared/corpus beside the project");
    }

    @ParameterizedTest
    @ValueSource(strings = {"generated/clean", "generated/planted"})
    void labelled_figures_are_read_and_other_numerals_set_aside(String corpus) {
        LabelledNumerals labels = new LabelledNumerals();
        LabelledNumerals.documents(corpus).forEach(labels::score);
        assertThat(labels.f1())
                .as(
                        "%s figures, %s right, %s read%n%s",
                        labels.labelled, labels.right, labels.read, String.join("\n", labels.mistakes))
                .isGreaterThanOrEqualTo(0.9999);
    }

    @ParameterizedTest
    @ValueSource(strings = {"generated", "zh-prose", "zh-disclosure", "zh-budget"})
    void no_digit_of_a_document_is_lost(String corpus) {
        NumeralReader reader = new NumeralReader();
        for (Path document : LabelledNumerals.documents(corpus)) {
            String text = LabelledNumerals.text(document);
            NothingLost.check(text, LabelledNumerals.mentions(reader, text).values(), document.toString());
        }
    }
}
