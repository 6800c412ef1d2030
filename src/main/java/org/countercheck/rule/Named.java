package org.countercheck.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.countercheck.figure.Figure;

/** One figure with the words it goes by and the words that stand over it. Filled once, while {@link NamedFigures} are built. */
final class Named {

    final Figure figure;
    /** Printed in running text: names are words of a sentence. */
    final boolean prose;
    /** What the figure may be called, the closest to its print first. */
    final List<String> names;
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
    /** What it is said to be no more than, without being listed under it. */
    final List<Named> wholes = new ArrayList<>();
    /** The label of the vocabulary; null if none or if in doubt. */
    String canonical;
    /** Whether {@link #canonical} has been looked for. */
    boolean resolved;

    Named(Called called, Aliases aliases) {
        this.figure = called.figure();
        this.prose = called.prose();
        this.names = called.names();
        this.row = called.row();
        this.columns = called.columns();
        this.section = called.section();
        for (String label : called.outer()) {
            above.add(label);
            above.add(aliases.canonicalOrSelf(label));
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

    /** How deep the innermost heading over this figure is that names {@code segment}, from 1; 0 if none does. */
    int depthInSection(String segment) {
        int depth = 0;
        for (int i = 0; prose && i < section.size(); i++) {
            depth = section.get(i).contains(segment) ? i + 1 : depth;
        }
        return depth;
    }
}
