package org.countercheck.rule.inferred;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Form;
import org.countercheck.figure.Interval;
import org.countercheck.figure.Rational;
import org.countercheck.figure.Unit;
import org.countercheck.rule.Labels;

/** The rows of all tables by what they print, so that a figure is compared only to rows of its value. */
final class RowValues {

    /** Rows of one name, one label of the vocabulary and one value: one is as good as another. */
    record Kind(String stem, Optional<String> canonical, Unit unit, Interval value) {}

    private final NavigableMap<Rational, Map<Kind, List<Figure>>> exact = new TreeMap<>();
    private final Map<Kind, List<Figure>> others = new LinkedHashMap<>();

    RowValues(List<Figure> rows, Labels labels) {
        for (Figure row : rows) {
            if (row.quantity().form() != Form.BLANK) {
                Interval value = row.quantity().strict();
                Map<Kind, List<Figure>> kinds = value.isPoint()
                        ? exact.computeIfAbsent(value.low().orElseThrow(), v -> new LinkedHashMap<>())
                        : others;
                Kind kind = new Kind(Wordings.stem(row), labels.canonical(row), row.unit(), value);
                kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(row);
            }
        }
    }

    /** The rows of a value in common with {@code figure}, in a unit that can be compared, by name. */
    List<Map.Entry<Kind, List<Figure>>> meeting(Figure figure) {
        Interval value = figure.quantity().strict();
        List<Map.Entry<Kind, List<Figure>>> found = new ArrayList<>();
        for (Map<Kind, List<Figure>> kinds : exactIn(value)) {
            add(kinds, figure, found);
        }
        add(others, figure, found);
        return found;
    }

    private Collection<Map<Kind, List<Figure>>> exactIn(Interval value) {
        Rational low = value.low().orElse(null);
        Rational high = value.high().orElse(null);
        NavigableMap<Rational, Map<Kind, List<Figure>>> from = low == null ? exact : exact.tailMap(low, true);
        return (high == null ? from : from.headMap(high, true)).values();
    }

    private static void add(Map<Kind, List<Figure>> kinds, Figure figure, List<Map.Entry<Kind, List<Figure>>> found) {
        for (Map.Entry<Kind, List<Figure>> entry : kinds.entrySet()) {
            Kind kind = entry.getKey();
            if (figure.unit().isComparableTo(kind.unit())
                    && figure.quantity().strict().meets(kind.value())) {
                found.add(entry);
            }
        }
    }
}
