package org.countercheck.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the process answers to good and bad input, and that one bad input does not keep the others from being audited. */
class HostileInputTest {

    private static final String REPORT = "testdata/open-government-2014/report.txt";
    private static final int MEGABYTE = 1 << 20;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        out.reset();
        err.reset();
        Terminal terminal =
                new Terminal(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false, Map.of());
        return CommandLineRun.run(terminal, arguments);
    }

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private String file(String name, String text) throws IOException {
        return file(name, text.getBytes(UTF_8));
    }

    private String printed() {
        return out.toString(UTF_8);
    }

    private String told() {
        return err.toString(UTF_8);
    }

    @Test
    void a_report_with_errors_exits_with_1_and_one_without_with_0() throws IOException {
        assertThat(run("audit", REPORT)).isEqualTo(1);
        assertThat(run("audit", "--fail-on", "never", REPORT)).isZero();
        assertThat(run("audit", file("fine.txt", "共有12人，其中专职5人，兼职7人。\n"))).isZero();
        assertThat(run("audit", file("wrong.txt", "从事信息公开的人员共12人，其中专职5人，兼职8人。\n")))
                .isEqualTo(1);
    }

    @Test
    void wrong_usage_exits_with_2_and_says_where_help_is() {
        assertThat(run("audit", "--no-such-option", REPORT)).isEqualTo(2);
        assertThat(told()).contains("--no-such-option").contains("--help");
        assertThat(printed()).isEmpty();
    }

    @Test
    void wrong_rule_files_exit_with_4_and_nothing_is_audited() throws IOException {
        file("rules.csv", "id,level,relation,because\nsum,error,总数 = 甲 + ,\n");
        assertThat(run("audit", "--rules", folder.toString(), REPORT)).isEqualTo(4);
        assertThat(told()).contains("rules.csv:2:").contains("^");
        assertThat(printed()).isEmpty();
    }

    @Test
    void rules_none_switches_all_rule_files_off() throws IOException {
        assertThat(run("audit", "--rules", "none", "--format", "json", REPORT)).isEqualTo(1);
        JsonNode audit = new ObjectMapper().readTree(printed());
        assertThat(audit.at("/document/rulebooks")).isEmpty();
        assertThat(audit.at("/findings").findValuesAsText("rule"))
                .contains("same-quantity")
                .doesNotContain("O3");
        assertThat(run("audit", "--format", "json", REPORT)).isEqualTo(1);
        assertThat(new ObjectMapper().readTree(printed()).at("/findings").findValuesAsText("rule"))
                .contains("O3");
    }

    @Test
    void json_is_all_there_is_on_standard_output() throws IOException {
        assertThat(run("audit", "--format", "json", REPORT)).isEqualTo(1);
        JsonNode audit = new ObjectMapper()
                .enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readTree(printed());
        assertThat(audit.at("/schema").asInt()).isEqualTo(1);
        assertThat(audit.at("/summary/findings/error").asInt()).isPositive();
        assertThat(told()).isEmpty();
    }

    @Test
    void an_empty_file_is_told_as_empty() throws IOException {
        assertThat(run("audit", file("empty.txt", ""))).isEqualTo(3);
        assertThat(told()).contains("empty.txt").contains("nothing in it");
        assertThat(run("audit", file("blank.txt", " \n\t\n　\n"))).isEqualTo(3);
    }

    @Test
    void a_binary_file_is_told_as_such() throws IOException {
        byte[] bytes = new byte[4096];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        assertThat(run("audit", file("picture.txt", bytes))).isEqualTo(3);
        assertThat(told()).contains("picture.txt").hasLineCount(1);
    }

    @Test
    void a_folder_is_no_report() {
        assertThat(run("audit", folder.toString())).isEqualTo(3);
        assertThat(told()).contains("directory");
    }

    @Test
    void a_hundred_megabytes_of_digits_are_refused_before_they_are_loaded() throws IOException {
        String digits = digits("digits.txt", 100);
        long before = used();
        assertThat(run("audit", digits)).isEqualTo(3);
        assertThat(told()).contains("digits.txt").contains("limit");
        assertThat(used() - before).as("bytes held").isLessThan(64L * MEGABYTE);
    }

    @Test
    void as_many_digits_as_the_limit_allows_are_one_numeral_that_nobody_can_read() throws IOException {
        assertThat(run("audit", digits("digits.txt", 60))).isZero();
    }

    private String digits(String name, int megabytes) throws IOException {
        byte[] megabyte = new byte[MEGABYTE];
        for (int i = 0; i < megabyte.length; i++) {
            megabyte[i] = (byte) ('0' + (i + 1) % 10);
        }
        Path file = folder.resolve(name);
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < megabytes; i++) {
                stream.write(megabyte);
            }
        }
        return file.toString();
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        runtime.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void deep_markup_and_endless_tables_end_in_a_message_that_names_the_limit() throws IOException {
        assertThat(run("audit", file("deep.html", "<html><body>" + "<div>".repeat(100_000) + "收到12件")))
                .isEqualTo(3);
        assertThat(told()).contains("deep.html:1:").contains("nest");
        assertThat(run("audit", file("long.txt", "指标\t单位\t数值\n" + "收到\t件\t12\n".repeat(400_000))))
                .isEqualTo(3);
        assertThat(told()).contains("long.txt").contains("cells");
    }

    @Test
    void a_numeral_of_a_thousand_digits_is_read_or_set_aside() throws IOException {
        assertThat(run("audit", file("long.txt", "收到申请" + "9".repeat(1000) + "件，占" + "0".repeat(300) + ".5%。\n")))
                .isZero();
    }

    @Test
    void control_characters_of_a_report_do_not_reach_the_terminal() throws IOException {
        String text = "收到\u001b[31m申请12件，其中当面\u0007申请5件，信函申请8件。\n";
        assertThat(run("audit", file("coloured.txt", text))).isBetween(0, 1);
        assertThat(printed()).doesNotContain("\u001b").doesNotContain("\u0007");
    }

    @Test
    void the_readable_ones_of_several_reports_are_audited_and_the_broken_one_is_named() throws IOException {
        String broken = file("broken.txt", new byte[64]);
        String fine = file("fine.txt", "共有12人，其中专职5人，兼职7人。\n");
        assertThat(run("audit", REPORT, broken, fine)).isEqualTo(3);
        assertThat(told()).contains("broken.txt").hasLineCount(1);
        assertThat(printed()).contains("report.txt").contains("446件").contains("fine.txt");
        assertThat(run("audit", "--format", "json", REPORT, broken, fine)).isEqualTo(3);
        JsonNode audits = new ObjectMapper().readTree(printed());
        assertThat(audits).hasSize(3);
        assertThat(audits.get(0).at("/findings")).isNotEmpty();
        assertThat(audits.get(1).at("/problems/0/message").asText()).contains("broken.txt");
        assertThat(audits.get(2).at("/summary/figures").asInt()).isEqualTo(3);
    }

    @Test
    void figures_as_CSV_files_are_audited_like_a_report() {
        String folderOfReport = "testdata/open-government-2014/";
        int status =
                run("audit", "--table", folderOfReport + "statistics.csv", "--prose", folderOfReport + "narrative.csv");
        assertThat(status).isEqualTo(1);
        assertThat(printed()).contains("narrative.csv:").contains("statistics.csv:");
    }

    @Test
    void english_words_surround_what_is_printed_in_Chinese() {
        assertThat(run("audit", "--lang", "en", REPORT)).isEqualTo(1);
        String findings = Arrays.stream(printed().split("\n"))
                .filter(l -> l.contains("446"))
                .findFirst()
                .orElse("");
        assertThat(findings).contains("differ");
    }
}
