package org.countercheck.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Form;
import org.countercheck.figure.Interval;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Place;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;
import org.countercheck.figure.Unit;
import org.countercheck.relation.Evaluation.Doubt;
import org.countercheck.source.Location;
import org.countercheck.source.Span;
import org.junit.jupiter.api.Test;

class EvaluatorTest {

    private int next;

    @Test
    void equal_whole_numbers_hold_and_different_ones_are_broken_beyond_rounding() {
        assertThat(equal(exact(674), sum(exact(156), exact(72), exact(446))).outcome())
                .isEqualTo(Outcome.HOLDS);
        Evaluation broken = equal(exact(655), sum(exact(109), exact(545)));
        assertThat(broken.outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(broken.beyondRounding()).isTrue();
        assertThat(broken.difference()).contains(Rational.ONE);
    }

    @Test
    void a_truncated_share_is_broken_but_not_beyond_rounding() {
        Expression share = new Expression.Share(exact(156), exact(674));
        Evaluation cut = equal(rounded("23.14", "0.01"), share); // 23.1454
        assertThat(cut.outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(cut.beyondRounding()).isFalse();
        assertThat(equal(rounded("23.15", "0.01"), share).outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(equal(rounded("23.12", "0.01"), share).beyondRounding()).isTrue();
    }

    @Test
    void a_share_whose_base_is_rounded_takes_every_base_into_account() {
        // 1.68万 is 16750 to 16850: 8400 are 49.85 % to 50.15 % of it.
        Expression share = new Expression.Share(exact(8400), rounded("16800", "100"));
        assertThat(equal(rounded("50.1", "0.1"), share).outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(equal(rounded("50.3", "0.1"), share).outcome()).isEqualTo(Outcome.BROKEN);
    }

    @Test
    void a_blank_part_leaves_a_sum_undecided_unless_the_others_exceed_the_total() {
        assertThat(equal(exact(10), sum(exact(4), blank())).outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(equal(exact(10), sum(exact(4), blank())).doubt()).isEqualTo(Doubt.BLANK);
        assertThat(equal(exact(10), sum(exact(11), blank())).outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(compare(exact(10), Comparison.AT_MOST, sum(exact(4), blank()))
                        .outcome())
                .isEqualTo(Outcome.UNDECIDED);
    }

    @Test
    void a_blank_for_which_the_printed_parts_leave_nothing_does_not_keep_a_sum_open() {
        assertThat(equal(exact(10), sum(exact(4), blank(), exact(6))).outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(equal(exact(10), sum(exact(4), sum(blank(), exact(6)))).outcome())
                .isEqualTo(Outcome.HOLDS);
        assertThat(equal(blank(), sum(exact(4), exact(6))).outcome()).isEqualTo(Outcome.UNDECIDED);
    }

    @Test
    void a_blank_that_is_taken_away_only_lowers_a_difference() {
        assertThat(equal(exact(4), new Expression.Difference(exact(10), blank()))
                        .outcome())
                .isEqualTo(Outcome.UNDECIDED);
        assertThat(equal(exact(11), new Expression.Difference(exact(10), blank()))
                        .outcome())
                .isEqualTo(Outcome.BROKEN);
    }

    @Test
    void a_rate_from_a_base_of_exactly_0_is_undefined_unless_nothing_stayed_nothing() {
        Evaluation undefined =
                equal(rounded("100.00", "0.01"), new Expression.Growth(rounded("601300", "100"), exact(0)));
        assertThat(undefined.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(undefined.isUndefined()).isTrue();
        assertThat(equal(exact(0), new Expression.Growth(exact(0), exact(0))).isUndefined())
                .isFalse();
        Evaluation vague = equal(rounded("9.00", "0.01"), new Expression.Growth(exact(9), rounded("0", "0.01")));
        assertThat(vague.doubt()).isEqualTo(Doubt.VAGUE_BASE);
        assertThat(equal(exact(9), new Expression.Growth(exact(9), blank())).doubt())
                .isEqualTo(Doubt.BLANK);
    }

    @Test
    void a_value_within_a_range_holds_and_the_nearest_bound_is_expected_outside_it() {
        Expression union = new Expression.Between(
                new Expression.Greatest(List.of(exact(9), exact(10965))), sum(exact(9), exact(10965), exact(10561)));
        assertThat(equal(exact(17689), union).outcome()).isEqualTo(Outcome.HOLDS);
        Evaluation above = equal(exact(30000), union);
        assertThat(above.outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(above.expected()).contains(Rational.of(21535));
        Evaluation below = equal(exact(500), union);
        assertThat(below.expected()).contains(Rational.of(10965));
    }

    @Test
    void a_range_without_values_is_broken() {
        Evaluation empty = equal(exact(5), new Expression.Between(exact(7), exact(3)));
        assertThat(empty.outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(empty.right()).isEmpty();
    }

    @Test
    void open_bounds_count() {
        Expression above = vague(Interval.above(Rational.of(100)), Form.BOUND); // 超过100
        assertThat(equal(above, exact(100)).outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(equal(above, exact(101)).outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(compare(above, Comparison.AT_MOST, exact(100)).outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(compare(above, Comparison.LESS, exact(101)).outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(compare(exact(3), Comparison.LESS, exact(3)).outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(compare(exact(3), Comparison.AT_LEAST, exact(3)).outcome()).isEqualTo(Outcome.HOLDS);
    }

    @Test
    void only_two_points_are_never_different() {
        assertThat(compare(exact(3), Comparison.NOT_EQUAL, exact(3)).outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(compare(exact(3), Comparison.NOT_EQUAL, exact(4)).outcome()).isEqualTo(Outcome.HOLDS);
        Expression third = rounded("3.0", "0.1");
        assertThat(compare(third, Comparison.NOT_EQUAL, third).outcome()).isEqualTo(Outcome.HOLDS);
    }

    @Test
    void a_sum_that_holds_only_by_rounding_leaves_a_residue() {
        Expression total = rounded("80.05", "0.01");
        Evaluation off = equal(total, sum(rounded("50.03", "0.01"), rounded("30.01", "0.01")));
        assertThat(off.outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(off.residue()).contains(Rational.of("0.01"));
        assertThat(equal(total, sum(rounded("50.03", "0.01"), rounded("30.02", "0.01")))
                        .residue())
                .isEmpty();
    }

    @Test
    void a_coarser_statement_of_the_same_amount_leaves_no_residue() {
        assertThat(equal(rounded("17000", "1000"), exact(16832)).residue()).isEmpty();
        assertThat(equal(rounded("50.0", "0.1"), new Expression.Share(exact(501), exact(1001)))
                        .residue())
                .isEmpty();
    }

    /** The bounds computed for two operands contain every value reached from inside them, and come as close as they say. */
    @Test
    void products_and_quotients_hold_every_reachable_value_and_no_closed_bound_too_many() {
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            Interval a = interval(random);
            Interval b = interval(random);
            Interval product = Ranges.times(a, b);
            boolean lowSeen = false;
            boolean highSeen = false;
            for (Rational x : samples(a)) {
                for (Rational y : samples(b)) {
                    Rational xy = x.times(y);
                    assertThat(product.contains(xy))
                            .as("%s · %s in %s: %s · %s", a, b, product, x, y)
                            .isTrue();
                    lowSeen |= product.low().equals(Optional.of(xy));
                    highSeen |= product.high().equals(Optional.of(xy));
                    if (!Ranges.hasZero(b)) {
                        assertThat(Ranges.over(a, b).contains(x.dividedBy(y)))
                                .as("%s / %s", a, b)
                                .isTrue();
                    }
                }
            }
            assertThat(lowSeen || !product.lowClosed())
                    .as("%s · %s = %s", a, b, product)
                    .isTrue();
            assertThat(highSeen || !product.highClosed())
                    .as("%s · %s = %s", a, b, product)
                    .isTrue();
        }
    }

    @Test
    void the_extremes_and_distances_of_intervals_are_exact() {
        Interval a = Interval.open(Rational.of(-3), Rational.of(2));
        Interval b = Interval.closed(Rational.of(-1), Rational.of(2));
        assertThat(Ranges.greatest(a, b)).hasToString("[-1, 2]");
        assertThat(Ranges.least(a, b)).hasToString("(-3, 2)"); // 2 needs both to be 2
        assertThat(Ranges.absolute(a)).hasToString("[0, 3)");
        assertThat(Ranges.absolute(Interval.closed(Rational.of(-5), Rational.of(-2))))
                .hasToString("[2, 5]");
    }

    private static Interval interval(Random random) {
        int low = random.nextInt(7) - 3;
        int high = low + random.nextInt(4);
        boolean point = low == high;
        return switch (random.nextInt(5)) {
            case 0 -> Interval.atLeast(Rational.of(low));
            case 1 -> Interval.above(Rational.of(low));
            case 2 -> Interval.above(Rational.of(low)).negate();
            default ->
                new Interval(
                        Optional.of(Rational.of(low)),
                        point || random.nextBoolean(),
                        Optional.of(Rational.of(high)),
                        point || random.nextBoolean());
        };
    }

    private static List<Rational> samples(Interval of) {
        List<Rational> values = new ArrayList<>();
        for (int i = -40; i <= 40; i++) {
            Rational value = Rational.of(i).dividedBy(Rational.of(4));
            if (of.contains(value)) {
                values.add(value);
            }
        }
        return values;
    }

    private Evaluation equal(Expression left, Expression right) {
        return compare(left, Comparison.EQUAL, right);
    }

    private Evaluation compare(Expression left, Comparison comparison, Expression right) {
        return new Evaluator()
                .evaluate(new Relation("test", left, comparison, right, Level.ERROR, Basis.STATED, "", List.of()));
    }

    private static Expression sum(Expression... parts) {
        return new Expression.Sum(Arrays.asList(parts));
    }

    private Expression exact(long value) {
        return term(Quantity.exactly(Rational.of(value), Unit.NONE));
    }

    private Expression rounded(String value, String step) {
        return term(Quantity.rounded(Rational.of(value), Rational.of(step), Unit.NONE));
    }

    private Expression vague(Interval interval, Form form) {
        return term(new Quantity(interval.low().orElseThrow(), Rational.ONE, interval, interval, Unit.NONE, form));
    }

    private Expression blank() {
        return term(Quantity.blank(Unit.NONE));
    }

    private Expression term(Quantity quantity) {
        int id = next++;
        return new Expression.Term(new Figure(
                "f" + id,
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                quantity,
                quantity.value().toString(),
                Origin.PROSE,
                Place.inProse(0),
                new Span(id, id + 1),
                Location.inText("t", 1, id + 1)));
    }
}
