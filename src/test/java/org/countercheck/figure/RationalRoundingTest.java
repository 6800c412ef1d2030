package org.countercheck.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RationalRoundingTest {

    private static final Rational CENT = Rational.of("0.01");

    @Test
    void halves_are_rounded_away_from_zero() {
        assertThat(Rational.of("23.145").roundedTo(CENT)).isEqualTo(Rational.of("23.15"));
        assertThat(Rational.of("-23.145").roundedTo(CENT)).isEqualTo(Rational.of("-23.15"));
        assertThat(Rational.of("23.1449").roundedTo(CENT)).isEqualTo(Rational.of("23.14"));
    }

    @Test
    void cutting_goes_towards_zero() {
        assertThat(Rational.of("23.1499").cutTo(CENT)).isEqualTo(Rational.of("23.14"));
        assertThat(Rational.of("-23.1499").cutTo(CENT)).isEqualTo(Rational.of("-23.14"));
        assertThat(Rational.of(8437).cutTo(Rational.HUNDRED)).isEqualTo(Rational.of(8400));
    }

    @Test
    void only_whole_numbers_are_longs() {
        assertThat(Rational.of(-7).toLongExact()).isEqualTo(-7);
        assertThatThrownBy(CENT::toLongExact).isInstanceOf(ArithmeticException.class);
    }
}
