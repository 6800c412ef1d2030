package org.countercheck.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Evaluation;

/** Checks the arithmetic of an explanation from its arguments alone, with none of the code that proposed it. */
final class Recheck {

    private Recheck() {}

    static void check(Evaluation broken, Explanation explanation) {
        List<String> a = explanation.arguments();
        List<Figure> figures = explanation.figures();
        switch (explanation.kind()) {
            case REGROUPING -> {
                BigDecimal sum = BigDecimal.ZERO;
                for (int i = 2; i < a.size(); i += 3) {
                    sum = a.get(i).equals("-") ? sum.subtract(number(a, i + 1)) : sum.add(number(a, i + 1));
                }
                assertThat(sum).isEqualByComparingTo(number(a, 0));
                assertThat(a.size()).isBetween(8, 11);
            }
            case OTHER_ROW, OTHER_SCOPE, STALE -> {
                BigDecimal others =
                        figures.stream().skip(1).map(Recheck::printed).reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(printed(figures.get(0))).isEqualByComparingTo(others);
                if (!a.get(0).equals("part")) {
                    assertThat(figures).hasSize(2);
                    assertThat(figures.get(1).name()).isEqualTo(a.get(1));
                }
                assertThat(broken.relation().figures()).contains(figures.get(0));
                assertThat(figures.get(1)).isNotEqualTo(figures.get(0));
            }
            case OTHER_PARTS -> assertThat(a).hasSize(5);
            case EXCHANGED -> assertThat(number(a, 0)).isNotEqualByComparingTo(number(a, 2));
            case TRUNCATION -> {
                int places = Math.max(number(a, 1).scale(), number(a, 3).scale());
                assertThat(number(a, 2).setScale(places, RoundingMode.HALF_UP)).isEqualByComparingTo(number(a, 3));
                if (a.get(0).equals("cut")) {
                    assertThat(number(a, 2).setScale(places, RoundingMode.DOWN)).isEqualByComparingTo(number(a, 1));
                }
            }
            case OTHER_BASE -> {
                BigDecimal share = printed(figures.get(1))
                        .multiply(BigDecimal.valueOf(100))
                        .divide(number(a, 1), MathContext.DECIMAL64);
                int places = Math.max(0, number(a, 0).scale());
                assertThat(share.setScale(places, RoundingMode.HALF_UP)).isEqualByComparingTo(number(a, 0));
            }
            case DIRECTION -> assertThat(a.get(0)).isIn("sign", "base");
            case DIGIT, SWAP, DIGIT_COUNT -> assertThat(number(a, 0)).isNotEqualByComparingTo(number(a, 1));
            case SCALE ->
                assertThat(printed(figures.get(0)).scaleByPowerOfTen(Integer.parseInt(a.get(3))))
                        .isEqualByComparingTo(number(a, 1));
            case DOUBLE_COUNT -> assertThat(printed(figures.get(1))).isEqualByComparingTo(number(a, 2));
            case MINIMAL_REPAIR -> assertThat(a).hasSize(2 + 2 * figures.size());
        }
    }

    private static BigDecimal number(List<String> arguments, int i) {
        return new BigDecimal(arguments.get(i));
    }

    private static BigDecimal printed(Figure figure) {
        return new BigDecimal(figure.quantity().value().toString());
    }
}
