package org.countercheck.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;

/** The smallest repairs of the equalities of one document that are beyond doubt, computed when first asked for. */
final class Repairs {

    private final Context context;
    private final int steps;
    private Map<Figure, Repair> byFigure;

    Repairs(Context context, int steps) {
        this.context = context;
        this.steps = steps;
    }

    /** Whether the search ended before the smallest repairs of the part to which a figure belongs were all found. */
    boolean isUnfinished(Figure figure) {
        return Optional.ofNullable(all().get(context.first(figure)))
                .filter(r -> !r.complete())
                .isPresent();
    }

    /** The repair of the part to which a figure belongs; empty if it needs none or the search was not finished. */
    Optional<Repair> of(Figure figure) {
        return Optional.ofNullable(all().get(context.first(figure))).filter(Repair::complete);
    }

    private Map<Figure, Repair> all() {
        if (byFigure == null) {
            List<Relation> binding = context.evaluations().stream()
                    .map(Evaluation::relation)
                    .filter(r -> r.level() == Level.ERROR)
                    .toList();
            byFigure = new HashMap<>();
            for (Repair repair : new MinimalRepair(steps).search(binding)) {
                repair.figures().forEach(f -> byFigure.putIfAbsent(context.first(f), repair));
            }
        }
        return byFigure;
    }

    /** In how many of the smallest repairs a figure is. */
    int count(Figure figure) {
        Figure first = context.first(figure);
        return (int) of(figure).stream()
                .flatMap(r -> r.sets().stream())
                .filter(set -> set.stream().anyMatch(f -> context.first(f).equals(first)))
                .count();
    }
}
