package org.countercheck.rule;

import java.util.List;
import java.util.Optional;
import org.countercheck.figure.Figure;

/**
 * The one quantity that several figures of a document state, or the reason why there is none.
 *
 * @param figure the figure to use; empty if there is no candidate, or if the candidates differ
 * @param candidates the figures that state it, in reading order
 */
public record Choice(Optional<Figure> figure, List<Figure> candidates) {

    /** No figure. */
    static final Choice NONE = new Choice(Optional.empty(), List.of());

    /** Copies the candidates. */
    public Choice {
        candidates = List.copyOf(candidates);
    }

    /** Whether several figures are called so and state different quantities. */
    public boolean isAmbiguous() {
        return figure.isEmpty() && !candidates.isEmpty();
    }
}
