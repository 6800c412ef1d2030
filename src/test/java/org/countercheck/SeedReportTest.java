package org.countercheck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.countercheck.audit.Audit;
import org.countercheck.audit.Finding;
import org.countercheck.relation.Level;
import org.countercheck.source.Span;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The first real report, audited without any option: what is wrong in it is told, and nothing else. */
class SeedReportTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final Countercheck auditor = Countercheck.standard();

    @TempDir
    private Path folder;

    private Audit audit(String text, Charset charset) {
        return auditor.audit(SeedReport.written(folder, text, charset));
    }

    @TestFactory
    Stream<DynamicNode> the_report_as_it_came() {
        return all(auditor.audit(SeedReport.file()));
    }

    @TestFactory
    Stream<DynamicNode> the_report_in_GB18030() {
        return all(audit(SeedReport.text(), GB18030));
    }

    @TestFactory
    Stream<DynamicNode> the_report_with_lines_ended_as_on_Windows() {
        String text = SeedReport.text().replace("\r\n", "\n").replace("\n", "\r\n");
        return all(audit(text, UTF_8));
    }

    /** Figures given as CSV carry all items: the table its rows, the text its numbers, each with the sentence that ties and claims. */
    @TestFactory
    Stream<DynamicNode> the_figures_of_the_report_as_two_CSV_files() {
        return all(SeedReport.asCsvPair(folder, auditor, auditor.audit(SeedReport.file())));
    }

    private static Stream<DynamicNode> all(Audit audit) {
        Stream<DynamicNode> items =
                OpenGovernmentItems.ALL.stream().map(e -> dynamicTest("tells " + e, () -> e.in(audit)));
        Stream<DynamicNode> silent =
                OpenGovernmentItems.SILENT.stream().map(s -> dynamicTest("is silent: " + s, () -> s.in(audit)));
        Stream<DynamicNode> whole = Stream.of(
                dynamicTest("tells no other error or warning", () -> nothingElse(audit)),
                dynamicTest("groups the open applications under the answered ones", () -> grouped(audit)),
                dynamicTest("shows the words that claim what the table denies", () -> claimed(audit)));
        return Stream.of(
                dynamicContainer("items", items),
                dynamicContainer("silence", silent),
                dynamicContainer("the whole", whole));
    }

    private static void nothingElse(Audit audit) {
        List<String> surplus = audit.findings().stream()
                .filter(f -> f.level() != Level.NOTE)
                .filter(f -> OpenGovernmentItems.ALL.stream().noneMatch(e -> e.isAbout(f)))
                .map(f -> f.message(java.util.Locale.CHINA))
                .toList();
        assertThat(surplus).isEmpty();
        assertThat(audit.findings(Level.ERROR)).hasSize(6);
        assertThat(audit.findings(Level.WARNING)).hasSize(4);
    }

    private static void grouped(Audit audit) {
        Finding answered = OpenGovernmentItems.ANSWERED.in(audit);
        assertThat(OpenGovernmentItems.OPEN.in(audit).cause()).contains(answered.id());
    }

    private static void claimed(Audit audit) {
        List<Span> words =
                OpenGovernmentItems.ON_TIME.in(audit).evaluation().relation().evidence();
        assertThat(words).isNotEmpty();
        assertThat(words.stream().map(audit.extraction().document().source()::text))
                .anyMatch(t -> t.contains("全部按期答复"));
    }

    /** The figures that are in every one of the smallest repairs, by the sentence and the two rows. */
    @Test
    void six_figures_must_change_at_least_and_three_of_them_in_every_repair() {
        Audit audit = auditor.audit(SeedReport.file());
        String message = OpenGovernmentItems.ANSWERED.in(audit).explanations().stream()
                .filter(e -> e.kind() == org.countercheck.explain.Explanation.Kind.MINIMAL_REPAIR)
                .map(e -> e.arguments().get(0) + " "
                        + e.figures().stream().map(f -> f.text().strip()).toList())
                .findFirst()
                .orElse("");
        assertThat(message).isEqualTo("6 [659件, 2, 444]");
    }
}
