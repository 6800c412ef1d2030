package org.countercheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptCommandTest {

    private static final Clock MARCH = Clock.fixed(Instant.parse("2026-03-09T10:00:00Z"), ZoneOffset.UTC);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private String report;
    private String accepted;

    @BeforeEach
    void write_a_report_that_has_one_error() throws IOException {
        report = report("外借5人，其中少儿7人。\n");
        accepted = folder.resolve("accepted.csv").toString();
    }

    private String report(String text) throws IOException {
        return Files.writeString(folder.resolve("report.txt"), text).toString();
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                Map.of("USER", "editor"));
        return CommandLineRun.run(terminal, MARCH, arguments);
    }

    private int accept(String finding, String... more) {
        List<String> arguments = new ArrayList<>(List.of("accept", finding, "--in", report, "--baseline", accepted));
        Collections.addAll(arguments, more);
        return run(arguments.toArray(String[]::new));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void an_accepted_finding_is_told_apart_and_no_longer_fails_the_run() throws IOException {
        assertThat(run("audit", report)).isEqualTo(1);
        assertThat(accept("F1", "--reason", "少儿含集体借阅")).as(told()).isZero();
        assertThat(Files.readString(Path.of(accepted))).contains(",少儿含集体借阅,editor,2026-03-09\n");
        assertThat(run("audit", report, "--accepted", accepted)).isZero();
        assertThat(printed())
                .contains("已认可 1条")
                .contains("理由：少儿含集体借阅 (editor, 2026-03-09)")
                .doesNotContain("错误 1条");
        assertThat(told()).isEmpty();
        assertThat(run("audit", report)).isEqualTo(1);
    }

    @Test
    void json_says_which_findings_are_accepted() {
        accept("F1", "--reason", "少儿含集体借阅", "--who", "李编辑");
        run("audit", report, "--format", "json");
        assertThat(printed()).contains("\"accepted\": false").doesNotContain("\"accepted\": true");
        run("audit", report, "--format", "json", "--accepted", accepted);
        assertThat(printed()).contains("\"accepted\": true").doesNotContain("\"accepted\": false");
    }

    @Test
    void an_accepted_finding_stays_so_when_text_moves_but_not_when_a_number_changes() throws IOException {
        accept("F1", "--reason", "少儿含集体借阅");
        report("读者工作\n\n全年开放。\n\n外借5人，其中少儿7人。\n");
        assertThat(run("audit", report, "--accepted", accepted)).isZero();
        report("外借5人，其中少儿9人。\n");
        assertThat(run("audit", report, "--accepted", accepted)).isEqualTo(1);
    }

    @Test
    void an_acceptance_without_a_finding_is_told_as_stale() throws IOException {
        accept("F1", "--reason", "少儿含集体借阅");
        report("外借7人，其中少儿5人。\n");
        assertThat(run("audit", report, "--accepted", accepted)).isZero();
        assertThat(told())
                .contains("matches no finding any more")
                .contains("少儿含集体借阅")
                .hasLineCount(1);
    }

    @Test
    void nothing_is_accepted_without_a_reason() {
        assertThat(accept("F1")).isEqualTo(2);
        assertThat(accept("F1", "--reason", "  ")).isEqualTo(2);
        assertThat(told()).contains("reason");
        assertThat(Path.of(accepted)).doesNotExist();
    }

    @Test
    void a_finding_that_is_not_there_is_not_accepted() {
        assertThat(accept("F7", "--reason", "因")).isEqualTo(2);
        assertThat(told()).contains("no finding F7").contains("it has F1");
        assertThat(Path.of(accepted)).doesNotExist();
    }

    @Test
    void a_decision_that_stands_is_not_overwritten() throws IOException {
        accept("F1", "--reason", "第一次");
        String before = Files.readString(Path.of(accepted));
        assertThat(accept("F1", "--reason", "第二次")).isEqualTo(2);
        assertThat(told()).contains("第一次");
        assertThat(Files.readString(Path.of(accepted))).isEqualTo(before);
    }

    @Test
    void a_finding_may_be_named_by_its_fingerprint() throws IOException {
        accept("F1", "--reason", "因");
        String fingerprint = Files.readString(Path.of(accepted))
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .split(",")[0];
        Files.delete(Path.of(accepted));
        assertThat(accept(fingerprint, "--reason", "因")).isZero();
        assertThat(Files.readString(Path.of(accepted))).contains(fingerprint);
    }

    @Test
    void the_file_is_written_whole_and_nothing_else_is_left() throws IOException {
        accept("F1", "--reason", "因");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(Path.of(report), Path.of(accepted));
        }
    }

    @Test
    void a_link_to_the_file_stays_a_link_and_others_may_read_what_is_written() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "needs links and permissions");
        Path file = Files.writeString(folder.resolve("shared.csv"), "fingerprint,reason,who,when\n");
        Files.createSymbolicLink(Path.of(accepted), file);
        assertThat(accept("F1", "--reason", "因")).isZero();
        assertThat(Path.of(accepted)).isSymbolicLink();
        assertThat(Files.readString(file)).hasLineCount(2);
        Path plain = Files.writeString(folder.resolve("plain"), "");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(plain));
    }

    @Test
    void a_report_that_cannot_be_read_or_rules_that_are_wrong_accept_nothing() {
        assertThat(accept(
                        "F1",
                        "--reason",
                        "因",
                        "--rules",
                        folder.resolve("none-such").toString()))
                .isEqualTo(4);
        report = folder.resolve("gone.txt").toString();
        assertThat(accept("F1", "--reason", "因")).isEqualTo(3);
        assertThat(Path.of(accepted)).doesNotExist();
    }

    @Test
    void a_file_of_acceptances_with_a_mistake_is_not_touched() throws IOException {
        Files.writeString(Path.of(accepted), "fingerprint,reason,who,when\n1,,,\n");
        assertThat(accept("F1", "--reason", "因")).isEqualTo(3);
        assertThat(told()).contains("accepted.csv:2:1");
        assertThat(run("audit", report, "--accepted", accepted)).isEqualTo(3);
        assertThat(printed()).isEmpty();
        assertThat(Files.readString(Path.of(accepted))).hasLineCount(2);
    }
}
