package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.sum;
import static org.countercheck.rule.inferred.Terms.term;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Facts;
import org.countercheck.rule.Rule;

/**
 * The items of a numbered list, each with what was planned and what was spent, add up to the plan and the result that stand before the list.
 *
 * <p>Whether the list names all items is not said: a sum that does not fit accuses only if the other one fits.
 */
public final class ItemSums implements Rule {

    private static final int LEAST_ITEMS = 3;

    @Override
    public String id() {
        return "item-sum";
    }

    @Override
    public List<Relation> relations(Facts facts) {
        List<Figure> figures = new ProseOrder(facts.extraction()).figures();
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            boolean first = isItem(figures.get(i))
                    && (i == 0
                            || !isItem(figures.get(i - 1)) && !ProseOrder.together(figures.get(i), figures.get(i - 1)));
            if (first) {
                relations.addAll(relations(figures, i));
            }
        }
        return relations;
    }

    private List<Relation> relations(List<Figure> figures, int first) {
        Map<Stage, List<Figure>> items = items(figures, first);
        List<Relation> sums = new ArrayList<>();
        items.forEach((stage, list) -> {
            Figure total = total(figures, first, stage);
            if (total == null) {
                total = totalBehind(figures, list.get(list.size() - 1), stage);
            }
            if (total != null && list.size() >= LEAST_ITEMS) {
                sums.add(Relation.equal(id(), term(total), sum(list), Level.ERROR, Basis.INFERRED));
            }
        });
        boolean witness = sums.stream().anyMatch(r -> !Terms.isBroken(r));
        boolean paired = items.values().stream().map(List::size).distinct().count() == 1;
        return sums.stream()
                .filter(r -> !Terms.isBroken(r) || witness && paired)
                .toList();
    }

    /** The amounts of the paragraphs from the first item on, one for each paragraph and stage. */
    private static Map<Stage, List<Figure>> items(List<Figure> figures, int first) {
        Map<Stage, List<Figure>> items = new EnumMap<>(Stage.class);
        int last = figures.get(first).place().block();
        for (int i = first; i < figures.size() && figures.get(i).place().block() - last <= 1; i++) {
            Figure figure = figures.get(i);
            boolean sibling = areBeside(figure.section(), figures.get(first).section())
                    && figure.unit().equals(figures.get(first).unit());
            if (isItem(figure) && sibling) {
                List<Figure> list = items.computeIfAbsent(stage(figure), s -> new ArrayList<>());
                if (list.isEmpty() || !ProseOrder.together(list.get(list.size() - 1), figure)) {
                    list.add(figure);
                    last = figure.place().block();
                }
            }
        }
        return items;
    }

    /** Whether both are of one section, or of items of it whose names are read as headings: 1.行政运行。年初预算20万元. */
    private static boolean areBeside(List<String> one, List<String> other) {
        return one.equals(other)
                || over(one).equals(other)
                || one.equals(over(other))
                || over(one).equals(over(other));
    }

    private static List<String> over(List<String> section) {
        return section.subList(0, Math.max(0, section.size() - 1));
    }

    /** The amount of this stage in the paragraph right before the list. */
    private static Figure total(List<Figure> figures, int first, Stage stage) {
        int block = figures.get(first).place().block();
        Figure total = null;
        for (int i = first - 1; i >= 0 && block - figures.get(i).place().block() <= 1; i--) {
            Figure figure = figures.get(i);
            boolean level = ProseOrder.isAmount(figure)
                    && !ProseOrder.isChange(figure)
                    && figure.unit().equals(figures.get(first).unit());
            if (level && stage(figure) == stage) {
                if (total != null) {
                    return null;
                }
                total = figure;
            }
        }
        return total;
    }

    /** The first amount of this stage in the paragraph right behind the list, if its words sum up: 以上各项合计，年初预算40万元. */
    private static Figure totalBehind(List<Figure> figures, Figure last, Stage stage) {
        for (int i = figures.indexOf(last) + 1; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            int behind = figure.place().block() - last.place().block();
            if (behind > 1) {
                return null;
            }
            boolean sums = behind == 1
                    && figure.label().stream().anyMatch(Directions::isTogether)
                    && figure.unit().equals(last.unit());
            if (sums && ProseOrder.isAmount(figure) && !ProseOrder.isChange(figure) && stage(figure) == stage) {
                return figure;
            }
        }
        return null;
    }

    private static boolean isItem(Figure figure) {
        return figure.label().size() > 1
                && figure.label().stream().noneMatch(Directions::isTogether)
                && ProseOrder.isAmount(figure)
                && !ProseOrder.isChange(figure)
                && isStaged(figure)
                && Stage.without(Wordings.stem(figure.name())).isEmpty();
    }

    private static boolean isStaged(Figure figure) {
        return stage(figure) == Stage.PLANNED || stage(figure) == Stage.ACTUAL;
    }

    private static Stage stage(Figure figure) {
        Stage stage = Stage.of(figure);
        return stage == Stage.SPENT ? Stage.ACTUAL : stage;
    }
}
