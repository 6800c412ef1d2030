package org.countercheck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.countercheck.audit.Audit;
import org.countercheck.audit.Finding;
import org.countercheck.audit.Wording;
import org.countercheck.document.Problem;
import org.countercheck.explain.Explanation.Kind;
import org.countercheck.reader.UnreadableDocumentException;
import org.countercheck.relation.Level;
import org.countercheck.relation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report beside that of the year before. */
class YearBeforeTest {

    private static final String HEADER = "\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n";

    @TempDir
    private Path folder;

    /** The relations of the template: requests carried in and over, rows of documents in force. */
    private String report(int received, int carriedIn, int carriedOver, String documents, String prose) {
        int closed = received + carriedIn - carriedOver;
        return "政府信息公开工作年度报告\n\n" + prose + "\n\n"
                + "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n" + documents + "\n\n"
                + HEADER
                + row("一、本年新收政府信息公开申请数量", received)
                + row("二、上年结转政府信息公开申请数量", carriedIn)
                + row("三、本年度办理结果\t（一）予以公开", closed).replace("\t（一）", "（一）")
                + row("四、结转下年度继续办理", carriedOver);
    }

    private static String row(String label, int persons) {
        return label + "\t" + persons + "\t0\t0\t0\t0\t0\t" + persons + "\n";
    }

    private Audit audit(String now, String before) throws IOException {
        Path last = Files.writeString(folder.resolve("before.txt"), before, UTF_8);
        Path report = Files.writeString(folder.resolve("now.txt"), now, UTF_8);
        return Countercheck.standard()
                .withoutRules()
                .withRules(Path.of("rules/open-government-2019"))
                .withPrior(last)
                .audit(report);
    }

    private static List<String> rules(Audit audit) {
        return audit.findings().stream()
                .filter(f -> f.level() != Level.NOTE)
                .map(Finding::rule)
                .distinct()
                .toList();
    }

    private static List<Outcome> outcomes(Audit audit, String rule) {
        return audit.evaluations().stream()
                .filter(e -> e.relation().rule().equals(rule))
                .map(e -> e.outcome())
                .distinct()
                .toList();
    }

    @Test
    void what_was_carried_over_last_year_is_carried_in_this_year() throws IOException {
        String now = report(40, 4, 3, "规章\t0\t0\t0", "本年度工作平稳。");
        assertThat(rules(audit(now, report(35, 1, 5, "规章\t0\t0\t0", "工作平稳。")))).contains("N5");
        Audit agreed = audit(now, report(35, 1, 4, "规章\t0\t0\t0", "工作平稳。"));
        assertThat(rules(agreed)).isEmpty();
        assertThat(outcomes(agreed, "N5")).containsExactly(Outcome.HOLDS);
    }

    @Test
    void documents_in_force_follow_from_those_of_last_year() throws IOException {
        String now = report(40, 4, 3, "行政规范性文件\t3\t1\t17", "本年度工作平稳。");
        assertThat(rules(audit(now, report(35, 1, 4, "行政规范性文件\t2\t1\t16", "工作平稳。"))))
                .contains("N6-documents");
        Audit agreed = audit(now, report(35, 1, 4, "行政规范性文件\t2\t1\t15", "工作平稳。"));
        assertThat(rules(agreed)).isEmpty();
        assertThat(outcomes(agreed, "N6-documents")).containsExactly(Outcome.HOLDS);
        assertThat(outcomes(agreed, "N7-documents")).containsExactly(Outcome.HOLDS);
    }

    @Test
    void no_more_can_be_repealed_than_there_was() throws IOException {
        String now = report(40, 4, 3, "行政规范性文件\t3\t20\t0", "本年度工作平稳。");
        assertThat(rules(audit(now, report(35, 1, 4, "行政规范性文件\t2\t1\t15", "工作平稳。"))))
                .contains("N7-documents");
    }

