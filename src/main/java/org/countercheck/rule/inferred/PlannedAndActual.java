package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Facts;
import org.countercheck.rule.Rule;

/**
 * 年初预算为X，支出决算为Y，完成年初预算的p%，比预算减少d: the percentage is Y over X, and d is their difference.
 *
 * <p>Where X is not printed, it is Y less the difference that the sentence prints.
 */
public final class PlannedAndActual implements Rule {

    @Override
    public String id() {
        return "plan-completed";
    }

    @Override
    public List<Relation> relations(Facts facts) {
        ProseOrder prose = new ProseOrder(facts.extraction());
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < prose.figures().size(); i++) {
            Figure figure = prose.figures().get(i);
            boolean rate = figure.unit().dimension() == Dimension.PERCENT
                    && figure.period().isEmpty()
                    && Directions.isCompletion(figure.name());
            boolean difference = isAgainstPlan(prose, i);
            if (rate) {
                rate(prose, i, relations);
            } else if (difference) {
                difference(prose, i, relations);
            } else {
                YearPair.at(prose, i).ifPresent(pair -> relations.add(pair.relation(id())));
            }
        }
        return relations;
    }

    /** Whether a difference is told against this year's plan: 比预算减少, but not 比2022年预算减少. */
    private static boolean isAgainstPlan(ProseOrder prose, int at) {
        Figure change = prose.figures().get(at);
        boolean dated = at > 0 && prose.behind(at - 1).chars().anyMatch(c -> c >= '0' && c <= '9');
        return ProseOrder.isChange(change)
                && Directions.isPlan(change.name())
                && !Stage.isOther(change.name())
                && !dated;
    }

    private void rate(ProseOrder prose, int at, List<Relation> relations) {
        Figure rate = prose.figures().get(at);
        Amounts amounts = Amounts.before(prose.figures(), at);
        if (amounts != null) {
            relations.add(stated(rate, new Expression.Share(term(amounts.actual), term(amounts.planned))));
            return;
        }
        Figure actual = nearest(prose.figures(), at);
        Figure next = at + 1 < prose.figures().size() ? prose.figures().get(at + 1) : null;
        boolean printed = next != null && prose.isFollowed(at) && isAgainstPlan(prose, at + 1);
        if (actual != null && printed && actual.unit().equals(next.unit())) {
            Expression planned = Directions.isDown(words(next))
                    ? new Expression.Sum(List.of(term(actual), term(next)))
                    : new Expression.Difference(term(actual), term(next));
            relations.add(stated(rate, new Expression.Share(term(actual), planned)));
        }
    }

    private void difference(ProseOrder prose, int at, List<Relation> relations) {
        Figure change = prose.figures().get(at);
        Amounts amounts = Amounts.before(prose.figures(), at);
        boolean down = Directions.isDown(words(change));
        if (amounts == null && !Directions.exceeding(change.name()).isEmpty()) {
            first(prose, at).filter(Terms::holds).ifPresent(relations::add);
        }
        if (amounts == null || !down && !Directions.isUp(words(change))) {
            return;
        }
        relations.add(stated(
                change,
                down
                        ? new Expression.Difference(term(amounts.planned), term(amounts.actual))
                        : new Expression.Difference(term(amounts.actual), term(amounts.planned))));
    }

    /** 决算数小于预算数12万元 at the end of a paragraph: the plan and the result that it begins with, if they fit. */
    private Optional<Relation> first(ProseOrder prose, int at) {
        Figure change = prose.figures().get(at);
        List<Figure> levels = prose.figures().subList(0, at).stream()
                .filter(f -> ProseOrder.together(f, change) && ProseOrder.isAmount(f) && !ProseOrder.isChange(f))
                .toList();
        Optional<Figure> planned =
                levels.stream().filter(f -> Stage.of(f) == Stage.PLANNED).findFirst();
        Optional<Figure> actual = levels.stream()
                .filter(f -> Stage.of(f) == Stage.ACTUAL || Stage.of(f) == Stage.SPENT)
                .findFirst();
        boolean down = Directions.isDown(words(change));
        return planned.flatMap(p -> actual.map(a -> stated(
                change,
                down ? new Expression.Difference(term(p), term(a)) : new Expression.Difference(term(a), term(p)))));
    }

    /** The words that say which way it goes: 决算数小于 in 决算数小于预算数. */
    private static String words(Figure change) {
        String exceeding = Directions.exceeding(change.name());
        return exceeding.isEmpty() ? change.name() : exceeding;
    }

    private Relation stated(Figure printed, Expression expected) {
        return Relation.equal(id(), term(printed), expected, Level.ERROR, Basis.STATED);
    }

    /** The level of money before a figure, with no other plan or result in between. */
    private static Figure nearest(List<Figure> figures, int at) {
        for (int i = at - 1; i >= 0 && ProseOrder.together(figures.get(i), figures.get(at)); i--) {
            Figure figure = figures.get(i);
            if (ProseOrder.isAmount(figure) && figure.period().isEmpty()) {
                Stage stage = Stage.of(figure);
                return stage == Stage.PLANNED || stage == Stage.OTHER ? null : figure;
            }
        }
        return null;
    }

    /**
     * What was planned and what was spent for one thing.
     *
     * @param planned the only plan of the paragraph that is told beside the result
     * @param actual the result
     */
    private record Amounts(Figure planned, Figure actual) {

        private static Amounts before(List<Figure> figures, int at) {
            Figure planned = null;
            Figure actual = null;
            for (int i = at - 1; i >= 0 && ProseOrder.together(figures.get(i), figures.get(at)); i--) {
                Figure figure = figures.get(i);
                if (!ProseOrder.isAmount(figure) || ProseOrder.isChange(figure)) {
                    continue;
                }
                Stage stage = Stage.of(figure);
                if (stage == Stage.PLANNED && planned == null) {
                    planned = figure;
                } else if ((stage == Stage.ACTUAL || stage == Stage.SPENT) && actual == null) {
                    actual = figure;
                } else {
                    break;
                }
            }
            return planned == null || actual == null || !isSame(planned, actual) ? null : new Amounts(planned, actual);
        }

        private static boolean isSame(Figure planned, Figure actual) {
            String one = Subject.of(planned).stem();
            String other = Subject.of(actual).stem();
            boolean named = one.startsWith(other) || other.startsWith(one);
            return named && planned.unit().equals(actual.unit());
        }
    }
}
