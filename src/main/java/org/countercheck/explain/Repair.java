package org.countercheck.explain;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.figure.Figure;

/**
 * The smallest sets of figures whose change satisfies every equality of one connected part of a document.
 *
 * @param size how many figures must change at least; 0 if no set was found within the limit
 * @param sets all sets of that size, each in reading order of the relations; empty if none was found within the limit
 * @param complete whether the search was finished: if not, there may be further sets, and nothing may be claimed of all of them
 * @param figures all figures of the part
 */
public record Repair(int size, List<List<Figure>> sets, boolean complete, List<Figure> figures) {

    /** Copies the lists. */
    public Repair {
        sets = sets.stream().map(List::copyOf).toList();
        figures = List.copyOf(figures);
    }

    /** The figures that are in every one of the smallest sets; empty if the search was not finished. */
    public List<Figure> common() {
        if (!complete || sets.isEmpty()) {
            return List.of();
        }
        List<Figure> common = new ArrayList<>(sets.get(0));
        sets.forEach(common::retainAll);
        return List.copyOf(common);
    }
}
