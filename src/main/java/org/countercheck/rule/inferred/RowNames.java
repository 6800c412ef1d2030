package org.countercheck.rule.inferred;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Likeness;
import org.countercheck.figure.Unit;

/**
 * What the rows of all tables are called, found by the whole name or by pairs of its characters, so that a figure is compared only to rows that share words
 * with it.
 */
final class RowNames {

    /** Rows of one name under one parent: for a figure that looks for its row one is as good as another. */
    record Kind(String parent, Unit unit, List<Figure> rows) {}

    /** One name, and the rows that have it. */
    static final class Name {
        private final String stem;
        private final List<Kind> kinds = new ArrayList<>();
        private int rows;

        private Name(String stem) {
            this.stem = stem;
        }

        String stem() {
            return stem;
        }

        List<Kind> kinds() {
            return kinds;
        }

        /** Whether only one row is called so. */
        boolean isUnique() {
            return rows == 1;
        }

        private void add(Figure row) {
            String parent = row.label().size() < 2
                    ? ""
                    : Wordings.stem(row.label().get(row.label().size() - 2));
            rows++;
            for (Kind kind : kinds) {
                if (kind.parent.equals(parent) && kind.unit.equals(row.unit())) {
                    kind.rows.add(row);
                    return;
                }
            }
            kinds.add(new Kind(parent, row.unit(), new ArrayList<>(List.of(row))));
        }
    }

    private final Map<String, Name> byStem = new LinkedHashMap<>();
    /** For each pair of characters the names that have it, each as often as it has it. */
    private final Map<Integer, List<Name>> byPair = new HashMap<>();

    RowNames(List<Figure> rows) {
        for (Figure row : rows) {
            byStem.computeIfAbsent(Wordings.stem(row), Name::new).add(row);
        }
        for (Name name : byStem.values()) {
            for (int i = 0; i + 2 <= name.stem.length(); i++) {
                byPair.computeIfAbsent(pair(name.stem, i), k -> new ArrayList<>())
                        .add(name);
            }
        }
    }

    private static int pair(String text, int at) {
        return text.charAt(at) << 16 | text.charAt(at + 1);
    }

    /** The rows called exactly so. */
    List<Kind> called(String stem) {
        Name name = byStem.get(stem);
        return name == null ? List.of() : name.kinds;
    }

    /** Whether no other row is called so. */
    boolean isUnique(String stem) {
        Name name = byStem.get(stem);
        return name != null && name.isUnique();
    }

    /** The names that stand in {@code words} at least so far, with how far they do, as {@link Likeness#containment} counts it. */
    Map<Name, Integer> within(String words, int least) {
        Map<Name, Integer> contained = new LinkedHashMap<>();
        for (int i = 0; i + 2 <= words.length(); i++) {
            if (words.indexOf(words.substring(i, i + 2)) == i) {
                byPair.getOrDefault(pair(words, i), List.of()).forEach(name -> contained.merge(name, 1, Integer::sum));
            }
        }
        contained.replaceAll((name, shared) -> 100 * shared / (name.stem.length() - 1));
        contained.values().removeIf(percent -> percent < least);
        return contained;
    }
}
