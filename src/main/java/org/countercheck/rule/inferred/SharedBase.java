package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countercheck.extract.statement.Statement;
import org.countercheck.extract.statement.Statement.SharedPart;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;

/** Chooses what the shares of one list are over: grammar offers bases, arithmetic over the whole list confirms one. */
final class SharedBase {

    /** So many shares that fit a base leave no doubt that it is the base of others beside them. */
    static final int MANY = 3;

    private SharedBase() {}

    /** The base of a list of shares; empty if its words name none and none fits. */
    static Optional<Expression> of(Statement.Shares list) {
        List<SharedPart> items = withPart(list);
        if (items.isEmpty()) {
            return Optional.empty();
        }
        List<Expression> bases =
                new ArrayList<>(list.bases().stream().map(Terms::term).toList());
        if (items.size() > 1) {
            bases.add(together(items, items.size()));
            int whole = whole(items);
            if (whole < items.size()) {
                bases.add(together(items, whole));
            }
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
        if (bases.isEmpty()) {
            return Optional.empty();
        }
        boolean declared = list.declared() && !isNarrower(items, list.bases());
        boolean named = declared && (items.size() == 1 || fits * 2 <= items.size());
        boolean confirmed = fits == items.size() || fits > 1 && fits * 2 > items.size() || fits > 0 && isWhole(items);
        return named || confirmed || declared && best == 0
                ? Optional.of(bases.get(named ? 0 : best))
                : Optional.empty();
    }

    static Expression together(List<SharedPart> items, int end) {
        return sum(
                items.subList(0, end).stream().flatMap(i -> i.parts().stream()).toList());
    }

    /** How many of the shares make up all where others follow them, which are over the same base: 甲60件，占60%；乙40件，占40%；另有丙30件，占30%. */
    private static int whole(List<SharedPart> items) {
        Rational sum = Rational.ZERO;
        for (int i = 0; i < items.size(); i++) {
            sum = sum.plus(items.get(i).share().quantity().value());
            if (i > 0 && sum.equals(Rational.HUNDRED)) {
                return i + 1;
            }
        }
        return items.size();
    }

    /** Shares that make up all are over one base: where it fits one of them, it is that of the others. */
    private static boolean isWhole(List<SharedPart> items) {
        Rational sum = Rational.ZERO;
        for (SharedPart item : items) {
            sum = sum.plus(item.share().quantity().value());
        }
        return items.size() > 1 && sum.equals(Rational.HUNDRED);
    }

    /** 占项目支出总额 does not name the base 支出: its words say that it is less. */
    private static boolean isNarrower(List<SharedPart> items, List<Figure> bases) {
        return items.size() == 1
                && !bases.isEmpty()
                && Wordings.isNarrower(
                        items.get(0).share().name(),
                        String.join("", bases.get(0).label()));
    }

    private static int fits(List<SharedPart> items, Expression base) {
        return (int) items.stream()
                .filter(item -> Terms.isNear(StatedShares.share(item, base)))
                .count();
    }

    /** Whether the base is what all parts make up. */
    static boolean isSum(Expression base, List<SharedPart> items) {
        return Terms.holds(Relation.equal("", base, together(items, items.size()), Level.ERROR, Basis.STATED));
    }

    /** The shares of which the part is printed, too. */
    static List<SharedPart> withPart(Statement.Shares list) {
        return list.items().stream().filter(i -> !i.parts().isEmpty()).toList();
    }
}
