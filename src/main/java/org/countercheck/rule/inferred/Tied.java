package org.countercheck.rule.inferred;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countercheck.figure.Figure;

/** The figures of the prose for which rows have been found, while they are being found. */
final class Tied {

    private final Map<Figure, Tie> ties = new LinkedHashMap<>();
    private final Map<Figure, List<Figure>> finer = new LinkedHashMap<>();
    private final Map<Figure, List<Figure>> unions = new LinkedHashMap<>();
    private final Set<Figure> strangers = new HashSet<>();

    void put(Tie tie) {
        ties.put(tie.one(), tie);
    }

    /** The tie of a figure, or null. */
    Tie get(Figure figure) {
        return ties.get(figure);
    }

    /** All ties, in reading order of the prose. */
    List<Tie> all() {
        return ties.values().stream()
                .sorted(Comparator.comparing(t -> t.one().span()))
                .toList();
    }

    /** Several rows add up to a figure of the prose, by the names that its own joins. */
    void join(Figure figure, List<Figure> rows) {
        unions.put(figure, rows);
    }

    boolean isJoined(Figure figure) {
        return unions.containsKey(figure);
    }

    Map<Figure, List<Figure>> unions() {
        return unions;
    }

    /** Neighbours of a list of the prose add up to one row. */
    void divide(Figure row, List<Figure> neighbours) {
        finer.putIfAbsent(row, neighbours);
    }

    Map<Figure, List<Figure>> finer() {
        return finer;
    }

    /** A figure goes by the name of its row, and stands in a list of something else. */
    void drop(Figure stranger) {
        ties.remove(stranger);
        strangers.add(stranger);
    }

    boolean isStranger(Figure figure) {
        return strangers.contains(figure);
    }

    /** Whether neither one row nor several have been found. */
    boolean isOpen(Figure figure) {
        return !ties.containsKey(figure) && !unions.containsKey(figure);
    }

    /** Whether a figure is not tied to a row of the same value. */
    boolean isFree(Figure figure) {
        Tie tie = ties.get(figure);
        return tie == null
                || !figure.quantity().strict().meets(tie.other().quantity().strict());
    }
}
