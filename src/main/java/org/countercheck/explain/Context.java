package org.countercheck.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Comparison;
import org.countercheck.relation.Convention;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Evaluator;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Outcome;
import org.countercheck.relation.Relation;

/**
 * All that is known about one document when its broken relations are explained: its figures, every relation with its outcome, and
 * which figures belong together.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Context {

    private final List<Figure> figures;
    private final List<Evaluation> evaluations;
    private final Convention convention;
    private final Map<Figure, List<Evaluation>> byFigure = new LinkedHashMap<>();
    private final Map<Figure, List<Figure>> copies = new LinkedHashMap<>();
    private final Groups groups;
    private final BrokenTies brokenTies;
    private final List<Figure> prior;
    private final Map<String, List<Figure>> scoped = new HashMap<>();
    private final Nearby nearby;

    private Context(List<Figure> figures, List<Evaluation> evaluations) {
        this.figures = List.copyOf(figures);
        this.evaluations = List.copyOf(evaluations);
        this.convention = Convention.of(evaluations);
        MinimalRepair.Merged merged = new MinimalRepair.Merged();
        for (Evaluation evaluation : evaluations) {
            merged.join(evaluation.relation());
            for (Figure figure : evaluation.relation().figures()) {
                byFigure.computeIfAbsent(figure, f -> new ArrayList<>()).add(evaluation);
            }
        }
        for (Figure figure : byFigure.keySet()) {
            copies.computeIfAbsent(merged.of(figure), f -> new ArrayList<>()).add(figure);
        }
        new ArrayList<>(copies.values()).forEach(same -> same.forEach(f -> copies.put(f, same)));
        List<Figure> own =
                this.figures.stream().filter(f -> f.origin() != Origin.PRIOR).toList();
        this.groups = new Groups(own, this);
        this.brokenTies = new BrokenTies(this.evaluations);
        this.prior = figures.stream().filter(f -> f.origin() == Origin.PRIOR).toList();
        for (Figure figure : figures) {
            if (figure.origin() != Origin.PRIOR && !figure.scope().isEmpty()) {
                scoped.computeIfAbsent(figure.name(), n -> new ArrayList<>()).add(figure);
            }
        }
        this.nearby = new Nearby(own);
    }

    /**
     * The context of one document.
     *
     * @param figures all its figures, and those of the year before if given, in reading order
     * @param evaluations every relation with its outcome
     */
    public static Context of(List<Figure> figures, List<Evaluation> evaluations) {
        return new Context(figures, evaluations);
    }

    /** All figures, in reading order. */
    public List<Figure> figures() {
        return figures;
    }

    /** Every relation with its outcome. */
    public List<Evaluation> evaluations() {
        return evaluations;
    }

    /** The broken equalities of two single figures. */
    BrokenTies brokenTies() {
        return brokenTies;
    }

    /** The figures of the year before, in reading order. */
    List<Figure> prior() {
        return prior;
    }

    /** The figures of this year whose scope is said, by their names, in reading order. */
    List<Figure> scoped(String name) {
        return scoped.getOrDefault(name, List.of());
    }

    /** The figures by their blocks. */
    Nearby nearby() {
        return nearby;
    }

    /** How the document rounds. */
    public Convention convention() {
        return convention;
    }

    Groups groups() {
        return groups;
    }

    /** The relations of a figure, in order. */
    List<Evaluation> of(Figure figure) {
        return byFigure.getOrDefault(figure, List.of());
    }

    /** The figure and those of the prose that repeat it with the same number. */
    List<Figure> copies(Figure figure) {
        return copies.getOrDefault(figure, List.of(figure));
    }

    /** The one of {@link #copies} that stands for all of them. */
    Figure first(Figure figure) {
        List<Figure> same = copies.get(figure);
        return same == null ? figure : same.get(0);
    }

    /** Figures that an equality of single figures ties to this one, whether or not it holds. */
    Set<Figure> partners(Figure figure) {
        Set<Figure> partners = new LinkedHashSet<>();
        for (Evaluation evaluation : of(figure)) {
            if (isTie(evaluation.relation())) {
                partners.addAll(evaluation.relation().figures());
            }
        }
        partners.remove(figure);
        return partners;
    }

    /** Whether a relation says that two single figures are equal. */
    static boolean isTie(Relation relation) {
        return relation.comparison() == Comparison.EQUAL
                && relation.left() instanceof Expression.Term
                && relation.right() instanceof Expression.Term;
    }

    /** Whether a relation says that a single figure is what others add up to. */
    static boolean isList(Relation relation) {
        return relation.comparison() == Comparison.EQUAL
                && relation.left() instanceof Expression.Term
                && relation.right() instanceof Expression.Sum;
    }

    /** The figure, and all that repeat it, with another value. */
    Change changed(Figure figure, Rational value) {
        Figure first = first(figure);
        return f -> first(f).equals(first) ? Substitution.with(f.quantity(), value) : null;
    }

    /** Whether a relation would hold with other values. */
    static boolean holds(Relation relation, Change change) {
        return new Evaluator().evaluate(Substitution.in(relation, change)).outcome() == Outcome.HOLDS;
    }
}
