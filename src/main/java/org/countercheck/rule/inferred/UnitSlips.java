package org.countercheck.rule.inferred;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Form;
import org.countercheck.figure.Rational;

/**
 * Amounts of money that a sentence and a row print with the same digits, ten thousand times as much in the one as in the other: 元 taken for 万元.
 *
 * <p>The names need not agree as far as those of a tie by words: that the digits agree is no chance, unless there are few of them.
 */
final class UnitSlips {

    private static final Rational STEP = Rational.of(10_000);
    private static final int HALF = 50;
    private static final int MOST = 80;

    /** So many digits do not agree by chance. */
    private static final int TELLING = 3;

    private final Map<Rational, List<Figure>> rows = new HashMap<>();

    UnitSlips(List<Figure> rows) {
        for (Figure row : rows) {
            if (isMoney(row)) {
                this.rows
                        .computeIfAbsent(row.quantity().value(), v -> new ArrayList<>())
                        .add(row);
            }
        }
    }

    /** The only row that a figure can mean if its unit or that of the row is wrong. */
    Optional<Tie> tie(Figure figure) {
        if (!isMoney(figure)) {
            return Optional.empty();
        }
        Rational value = figure.quantity().value();
        List<Figure> found = new ArrayList<>(rows.getOrDefault(value.times(STEP), List.of()));
        found.addAll(rows.getOrDefault(value.dividedBy(STEP), List.of()));
        String stem = Wordings.stem(figure);
        int least = digits(figure.text()) >= TELLING ? HALF : MOST;
        found.removeIf(row -> !isCalled(Wordings.stem(row), stem, least));
        return found.size() == 1 ? Optional.of(new Tie(figure, found.get(0), Tie.Evidence.WORDS)) : Optional.empty();
    }

    private static boolean isMoney(Figure figure) {
        return figure.unit().dimension() == Dimension.MONEY
                && figure.quantity().form() != Form.APPROXIMATE
                && figure.quantity().value().signum() > 0;
    }

    private static boolean isCalled(String row, String stem, int least) {
        return row.length() >= 4
                && stem.length() >= 4
                && row.endsWith(stem.substring(stem.length() - 2))
                && !Wordings.areApart(row, stem)
                && Wordings.overlap(row, stem) >= least;
    }

    /** How many different digits a number prints: 4,000 has one that tells. */
    private static int digits(String text) {
        Set<Integer> digits = new HashSet<>();
        text.chars().filter(c -> c > '0' && c <= '9').forEach(digits::add);
        return digits.size();
    }
}
