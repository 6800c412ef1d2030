package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.constant;
import static org.countercheck.rule.inferred.Terms.sum;
import static org.countercheck.rule.inferred.Terms.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countercheck.extract.Extraction;
import org.countercheck.extract.statement.Statement;
import org.countercheck.extract.statement.Statement.SharedPart;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Likeness;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Facts;
import org.countercheck.rule.Rule;

/**
 * A printed share is its part over its base, and the shares of all parts add up to 100 %.
 *
 * <p>The base is chosen by grammar first and confirmed by arithmetic over the whole list. A base that the words do not name accuses no share unless
 * another share of the same list fits it.
 */
public final class StatedShares implements Rule {

    private static final String ID = "stated-share";

    /** A base printed in hundreds or coarser is no count. */
    private static final Rational ROUND = Rational.of(100);

    /** So many bases of shares that fit none are looked at. */
    private static final int BASES = 6;

    /** So many shares that fit a base speak against one that does not. */
    private static final int WITNESSES = 2;

    /** In percent of the pairs of characters of a label. */
    private static final int CALLED_ALIKE = 80;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Relation> relations(Facts facts) {
        return relations(facts.extraction());
    }

    List<Relation> relations(Extraction extraction) {
        List<Statement.Shares> lists = extraction.statements().stream()
                .filter(Statement.Shares.class::isInstance)
                .map(Statement.Shares.class::cast)
                .toList();
        HoldingBases bases = new HoldingBases(lists);
        List<Relation> overBases =
                lists.stream().flatMap(list -> overBase(list, bases).stream()).toList();
        List<Relation> relations = new ArrayList<>(new ImpliedBases(lists).settle(overBases));
        for (Statement.Shares list : lists) {
            relations.addAll(overExact(list, extraction.figures()));
            relations.addAll(together(list));
        }
        extraction.statements().stream()
                .filter(Statement.Portion.class::isInstance)
                .map(Statement.Portion.class::cast)
                .map(p -> share(new SharedPart(p.parts(), p.share()), term(p.whole())))
                .filter(Terms::holds)
                .forEach(relations::add);
        return relations;
    }

    private List<Relation> overBase(Statement.Shares list, HoldingBases all) {
        MisfitShares misfits = new MisfitShares(list);
        return SharedBase.of(list)
                .map(base -> misfits.settled(base, all))
                .or(() -> misfits.ofOthers(all).map(List::of))
                .orElseGet(() -> open(list, SharedBase.withPart(list)));
    }

    /** Shares whose base no word names and no number confirms: over the base that grammar offers first, or over one of the others. */
    private static List<Relation> open(Statement.Shares list, List<SharedPart> items) {
        List<Figure> bases =
                list.bases().subList(0, Math.min(BASES, list.bases().size()));
        List<Relation> open = new ArrayList<>();
        for (Figure base : bases) {
            // What a rate is over is seldom all that was counted: something was taken off, or carried over.
            boolean next = base.equals(bases.get(0))
                    && items.stream().noneMatch(i -> OpenLists.CHINESE.isCalledRate(i.share()));
            Basis basis = next ? Basis.LIKELY : Basis.POSSIBLE;
            items.stream()
                    .filter(item -> isWithin(item, base))
                    .forEach(item -> open.add(Terms.open(share(item, term(base)), basis)));
        }
        return open;
    }

    private static boolean isWithin(SharedPart item, Figure base) {
        return item.parts().stream()
                .allMatch(p -> p.quantity().value().compareTo(base.quantity().value()) <= 0);
    }

    /**
     * 公开信息1.2万条，其中网站公开8232条，占71.42%: over a rounded base nothing can be told, over the number that is printed exactly elsewhere it can.
     *
     * <p>All shares must fit it, or all but one, which the others then speak against.
     */
    private static List<Relation> overExact(Statement.Shares list, List<Figure> figures) {
        List<SharedPart> items = SharedBase.withPart(list);
        Optional<Figure> rounded = SharedBase.of(list)
                .filter(Expression.Term.class::isInstance)
                .map(base -> ((Expression.Term) base).figure())
                .filter(base ->
                        base.origin() == Origin.PROSE && base.quantity().step().compareTo(ROUND) >= 0);
        return rounded.stream()
                .flatMap(base -> figures.stream().filter(f -> isFiner(f, base)))
                .map(exact ->
                        items.stream().map(item -> share(item, term(exact))).toList())
                .filter(StatedShares::isWitnessed)
                .findFirst()
                .orElse(List.of());
    }

    private static boolean isWitnessed(List<Relation> shares) {
        long fits = shares.stream().filter(Terms::holds).count();
        return fits == shares.size() || fits >= WITNESSES && fits == shares.size() - 1;
    }

    private static boolean isFiner(Figure exact, Figure rounded) {
        return exact.quantity().step().compareTo(rounded.quantity().step()) < 0
                && rounded.quantity().lenient().contains(exact.quantity().value())
                && Likeness.containment(Wordings.stem(rounded), exact.name()) >= CALLED_ALIKE;
    }

    static Relation share(SharedPart item, Expression base) {
        return Relation.equal(
                ID, term(item.share()), new Expression.Share(sum(item.parts()), base), Level.ERROR, Basis.STATED);
    }

    private static List<Relation> together(Statement.Shares list) {
        List<Figure> printed = list.items().stream().map(SharedPart::share).toList();
        boolean whole = Terms.total(printed).contains(Rational.HUNDRED);
        if (printed.size() < 2 || !whole && !list.complete()) {
            return List.of();
        }
        return List.of(Relation.equal("shares-100", sum(printed), constant(100), Level.ERROR, Basis.STATED));
    }
}
