package org.countercheck.relation;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Form;
import org.countercheck.figure.Rational;

/**
 * How a document cuts its shares and rates to their printed digits, told by those whose last digit depends on it.
 *
 * @param halfUp how many are rounded half-up (GB/T 8170) and would differ if cut
 * @param truncated how many are cut and would differ if rounded
 */
public record Convention(int halfUp, int truncated) {

    /** The convention shown by the shares and rates among {@code evaluations}; each printed number counts once. */
    public static Convention of(Collection<Evaluation> evaluations) {
        int halfUp = 0;
        int truncated = 0;
        Set<Figure> seen = new HashSet<>();
        for (Evaluation evaluation : evaluations) {
            Relation relation = evaluation.relation();
            if (!(relation.left() instanceof Expression.Term term)
                    || relation.comparison() != Comparison.EQUAL
                    || !isRate(relation.right())
                    || evaluation.expected().isEmpty()) {
                continue;
            }
            Figure figure = term.figure();
            Rational exact = evaluation.expected().get();
            Rational step = figure.quantity().step();
            Rational rounded = exact.roundedTo(step);
            Rational cut = exact.cutTo(step);
            if (figure.quantity().form() != Form.ROUNDED || rounded.equals(cut)) {
                continue;
            }
            Rational printed = figure.quantity().value();
            if (printed.equals(rounded) && seen.add(figure)) {
                halfUp++;
            } else if (printed.equals(cut) && seen.add(figure)) {
                truncated++;
            }
        }
        return new Convention(halfUp, truncated);
    }

    private static boolean isRate(Expression expression) {
        return expression instanceof Expression.Share || expression instanceof Expression.Growth;
    }

    /** How many shares and rates can tell the convention. */
    public int telling() {
        return halfUp + truncated;
    }

    /** Whether the document cuts rather than rounds: most of at least two that can tell. */
    public boolean truncates() {
        return truncated > halfUp && telling() > 1;
    }
}
