package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.sum;
import static org.countercheck.rule.inferred.Terms.term;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countercheck.extract.statement.Statement;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Unit;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Facts;
import org.countercheck.rule.Rule;

/**
 * The same quantity stated twice must agree.
 *
 * <p>A tie by label or vocabulary, or of whole lists, accuses at ERROR; other counters, or labels that only have most words in common, at WARNING.
 */
public final class SameQuantity implements Rule {

    @Override
    public String id() {
        return "same-quantity";
    }

    @Override
    public List<Relation> relations(Facts facts) {
        TieFinder finder = new TieFinder(facts);
        List<Relation> relations = new ArrayList<>();
        Map<Figure, List<Figure>> lists = lists(facts);
        FundScope funds = new FundScope(facts.extraction());
        Inclusions inclusions = new Inclusions(facts);
        RowCells cells = new RowCells(facts.extraction().figures());
        for (Tie found : finder.ties()) {
            Tie tie = cells.narrowed(found);
            if (Terms.isBroken(agree(tie)) && funds.isDoubtful(tie)) {
                continue;
            }
            Relation agree = agree(tie);
            Optional<Relation> other = Terms.isBroken(agree)
                    ? finerList(tie, lists, finder).or(() -> inclusions.relation(id(), tie))
                    : Optional.empty();
            relations.add(other.orElse(agree));
        }
        finder.finer()
                .forEach((row, two) ->
                        relations.add(Relation.equal(id(), term(row), sum(two), Level.WARNING, Basis.INFERRED)));
        finder.unions()
                .forEach((figure, several) ->
                        relations.add(Relation.equal(id(), term(figure), sum(several), Level.ERROR, Basis.INFERRED)));
        relations.addAll(new Repetitions(facts, finder).relations(id()));
        facts.extraction().statements().stream()
                .filter(Statement.Again.class::isInstance)
                .map(Statement.Again.class::cast)
                .map(a -> Relation.equal(id(), term(a.again()), term(a.first()), Level.WARNING, Basis.INFERRED))
                .forEach(relations::add);
        relations.addAll(new TiedWholes(facts, finder.ties()).relations(id()));
        return relations;
    }

    private Relation agree(Tie tie) {
        return Relation.equal(id(), term(tie.one()), term(tie.other()), level(tie), Basis.INFERRED);
    }

    private static Level level(Tie tie) {
        boolean counters = isSameCounter(tie.one().unit(), tie.other().unit());
        return counters && tie.evidence() != Tie.Evidence.WORDS ? Level.ERROR : Level.WARNING;
    }

    /** 26期 and 3次 may count different things; 人, 名 and 人次 are told apart by their labels. */
    private static boolean isSameCounter(Unit one, Unit other) {
        return one.equals(other)
                || one.symbol().isEmpty()
                || other.symbol().isEmpty()
                || one.dimension() == other.dimension() && !one.isCounter()
                || Counters.CHINESE.sameFamily(one.symbol(), other.symbol());
    }

    /** Where two neighbours of the prose add up to the row that one of them is called like, the prose is only finer. */
    private Optional<Relation> finerList(Tie tie, Map<Figure, List<Figure>> lists, TieFinder finder) {
        List<Figure> list = lists.getOrDefault(tie.one(), List.of());
        int at = list.indexOf(tie.one());
        for (int other : new int[] {at - 1, at + 1}) {
            if (at >= 0 && other >= 0 && other < list.size() && finder.isFree(list.get(other))) {
                Relation finer = Relation.equal(
                        id(),
                        term(tie.other()),
                        sum(List.of(list.get(Math.min(at, other)), list.get(Math.max(at, other)))),
                        Level.WARNING,
                        Basis.INFERRED);
                if (Terms.holds(finer)) {
                    return Optional.of(finer);
                }
            }
        }
        return Optional.empty();
    }

    private static Map<Figure, List<Figure>> lists(Facts facts) {
        Map<Figure, List<Figure>> lists = new LinkedHashMap<>();
        for (Statement statement : facts.extraction().statements()) {
            if (statement instanceof Statement.Parts parts) {
                parts.parts().forEach(p -> lists.putIfAbsent(p, parts.parts()));
            } else if (statement instanceof Statement.Shares shares) {
                List<Figure> parts =
                        shares.items().stream().flatMap(i -> i.part().stream()).toList();
                parts.forEach(p -> lists.putIfAbsent(p, parts));
            }
        }
        return lists;
    }
}
