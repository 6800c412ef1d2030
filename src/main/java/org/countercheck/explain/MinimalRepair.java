package org.countercheck.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Form;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Comparison;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Relation;

/**
 * Finds the smallest sets of figures whose change satisfies every equality.
 *
 * <p>The principle is that of I. P. Fellegi and D. Holt, "A Systematic Approach to Automatic Edit and Imputation", Journal of
 * the American Statistical Association 71 (1976): change as few values as possible. A number that the same kind of source prints twice alike is
 * one quantity and counts once. Counts stay whole and at least 0.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class MinimalRepair {

    /** After how many tried figures a search ends where nobody asks for more or less. */
    public static final int STEPS = 20_000;

    private static final int LARGEST = 8;

    private final int largest;
    private final int steps;

    /** Looks for sets of up to 8 figures and ends after {@link #STEPS} in each part. */
    public MinimalRepair() {
        this(STEPS);
    }

    /**
     * Looks for sets of up to 8 figures.
     *
     * @param steps after how many tried figures to give up, in each part
     */
    public MinimalRepair(int steps) {
        this(LARGEST, steps);
    }

    /**
     * A search with bounds.
     *
     * @param largest how many figures a set may have
     * @param steps after how many tried figures to give up
     */
    public MinimalRepair(int largest, int steps) {
        this.largest = largest;
        this.steps = steps;
    }

    /**
     * The smallest repairs of every connected part that has a broken relation.
     *
     * @param relations what must hold; anything but an equality of sums and differences of exact figures is left out
     */
    public List<Repair> search(List<Relation> relations) {
        List<Terms> equations = new ArrayList<>();
        Merged merged = new Merged();
        for (Relation relation : relations) {
            Optional<Terms> terms = Terms.of(relation).filter(MinimalRepair::isExact);
            if (terms.isPresent() && !merged.join(relation)) {
                equations.add(terms.get());
            }
        }
        List<Terms> joined = equations.stream().map(merged::apply).toList();
        List<Repair> repairs = new ArrayList<>();
        for (List<Terms> part : parts(joined)) {
            if (part.stream().anyMatch(e -> e.rest().signum() != 0)) {
                repairs.add(repair(part));
            }
        }
        return List.copyOf(repairs);
    }

    private Repair repair(List<Terms> part) {
        Columns columns = Columns.of(part);
        if (columns == null) {
            return new Repair(0, List.of(), false, figures(part));
        }
        return new RepairSearch(columns, steps).run(largest);
    }

    private static List<Figure> figures(List<Terms> part) {
        return part.stream()
                .flatMap(e -> e.coefficients().keySet().stream())
                .distinct()
                .toList();
    }

    private static boolean isExact(Terms terms) {
        return terms.coefficients().keySet().stream().allMatch(f -> f.quantity().form() == Form.EXACT);
    }

    /** Connected parts in order of their first equation. */
    private static List<List<Terms>> parts(List<Terms> equations) {
        Map<Figure, Integer> partOf = new LinkedHashMap<>();
        List<List<Terms>> parts = new ArrayList<>();
        for (Terms equation : equations) {
            int target = -1;
            for (Figure figure : equation.coefficients().keySet()) {
                Integer other = partOf.get(figure);
                if (other == null || other == target) {
                    continue;
                }
                target = target < 0 ? other : move(Math.max(target, other), Math.min(target, other), parts, partOf);
            }
            if (target < 0) {
                target = parts.size();
                parts.add(new ArrayList<>());
            }
            parts.get(target).add(equation);
            for (Figure figure : equation.coefficients().keySet()) {
                partOf.put(figure, target);
            }
        }
        return parts.stream().filter(p -> !p.isEmpty()).toList();
    }

    private static int move(int from, int to, List<List<Terms>> parts, Map<Figure, Integer> partOf) {
        for (Terms equation : parts.get(from)) {
            equation.coefficients().keySet().forEach(f -> partOf.put(f, to));
        }
        parts.get(to).addAll(parts.get(from));
        parts.get(from).clear();
        return to;
    }

    /** Figures of one kind of source that state the same quantity with the same number: one of them stands for all. */
    static final class Merged {
        private final Map<Figure, Figure> first = new LinkedHashMap<>();

        /** Whether the relation makes two figures one. */
        boolean join(Relation relation) {
            if (!(relation.left() instanceof Expression.Term left)
                    || !(relation.right() instanceof Expression.Term right)
                    || relation.comparison() != Comparison.EQUAL
                    || left.figure().origin() != Origin.PROSE
                    || right.figure().origin() != Origin.PROSE
                    || !left.figure()
                            .quantity()
                            .strict()
                            .equals(right.figure().quantity().strict())) {
                return false;
            }
            Figure a = of(left.figure());
            Figure b = of(right.figure());
            if (!a.equals(b)) {
                boolean before = a.span().compareTo(b.span()) <= 0;
                first.put(before ? b : a, before ? a : b);
            }
            return true;
        }

        Figure of(Figure figure) {
            Figure current = figure;
            for (Figure next = first.get(current); next != null; next = first.get(current)) {
                current = next;
            }
            return current;
        }

        Terms apply(Terms terms) {
            if (first.isEmpty()) {
                return terms;
            }
            Map<Figure, Rational> coefficients = new LinkedHashMap<>();
            terms.coefficients().forEach((f, c) -> coefficients.merge(of(f), c, Rational::plus));
            coefficients.values().removeIf(c -> c.signum() == 0);
            return new Terms(coefficients, terms.constant());
        }
    }
}
