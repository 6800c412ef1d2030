package org.countercheck.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Outcome;

/**
 * Which figures are covered by at least one decided relation, and which nobody checked.
 *
 * @param covered figures of at least one relation that holds or is broken, in reading order
 * @param uncovered all others, in reading order
 */
public record Coverage(List<Figure> covered, List<Figure> uncovered) {

    /** Copies the lists. */
    public Coverage {
        covered = List.copyOf(covered);
        uncovered = List.copyOf(uncovered);
    }

    /** The coverage of {@code figures} by these evaluations. */
    public static Coverage of(List<Figure> figures, List<Evaluation> evaluations) {
        Set<Figure> checked = new HashSet<>();
        for (Evaluation evaluation : evaluations) {
            if (evaluation.outcome() != Outcome.UNDECIDED) {
                checked.addAll(evaluation.relation().figures());
            }
        }
        return new Coverage(
                figures.stream().filter(checked::contains).toList(),
                figures.stream().filter(f -> !checked.contains(f)).toList());
    }

    /** The number of covered figures of one origin. */
    public long covered(Origin origin) {
        return covered.stream().filter(f -> f.origin() == origin).count();
    }

    /** The number of all figures of one origin. */
    public long all(Origin origin) {
        return covered(origin) + uncovered.stream().filter(f -> f.origin() == origin).count();
    }
}
