package org.countercheck.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countercheck.explain.Explanation.Kind;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Comparison;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Outcome;

/**
 * Two lists of parts differ in one pair of figures, agree in others, and name some parts that have no counterpart: what those add up to on each
 * side shows where the totals part (11 + 20 = 31 against 3 + 30 = 33).
 */
final class OtherParts implements Hypothesis {

    private static final int MOST = 3;

    @Override
    public List<Explanation> explain(Suspicion suspicion) {
        Optional<Figure> partner = suspicion.partner();
        if (partner.isEmpty() || !suspicion.isResult()) {
            return List.of();
        }
        Context context = suspicion.context();
        Optional<List<Figure>> own = list(suspicion.figure(), context);
        Optional<List<Figure>> other = list(partner.get(), context);
        if (own.isEmpty() || other.isEmpty() || own.get().contains(partner.get())) {
            return List.of();
        }
        List<Figure> left = unmatched(own.get(), other.get(), suspicion.figure(), context);
        List<Figure> right = unmatched(other.get(), own.get(), partner.get(), context);
        boolean few = !left.isEmpty() && !right.isEmpty() && left.size() <= MOST && right.size() <= MOST;
        Rational agreeing = sum(own.get()).minus(sum(left)).minus(suspicion.printed());
        Rational agreeingThere = sum(other.get())
                .minus(sum(right))
                .minus(partner.get().quantity().value());
        if (!few || agreeing.signum() == 0 || !agreeing.equals(agreeingThere)) {
            return List.of();
        }
        List<Figure> figures = new ArrayList<>(List.of(suspicion.figure(), partner.get()));
        figures.addAll(left);
        figures.addAll(right);
        List<String> arguments = List.of(
                added(left),
                sum(left).toString(),
                added(right),
                sum(right).toString(),
                sum(other.get()).toString());
        return List.of(new Explanation(Kind.OTHER_PARTS, arguments, figures));
    }

    /** The parts of the sum that a figure is a part of, if it is of one only. */
    private static Optional<List<Figure>> list(Figure figure, Context context) {
        List<List<Figure>> lists = context.of(figure).stream()
                .map(Evaluation::relation)
                .filter(r -> r.comparison() == Comparison.EQUAL && r.left() instanceof Expression.Term)
                .filter(r -> r.right() instanceof Expression.Sum
                        && r.right().figures().contains(figure))
                .map(r -> r.right().figures())
                .distinct()
                .toList();
        return lists.size() == 1 ? Optional.of(lists.get(0)) : Optional.empty();
    }

    /** Parts of one list that no equality that holds relates to the other list. */
    private static List<Figure> unmatched(List<Figure> list, List<Figure> other, Figure figure, Context context) {
        return list.stream()
                .filter(part -> !part.equals(figure))
                .filter(part -> context.of(part).stream().noneMatch(e -> relates(e, list, other)))
                .toList();
    }

    private static boolean relates(Evaluation evaluation, List<Figure> list, List<Figure> other) {
        if (evaluation.outcome() != Outcome.HOLDS || evaluation.relation().comparison() != Comparison.EQUAL) {
            return false;
        }
        List<Figure> figures = evaluation.relation().figures();
        return figures.stream().allMatch(f -> list.contains(f) || other.contains(f))
                && figures.stream().anyMatch(other::contains);
    }

    private static Rational sum(List<Figure> figures) {
        return figures.stream().map(f -> f.quantity().value()).reduce(Rational.ZERO, Rational::plus);
    }

    private static String added(List<Figure> figures) {
        return figures.stream().map(Words::value).collect(Collectors.joining(" + "));
    }
}
