package org.countercheck.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** One wrong digit, or two in the wrong order. */
class SlipsTest {

    @Test
    void a_number_of_two_digits_may_stand_for_eighteen_others() {
        assertThat(Slips.of(count(42)))
                .contains(Rational.of(12), Rational.of(49), Rational.of(24))
                .doesNotContain(Rational.of(42), Rational.of(2), Rational.of(142))
                .hasSize(18);
    }

    @Test
    void nobody_meant_a_number_that_begins_with_zero() {
        assertThat(Slips.of(count(50))).doesNotContain(Rational.of(5), Rational.ZERO);
    }

    @Test
    void a_slip_leads_from_what_was_meant_to_what_is_printed() {
        for (long printed : new long[] {7, 50, 101, 1210}) {
            for (long meant = 0; meant < 2500; meant++) {
                assertThat(Slips.lead(count(printed), Rational.of(meant)))
                        .as("%d for %d", printed, meant)
                        .isEqualTo(Slips.of(count(printed)).contains(Rational.of(meant)));
            }
        }
    }

    @Test
    void decimals_are_digits_like_others() {
        Quantity share = Quantity.rounded(Rational.of("23.14"), Rational.of("0.01"), Unit.NONE);
        assertThat(Slips.of(share)).contains(Rational.of("23.24"), Rational.of("23.41"));
        assertThat(Slips.exchanged(share))
                .containsExactlyInAnyOrder(Rational.of("32.14"), Rational.of("21.34"), Rational.of("23.41"));
    }

    @Test
    void a_sum_that_one_digit_closes_is_told_from_one_that_lacks_a_part() {
        assertThat(Slips.close(count(852), counts(541, 396, 12, 3))).isTrue();
        assertThat(Slips.close(count(852), counts(541, 197, 12, 3))).isFalse();
        assertThat(Slips.close(count(852), counts(541, 296, 12, 3))).isFalse();
    }

    @Test
    void round_numbers_print_fewer_digits_than_they_have() {
        assertThat(Slips.place(counts(300, 180, 60))).isEqualTo(Rational.of(10));
        assertThat(Slips.place(counts(300, 187, 60))).isEqualTo(Rational.ONE);
    }

    private static Quantity count(long value) {
        return Quantity.exactly(Rational.of(value), Unit.NONE);
    }

    private static List<Quantity> counts(long... values) {
        return LongStream.of(values).mapToObj(SlipsTest::count).toList();
    }
}
