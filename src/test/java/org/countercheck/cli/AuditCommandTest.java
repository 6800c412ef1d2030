package org.countercheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.countercheck.audit.Audit;
import org.countercheck.audit.AuditFixture;
import org.countercheck.relation.Comparison;
import org.countercheck.relation.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write_a_report() throws IOException {
        file = Files.writeString(folder.resolve("report.txt"), "全年没有可说的事情。\n");
    }

    private int run(String... arguments) {
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                Map.of());
        return CommandLineRun.run(terminal, arguments);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_report_without_findings_exits_with_0() {
        assertThat(run("audit", file.toString())).isZero();
        assertThat(printed()).contains("report.txt");
        assertThat(told()).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_exits_with_3_and_the_others_are_audited() {
        assertThat(run("audit", folder.resolve("gone.txt").toString(), file.toString()))
                .isEqualTo(3);
        assertThat(told()).contains("gone.txt").hasLineCount(1);
        assertThat(printed()).contains("report.txt");
    }

    @Test
    void json_of_several_inputs_stays_an_array_when_one_cannot_be_read() {
        assertThat(run("audit", "--format", "json", folder.resolve("gone.txt").toString(), file.toString()))
                .isEqualTo(3);
        assertThat(printed()).startsWith("[").contains("gone.txt").contains("report.txt");
    }

    @Test
    void a_missing_file_argument_is_wrong_usage() {
        assertThat(run("audit")).isEqualTo(2);
        assertThat(told()).contains("missing").contains("--help");
        assertThat(printed()).isEmpty();
    }

    @Test
    void an_unknown_option_format_or_level_is_wrong_usage() {
        assertThat(run("audit", "--nonsense", file.toString())).isEqualTo(2);
        assertThat(run("audit", "--format", "yaml", file.toString())).isEqualTo(2);
        assertThat(told()).contains("json, text");
        assertThat(run("audit", "--fail-on", "always", file.toString())).isEqualTo(2);
        assertThat(run("audit", "--max-bytes", "0", file.toString())).isEqualTo(2);
        assertThat(run("audit", "--repair-steps", "-1", file.toString())).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(printed()).isEmpty();
    }

    @Test
    void a_folder_of_rules_that_is_not_there_exits_with_4() {
        assertThat(run("audit", "--rules", folder.resolve("none-such").toString(), file.toString()))
                .isEqualTo(4);
        assertThat(told()).contains("none-such");
        assertThat(printed()).isEmpty();
    }

    @Test
    void a_file_above_the_limit_is_not_read() {
        assertThat(run("audit", "--max-bytes", "5", file.toString())).isEqualTo(3);
        assertThat(told()).contains("report.txt");
    }

    @Test
    void output_goes_whole_into_a_file() throws IOException {
        Path output = folder.resolve("audit.json");
        assertThat(run("audit", "--format", "json", "--out", output.toString(), file.toString()))
                .isZero();
        assertThat(printed()).isEmpty();
        assertThat(Files.readString(output)).startsWith("{").endsWith("}\n");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(file, output);
        }
    }

    @Test
    void an_output_file_that_cannot_be_written_leaves_nothing_behind() {
        Path output = folder.resolve("no").resolve("audit.json");
        assertThat(run("audit", "--out", output.toString(), file.toString())).isEqualTo(3);
        assertThat(told()).contains("audit.json");
    }

    @Test
    void quiet_prints_nothing() {
        assertThat(run("audit", "--quiet", file.toString())).isZero();
        assertThat(printed()).isEmpty();
    }

    @Test
    void the_language_can_be_chosen() {
        run("audit", "--lang", "en", file.toString());
        assertThat(printed()).contains("no figures were read");
    }

    @Test
    void the_version_is_printed() {
        assertThat(run("--version")).isZero();
        assertThat(printed()).startsWith("countercheck ");
    }

    @Test
    void findings_count_from_their_level_up() {
        List<Audit> warned = List.of(audit(Level.WARNING));
        assertThat(FailOn.ERROR.isReachedBy(warned)).isFalse();
        assertThat(FailOn.WARNING.isReachedBy(warned)).isTrue();
        assertThat(FailOn.NOTE.isReachedBy(warned)).isTrue();
        assertThat(FailOn.NEVER.isReachedBy(List.of(audit(Level.ERROR)))).isFalse();
    }

    private static Audit audit(Level level) {
        AuditFixture report = new AuditFixture("r.txt", "来信12件，来信13件。");
        var one = report.prose("来信", "12件");
        var other = report.prose("来信", "13件");
        report.check("same-quantity", AuditFixture.term(one), Comparison.EQUAL, AuditFixture.term(other), level, "");
        return report.audit();
    }

    @Test
    void colours_follow_the_environment() {
        PrintStream sink = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(new Terminal(sink, sink, true, Map.of()).wantsColour()).isTrue();
        assertThat(new Terminal(sink, sink, true, Map.of("NO_COLOR", "1")).wantsColour())
                .isFalse();
        assertThat(new Terminal(sink, sink, false, Map.of()).wantsColour()).isFalse();
        assertThat(new Terminal(sink, sink, true, Map.of("COLUMNS", "72")).width())
                .isEqualTo(72);
        assertThat(new Terminal(sink, sink, true, Map.of("COLUMNS", "x")).width())
                .isEqualTo(100);
    }
}
