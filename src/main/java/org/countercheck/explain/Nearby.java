package org.countercheck.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.countercheck.figure.Figure;

/** The figures of a document by the block they stand in, so that looking around one does not mean looking at all. */
final class Nearby {

    private final List<Figure> figures;
    private final Map<Figure, Integer> positions = new HashMap<>();
    private final Map<Integer, List<Integer>> byBlock = new HashMap<>();

    Nearby(List<Figure> figures) {
        this.figures = figures;
        for (int i = 0; i < figures.size(); i++) {
            positions.put(figures.get(i), i);
            byBlock.computeIfAbsent(figures.get(i).place().block(), b -> new ArrayList<>())
                    .add(i);
        }
    }

    /**
     * The figures of a block and of the blocks around it, and some others, in reading order.
     *
     * @param block the block in the middle
     * @param distance how many blocks before and behind it
     * @param others figures to add, wherever they stand
     */
    List<Figure> around(int block, int distance, Collection<Figure> others) {
        TreeSet<Integer> found = new TreeSet<>();
        for (int b = block - distance; b <= block + distance; b++) {
            found.addAll(byBlock.getOrDefault(b, List.of()));
        }
        for (Figure other : others) {
            Integer position = positions.get(other);
            if (position != null) {
                found.add(position);
            }
        }
        return found.stream().map(figures::get).toList();
    }
}
