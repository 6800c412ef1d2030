package org.countercheck.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;

/** One figure with the words it goes by and the words that stand over it. Filled once, while {@link Labels} are built. */
final class Named {

    final Figure figure;
    /** Printed in running text: names are words of a sentence. */
    final boolean prose;
    /** What the figure may be called, the closest to its print first. */
    final List<String> names = new ArrayList<>();
    /** Normalised row headers, outermost first. */
    final List<String> row;
    /** Normalised column headers, outermost first. */
    final List<String> columns;
    /** Words that stand over it: outer labels, and the names of the totals it is a part of. */
    final Set<String> above = new LinkedHashSet<>();
    /** Normalised headings. */
    final List<String> section;
    /** Totals it is listed under. */
    final List<Named> totals = new ArrayList<>();
    /** The label of the vocabulary; null if none or if in doubt. */
    String canonical;
    /** Whether {@link #canonical} has been looked for. */
    boolean resolved;

    Named(Figure figure, Aliases aliases, Words words) {
        this.figure = figure;
        this.prose = figure.place().row() < 0 && figure.columns().isEmpty()
                && figure.origin() != Origin.TABLE;
        this.row = figure.label().stream().map(LabelText::normalise).toList();
        this.columns = figure.columns().stream().map(LabelText::normalise).toList();
        this.section = figure.section().stream().map(LabelText::normalise).toList();
        if (!row.isEmpty()) {
            addName(row.get(row.size() - 1), words);
            if (prose && row.size() > 1) {
                addName(row.get(row.size() - 2) + row.get(row.size() - 1), words);
                addName(String.join("", row), words);
            }
        }
        for (int i = 0; i < row.size() - 1; i++) {
            addAbove(row.get(i), aliases, words);
        }
    }

    private void addName(String name, Words words) {
        if (!names.contains(name)) {
            names.add(name);
        }
        String stem = words.stem(name);
        if (prose && !names.contains(stem)) {
            names.add(stem);
        }
    }

    private void addAbove(String label, Aliases aliases, Words words) {
        above.add(label);
        above.add(aliases.canonicalOrSelf(label));
        if (prose) {
            String stem = words.stem(label);
            above.add(stem);
            above.add(aliases.canonicalOrSelf(stem));
        }
    }

    /** Whether {@code segment} stands over this figure as a label or as the name of its total. */
    boolean isUnder(String segment, Aliases aliases) {
        if (above.contains(segment) || above.contains(aliases.canonicalOrSelf(segment))) {
            return true;
        }
        for (Named total : totals) {
            if (total.names.contains(segment)
                    || total.canonical != null && total.canonical.equals(aliases.canonicalOrSelf(segment))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a heading over this figure names {@code segment}. */
    boolean isInSection(String segment) {
        return prose && section.stream().anyMatch(h -> h.contains(segment));
    }
}
