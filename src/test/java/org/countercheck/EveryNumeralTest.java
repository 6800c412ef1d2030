package org.countercheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.countercheck.audit.Audit;
import org.countercheck.figure.Figure;
import org.countercheck.figure.SetAside;
import org.countercheck.source.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Nothing is lost: every digit of a document stands in a figure or in a numeral that was set aside, and never in both. */
class EveryNumeralTest {

    private final Countercheck auditor = Countercheck.standard();

    @TestFactory
    Stream<DynamicTest> every_digit_of_the_shared_documents_is_accounted_for() {
        return SharedDocuments.all().stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    @Test
    void every_digit_of_our_own_report_is_accounted_for() {
        check(Path.of("testdata/open-government-2014/report.txt"));
    }

    private void check(Path file) {
        Audit audit = auditor.audit(file);
        String text = audit.extraction().document().source().text();
        BitSet figures =
                covered(audit.extraction().figures().stream().map(Figure::span).toList());
        BitSet aside = covered(
                audit.extraction().setAside().stream().map(SetAside::span).toList());
        List<String> lost = new ArrayList<>();
        int seen = 0;
        boolean markup = file.toString().endsWith(".html");
        for (int i = nextDigit(text, 0, markup); i < text.length(); i = nextDigit(text, i + 1, markup)) {
            seen++;
            if (!figures.get(i) && !aside.get(i)) {
                lost.add(i + " "
                        + text.substring(Math.max(0, i - 12), Math.min(text.length(), i + 12))
                                .replaceAll("\\s+", " "));
            }
        }
        assertThat(seen).as("digits").isPositive();
        assertThat(lost).as("digits that are neither read nor set aside").isEmpty();
        figures.and(aside);
        assertThat(figures.stream().mapToObj(i -> i + " " + text.charAt(i)))
                .as("read and set aside")
                .isEmpty();
    }

    private static BitSet covered(List<Span> spans) {
        BitSet covered = new BitSet();
        spans.forEach(s -> covered.set(s.start(), s.end()));
        return covered;
    }

    /** The next ASCII or full-width digit from an offset on; the digits of tags, entities and what no page shows do not count. */
    private static int nextDigit(String text, int from, boolean markup) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (markup && c == '<') {
                at = behindTag(text, at);
            } else if (markup && c == '&' && text.indexOf(';', at) - at < 10 && text.indexOf(';', at) > 0) {
                at = text.indexOf(';', at) + 1;
            } else if (c >= '0' && c <= '9' || c >= '０' && c <= '９') {
                return at;
            } else {
                at++;
            }
        }
        return at;
    }

    private static int behindTag(String text, int at) {
        for (String hidden : List.of("style", "script", "head", "title")) {
            if (text.startsWith(hidden, at + 1)) {
                int end = text.indexOf("</" + hidden, at);
                return end < 0 ? text.length() : text.indexOf('>', end) + 1;
            }
        }
        int end = text.indexOf('>', at);
        return end < 0 ? text.length() : end + 1;
    }
}
