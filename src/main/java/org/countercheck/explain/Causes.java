package org.countercheck.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Evaluation;

/**
 * Says which broken relations follow from others: the change that repairs the cause repairs them too.
 *
 * <p>The cause is a relation of fewer figures, or one named earlier, so that nothing causes itself.
 */
public final class Causes {

    private final Context context;

    /** The causes in one document. */
    public Causes(Context context) {
        this.context = context;
    }

    /** For each of the broken relations, in their order, the one it follows from, or empty if it stands for itself. */
    public List<Optional<Evaluation>> of(List<Evaluation> broken) {
        int[] cause = new int[broken.size()];
        List<Optional<Evaluation>> causes = new ArrayList<>();
        for (int i = 0; i < cause.length; i++) {
            cause[i] = i;
            for (int j = 0; j < cause.length; j++) {
                if (isSimpler(broken, j, i)
                        && (cause[i] == i || isSimpler(broken, j, cause[i]))
                        && follows(broken.get(i), broken.get(j))) {
                    cause[i] = j;
                }
            }
        }
        for (int i = 0; i < cause.length; i++) {
            int root = cause[i];
            while (cause[root] != root) {
                root = cause[root];
            }
            causes.add(root == i ? Optional.empty() : Optional.of(broken.get(root)));
        }
        return List.copyOf(causes);
    }

    private static boolean isSimpler(List<Evaluation> broken, int one, int other) {
        int figures = broken.get(one).relation().figures().size();
        int others = broken.get(other).relation().figures().size();
        return figures < others || figures == others && one < other;
    }

    private boolean follows(Evaluation effect, Evaluation cause) {
        List<Figure> affected = effect.relation().figures();
        for (Figure figure : cause.relation().figures()) {
            if (context.copies(figure).stream().noneMatch(affected::contains)) {
                continue;
            }
            Optional<Rational> value = Required.value(cause, figure);
            if (value.isPresent()) {
                Map<Figure, Quantity> change = context.changed(figure, value.get());
                if (Context.holds(cause.relation(), change) && Context.holds(effect.relation(), change)) {
                    return true;
                }
            }
        }
        return false;
    }
}
