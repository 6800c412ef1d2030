package org.countercheck.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.countercheck.figure.Figure;
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
        List<Set<Figure>> figures = new ArrayList<>();
        int[] sizes = new int[broken.size()];
        Map<Figure, List<Integer>> byFigure = new HashMap<>();
        for (int i = 0; i < broken.size(); i++) {
            // Figures that repeat one another stand and fall together: one stands for all.
            Set<Figure> touched = new LinkedHashSet<>();
            broken.get(i).relation().figures().forEach(f -> touched.add(context.first(f)));
            figures.add(touched);
            sizes[i] = touched.stream().mapToInt(f -> context.copies(f).size()).sum();
            for (Figure figure : touched) {
                byFigure.computeIfAbsent(figure, f -> new ArrayList<>()).add(i);
            }
        }
        int[] cause = new int[broken.size()];
        for (int i = 0; i < cause.length; i++) {
            Set<Integer> candidates = new TreeSet<>();
            figures.get(i).forEach(f -> candidates.addAll(byFigure.get(f)));
            cause[i] = i;
            for (int j : candidates) {
                if (isSimpler(sizes, j, cause[i]) && follows(broken.get(i), broken.get(j), figures.get(i))) {
                    cause[i] = j;
                }
            }
        }
        return roots(cause).stream().map(c -> c.map(broken::get)).toList();
    }

    /** A cause that itself follows from another one is replaced by that; the chain ends, since each is simpler than the one before. */
    private static List<Optional<Integer>> roots(int[] cause) {
        List<Optional<Integer>> roots = new ArrayList<>();
        for (int i = 0; i < cause.length; i++) {
            int root = cause[i];
            while (cause[root] != root) {
                root = cause[root];
            }
            roots.add(root == i ? Optional.empty() : Optional.of(root));
        }
        return roots;
    }

    private static boolean isSimpler(int[] sizes, int one, int other) {
        return sizes[one] < sizes[other] || sizes[one] == sizes[other] && one < other;
    }

    /** Whether the change of one figure that repairs {@code cause} repairs {@code effect} too. */
    private boolean follows(Evaluation effect, Evaluation cause, Set<Figure> affected) {
        for (Figure figure : cause.relation().figures()) {
            if (!affected.contains(context.first(figure))) {
                continue;
            }
            Optional<Rational> value = Required.value(cause, figure);
            if (value.isPresent()) {
                Change change = context.changed(figure, value.get());
                if (Context.holds(cause.relation(), change) && Context.holds(effect.relation(), change)) {
                    return true;
                }
            }
        }
        return false;
    }
}
