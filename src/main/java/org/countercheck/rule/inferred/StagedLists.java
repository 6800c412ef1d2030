package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.sum;
import static org.countercheck.rule.inferred.Terms.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.countercheck.extract.Extraction;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Facts;
import org.countercheck.rule.Rule;

/**
 * 支出预算9万元，支出决算8万元。其中：接待费支出预算2万元，支出决算1万元；车辆费支出预算7万元，支出决算7万元: what was planned and what was spent for each of
 * several things, in one paragraph, add up to the plan and the result that it begins with.
 *
 * <p>Whether all things are named is not said: a sum that does not fit accuses only if the other one fits.
 */
public final class StagedLists implements Rule {

    /** The plan and the result of one thing; null for what is not told. */
    private record Pair(Figure planned, Figure actual) {

        boolean isWhole() {
            return planned != null && actual != null;
        }

        Figure any() {
            return planned == null ? actual : planned;
        }
    }

    /** The rule. */
    public StagedLists() {}

    @Override
    public String id() {
        return "item-sum";
    }

    @Override
    public List<Relation> relations(Facts facts) {
        List<Relation> relations = new ArrayList<>();
        for (List<Pair> paragraph : paragraphs(facts.extraction())) {
            for (int i = 0; i + 2 < paragraph.size(); i++) {
                List<Relation> found = relations(paragraph.get(i), paragraph.subList(i + 1, paragraph.size()));
                relations.addAll(found);
                if (!found.isEmpty()) {
                    break;
                }
            }
        }
        return relations;
    }

    private List<Relation> relations(Pair total, List<Pair> items) {
        if (!total.isWhole()) {
            return List.of();
        }
        for (int n = items.size(); n > 1; n--) {
            List<Pair> list = items.subList(0, n);
            Relation planned = adds(total.planned(), list, Pair::planned);
            Relation actual = adds(total.actual(), list, Pair::actual);
            if (isWitness(planned) && isWitness(actual)) {
                return List.of(planned, actual);
            }
            boolean paired = n == items.size() && list.stream().allMatch(Pair::isWhole);
            if (isWitness(planned)) {
                return paired && actual != null ? List.of(planned, actual) : List.of(planned);
            }
            if (isWitness(actual)) {
                return paired && planned != null ? List.of(planned, actual) : List.of(actual);
            }
        }
        return List.of();
    }

    private Relation adds(Figure total, List<Pair> items, Function<Pair, Figure> stage) {
        List<Figure> parts = items.stream().map(stage).filter(Objects::nonNull).toList();
        boolean comparable =
                parts.size() > 1 && parts.stream().allMatch(p -> p.unit().equals(total.unit()));
        Expression sum = comparable ? sum(parts) : null;
        return sum == null ? null : Relation.equal(id(), term(total), sum, Level.ERROR, Basis.INFERRED);
    }

    private static boolean isWitness(Relation sum) {
        return sum != null
                && Terms.holds(sum)
                && sum.left().figures().get(0).quantity().value().signum() > 0
                && sum.right().figures().stream()
                                .filter(f -> f.quantity().value().signum() > 0)
                                .count()
                        > 1;
    }

    /** Plans and results, paragraph by paragraph; a plan and a result of the same thing that follow one another are a pair. */
    private static List<List<Pair>> paragraphs(Extraction extraction) {
        List<List<Pair>> paragraphs = new ArrayList<>();
        Figure last = null;
        for (Figure figure : new ProseOrder(extraction).figures()) {
            Stage stage = stage(figure);
            if (stage != Stage.PLANNED && stage != Stage.ACTUAL) {
                continue;
            }
            if (last == null || !ProseOrder.together(last, figure)) {
                paragraphs.add(new ArrayList<>());
            }
            add(paragraphs.get(paragraphs.size() - 1), figure, stage);
            last = figure;
        }
        return paragraphs;
    }

    private static void add(List<Pair> pairs, Figure figure, Stage stage) {
        boolean planned = stage == Stage.PLANNED;
        Pair last = pairs.isEmpty() ? null : pairs.get(pairs.size() - 1);
        boolean open = last != null && !last.isWhole() && (last.planned() == null) == planned && isSame(last, figure);
        if (open) {
            pairs.set(pairs.size() - 1, planned ? new Pair(figure, last.actual()) : new Pair(last.planned(), figure));
        } else {
            pairs.add(planned ? new Pair(figure, null) : new Pair(null, figure));
        }
    }

    private static boolean isSame(Pair pair, Figure figure) {
        String one = Subject.of(pair.any()).stem();
        String other = Subject.of(figure).stem();
        return one.startsWith(other) || other.startsWith(one);
    }

    private static Stage stage(Figure figure) {
        if (!ProseOrder.isAmount(figure) || ProseOrder.isChange(figure)) {
            return Stage.NONE;
        }
        Stage stage = Stage.of(figure);
        return stage == Stage.SPENT ? Stage.ACTUAL : stage;
    }
}
