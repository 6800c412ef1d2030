package org.countercheck.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RationalTest {

    @Test
    void a_third_and_two_thirds_are_one() {
        Rational third = Rational.ONE.dividedBy(Rational.of(3));
        assertThat(third.plus(third).plus(third)).isEqualTo(Rational.ONE);
    }

    @Test
    void a_fraction_is_in_lowest_terms_with_its_sign_above() {
        Rational minusHalf = Rational.of(6).dividedBy(Rational.of(-12));
        assertThat(minusHalf).isEqualTo(Rational.of("-0.5"));
        assertThat(minusHalf).hasSameHashCodeAs(Rational.of("-0.5"));
        assertThat(minusHalf.signum()).isEqualTo(-1);
    }

    @Test
    void nothing_is_divided_by_zero() {
        assertThatThrownBy(() -> Rational.ONE.dividedBy(Rational.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void numbers_beyond_any_long_stay_exact() {
        Rational large = Rational.of(Long.MAX_VALUE).times(Rational.of(Long.MAX_VALUE));
        assertThat(large.plus(Rational.ONE).minus(large)).isEqualTo(Rational.ONE);
        assertThat(large.dividedBy(Rational.of(Long.MAX_VALUE))).isEqualTo(Rational.of(Long.MAX_VALUE));
        assertThat(Rational.of(Long.MIN_VALUE).negate().toString()).isEqualTo("9223372036854775808");
        assertThat(Rational.of(Long.MIN_VALUE))
                .isEqualByComparingTo(Rational.of(Long.MIN_VALUE).plus(Rational.ZERO));
    }

    /** Small and large numbers, and those at the border between the two ways of computing, obey the laws of fractions. */
    @Test
    void sums_products_and_orders_agree_whatever_the_size() {
        List<Rational> numbers = numbers();
        for (Rational a : numbers) {
            for (Rational b : numbers) {
                assertThat(a.plus(b)).isEqualTo(b.plus(a));
                assertThat(a.plus(b).minus(b)).isEqualTo(a);
                assertThat(a.times(b)).isEqualTo(b.times(a));
                assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).signum());
                if (b.signum() != 0) {
                    assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
                }
            }
        }
    }

    private static List<Rational> numbers() {
        Random random = new Random(7);
        List<Rational> numbers = new ArrayList<>(List.of(Rational.ZERO, Rational.ONE, Rational.of(-1)));
        for (int bits : new int[] {3, 20, 29, 30, 31, 32, 61, 62, 63, 80}) {
            for (int i = 0; i < 6; i++) {
                Rational above = Rational.of(new BigDecimal(new BigInteger(bits, random)));
                Rational below = Rational.of(new BigDecimal(new BigInteger(bits, random).add(BigInteger.ONE)));
                numbers.add((i % 2 == 0 ? above : above.negate()).dividedBy(i % 3 == 0 ? Rational.ONE : below));
            }
        }
        return numbers;
    }
}
