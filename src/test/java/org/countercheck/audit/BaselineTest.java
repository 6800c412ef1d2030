package org.countercheck.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countercheck.audit.AuditFixture.term;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.countercheck.reader.UnreadableDocumentException;
import org.countercheck.relation.Comparison;
import org.countercheck.relation.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

    private static final String ROW = "00ff,两表口径不同,李编辑,2026-03-09\n";

    @TempDir
    private Path folder;

    private Path write(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("accepted.csv"), text.getBytes(charset));
    }

    private static String text(Baseline baseline) throws IOException {
        StringBuilder out = new StringBuilder();
        baseline.write(out);
        return out.toString();
    }

    private static Acceptance acceptance(String fingerprint, String reason) {
        return new Acceptance(fingerprint, reason, "李编辑", Optional.of(LocalDate.of(2026, 3, 9)));
    }

    /** 图书馆外借5人 beside a table that says 6. */
    private static Audit audit(String before) {
        AuditFixture fixture = new AuditFixture("library.txt", before + "外借5人。\n表：6\n");
        fixture.check(
                "same-quantity",
                term(fixture.prose("外借", "5人")),
                Comparison.EQUAL,
                term(fixture.table("外借", "6", "人")),
                Level.ERROR,
                "");
        return fixture.audit();
    }

    @Test
    void the_columns_are_read_whatever_encoding_the_spreadsheet_chose() throws IOException {
        Acceptance expected = acceptance("00ff", "两表口径不同");
        String csv = "fingerprint,reason,who,when\n" + ROW;
        assertThat(Baseline.read(write(csv, UTF_8)).acceptances()).containsExactly(expected);
        assertThat(Baseline.read(write("\ufeff" + csv, UTF_8)).acceptances()).containsExactly(expected);
        assertThat(Baseline.read(write(csv, Charset.forName("GB18030"))).acceptances())
                .containsExactly(expected);
        assertThat(Baseline.read(write("\ufeff" + csv, Charset.forName("UTF-16LE")))
                        .acceptances())
                .containsExactly(expected);
    }

    @Test
    void columns_may_stand_in_any_order_and_days_as_spreadsheets_write_them() throws IOException {
        Path file = write("# 经复核\nWho;When;Reason;Fingerprint\n李编辑;2026/3/9;两表口径不同;00ff\n", UTF_8);
        assertThat(Baseline.read(file).acceptances()).containsExactly(acceptance("00ff", "两表口径不同"));
    }

    @Test
    void what_was_written_by_hand_stays_when_a_row_is_added() throws IOException {
        Path file = write("# 经复核\nreason,fingerprint,ticket\n旧,1,T-7", UTF_8);
        assertThat(text(Baseline.read(file).plus(acceptance("2", "新, 有逗号"))))
                .isEqualTo("# 经复核\nreason,fingerprint,ticket\n旧,1,T-7\n\"新, 有逗号\",2,\n");
    }

    @Test
    void what_is_added_can_be_read_back() throws IOException {
        Acceptance quoted = acceptance("2", "他说“口径”, \"不同\"");
        Path file = write(text(Baseline.EMPTY.plus(acceptance("1", "因")).plus(quoted)), UTF_8);
        assertThat(Files.readString(file)).startsWith("fingerprint,reason,who,when\n1,因,李编辑,2026-03-09\n");
        assertThat(Baseline.read(file).acceptances()).containsExactly(acceptance("1", "因"), quoted);
    }

    @Test
    void a_mark_is_kept_and_another_encoding_becomes_marked_utf_8() throws IOException {
        String csv = "fingerprint,reason,who,when\n" + ROW;
        assertThat(text(Baseline.read(write(csv, UTF_8)))).isEqualTo(csv);
        assertThat(text(Baseline.read(write("\ufeff" + csv, UTF_8)))).isEqualTo("\ufeff" + csv);
        assertThat(text(Baseline.read(write(csv, Charset.forName("GB18030"))))).isEqualTo("\ufeff" + csv);
    }

    @Test
    void a_reason_is_no_formula_and_no_second_line() throws IOException {
        String text = text(Baseline.EMPTY.plus(acceptance("1", "=HYPERLINK(1)")).plus(acceptance("2", "甲\n乙")));
        assertThat(text).contains("\n1,'=HYPERLINK(1),").contains("\n2,甲 乙,");
    }

    @Test
    void nothing_is_accepted_without_a_reason() throws IOException {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> acceptance("1", " "))
                .withMessageContaining("reason");
        Path file = write("fingerprint,reason,who,when\n1,因,,\n2,,李编辑,2026-03-09\n", UTF_8);
        assertThatThrownBy(() -> Baseline.read(file))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("accepted.csv:3:1")
                .hasMessageContaining("reason");
    }

    @Test
    void a_file_with_mistakes_is_refused_with_line_and_way_out() throws IOException {
        Path unnamed = write("00ff,两表口径不同\n", UTF_8);
        assertThatThrownBy(() -> Baseline.read(unnamed))
                .hasMessageContaining("accepted.csv:1:1")
                .hasMessageContaining("fingerprint");
        Path undated = write("fingerprint,reason,who,when\n1,因,李,2026-13-40\n", UTF_8);
        assertThatThrownBy(() -> Baseline.read(undated))
                .hasMessageContaining("accepted.csv:2:1")
                .hasMessageContaining("2026-03-09");
        Path open = write("fingerprint,reason\n1,\"因\n", UTF_8);
        assertThatThrownBy(() -> Baseline.read(open)).hasMessageContaining("quote");
        assertThatThrownBy(() -> Baseline.read(folder.resolve("gone.csv"))).hasMessageContaining("gone.csv");
    }

    @Test
    void an_empty_file_accepts_nothing() throws IOException {
        assertThat(Baseline.read(write("", UTF_8)).acceptances()).isEmpty();
        assertThat(text(Baseline.read(write("", UTF_8)).plus(acceptance("1", "因"))))
                .startsWith("fingerprint,reason,who,when\n1,");
    }

    @Test
    void a_finding_stays_accepted_when_text_moves_and_opens_when_a_number_changes() {
        Audit audit = Auditing.of("外借5人，其中少儿7人。");
        Baseline accepted =
                Baseline.EMPTY.plus(Acceptance.of(audit.findings().get(0), "馆方确认", "李编辑", LocalDate.of(2026, 3, 9)));
        assertThat(audit.accepting(accepted).openFindings()).isEmpty();
        assertThat(Auditing.of("一年来，工作平稳。\n\n外借5人，其中少儿7人。").accepting(accepted).openFindings())
                .isEmpty();
        assertThat(Auditing.of("外借5人，其中少儿8人。").accepting(accepted).openFindings())
                .hasSize(1);
    }

    /** Through the whole pipeline, so that the fingerprint is the real one. */
    private static final class Auditing {
        static Audit of(String text) {
            var document = org.countercheck.reader.Readers.standard()
                    .read(new org.countercheck.reader.Input(
                            "library.txt", text.getBytes(UTF_8), org.countercheck.reader.Limits.DEFAULT));
            return new Auditor(
                            org.countercheck.extract.Extractor.chinese(),
                            List.of(new org.countercheck.rule.inferred.StatedSums()),
                            List.of(),
                            List.of())
                    .audit(document);
        }
    }

    @Test
    void columns_with_the_same_numbers_are_accepted_one_by_one() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("rules"));
        Files.writeString(rules.resolve("rules.csv"), "id,level,relation,because\nloans,error,外借册次 = 成人册次 + 少儿册次,\n");
        Path report = Files.writeString(
                folder.resolve("table.md"),
                "| 项目 | 一季度 | 二季度 |\n|---|---|---|\n| 外借册次 | 900 | 900 |\n| 成人册次 | 500 | 500 |\n| 少儿册次 | 300 | 300 |\n");
        Audit audit = org.countercheck.Countercheck.standard().withRules(rules).audit(report);
        assertThat(audit.findings()).extracting(Finding::rule).containsExactly("loans", "loans");
        Baseline first = Baseline.EMPTY.plus(acceptance(audit.findings().get(0).fingerprint(), "一季度口径不同"));
        assertThat(audit.accepting(first).openFindings())
                .containsExactly(audit.findings().get(1));
    }

    @Test
    void an_acceptance_that_matches_nothing_in_any_document_is_stale() {
        Audit one = audit("");
        Baseline accepted = Baseline.EMPTY
                .plus(acceptance(one.findings().get(0).fingerprint(), "因"))
                .plus(acceptance("gone", "旧因"));
        assertThat(accepted.stale(List.of(one)))
                .extracting(Acceptance::fingerprint)
                .containsExactly("gone");
        assertThat(Baseline.EMPTY.stale(List.of(one))).isEmpty();
    }

    @Test
    void an_audit_knows_what_is_accepted_and_what_is_open() {
        Audit audit = audit("");
        assertThat(audit.openFindings(Level.ERROR)).hasSize(1);
        Audit decided = audit.accepting(
                Baseline.EMPTY.plus(acceptance(audit.findings().get(0).fingerprint(), "因")));
        assertThat(decided.openFindings()).isEmpty();
        assertThat(decided.findings()).hasSize(1);
        assertThat(decided.acceptance(decided.findings().get(0)).map(Acceptance::toString))
                .contains("因 (李编辑, 2026-03-09)");
    }
}
