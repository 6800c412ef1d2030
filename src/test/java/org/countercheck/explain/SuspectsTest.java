package org.countercheck.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Evaluator;
import org.countercheck.relation.Relation;
import org.junit.jupiter.api.Test;

class SuspectsTest {

    private final Sheet sheet = new Sheet();

    @Test
    void a_figure_of_several_broken_relations_is_suspected_before_those_that_others_vouch_for() {
        // 72 for 79: the sum of the prose, its share and the table all disagree with it alone.
        Figure total = sheet.prose("答复", 394);
        Figure one = sheet.prose("甲", 315);
        Figure wrong = sheet.prose("乙", 72);
        Figure share = sheet.percent("乙", "20.05");
        Figure tWrong = sheet.next().cell("答复>乙", 79);
        sheet.total(total, one, wrong);
        sheet.share(share, wrong, total);
        sheet.tie(wrong, tWrong);
        sheet.tie(one, sheet.cell("答复>甲", 315));
        Suspects suspects = new Suspects(Context.of(sheet.figures(), sheet.evaluations()));
        List<Evaluation> broken =
                sheet.evaluations().stream().filter(Evaluation::isBroken).toList();
        assertThat(broken).hasSize(3).allSatisfy(e -> {
            assertThat(suspects.of(e).get(0)).isEqualTo(wrong);
            assertThat(suspects.convicted(e)).isPresent();
        });
    }

    @Test
    void nobody_is_convicted_where_nothing_vouches_for_either_figure() {
        Figure prose = sheet.prose("会议", 104);
        Figure cell = sheet.next().cell("会议", 101);
        sheet.tie(prose, cell);
        Suspects suspects = new Suspects(Context.of(sheet.figures(), sheet.evaluations()));
        Evaluation broken = sheet.evaluations().get(0);
        assertThat(suspects.of(broken)).containsExactly(prose, cell);
        assertThat(suspects.convicted(broken)).isEmpty();
    }

    @Test
    void a_level_whose_exchanged_digits_explain_a_share_is_suspected_before_the_share() {
        Figure whole = sheet.prose("收到", 4510);
        Figure part = sheet.prose("办结", 4048);
        Figure share = sheet.percent("办结", "97.74");
        sheet.share(share, part, whole);
        Suspects suspects = new Suspects(Context.of(sheet.figures(), sheet.evaluations()));
        assertThat(suspects.of(sheet.evaluations().get(0))).startsWith(part);
    }

    @Test
    void a_share_that_one_digit_puts_right_is_suspected_before_its_levels() {
        Figure whole = sheet.prose("收到", 4510);
        Figure part = sheet.prose("办结", 4408);
        Figure share = sheet.percent("办结", "91.74");
        sheet.share(share, part, whole);
        Suspects suspects = new Suspects(Context.of(sheet.figures(), sheet.evaluations()));
        assertThat(suspects.of(sheet.evaluations().get(0))).startsWith(share);
    }

    @Test
    void a_level_whose_digit_explains_a_share_that_is_far_off_is_suspected_before_the_share() {
        Figure whole = sheet.prose("收到", 4510);
        Figure part = sheet.prose("办结", 2048);
        Figure share = sheet.percent("办结", "89.76");
        sheet.share(share, part, whole);
        Suspects suspects = new Suspects(Context.of(sheet.figures(), sheet.evaluations()));
        assertThat(suspects.of(sheet.evaluations().get(0))).startsWith(part);
    }

    @Test
    void a_share_that_was_computed_wrongly_by_little_is_suspected_before_a_level_that_one_digit_would_fit() {
        Figure whole = sheet.prose("收到", 4510);
        Figure part = sheet.prose("办结", 4042);
        Figure share = sheet.percent("办结", "89.76");
        sheet.share(share, part, whole);
        Suspects suspects = new Suspects(Context.of(sheet.figures(), sheet.evaluations()));
        assertThat(suspects.of(sheet.evaluations().get(0))).startsWith(share);
    }

    @Test
    void of_a_total_and_its_parts_the_one_that_one_digit_puts_right_is_suspected_first() {
        Figure total = sheet.prose("收到", 3306);
        Figure one = sheet.prose("甲", 2750);
        Figure two = sheet.prose("乙", 139);
        Figure three = sheet.prose("丙", 17);
        sheet.total(total, one, two, three);
        Suspects suspects = new Suspects(Context.of(sheet.figures(), sheet.evaluations()));
        assertThat(suspects.of(sheet.evaluations().get(0))).startsWith(two);
    }

