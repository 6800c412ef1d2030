package org.countercheck.explain;

import java.util.List;
import java.util.Optional;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;

/** The smallest repairs of the equalities of one document that are beyond doubt, computed when first asked for. */
final class Repairs {

    private final Context context;
    private List<Repair> repairs;

    Repairs(Context context) {
        this.context = context;
    }

    /** The repair of the part to which a figure belongs; empty if it needs none or the search was not finished. */
    Optional<Repair> of(Figure figure) {
        if (repairs == null) {
            List<Relation> binding = context.evaluations().stream()
                    .map(Evaluation::relation)
                    .filter(r -> r.level() == Level.ERROR)
                    .toList();
            repairs = new MinimalRepair().search(binding);
        }
        return repairs.stream()
                .filter(r -> r.complete() && context.copies(figure).stream().anyMatch(r.figures()::contains))
                .findFirst();
    }

    /** In how many of the smallest repairs a figure is. */
    int count(Figure figure) {
        List<Figure> copies = context.copies(figure);
        return (int) of(figure).stream()
                .flatMap(r -> r.sets().stream())
                .filter(set -> copies.stream().anyMatch(set::contains))
                .count();
    }
}