    @Test
    void growth_is_checked_against_the_level_that_only_last_years_report_prints() throws IOException {
        String sentence = "政务微信推送信息368条，同比增长%s%%。";
        String before = report(35, 1, 4, "规章\t0\t0\t0", "政务微信推送信息300条。");
        Audit wrong = audit(report(40, 4, 3, "规章\t0\t0\t0", sentence.formatted("15.7")), before);
        assertThat(wrong.findings())
                .extracting(Finding::rule, Finding::level)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("year-before-growth", Level.WARNING));
        Audit right = audit(report(40, 4, 3, "规章\t0\t0\t0", sentence.formatted("22.7")), before);
        assertThat(rules(right)).isEmpty();
        assertThat(outcomes(right, "year-before-growth")).containsExactly(Outcome.HOLDS);
    }

    @Test
    void growth_over_the_month_before_is_not_compared_with_the_year_before() throws IOException {
        String before = report(35, 1, 4, "规章\t0\t0\t0", "政务微信推送信息300条。");
        Audit audit = audit(report(40, 4, 3, "规章\t0\t0\t0", "政务微信推送信息368条，环比增长15.7%。"), before);
        assertThat(outcomes(audit, "year-before-growth")).isEmpty();
    }

    @Test
    void a_cell_ten_times_that_of_last_year_is_pointed_out() throws IOException {
        String table = "政府信息公开工作年度报告\n\n信息内容\t本年处理决定数量\n行政许可\t%d\n行政处罚\t53\n";
        Audit jump = audit(table.formatted(6418), table.formatted(641));
        assertThat(jump.findings())
                .extracting(Finding::rule, Finding::level)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("year-before-jump", Level.WARNING));
        assertThat(audit(table.formatted(6418), table.formatted(1284)).findings())
                .isEmpty();
        assertThat(audit(table.formatted(64), table.formatted(3)).findings())
                .as("small numbers jump")
                .isEmpty();
    }

    @Test
    void a_figure_that_was_not_updated_is_explained_by_last_years() throws IOException {
        String table = "某馆年报\n\n指标\t单位\t数量\n总馆藏\t册\t%d\n图书\t册\t%d\n期刊\t册\t30\n电子资源\t册\t9\n";
        Path last = Files.writeString(folder.resolve("before.txt"), table.formatted(89, 50), UTF_8);
        Path report = Files.writeString(folder.resolve("now.txt"), table.formatted(89, 62), UTF_8);
        Audit audit = Countercheck.standard()
                .withRules(Path.of("rules/example-from-a-spreadsheet"))
                .withPrior(last)
                .audit(report);
        assertThat(audit.findings().get(0).explanations())
                .extracting(e -> e.kind())
                .contains(Kind.STALE);
    }

    @Test
    void what_last_years_report_does_not_have_is_said() throws IOException {
        String now = report(40, 4, 3, "行政规范性文件\t3\t1\t17", "本年度工作平稳。");
        Audit audit = audit(now, "年度报告\n\n全年没有可说的数字。\n\n信息内容\t处理决定数量\n行政许可\t55\n");
        List<String> told =
                audit.problems().stream().map(Wording.in(Locale.CHINESE)::of).toList();
        assertThat(told).anyMatch(t -> t.contains("上年的报告中没有") && t.contains("行政规范性文件"));
        assertThat(audit.problems()).extracting(Problem::key).doesNotContain("rule-prior-missing");
        assertThat(rules(audit)).isEmpty();
    }

    @Test
    void without_last_years_report_nothing_is_guessed() throws IOException {
        Path report = Files.writeString(
                folder.resolve("now.txt"), report(40, 4, 3, "规章\t1\t0\t9", "推送信息368条，同比增长15.7%。"), UTF_8);
        Audit audit = Countercheck.standard()
                .withoutRules()
                .withRules(Path.of("rules/open-government-2019"))
                .audit(report);
        assertThat(rules(audit)).isEmpty();
        assertThat(audit.problems()).extracting(Problem::key).contains("rule-prior-missing");
    }

    @Test
    void a_report_of_the_year_before_that_cannot_be_read_is_an_error() {
        assertThatThrownBy(() -> Countercheck.standard().withPrior(folder.resolve("nowhere.txt")))
                .isInstanceOf(UnreadableDocumentException.class);
    }
}
