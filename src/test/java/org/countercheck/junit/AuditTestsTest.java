package org.countercheck.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.testkit.engine.EventConditions.abortedWithReason;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.countercheck.Countercheck;
import org.countercheck.audit.Acceptance;
import org.countercheck.audit.Audit;
import org.countercheck.audit.Baseline;
import org.countercheck.audit.Finding;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Level;
import org.countercheck.relation.Outcome;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

class AuditTestsTest {

    private static final Path REPORT = Path.of("testdata/open-government-2014/report.txt");
    private static final Audit AUDIT = Countercheck.standard().audit(REPORT);

    /** Run by the tests below, not by the build: its name does not end in Test. */
    static class Factories {

        @TestFactory
        Stream<DynamicNode> report() {
            return AuditTests.of(AUDIT);
        }

        @TestFactory
        Stream<DynamicNode> only_errors_fail() {
            return AuditTests.of(AUDIT, Level.ERROR);
        }

        @TestFactory
        Stream<DynamicNode> all_accepted() {
            Baseline accepted = Baseline.EMPTY;
            for (var finding : AUDIT.findings()) {
                accepted = accepted.plus(Acceptance.of(finding, "经复核", "李编辑", LocalDate.of(2026, 3, 9)));
            }
            return AuditTests.of(AUDIT.accepting(accepted));
        }

        @TestFactory
        Stream<DynamicNode> unreadable() {
            return AuditTests.of(Audit.unreadable("gone.txt", "gone.txt: There is no such file."));
        }
    }

    private static Events run(String factory) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(Factories.class, factory))
                .execute()
                .testEvents();
    }

    private static List<DynamicTest> leaves(Stream<? extends DynamicNode> nodes) {
        return nodes.flatMap(n ->
                        n instanceof DynamicContainer c ? leaves(c.getChildren()).stream() : Stream.of((DynamicTest) n))
                .toList();
    }

    @Test
    void there_is_one_test_for_each_relation_and_broken_ones_fail_with_the_words_of_the_audit() {
        Events events = run("report");
        List<Evaluation> told =
                AUDIT.findings().stream().map(Finding::evaluation).toList();
        long holding = AUDIT.evaluations().stream()
                .filter(e -> e.outcome() == Outcome.HOLDS && !told.contains(e))
                .count();
        assertThat(leaves(AuditTests.of(AUDIT))).hasSameSizeAs(AUDIT.evaluations());
        assertThat(events.succeeded().count()).isEqualTo(holding);
        long wrong =
                AUDIT.findings().stream().filter(f -> f.level() != Level.NOTE).count();
        assertThat(events.failed().count()).isEqualTo(wrong);
        assertThat(events.aborted().count()).isEqualTo(AUDIT.evaluations().size() - holding - wrong);
        events.failed()
                .assertThatEvents()
                .haveAtLeastOne(finishedWithFailure(message(
                        m -> m.contains("446 = 444（信函申请数）+ 2（传真申请数）") && m.contains(REPORT.toUri() + ":50:75"))));
    }

    @Test
    void findings_below_the_level_asked_for_are_aborted_with_their_words() {
        Events events = run("only_errors_fail");
        assertThat(events.failed().count())
                .isEqualTo(AUDIT.findings(Level.ERROR).size());
        events.aborted().assertThatEvents().haveAtLeastOne(abortedWithReason(message(m -> m.contains("开展在线访谈26期"))));
    }

    @Test
    void accepted_findings_are_aborted_with_the_reason() {
        Events events = run("all_accepted");
        assertThat(events.failed().count()).isZero();
        events.aborted()
                .assertThatEvents()
                .haveAtLeastOne(abortedWithReason(message(m -> m.contains("经复核 (李编辑, 2026-03-09)"))));
    }

    @Test
    void a_document_that_could_not_be_read_is_one_failing_test() {
        Events events = run("unreadable");
        assertThat(events.started().count()).isEqualTo(1);
        events.failed()
                .assertThatEvents()
                .haveExactly(1, finishedWithFailure(message(m -> m.contains("There is no such file."))));
    }

    @Test
    void the_name_of_a_leaf_has_file_line_and_finding_and_its_source_is_the_line() {
        DynamicTest letters = leaves(AuditTests.of(AUDIT)).stream()
                .filter(t -> t.getDisplayName().contains("same-quantity 正文“通过信函申请446件”"))
                .findFirst()
                .orElseThrow();
        assertThat(letters.getDisplayName()).matches("report.txt:(50|265) F\\d+ same-quantity 正文“.*");
        URI source = letters.getTestSourceUri().orElseThrow();
        assertThat(source.getPath()).isEqualTo(REPORT.toUri().getPath());
        assertThat(source.getQuery()).matches("line=(50|265)&column=\\d+");
    }

    @Test
    void documents_of_a_stream_are_groups_and_one_that_cannot_be_read_fails_in_its_own() {
        Path reports = Path.of("src/it/consumer/reports");
        Stream<Audit> audits = Countercheck.standard()
                .audit(Stream.of(
                        reports.resolve("museum.txt"), reports.resolve("gone.txt"), reports.resolve("library.txt")));
        List<DynamicNode> groups = AuditTests.of(audits).toList();
        assertThat(groups)
                .extracting(DynamicNode::getDisplayName)
                .containsExactly("museum.txt", "gone.txt", "library.txt");
        assertThat(leaves(groups.stream()))
                .extracting(DynamicNode::getDisplayName)
                .contains("gone.txt can be read")
                .anyMatch(name -> name.startsWith("library.txt:9 F1 stated-sum "));
    }

    @Test
    void tests_are_grouped_by_section_and_rulebook() {
        List<DynamicContainer> table = AuditTests.of(AUDIT)
                .filter(c -> c.getDisplayName().contains("统计表"))
                .flatMap(c -> ((DynamicContainer) c).getChildren())
                .map(DynamicContainer.class::cast)
                .toList();
        assertThat(table).extracting(DynamicNode::getDisplayName).contains("open-government-2014", "built in");
        DynamicContainer declared = table.stream()
                .filter(c -> c.getDisplayName().startsWith("open"))
                .findFirst()
                .orElseThrow();
        assertThat(leaves(declared.getChildren()))
                .anyMatch(t -> t.getDisplayName().contains(" O3 "));
        assertThat(AuditTests.of(AUDIT).map(DynamicNode::getDisplayName))
                .doesNotHaveDuplicates()
                .anyMatch(name -> name.endsWith(" / 三、工作数据 / （二）依申请公开 / 1.收到申请"));
    }
}
