package org.countercheck.explain;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Outcome;
import org.countercheck.relation.Relation;

/** Tells numbers that names tie together, although each counts something else. */
final class LooseTies {

    private static final int NEIGHBOURS = 2;

    /** Smaller differences are printed nearby by chance. */
    private static final Rational LEAST = Rational.of(10);

    private final List<Figure> figures;
    private final Map<String, Integer> places = new HashMap<>();
    /** By each figure, the lists that hold with it. */
    private final Map<String, Set<Expression>> lists = new HashMap<>();
    /** By each part of a list that holds, the values of what the list is of. */
    private final Map<String, Set<Rational>> wholes = new HashMap<>();

    LooseTies(List<Figure> figures, List<Evaluation> evaluations) {
        this.figures = figures;
        for (int i = 0; i < figures.size(); i++) {
            places.put(figures.get(i).id(), i);
        }
        evaluations.stream()
                .filter(e -> e.outcome() == Outcome.HOLDS)
                .map(Evaluation::relation)
                .forEach(this::note);
    }

    private void note(Relation held) {
        boolean partsLast = held.right() instanceof Expression.Sum;
        if (partsLast) {
            held.figures().forEach(f -> lists.computeIfAbsent(f.id(), id -> new HashSet<>())
                    .add(held.right()));
        }
        Expression parts = partsLast ? held.right() : held.left();
        Expression whole = partsLast ? held.left() : held.right();
        if (parts instanceof Expression.Sum && whole instanceof Expression.Term term) {
            parts.figures().forEach(f -> wholes.computeIfAbsent(f.id(), id -> new HashSet<>())
                    .add(term.figure().quantity().value()));
        }
    }

    /** Whether a broken tie ties two lists, or a row of a table with one of several numbers of a sentence that make it up. */
    boolean explain(Evaluation tie) {
        if (!tie.isBroken() || !Context.isTie(tie.relation()) || tie.relation().basis() == Basis.DECLARED) {
            return false;
        }
        Figure one = tie.relation().figures().get(0);
        Figure other = tie.relation().figures().get(1);
        if (one.origin() == Origin.PROSE && other.origin() == Origin.PROSE) {
            return areOfTwoLists(one, other) || areOfTwoWholes(one, other);
        }
        return one.origin() == Origin.PROSE && makesUp(one, other)
                || other.origin() == Origin.PROSE && makesUp(other, one);
    }

    /** 公开300条、不公开200条 of 500条 checked, and 公开30件、不公开15件 of 45件 answered: each number is borne out by a list of its own. */
    private boolean areOfTwoLists(Figure one, Figure other) {
        Set<Expression> mine = lists.getOrDefault(one.id(), Set.of());
        Set<Expression> others = lists.getOrDefault(other.id(), Set.of());
        return !mine.isEmpty() && !others.isEmpty() && mine.stream().noneMatch(others::contains);
    }

    /** 公开300条、部分公开200条 of 900条 that the province answered, and 公开30条、部分公开20条 of 80条 that its office did. */
    private boolean areOfTwoWholes(Figure one, Figure other) {
        Set<Rational> mine = wholes.getOrDefault(one.id(), Set.of());
        Set<Rational> others = wholes.getOrDefault(other.id(), Set.of());
        return !mine.isEmpty() && !others.isEmpty() && Collections.disjoint(mine, others);
    }

    /** 报刊公开400条，公开栏等其他方式公开1300条 beside a row 其他方式 of 1700. */
    private boolean makesUp(Figure prose, Figure cell) {
        int at = places.get(prose.id());
        Rational rest = cell.quantity().value().minus(prose.quantity().value());
        return rest.compareTo(LEAST) >= 0
                && IntStream.rangeClosed(at - NEIGHBOURS, at + NEIGHBOURS)
                        .filter(i -> i != at && i >= 0 && i < figures.size())
                        .mapToObj(figures::get)
                        .anyMatch(f -> f.origin() == Origin.PROSE
                                && f.place().block() == prose.place().block()
                                && f.unit().equals(prose.unit())
                                && f.quantity().value().equals(rest));
    }
}
