package org.countercheck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.countercheck.audit.Audit;
import org.countercheck.audit.Wording;
import org.countercheck.panel.PanelSummary;
import org.countercheck.panel.UnitFinding;
import org.countercheck.relation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of many units. */
class PanelTest {

    private static final List<String> LABELS = List.of(
            "收到申请数",
            "当面申请数",
            "传真申请数",
            "网络申请数",
            "信函申请数",
            "申请办结数",
            "按时办结数",
            "延期办结数",
            "从事政府信息公开工作人员数",
            "专职人员数",
            "兼职人员数",
            "主动公开政府信息数",
            "主动公开规范性文件数",
            "制发规范性文件总数",
            "参加或举办新闻发布会总次数",
            "主要负责同志参加新闻发布会次数");

    @TempDir
    private Path folder;

    private final List<UnitFinding> found = new ArrayList<>();

    private PanelSummary check(Countercheck auditor, String csv) throws IOException {
        Path panel = Files.writeString(folder.resolve("units.csv"), csv, UTF_8);
        return auditor.auditPanel(panel, found::add);
    }

    private static Countercheck until2018() {
        return Countercheck.standard().withoutRules().withRules(Path.of("rules/open-government-2014"));
    }

    private List<String> told() {
        return found.stream()
                .map(f -> f.line() + " " + f.unit() + " "
                        + f.finding().evaluation().relation().rule())
                .toList();
    }

    @Test
    void each_unit_that_breaks_a_rule_is_told_by_line_and_name() throws IOException {
        PanelSummary summary = check(until2018(), "单位,申请办结数,按时办结数,延期办结数\n甲局,10,8,2\n乙局,10,8,1\n丙局,0,0,0\n");
        assertThat(told()).containsExactly("3 乙局 O2");
        assertThat(Wording.in(Locale.CHINESE).of(found.get(0).finding()))
                .isEqualTo("统计表“申请办结数10”与“按时办结数8” + “延期办结数1” = 9不一致，相差1（合计多1，或分项少1）");
        assertThat(summary.units()).isEqualTo(3);
        assertThat(summary.relations()).isEqualTo(1);
        assertThat(summary.problems()).isNotEmpty();
    }

    @Test
    void a_blank_is_at_least_0_and_otherwise_unknown() throws IOException {
        check(until2018(), "单位,申请办结数,按时办结数,延期办结数\n甲局,10,8,\n乙局,10,12,/\n丙局,,8,2\n");
        assertThat(told()).containsExactly("3 乙局 O2");
    }

    @Test
    void cells_that_are_no_plain_numbers_are_read_as_those_of_reports() throws IOException {
        check(until2018(), "单位,申请办结数,按时办结数,延期办结数\n甲局,\"1,010\",\"1,000\",10件\n乙局,\"1,011\",１０００,10\n");
        assertThat(told()).containsExactly("3 乙局 O2");
    }

    @Test
    void a_header_may_say_the_unit_of_its_column() throws IOException {
        check(until2018(), "单位,政府信息公开专项经费（万元）,从事政府信息公开工作人员数\n甲局,43.02,112\n乙局,430200,112\n");
        assertThat(told()).containsExactly("3 乙局 O16");
    }

    @Test
    void a_parent_is_what_its_children_add_up_to() throws IOException {
        String panel = "单位,上级单位,接受培训人员数,举办各类培训班数\n某市,,30,5\n甲区,某市,10,2\n乙区,某市,20,%s\n甲镇,甲区,10,2\n";
        check(until2018(), panel.formatted("4"));
        assertThat(told()).containsExactly("2 某市 children");
        found.clear();
        check(until2018(), panel.formatted("3"));
        assertThat(told()).isEmpty();
        check(until2018(), panel.formatted(""));
        assertThat(told()).as("a blank child leaves it open").isEmpty();
    }

    @Test
    void a_panel_without_rows_has_no_findings() throws IOException {
        assertThat(check(until2018(), "单位,申请办结数\n").units()).isZero();
        assertThat(found).isEmpty();
    }

    @Test
    void rules_find_in_a_panel_what_they_find_in_reports() throws IOException {
        Random random = new Random(11);
        StringBuilder csv = new StringBuilder("单位," + String.join(",", LABELS) + "\n");
        List<List<String>> units = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            List<String> cells = unit(random);
            units.add(cells);
            csv.append("u")
                    .append(i)
                    .append(',')
                    .append(String.join(",", cells))
                    .append('\n');
        }
        check(until2018(), csv.toString());
        int broken = 0;
        for (int i = 0; i < units.size(); i++) {
            String name = "u" + i;
            Set<String> inPanel = new TreeSet<>();
            found.stream()
                    .filter(f -> f.unit().equals(name))
                    .forEach(
                            f -> inPanel.add(f.finding().evaluation().relation().rule()));
            Set<String> inReport = report(units.get(i));
            assertThat(inPanel).as(name + " " + units.get(i)).isEqualTo(inReport);
            broken += inReport.size();
        }
        assertThat(broken).isGreaterThan(20);
    }

    /** Sums that mostly hold, some broken, some cells blank. */
    private static List<String> unit(Random random) {
        long[] v = new long[LABELS.size()];
        for (int i = 0; i < v.length; i++) {
            v[i] = random.nextInt(30);
        }
        v[0] = v[1] + v[2] + v[3] + v[4] + (random.nextInt(5) == 0 ? 1 : 0);
        v[5] = v[6] + v[7] - (random.nextInt(6) == 0 ? 1 : 0);
        v[8] = v[9] + v[10];
        v[11] += 30;
        List<String> cells = new ArrayList<>();
        for (long value : v) {
            cells.add(random.nextInt(15) == 0 ? "" : String.valueOf(value));
        }
        return cells;
    }

    private Set<String> report(List<String> cells) throws IOException {
        StringBuilder text = new StringBuilder("政府信息公开工作年度报告\n\n统计指标\t单位\t统计数\n");
        for (int i = 0; i < cells.size(); i++) {
            text.append(LABELS.get(i)).append("\t件\t").append(cells.get(i)).append('\n');
        }
        Audit audit = until2018().audit(Files.writeString(folder.resolve("report.txt"), text, UTF_8));
        Set<String> rules = new TreeSet<>();
        audit.evaluations().stream()
                .filter(e ->
                        e.outcome() == Outcome.BROKEN && e.relation().rule().startsWith("O"))
                .forEach(e -> rules.add(e.relation().rule()));
        return rules;
    }
}
