package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.sum;
import static org.countercheck.rule.inferred.Terms.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.countercheck.extract.statement.Statement;
import org.countercheck.extract.statement.Statement.Completeness;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Facts;
import org.countercheck.rule.Rule;

/**
 * What has grown by an amount is at least that amount now, and the changes of all parts add up to the change of the whole.
 *
 * <p>The changes are compared only if each part prints its own against the same period, or says that it has none.
 */
public final class StatedDifferences implements Rule {

    @Override
    public String id() {
        return "stated-difference";
    }

    @Override
    public List<Relation> relations(Facts facts) {
        ProseOrder prose = new ProseOrder(facts.extraction());
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i + 1 < prose.figures().size(); i++) {
            Figure level = prose.figures().get(i);
            Figure change = prose.figures().get(i + 1);
            boolean grown =
                    isOwn(prose, i) && Directions.isUp(change.name()) && !ProseOrder.isNegative(level.quantity());
            if (grown) {
                Relation within = Relation.atMost(id(), term(change), term(level), Level.ERROR, Basis.STATED);
                // 注销30户，净增90户: what is left of two flows may be more than one of them.
                if (!Directions.isNet(change.name()) || Terms.holds(within)) {
                    relations.add(within);
                }
            }
        }
        for (Statement statement : facts.extraction().statements()) {
            if (statement instanceof Statement.Parts parts
                    && parts.completeness() == Completeness.COMPLETE
                    && parts.parts().size() > 1) {
                together(parts, prose).ifPresent(relations::add);
            }
        }
        return relations;
    }

    /** Whether the figure behind this one is its change, in the same clause and unit. */
    private static boolean isOwn(ProseOrder prose, int at) {
        Figure level = prose.figures().get(at);
        Figure change = at + 1 < prose.figures().size() ? prose.figures().get(at + 1) : level;
        return prose.isFollowed(at)
                && ProseOrder.isChange(change)
                && ProseOrder.isAmount(level)
                && level.period().isEmpty()
                && level.unit().equals(change.unit());
    }

    private Optional<Relation> together(Statement.Parts list, ProseOrder prose) {
        Figure total = changeOf(prose, list.total(), list);
        Relation levels = Relation.equal("", term(list.total()), sum(list.parts()), Level.NOTE, Basis.STATED);
        if (total == null || Terms.isBroken(levels)) {
            return Optional.empty();
        }
        String against = against(total);
        List<Figure> up = new ArrayList<>();
        List<Figure> down = new ArrayList<>();
        List<Figure> listed = listed(list, prose);
        if (!listed.isEmpty()) {
            (Directions.isDown(listed.get(0).name()) ? down : up).addAll(listed);
        }
        for (Figure part : listed.isEmpty() ? list.parts() : List.<Figure>of()) {
            Figure change = changeOf(prose, part, list);
            if (change != null && change.name().isEmpty()) {
                // A word of one character, 多 or 少, is no name: which way it went is not known here.
                return Optional.empty();
            }
            // Beside a comparison that is named, 增加2万元 alone compares with the same.
            if (change != null && (against(change).isEmpty() || against(change).equals(against))) {
                (Directions.isDown(change.name()) ? down : up).add(change);
            } else if (change != null || !saysNone(prose, part)) {
                return Optional.empty();
            }
        }
        boolean falls = Directions.isDown(total.name());
        List<Figure> same = falls ? down : up;
        List<Figure> opposite = falls ? up : down;
        if (same.isEmpty()) {
            return Optional.empty();
        }
        Expression parts = opposite.isEmpty() ? sum(same) : new Expression.Difference(sum(same), sum(opposite));
        Relation changes = Relation.equal(id(), term(total), parts, Level.ERROR, Basis.STATED);
        boolean open = listed.isEmpty() && hadOthers(list, total, same, opposite);
        return Optional.of(open ? Terms.open(changes, Basis.LIKELY) : changes);
    }

    /** 火情6起，比上周增加1起；其中山火4起，增加3起，电气火2起，减少1起: of what is counted, some of another kind may have been there before that are gone now. */
    private static boolean hadOthers(Statement.Parts list, Figure total, List<Figure> same, List<Figure> opposite) {
        Rational rest = value(List.of(total)).minus(value(same)).plus(value(opposite));
        boolean more = Directions.isDown(total.name()) ? rest.signum() > 0 : rest.signum() < 0;
        return more && list.total().unit().isCounter();
    }

    private static Rational value(List<Figure> figures) {
        return figures.stream().map(f -> f.quantity().value()).reduce(Rational.ZERO, Rational::plus);
    }

    /** 职工349人，退休人员131人，分别增加20人和9人: as many changes right behind the list; empty if there are none. */
    private static List<Figure> listed(Statement.Parts list, ProseOrder prose) {
        List<Figure> parts = list.parts();
        int last = prose.indexOf(parts.get(parts.size() - 1));
        int end = last + 1 + parts.size();
        if (last < 0 || end > prose.figures().size()) {
            return List.of();
        }
        List<Figure> changes = prose.figures().subList(last + 1, end);
        boolean behind = IntStream.range(last, end - 1).allMatch(prose::isFollowed)
                && changes.stream()
                        .allMatch(c -> ProseOrder.isChange(c)
                                && c.unit().equals(list.total().unit()));
        boolean one = changes.stream().skip(1).noneMatch(c -> Directions.isUp(c.name()) || Directions.isDown(c.name()));
        return behind && one ? changes : List.of();
    }

    private static boolean saysNone(ProseOrder prose, Figure part) {
        int at = prose.indexOf(part);
        return at >= 0 && Directions.isLevel(prose.behind(at));
    }

    /** The change that is told of an item of a list, behind its shares and what they are of; null if there is none. */
    private static Figure changeOf(ProseOrder prose, Figure level, Statement.Parts list) {
        List<Figure> figures = prose.figures();
        int at = prose.indexOf(level);
        if (at < 0 || !level.period().isEmpty() || !ProseOrder.isAmount(level)) {
            return null;
        }
        for (int i = at + 1; i < figures.size() && prose.isFollowed(i - 1); i++) {
            Figure figure = figures.get(i);
            if (ProseOrder.isChange(figure)) {
                return figure.unit().equals(level.unit()) ? figure : null;
            }
            boolean base = ProseOrder.isAmount(figure) && Directions.isOf(prose.behind(i));
            boolean share = figure.unit().dimension() == Dimension.PERCENT
                    && figure.period().isEmpty();
            if (!base && !share || list.parts().contains(figure)) {
                return null;
            }
        }
        return null;
    }

    /** What a change is told against: 2022年预算 in 较2022年预算多; the same for 比上年 and 与上年同期相比. */
    private static String against(Figure change) {
        String name = change.name();
        int end = name.length();
        while (end > 0 && (Directions.isUp(name.substring(0, end)) || Directions.isDown(name.substring(0, end)))) {
            end--;
        }
        return Directions.compared(name.substring(0, end));
    }
}
