package org.countercheck.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countercheck.explain.Explanation.Kind.DIGIT;
import static org.countercheck.explain.Explanation.Kind.DIGIT_COUNT;
import static org.countercheck.explain.Explanation.Kind.DOUBLE_COUNT;
import static org.countercheck.explain.Explanation.Kind.MINIMAL_REPAIR;
import static org.countercheck.explain.Explanation.Kind.SCALE;
import static org.countercheck.explain.Explanation.Kind.STALE;
import static org.countercheck.explain.Explanation.Kind.SWAP;
import static org.countercheck.explain.Explanation.Kind.UNFINISHED;

import java.util.List;
import org.countercheck.explain.Explainer.Diagnosis;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Comparison;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Relation;
import org.junit.jupiter.api.Test;

/** Slips within one number, double counts and repairs; and that no explanation is shown unchecked. */
class ExplainerTest {

    private final Sheet sheet = new Sheet();

    @Test
    void digits_that_differ_are_exchanged_or_missing_are_told_apart() {
        assertThat(DigitSlip.kind("615", "165")).contains(SWAP);
        assertThat(DigitSlip.kind("72", "79")).contains(DIGIT);
        assertThat(DigitSlip.kind("1299", "129")).contains(DIGIT_COUNT);
        assertThat(DigitSlip.kind("116", "16")).contains(DIGIT_COUNT);
        assertThat(DigitSlip.kind("56", "516")).contains(DIGIT_COUNT);
        assertThat(DigitSlip.kind("651", "165")).isEmpty();
        assertThat(DigitSlip.kind("3", "8")).isEmpty();
        assertThat(DigitSlip.kind("12", "1")).isEmpty();
        assertThat(DigitSlip.kind("1299", "12")).isEmpty();
    }

    @Test
    void exchanged_digits_in_a_sum_are_told_only_if_one_figure_allows_them() {
        // 1004 = 729 + 275; printed 792.
        Figure total = sheet.prose("收到", 1004);
        Figure wrong = sheet.prose("自然人", 792);
        sheet.total(total, wrong, sheet.prose("法人", 275));
        Diagnosis diagnosis = Diagnoses.of(sheet, total, wrong);
        assertThat(diagnosis.explanations()).singleElement().satisfies(e -> assertThat(e.kind())
                .isEqualTo(SWAP));
        assertThat(diagnosis.suspects().get(0)).isEqualTo(wrong);
        Sheet other = new Sheet();
        Figure sum = other.prose("收到", 1004);
        other.total(sum, other.prose("自然人", 692), other.prose("法人", 275));
        assertThat(Diagnoses.of(other, sum, sum).explanations()).isEmpty();
    }

    @Test
    void a_number_whose_own_list_adds_up_is_no_slip_of_a_digit() {
        OpenGovernment report = new OpenGovernment();
        Diagnosis answered = Diagnoses.of(report.sheet, report.answered, report.tAnswered); // 659 and 655
        assertThat(answered.explanations()).noneMatch(e -> e.kind() == DIGIT);
        assertThat(answered.suspects().get(0)).isEqualTo(report.answered);
    }

    @Test
    void yuan_in_a_column_of_ten_thousand_yuan_are_a_scale() {
        Figure prose = sheet.money("经费", 584_700, "58.47万元");
        Figure cell = sheet.next().money("八>专项经费", 5_847_000_000L, "584700");
        sheet.tie(cell, prose);
        Explanation scale = sheet.explained(cell, prose, SCALE);
        assertThat(scale.arguments()).contains("584700", "-4", "58.47");
    }

    @Test
    void an_order_of_magnitude_is_repaired_by_the_unit_and_by_nothing_else() {
        Figure funds = sheet.money("八>专项经费", 4_302_000_000L, "430200");
        Figure staff = sheet.cell("八>人员", 112);
        Relation magnitude = sheet.relate(
                "O16",
                new Expression.Quotient(Sheet.term(funds), Sheet.term(staff)),
                Comparison.EQUAL,
                new Expression.Between(yuan(100), yuan(1_000_000)));
        assertThat(new Explainer(Context.of(sheet.figures(), sheet.evaluations()))
                        .explain(sheet.evaluations().get(0)))
                .singleElement()
                .satisfies(e -> assertThat(e.arguments()).containsExactly("430200", "430200", "元", "-4", "43.02"));
        assertThat(magnitude.figures()).hasSize(2);
    }

    @Test
    void last_years_number_of_the_same_label_is_stale() {
        Figure meetings = sheet.prose("会议", 41);
        Figure tMeetings = sheet.next().cell("九>会议", 57);
        sheet.prior("会议", 41);
        sheet.prior("培训", 57);
        sheet.tie(meetings, tMeetings);
        Explanation stale = sheet.explained(meetings, tMeetings, STALE);
        assertThat(stale.arguments()).containsExactly("41", "会议");
        assertThat(stale.figures().get(0)).isEqualTo(meetings);
    }

    @Test
    void a_total_too_large_by_one_of_its_parts_counts_it_twice() {
        Figure total = sheet.cell("总计", 81);
        sheet.total(total, sheet.cell("总计>甲", 21), sheet.cell("总计>乙", 26), sheet.cell("总计>丙", 13));
        assertThat(sheet.explained(total, total, DOUBLE_COUNT).arguments()).containsExactly("twice", "81", "21", "甲");
        Sheet other = new Sheet();
        Figure off = other.cell("总计", 80);
        other.total(off, other.cell("总计>甲", 20), other.cell("总计>乙", 26), other.cell("总计>丙", 13));
        assertThat(Diagnoses.of(other, off, off).explanations()).noneMatch(e -> e.kind() == DOUBLE_COUNT);
    }

    @Test
    void the_minimal_repair_is_told_with_the_figures_that_are_certain() {
        OpenGovernment report = new OpenGovernment();
        Explanation repair = Diagnoses.of(report.sheet, report.answered, report.tAnswered).explanations().stream()
                .filter(e -> e.kind() == MINIMAL_REPAIR)
                .findFirst()
                .orElseThrow();
        assertThat(repair.arguments()).startsWith("4").endsWith("659件", "按期答复");
        Figure a = sheet.cell("总计", 12);
        sheet.total(a, sheet.cell("总计>甲", 5), sheet.cell("总计>乙", 6));
        assertThat(sheet.kinds(a, a)).doesNotContain(MINIMAL_REPAIR);
    }

    @Test
    void a_search_that_was_not_finished_is_told_instead_of_a_repair() {
        OpenGovernment report = new OpenGovernment();
        Context context = Context.of(report.sheet.figures(), report.sheet.evaluations());
        assertThat(new Explainer(context, 3).diagnose())
                .flatExtracting(Diagnosis::explanations)
                .extracting(Explanation::kind)
                .contains(UNFINISHED)
                .doesNotContain(MINIMAL_REPAIR);
        assertThat(new Explainer(context).diagnose())
                .flatExtracting(Diagnosis::explanations)
                .extracting(Explanation::kind)
                .doesNotContain(UNFINISHED);
    }

    @Test
    void every_explanation_of_a_real_report_passes_an_independent_check() {
        OpenGovernment report = new OpenGovernment();
        List<Diagnosis> diagnoses =
                new Explainer(Context.of(report.sheet.figures(), report.sheet.evaluations())).diagnose();
        assertThat(diagnoses).isNotEmpty();
        diagnoses.forEach(d -> d.explanations().forEach(e -> Recheck.check(d.evaluation(), e)));
    }

    private static Expression yuan(long value) {
        return new Expression.Constant(Quantity.exactly(Rational.of(value), Sheet.YUAN));
    }
}
