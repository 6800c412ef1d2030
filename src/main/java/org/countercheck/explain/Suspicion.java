package org.countercheck.explain;

import java.util.Optional;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Expression;

/**
 * The assumption that one figure of a broken relation is wrong.
 *
 * @param evaluation the broken relation
 * @param figure the figure assumed wrong
 * @param required the value with which the relation would hold, if there is only one
 * @param proven whether other relations speak against this figure and no other
 * @param context the document
 */
record Suspicion(Evaluation evaluation, Figure figure, Optional<Rational> required, boolean proven, Context context) {

    /** The other figure of an equality of two single figures. */
    Optional<Figure> partner() {
        if (!Context.isTie(evaluation.relation())) {
            return Optional.empty();
        }
        return evaluation.relation().figures().stream()
                .filter(f -> !f.equals(figure))
                .findFirst();
    }

    /** Whether the figure is the single one on the left: the printed result. */
    boolean isResult() {
        return evaluation.relation().left() instanceof Expression.Term t
                && t.figure().equals(figure);
    }

    /** The printed value. */
    Rational printed() {
        return figure.quantity().value();
    }
}
