package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.term;

import java.util.List;
import java.util.Optional;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;

/**
 * Two amounts of one item side by side, and what the sentence says about how they compare: 2024年执行数A，2025年安排B，增加C, or 持平.
 *
 * @param earlier the amount of the year before, or the plan
 * @param later the amount of this year, or the result
 * @param change the printed difference; null where the sentence says that there is none
 */
record YearPair(Figure earlier, Figure later, Figure change) {

    /** The pair that a difference at this place compares, or that the words behind this place call equal. */
    static Optional<YearPair> at(ProseOrder prose, int at) {
        List<Figure> figures = prose.figures();
        Figure figure = figures.get(at);
        if (ProseOrder.isChange(figure) && at > 1 && prose.isFollowed(at - 1) && prose.isFollowed(at - 2)) {
            boolean told = Directions.isUp(figure.name()) || Directions.isDown(figure.name());
            return told && !Directions.isPlan(figure.name())
                    ? of(figures.get(at - 2), figures.get(at - 1), figure).filter(YearPair::isOfTwoYears)
                    : Optional.empty();
        }
        String words = prose.behind(at);
        if (at == 0 || !Directions.isLevel(words) || !prose.isFollowed(at - 1)) {
            return Optional.empty();
        }
        boolean plan = Directions.isPlan(words);
        return of(figures.get(at - 1), figure, null)
                .filter(p -> plan ? !p.isOfTwoYears() && !Stage.isOther(words) : p.isOfTwoYears());
    }

    private static Optional<YearPair> of(Figure one, Figure other, Figure change) {
        Subject first = Subject.of(one);
        Subject second = Subject.of(other);
        boolean same = first.stem().equals(second.stem())
                && first.over().equals(second.over())
                && !first.stem().isEmpty();
        boolean staged = first.stage() != Stage.NONE && second.stage() != Stage.NONE && first.stage() != second.stage();
        boolean amounts = isLevel(one)
                && isLevel(other)
                && one.unit().equals(other.unit())
                && (change == null || change.unit().equals(one.unit()));
        if (!same || !staged || !amounts) {
            return Optional.empty();
        }
        boolean turned =
                second.stage() == Stage.OTHER || second.stage() == Stage.PLANNED && first.stage() != Stage.OTHER;
        return Optional.of(turned ? new YearPair(other, one, change) : new YearPair(one, other, change));
    }

    private static boolean isLevel(Figure figure) {
        return ProseOrder.isAmount(figure) && !ProseOrder.isChange(figure);
    }

    private boolean isOfTwoYears() {
        return Subject.of(earlier).stage() == Stage.OTHER;
    }

    Relation relation(String rule) {
        if (change == null) {
            return Relation.equal(rule, term(later), term(earlier), Level.ERROR, Basis.STATED);
        }
        Expression difference = Directions.isDown(change.name())
                ? new Expression.Difference(term(earlier), term(later))
                : new Expression.Difference(term(later), term(earlier));
        return Relation.equal(rule, term(change), difference, Level.ERROR, Basis.STATED);
    }
}
