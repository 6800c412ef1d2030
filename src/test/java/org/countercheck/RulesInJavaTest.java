package org.countercheck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.countercheck.audit.Audit;
import org.countercheck.audit.Finding;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;
import org.countercheck.figure.Unit;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Facts;
import org.countercheck.rule.Rule;
import org.countercheck.rule.file.RuleFileException;
import org.countercheck.rule.file.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How rules are written in Java. */
class RulesInJavaTest {

    @TempDir
    private Path folder;

    private List<String> broken(Rule rule, String report) throws IOException {
        Audit audit = Countercheck.standard()
                .withRule(rule)
                .audit(Files.writeString(folder.resolve("report.txt"), report, UTF_8));
        return audit.findings().stream().map(Finding::rule).toList();
    }

    private static String table(int all, int cards, int visits) {
        return "文化馆年报\n\n指标\t单位\t数量\n服务总人次\t人次\t" + all + "\n办证人次\t人次\t" + cards + "\n参观人次\t人次\t" + visits + "\n";
    }

    @Test
    void a_total_and_its_parts() throws IOException {
        Rule rule = Rules.total("services", Level.ERROR, "服务总人次", "办证人次", "参观人次");
        assertThat(broken(rule, table(90, 30, 50))).containsExactly("services");
        assertThat(broken(rule, table(80, 30, 50))).isEmpty();
    }

    @Test
    void one_figure_bounds_another() throws IOException {
        Rule rule = Rules.atMost("cards", Level.WARNING, "办证人次", "参观人次");
        assertThat(broken(rule, table(80, 51, 50))).containsExactly("cards");
        assertThat(broken(rule, table(80, 50, 50))).isEmpty();
    }

    @Test
    void a_figure_in_a_range_of_ordinary_values() throws IOException {
        Rule rule = Rules.between("usual", Level.WARNING, "办证人次", "1", "1000 人次");
        assertThat(broken(rule, table(9999, 9000, 50))).containsExactly("usual");
        assertThat(broken(rule, table(80, 900, 50))).isEmpty();
    }

    @Test
    void a_share_of_the_text_over_figures_of_the_table() throws IOException {
        Rule rule = Rules.share("share", Level.ERROR, "prose:参观率", "table:参观人次", "table:服务总人次");
        assertThat(broken(rule, "全年参观率70.5%。\n\n" + table(80, 30, 50))).containsExactly("share");
        assertThat(broken(rule, "全年参观率62.5%。\n\n" + table(80, 30, 50))).isEmpty();
    }

    @Test
    void the_text_and_the_table() throws IOException {
        Rule rule = Rules.equal("told", Level.ERROR, "prose:接待读者", "table:服务总人次");
        assertThat(broken(rule, "接待读者81人次。\n\n" + table(80, 30, 50))).contains("told");
        assertThat(broken(rule, "接待读者80人次。\n\n" + table(80, 30, 50))).isEmpty();
    }

    /** What no formula says: whatever is called a rate is at most 100 %. */
    private record RatesAreShares() implements Rule {
        @Override
        public String id() {
            return "rates";
        }

        @Override
        public List<Relation> relations(Facts facts) {
            Expression hundred = new Expression.Constant(Quantity.exactly(Rational.HUNDRED, Unit.PERCENT));
            return facts.extraction().figures().stream()
                    .filter(f -> f.unit().dimension() == Dimension.PERCENT
                            && f.name().endsWith("率"))
                    .map(f -> Relation.atMost(id(), new Expression.Term(f), hundred, Level.ERROR, Basis.DECLARED))
                    .toList();
        }
    }

    @Test
    void what_no_formula_can_say_is_a_rule_of_its_own() throws IOException {
        assertThat(broken(new RatesAreShares(), "全年设备完好率108%，办结率97.5%。\n")).containsExactly("rates");
        assertThat(broken(new RatesAreShares(), "全年设备完好率98%，办结率97.5%。\n")).isEmpty();
    }

    @Test
    void a_label_that_is_written_wrong_is_told_at_once() {
        assertThatThrownBy(() -> Rules.total("services", Level.ERROR, "服务总人次", "办证人次 参观人次"))
                .isInstanceOf(RuleFileException.class)
                .hasMessageContaining("参观人次");
    }
}
