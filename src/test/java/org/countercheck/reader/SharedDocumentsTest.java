package org.countercheck.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.countercheck.SharedDocuments;
import org.countercheck.document.Document;
import org.countercheck.source.Passage;
import org.countercheck.source.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every character of every block of the shared documents leads back to the same character of the source. */
class SharedDocumentsTest {

    @TestFactory
    Stream<DynamicTest> every_character_leads_back_to_its_source() {
        List<Path> documents = SharedDocuments.all();
        assertThat(documents).isNotEmpty();
        return documents.stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> check(Readers.standard().read(file))));
    }

    private static void check(Document document) {
        assertThat(document.blocks()).isNotEmpty();
        assertThat(document.problems()).isEmpty();
        for (Passage passage : Reading.passages(document)) {
            int at = -1;
            for (int i = 0; i < passage.length(); i++) {
                Span span = passage.source(i, i + 1);
                assertThat(span.start()).as("order in %s", passage).isGreaterThan(at - 1);
                at = span.end();
                String printed = document.source().text(span);
                boolean replaced = printed.startsWith("&") || passage.charAt(i) == ' ';
                assertThat(replaced || printed.equals(String.valueOf(passage.charAt(i))))
                        .as("%s at %d", passage, i)
                        .isTrue();
            }
        }
        assertThat(digitsOf(document)).as("digits outside all blocks").isEqualTo(0);
    }

    /** How many digits of a text without markup stand in no block. */
    private static long digitsOf(Document document) {
        String text = document.source().text();
        if (text.startsWith("<")) {
            return 0;
        }
        boolean[] covered = new boolean[text.length()];
        for (Passage passage : Reading.passages(document)) {
            for (int i = 0; i < passage.length(); i++) {
                covered[passage.source(i, i + 1).start()] = true;
            }
        }
        return java.util.stream.IntStream.range(0, text.length())
                .filter(i -> Characters.isDigit(text.charAt(i)) && !covered[i])
                .count();
    }
}
