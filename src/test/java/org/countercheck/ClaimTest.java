package org.countercheck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.countercheck.audit.Finding;
import org.countercheck.explain.Explanation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words without a number beside the row they deny. */
class ClaimTest {

    @TempDir
    private Path folder;

    private List<Finding> late(String closed, String onTime, String late) throws IOException {
        Path report = Files.writeString(
                folder.resolve("report.txt"),
                "政府信息公开工作年度报告\n\n收到的申请全部按期办结。\n\n统计指标\t单位\t统计数\n（二）申请办结数\t件\t" + closed + "\n1.按时办结数\t件\t" + onTime
                        + "\n2.延期办结数\t件\t" + late + "\n",
                UTF_8);
        return Countercheck.standard()
                .withRules(Path.of("rules/open-government-2014"))
                .audit(report)
                .findings()
                .stream()
                .filter(f -> f.rule().equals("late"))
                .toList();
    }

    @Test
    void a_sum_that_bears_the_row_out_speaks_against_the_words() throws IOException {
        List<Finding> findings = late("48", "44", "4");
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).message(Locale.CHINA)).endsWith("48 = 44（按时办结数）+ 4（延期办结数）相符，疑似正文的说法有误");
        assertThat(findings.get(0).message(Locale.ENGLISH)).contains("48 = 44 按时办结数 + 4 延期办结数 agrees");
    }

    @Test
    void a_sum_that_is_broken_itself_speaks_for_nothing() throws IOException {
        List<Finding> findings = late("48", "48", "4");
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).explanations()).noneMatch(e -> e.kind() == Explanation.Kind.CLAIM);
    }

    @Test
    void a_row_that_agrees_with_the_words_is_no_finding() throws IOException {
        assertThat(late("48", "48", "0")).isEmpty();
    }
}
