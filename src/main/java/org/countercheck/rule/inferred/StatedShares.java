package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.constant;
import static org.countercheck.rule.inferred.Terms.sum;
import static org.countercheck.rule.inferred.Terms.term;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.extract.Statement;
import org.countercheck.extract.Statement.SharedPart;
import org.countercheck.figure.Figure;
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

    @Override
    public String id() {
        return "stated-share";
    }

    @Override
    public List<Relation> relations(Facts facts) {
        List<Relation> relations = new ArrayList<>();
        for (Statement statement : facts.extraction().statements()) {
            if (statement instanceof Statement.Shares shares) {
                relations.addAll(overBase(shares));
                relations.addAll(together(shares));
            }
        }
        return relations;
    }

    private List<Relation> overBase(Statement.Shares list) {
        List<SharedPart> items = list.items().stream().filter(i -> i.part().isPresent()).toList();
        if (items.isEmpty()) {
            return List.of();
        }
        List<Expression> bases = new ArrayList<>(list.bases().stream().map(Terms::term).toList());
        if (items.size() > 1) {
            bases.add(sum(items.stream().map(i -> i.part().orElseThrow()).toList()));
        }
        int best = 0;
        int fits = -1;
        for (int i = 0; i < bases.size(); i++) {
            int count = fits(items, bases.get(i));
            if (count > fits) {
                best = i;
                fits = count;
            }
        }
        boolean named = list.declared() && (best == 0 || fits * 2 <= items.size());
        if (bases.isEmpty() || fits < items.size() && !(named || fits > 0 && items.size() > 1)) {
            return List.of();
        }
        Expression base = bases.get(named && fits * 2 <= items.size() ? 0 : best);
        return items.stream().map(item -> share(item, base)).toList();
    }

    private int fits(List<SharedPart> items, Expression base) {
        return (int) items.stream().filter(item -> !Terms.isBroken(share(item, base))).count();
    }

    private Relation share(SharedPart item, Expression base) {
        return Relation.equal(
                id(), term(item.share()), new Expression.Share(term(item.part().orElseThrow()), base), Level.ERROR, Basis.STATED);
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
