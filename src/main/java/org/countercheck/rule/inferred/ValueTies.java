package org.countercheck.rule.inferred;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Rational;
import org.countercheck.rule.Labels;

/**
 * Ties of figures to rows of the same value, by words that would be too few without it. Such a tie holds by its making: it covers both figures and
 * accuses neither.
 */
final class ValueTies {

    private static final int SHARED = 60;

    /** Smaller values are shared by too many cells to confirm anything. */
    private static final Rational COMMON = Rational.of(10);

    private final Labels labels;
    private final TableRows rows;
    private final RowValues values;
    private final Tied tied;

    ValueTies(Labels labels, TableRows rows, Tied tied) {
        this.labels = labels;
        this.rows = rows;
        this.values = new RowValues(rows.all(), labels);
        this.tied = tied;
    }

    /** A row whose name ends what the sentence calls the figure, if it prints the same number; neighbours of the list may follow it. */
    void byEnding(Figure figure) {
        if (!tied.isOpen(figure) || figure.quantity().value().compareTo(COMMON) < 0) {
            return;
        }
        List<Figure> named = labels.ending(figure, Optional.empty()).map(rows::named).orElse(List.of()).stream()
                .filter(row -> figure.unit().isComparableTo(row.unit()))
                .filter(row -> figure.quantity().strict().meets(row.quantity().strict()))
                .toList();
        if (named.size() == 1) {
            tied.put(new Tie(figure, named.get(0), Tie.Evidence.VALUE));
        }
    }

    /** A figure whose words say something of a row, and whose value is that of this row and of no other such row, most likely states it. */
    void byValue(Figure figure) {
        if (!tied.isOpen(figure) || figure.quantity().value().compareTo(COMMON) < 0) {
            return;
        }
        String stem = Wordings.stem(figure);
        Optional<String> ending = labels.ending(figure, Optional.empty());
        List<Figure> equal = new ArrayList<>();
        for (Map.Entry<RowValues.Kind, List<Figure>> kind : values.meeting(figure)) {
            if (speaksOf(stem, ending, kind.getKey())) {
                equal.addAll(
                        kind.getValue().subList(0, Math.min(2, kind.getValue().size())));
            }
        }
        if (equal.size() == 1) {
            tied.put(new Tie(figure, equal.get(0), Tie.Evidence.VALUE));
        }
    }

    private static boolean speaksOf(String stem, Optional<String> ending, RowValues.Kind rows) {
        return Wordings.overlap(rows.stem(), stem) >= SHARED || ending.isPresent() && ending.equals(rows.canonical());
    }
}
