package org.countercheck.extract.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;

/** Mentions stand in order, none within another, and every digit of the text is in one of them. */
final class NothingLost {

    private NothingLost() {}

    /** Fails with the {@code source} of the text. */
    static void check(String text, Collection<Mention> mentions, String source) {
        StringBuilder between = new StringBuilder();
        int end = 0;
        for (Mention m : mentions) {
            assertThat(m.start()).as("start in %s", source).isGreaterThanOrEqualTo(end);
            assertThat(m.end()).as("end in %s", source).isGreaterThan(m.start()).isLessThanOrEqualTo(text.length());
            between.append(text, end, m.start()).append('|');
            end = m.end();
        }
        assertThat(between.append(text, end, text.length()))
                .as("outside the mentions of %s", source)
                .doesNotContainPattern("[0-9０-９]");
    }
}
