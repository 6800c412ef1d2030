package org.countercheck.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countercheck.audit.AuditFixture.constant;
import static org.countercheck.audit.AuditFixture.sum;
import static org.countercheck.audit.AuditFixture.term;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.countercheck.audit.Audit;
import org.countercheck.audit.AuditFixture;
import org.countercheck.audit.Finding;
import org.countercheck.explain.Explanation;
import org.countercheck.explain.Explanation.Kind;
import org.countercheck.figure.Figure;
import org.countercheck.figure.SetAside;
import org.countercheck.relation.Comparison;
import org.countercheck.relation.Level;
import org.junit.jupiter.api.Test;

/** What every renderer must cope with: no findings, one, many, problems, hostile text. */
abstract class RendererTest {

    static final String HOSTILE_TEXT = "标题\u001b[31m\u0007\u202e<script>&\"'\n甲\u001b]0;x\u0007乙12件 13件\n";

    abstract Renderer renderer();

    /** Checks what holds for every output of the format. */
    abstract void check(String output);

    String rendered(Locale locale, Audit... audits) throws IOException {
        StringBuilder out = new StringBuilder();
        renderer().render(List.of(audits), new Renderer.Options(locale, false, 80), out);
        check(out.toString());
        return out.toString();
    }

    static Audit empty() {
        return new AuditFixture("empty.txt", "").audit();
    }

    static Audit one() {
        AuditFixture report = new AuditFixture("one.txt", "年度报告\n以来信方式提出的申请有446件，另见附表。\n信函申请数\n444\n");
        Figure prose = report.prose("信函申请", "446件");
        Figure table = report.table("信函申请数", "444", "件");
        report.check("same-quantity", term(prose), Comparison.EQUAL, term(table), Level.ERROR, "");
        return report.audit();
    }

    static Audit many() {
        AuditFixture report =
                new AuditFixture("many.txt", "2018年度报告\n收到30件，其中来信10件，来访15件，占50.0%，超期3件。\n收到\n31\n答复\n29\n");
        report.setAside("2018年", SetAside.Reason.DATE);
        Figure all = report.prose("收到", "30件");
        Figure letters = report.prose("来信", "10件");
        Figure visits = report.prose("来访", "15件");
        Figure share = report.prose("来访占比", "50.0%");
        Figure late = report.prose("超期", "3件");
        Figure table = report.table("收到", "31", "件");
        Figure answered = report.table("答复", "29", "件");
        Finding root = report.check(
                "same-quantity",
                term(all),
                Comparison.EQUAL,
                term(table),
                Level.ERROR,
                "",
                new Explanation(Kind.DIGIT, List.of("30", "31"), List.of(all)),
                new Explanation(Kind.MINIMAL_REPAIR, List.of("1", "1", "30件", "收到"), List.of(all)),
                new Explanation(Kind.UNFINISHED, List.of(), List.of()));
        report.check("parts", term(all), Comparison.EQUAL, sum(letters, visits), Level.ERROR, "各渠道之和");
        report.follows(root);
        report.check("on-time", term(late), Comparison.EQUAL, constant("0", "件"), Level.WARNING, "");
        report.check("at-most", term(answered), Comparison.AT_MOST, term(table), Level.WARNING, "");
        return report.audit();
    }

    static Audit problem() {
        AuditFixture report = new AuditFixture("problem.txt", "报告\n");
        report.problem("rule-matched-nothing", "O3", "收到申请数");
        return report.audit();
    }

    static Audit hostile() {
        AuditFixture report = new AuditFixture("ho\u001b[2Jstile\n.txt", HOSTILE_TEXT);
        Figure one = report.prose("甲\u001b[0m\u202e{0}</td>", "12件");
        Figure other = report.prose("乙", "13件");
        report.check("rule\u0007", term(one), Comparison.EQUAL, term(other), Level.ERROR, "because\u001b[1m\r\nx");
        report.problem("\u001b[31m", "\u0000");
        return report.audit();
    }

    @Test
    void an_audit_without_figures_is_rendered() throws IOException {
        rendered(Locale.CHINESE, empty());
        rendered(Locale.ENGLISH, empty());
    }

    @Test
    void one_finding_is_told_with_both_numbers() throws IOException {
        assertThat(rendered(Locale.CHINESE, one()))
                .contains("446件")
                .contains("444")
                .contains("相差2");
        assertThat(rendered(Locale.ENGLISH, one()))
                .contains("446件")
                .contains("444")
                .contains("differ by 2");
    }

    @Test
    void many_findings_keep_their_order() throws IOException {
        String output = rendered(Locale.CHINESE, many());
        assertThat(output.indexOf("相差1")).isPositive().isLessThan(output.indexOf("应为0件"));
        assertThat(output).contains("相差5").doesNotContain("at-most 29");
    }

    @Test
    void problems_are_told() throws IOException {
        assertThat(rendered(Locale.CHINESE, problem()))
                .contains("O3")
                .contains("收到申请数")
                .doesNotContain("rule-matched-nothing");
    }

    @Test
    void hostile_text_is_rendered_harmlessly() throws IOException {
        assertThat(rendered(Locale.CHINESE, hostile())).doesNotContain("\u001b").doesNotContain("\u0007");
    }

    @Test
    void several_documents_are_rendered_in_their_order() throws IOException {
        String output = rendered(Locale.CHINESE, many(), empty(), one());
        assertThat(output.indexOf("many.txt")).isLessThan(output.indexOf("empty.txt"));
        assertThat(output.indexOf("empty.txt")).isLessThan(output.indexOf("one.txt"));
    }

    @Test
    void the_same_audit_gives_the_same_characters_whatever_the_default_locale() throws IOException {
        String first = rendered(Locale.CHINESE, many());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(rendered(Locale.CHINESE, many())).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void the_renderer_is_found_by_its_name() {
        assertThat(Renderers.named(renderer().format())).hasSameClassAs(renderer());
    }
}
