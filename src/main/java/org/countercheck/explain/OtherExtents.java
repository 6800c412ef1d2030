package org.countercheck.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Outcome;
import org.countercheck.relation.Relation;

/**
 * Lists of the prose that were read too short or too long: the total is what some of their parts, or they and others, add up to. 公路60万吨，占60%，铁路39万吨，占39%，
 * 民航1万吨: the one without a share is a part, too.
 */
final class OtherExtents {

    private final Map<Figure, List<Set<Figure>>> adding = new HashMap<>();

    private final List<Figure> figures;

    OtherExtents(List<Figure> figures, List<Evaluation> evaluations) {
        this.figures = figures;
        evaluations.stream()
                .filter(e -> e.outcome() == Outcome.HOLDS && isProseList(e.relation()))
                .forEach(e -> adding.computeIfAbsent(total(e.relation()), t -> new ArrayList<>())
                        .add(parts(e.relation())));
    }

    /** Whether a list of the same total that adds up holds all parts of this one, or only parts of it, or shares lack one that stands beside them. */
    boolean explain(Evaluation evaluation) {
        Relation relation = evaluation.relation();
        if (!evaluation.isBroken() || relation.basis() == Basis.DECLARED) {
            return false;
        }
        if (relation.right() instanceof Expression.Constant) {
            return lacksOne(evaluation);
        }
        if (!isProseList(relation)) {
            return false;
        }
        Set<Figure> parts = parts(relation);
        return adding.getOrDefault(total(relation), List.of()).stream()
                .anyMatch(other -> other.containsAll(parts) || parts.containsAll(other));
    }

    private boolean lacksOne(Evaluation evaluation) {
        List<Figure> shares = evaluation.relation().figures();
        Figure last = shares.get(shares.size() - 1);
        Rational missing = evaluation.difference().orElse(Rational.ZERO).abs();
        return figures.stream()
                .filter(f -> f.unit().equals(last.unit()) && f.origin() == Origin.PROSE)
                .filter(f -> f.place().block() == last.place().block() && !shares.contains(f))
                .anyMatch(f -> f.quantity().value().equals(missing));
    }

    private static boolean isProseList(Relation relation) {
        return Context.isList(relation) && relation.figures().stream().allMatch(f -> f.origin() == Origin.PROSE);
    }

    private static Figure total(Relation relation) {
        return relation.left().figures().get(0);
    }

    private static Set<Figure> parts(Relation relation) {
        return new HashSet<>(relation.right().figures());
    }
}
