package org.countercheck.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        return CommandLineRun.run(
                new Terminal(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false, Map.of()),
                arguments);
    }

    @Test
    void a_clean_folder_exits_with_0() {
        assertThat(run("rules", "check", "rules/open-government-2014")).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo("open-government-2014: 30 rules\n");
    }

    @Test
    void a_contradiction_exits_with_4_and_names_the_rules_that_prove_it() throws IOException {
        Files.writeString(
                folder.resolve("rules.csv"), "id,level,relation,because\na,error,甲 = 乙 + 1,\nb,error,甲 = 乙,\n");
        assertThat(run("rules", "check", folder.toString(), "--lang", "zh")).isEqualTo(4);
        assertThat(out.toString(UTF_8))
                .contains("rules.csv:3:9")
                .contains("规则 b 与 a 不可能同时成立")
                .contains("^~~~");
    }

    @Test
    void a_folder_without_rules_exits_with_4() {
        assertThat(run("rules", "check", folder.toString())).isEqualTo(4);
        assertThat(out.toString(UTF_8)).contains("there is no such file");
    }

    @Test
    void the_rulebooks_and_their_rules_are_listed() {
        assertThat(run("rules", "list")).isZero();
        assertThat(out.toString(UTF_8))
                .contains("open-government-2014")
                .contains("O9  error  从事政府信息公开工作人员数 = 专职人员数 + 兼职人员数");
    }

    @Test
    void a_rule_is_explained_from_its_labels_to_its_outcome() throws IOException {
        Path report = Files.writeString(
                folder.resolve("report.txt"), "图书馆年报\n\n指标\t单位\t数量\n总馆藏\t册\t90\n图书\t册\t50\n期刊\t册\t30\n电子资源\t册\t9\n");
        assertThat(run(
                        "rules",
                        "explain",
                        "collection",
                        report.toString(),
                        "--rules",
                        "rules/example-from-a-spreadsheet"))
                .isZero();
        assertThat(out.toString(UTF_8))
                .contains("rule collection: 总馆藏 = 图书 + 期刊 + 电子资源")
                .contains("table:期刊 names 1 figures")
                .contains("90 = 50 + 30 + 9   (90 : 89)   broken");
    }

    @Test
    void a_rule_that_nobody_knows_cannot_be_explained() throws IOException {
        Path report = Files.writeString(folder.resolve("report.txt"), "全年没有可说的事情。\n");
        assertThat(run("rules", "explain", "nothing", report.toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("is called nothing");
    }
}
