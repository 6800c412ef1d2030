package org.countercheck.assertj;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countercheck.assertj.CountercheckAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.countercheck.Countercheck;
import org.countercheck.audit.Audit;
import org.countercheck.audit.Baseline;
import org.countercheck.audit.Finding;
import org.countercheck.relation.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditAssertTest {

    private static final Path REPORT = Path.of("testdata/open-government-2014/report.txt");

    private final Countercheck auditor = Countercheck.standard();
    private final Audit audit = auditor.audit(REPORT);

    @TempDir
    private Path folder;

    private Audit audit(String text) throws IOException {
        return auditor.audit(Files.writeString(folder.resolve("library.txt"), text));
    }

    private Path accepting(Audit decided, String extra) throws IOException {
        StringBuilder csv = new StringBuilder("fingerprint,reason\n");
        decided.findings().forEach(f -> csv.append(f.fingerprint()).append(",经复核\n"));
        return Files.writeString(folder.resolve("accepted.csv"), csv.append(extra));
    }

    private static String thereAre(List<Finding> findings) {
        return "there are " + findings.size() + ":";
    }

    private static void fails(ThrowingCallable assertion, String... words) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).satisfies(e -> {
            for (String word : words) {
                org.assertj.core.api.Assertions.assertThat(e.getMessage()).contains(word);
            }
        });
    }

    /** 通过信函申请446件 beside the row 信函申请数 444. */
    @Test
    void a_finding_is_found_by_rule_printed_numbers_and_explanation() {
        assertThat(audit)
                .finding("same-quantity")
                .between("446件", "444")
                .explainedBy("444 + 2")
                .at(Level.ERROR);
        assertThat(audit)
                .finding("same-quantity")
                .between("444", "446件")
                .explainedBy("446=444+2")
                .saying("信函申请");
        assertThat(audit)
                .finding("stated-share")
                .at(Level.NOTE)
                .audit()
                .finding("O3")
                .between("655", "103");
    }

    @Test
    void a_finding_that_is_not_there_fails_with_what_there_is() {
        fails(() -> assertThat(audit).finding("no-such-rule"), "no-such-rule", " error same-quantity: 正文“通过信函申请446件”");
        fails(
                () -> assertThat(audit).finding("same-quantity").between("446件", "445"),
                "between 446件 and 445",
                " error same-quantity");
        fails(
                () -> assertThat(audit)
                        .finding("same-quantity")
                        .between("446件", "444")
                        .explainedBy("44 + 2"),
                "explained by 44 + 2");
        fails(
                () -> assertThat(audit)
                        .finding("same-quantity")
                        .between("446件", "444")
                        .at(Level.NOTE),
                "at the level note");
        fails(() -> assertThat(audit).finding("O3").suspecting("没有"), "suspecting 没有", " error O3");
        fails(() -> assertThat(audit).finding("O3").saying("没有这句话"), "saying");
    }

    @Test
    void a_failure_names_each_place_as_a_file_with_line_and_column() {
        String file = REPORT.toUri().toString();
        fails(
                () -> assertThat(audit).hasNoErrors(),
                thereAre(audit.findings(Level.ERROR)),
                file + ":50:75  ",
                file + ":265:2  ",
                "相差2；446 = 444（信函申请数）+ 2（传真申请数）");
    }

    @Test
    void a_percent_sign_in_a_finding_is_only_a_percent_sign() {
        fails(() -> assertThat(audit).as("draft").hasNoNotes(), "[draft] ", "正文“23.14%”按四舍五入应为23.15%");
    }

    @Test
    void a_report_is_consistent_if_it_has_at_most_notes() throws IOException {
        // 400 of 1200 rounds to 33.33%; 156 of 674 is cut
        assertThat(audit("全年外借图书1200册，其中少儿图书400册，占总数的33.33%。\n")).isConsistent().hasNoFindings();
        Audit cut = audit("全年收到申请674件，其中当面申请156件，占总数的23.14%。\n");
        assertThat(cut).isConsistent().hasNoErrors().hasNoWarnings();
        fails(() -> assertThat(cut).hasNoNotes(), "23.15%");
        fails(() -> assertThat(cut).hasNoFindings(), "23.15%");
        fails(
                () -> assertThat(audit).isConsistent(),
                thereAre(Stream.of(Level.ERROR, Level.WARNING)
                        .flatMap(l -> audit.findings(l).stream())
                        .toList()));
        fails(
                () -> assertThat(audit).hasNoWarnings(),
                thereAre(audit.findings(Level.WARNING)),
                " warning same-quantity: 正文“开展在线访谈26期”");
    }

    @Test
    void what_is_accepted_is_no_finding() throws IOException {
        Path accepted = accepting(audit, "");
        assertThat(audit).hasNoFindingsBeyond(accepted).hasNoStaleAcceptances(accepted);
        assertThat(audit.accepting(Baseline.read(accepted))).hasNoFindings();
    }

    @Test
    void a_finding_beyond_the_accepted_ones_fails_and_so_do_acceptances_without_one() throws IOException {
        Path other = accepting(audit("全年举办讲座16场，展览9场，共计26场。\n"), "gone,旧因\n");
        fails(
                () -> assertThat(audit).hasNoFindingsBeyond(other),
                "beyond",
                thereAre(audit.findings()),
                "gone matches no finding any more",
                "旧因");
        Path stale = accepting(audit, "gone,旧因\n");
        assertThat(audit).hasNoFindingsBeyond(stale);
        fails(() -> assertThat(audit).hasNoStaleAcceptances(stale), "gone matches no finding any more");
        Path unreasoned = accepting(audit, "1,\n");
        assertThatThrownBy(() -> assertThat(audit).hasNoFindingsBeyond(unreasoned))
                .hasMessageContaining("reason");
    }

    @Test
    void a_label_is_covered_if_a_relation_checks_every_figure_called_so() throws IOException {
        assertThat(audit).covers("信函申请数").covers("4.信函申请数");
        fails(() -> assertThat(audit).covers("飞鸽申请数"), "No figure", "飞鸽申请数");
        Audit alone = audit("馆藏古籍1200册。\n");
        String label = alone.extraction().figures().get(0).name();
        fails(() -> assertThat(alone).covers(label), "No relation", "library.txt:1:", "1200");
    }

    @Test
    void a_rule_that_matched_nothing_is_a_failure_with_its_place() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("mine"));
        Files.writeString(rules.resolve("rules.csv"), "id,level,relation,because\nparts,error,讲座 + 展览 = 活动,\n");
        Path report = Files.writeString(folder.resolve("plain.txt"), "馆藏古籍1200册。\n");
        Audit unmatched = auditor.withRules(rules).audit(report);
        fails(() -> assertThat(unmatched).everyRuleMatched(), "every rule", "rules.csv:2:");
        assertThatCode(() -> assertThat(auditor.audit(report)).everyRuleMatched())
                .doesNotThrowAnyException();
    }

    @Test
    void a_document_that_could_not_be_read_passes_no_assertion() {
        Audit unreadable = Audit.unreadable("gone.txt", "gone.txt: There is no such file.");
        fails(() -> assertThat(unreadable).isConsistent(), "gone.txt", "There is no such file.");
        fails(() -> assertThat(unreadable).everyRuleMatched(), "There is no such file.");
        fails(() -> assertThat(unreadable).isReadable(), "There is no such file.");
        fails(() -> assertThat((Audit) null).isConsistent(), "not to be null");
    }
}