    @Test
    void a_number_repeated_in_the_prose_stands_or_falls_as_one() {
        Figure first = sheet.prose("收到", 674);
        Figure again = sheet.prose("上述申请", 674);
        Figure cell = sheet.next().cell("收到", 647);
        sheet.tie(first, again);
        sheet.tie(first, cell);
        sheet.tie(again, cell);
        sheet.total(cell, sheet.cell("收到>甲", 600), sheet.cell("收到>乙", 47));
        Suspects suspects = new Suspects(Context.of(sheet.figures(), sheet.evaluations()));
        assertThat(suspects.convicted(sheet.evaluations().get(1)).orElseThrow().figure())
                .isEqualTo(first);
    }

    /** Every figure of a consistent report is changed in turn; a report is observed from several sides. */
    @Test
    void the_changed_figure_is_ranked_first_in_four_of_five_cases() {
        Random random = new Random(5);
        int observed = 0;
        int first = 0;
        for (int round = 0; round < 12; round++) {
            Sheet report = consistent(random);
            for (Figure figure : report.figures()) {
                Rational value = figure.quantity()
                        .value()
                        .plus(figure.quantity().step().times(Rational.of(1 + random.nextInt(9) * 10)));
                Figure changed = with(figure, value);
                List<Evaluation> evaluations = evaluate(report.relations(), figure, changed);
                List<Figure> figures = report.figures().stream()
                        .map(f -> f.equals(figure) ? changed : f)
                        .toList();
                Suspects suspects = new Suspects(Context.of(figures, evaluations));
                for (Evaluation evaluation : evaluations) {
                    if (evaluation.isBroken()) {
                        observed++;
                        first += suspects.of(evaluation).get(0).equals(changed) ? 1 : 0;
                    }
                }
            }
        }
        assertThat(observed).isGreaterThan(300);
        assertThat(first * 100 / observed).isGreaterThanOrEqualTo(80);
    }

    /** Totals of prose and table with four parts each and shares: every figure takes part in one to four relations. */
    private static Sheet consistent(Random random) {
        Sheet report = new Sheet();
        List<Figure> prose = new ArrayList<>();
        List<Figure> cells = new ArrayList<>();
        long[] parts = random.longs(4, 20, 900).toArray();
        long sum = Arrays.stream(parts).sum();
        Figure total = report.prose("总数", sum);
        for (int i = 0; i < parts.length; i++) {
            prose.add(report.prose("部分" + i, parts[i]));
            String rounded = Rational.of(parts[i] * 100)
                    .dividedBy(Rational.of(sum))
                    .roundedTo(Rational.of("0.01"))
                    .toString();
            report.share(report.percent("部分" + i, padded(rounded)), prose.get(i), total);
        }
        report.next();
        Figure tTotal = report.cell("总数", sum);
        for (int i = 0; i < parts.length; i++) {
            cells.add(report.cell("总数>部分" + i, parts[i]));
            report.tie(prose.get(i), cells.get(i));
        }
        report.tie(total, tTotal);
        report.total(total, prose.toArray(Figure[]::new));
        report.total(tTotal, cells.toArray(Figure[]::new));
        return report;
    }

    private static String padded(String decimal) {
        String point = decimal.contains(".") ? decimal : decimal + ".";
        return point + "0".repeat(3 - (point.length() - point.indexOf('.')));
    }

    private static Figure with(Figure f, Rational value) {
        return new Figure(
                f.id(),
                f.label(),
                f.columns(),
                f.section(),
                f.scope(),
                f.period(),
                Substitution.with(f.quantity(), value),
                f.text(),
                f.origin(),
                f.place(),
                f.span(),
                f.location());
    }

    /** The relations with the changed figure in place of the old one. */
    private static List<Evaluation> evaluate(List<Relation> relations, Figure old, Figure changed) {
        Map<Figure, Figure> figures = new HashMap<>(Map.of(old, changed));
        return relations.stream()
                .map(r -> new Evaluator().evaluate(Figures.replace(r, figures)))
                .toList();
    }
}
