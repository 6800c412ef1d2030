package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.constant;
import static org.countercheck.rule.inferred.Terms.sum;
import static org.countercheck.rule.inferred.Terms.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

    /** Shorter names, such as 收到, stand in the words of a share by chance. */
    private static final int NAME = 3;

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
        List<Relation> overBases =
                lists.stream().flatMap(list -> overBase(list, lists).stream()).toList();
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

    private List<Relation> overBase(Statement.Shares list, List<Statement.Shares> all) {
        List<SharedPart> items = withPart(list);
        Optional<Expression> base = base(list);
        if (base.isEmpty()) {
            return open(list, items);
        }
        List<Relation> found =
                items.stream().map(item -> share(item, base.get())).toList();
        if (found.size() == 1 && Terms.isBroken(found.get(0))) {
            return overOtherBase(list, found, all);
        }
        return isSum(base.get(), items) ? found : withoutOthers(overNamesakes(list, items, base.get(), found));
    }

    /**
     * 资产64亿元，营业收入53亿元。两区资产31亿元，占48%；甲市、乙市营业收入分别为12亿元和11亿元，占……: a share that does not fit the base of its list, but the one
     * that its part is called like, is over that, and so may others of the list be.
     */
    private static List<Relation> overNamesakes(
            Statement.Shares list, List<SharedPart> items, Expression base, List<Relation> found) {
        List<Figure> others = list.bases().stream()
                .filter(other -> IntStream.range(0, items.size())
                        .anyMatch(i -> !Terms.isNear(found.get(i))
                                && isNamesake(items.get(i), other, base)
                                && Terms.holds(share(items.get(i), term(other)))))
                .toList();
        return IntStream.range(0, items.size())
                .mapToObj(i -> Terms.isNear(found.get(i))
                        ? found.get(i)
                        : others.stream()
                                .map(other -> share(items.get(i), term(other)))
                                .filter(Terms::holds)
                                .findFirst()
                                .orElse(found.get(i)))
                .toList();
    }

    private static boolean isNamesake(SharedPart item, Figure other, Expression base) {
        return item.part()
                .filter(part -> Likeness.containment(other.name(), part.name()) > 0)
                .filter(part -> base.figures().stream().noneMatch(b -> Likeness.containment(b.name(), part.name()) > 0))
                .isPresent();
    }

    private static boolean isSum(Expression base, List<SharedPart> items) {
        return Terms.holds(Relation.equal(ID, base, together(items, items.size()), Level.ERROR, Basis.STATED));
    }

    /**
     * 教师98人中，女75人，占76.5%；小学30人，占……；初中20人，占……: one slip spoils one share or all of them, so that several of a list that is not all there is are
     * over something else.
     */
    private static List<Relation> withoutOthers(List<Relation> shares) {
        List<Relation> near = shares.stream().filter(Terms::isNear).toList();
        int far = shares.size() - near.size();
        return far > 1 && !near.isEmpty() ? near : shares;
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
        List<SharedPart> items = withPart(list);
        Optional<Figure> rounded = base(list)
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

    /** 60岁及以上349594人，占23.29%，其中65岁及以上241077人，占16.06%: a single share may be over the base of another list. */
    private static List<Relation> overOtherBase(
            Statement.Shares list, List<Relation> found, List<Statement.Shares> all) {
        SharedPart item = withPart(list).get(0);
        return all.stream()
                .filter(other -> other != list)
                .flatMap(
                        other -> base(other)
                                .filter(base -> withPart(other).stream().anyMatch(i -> Terms.holds(share(i, base))))
                                .stream())
                .filter(base -> isPrinted(base, list.bases())
                        && !isCalledOther(item.share(), list.bases().get(0), base))
                .map(base -> share(item, base))
                .filter(Terms::holds)
                .findFirst()
                .map(List::of)
                .orElse(found);
    }

    /** 占已办结件的51%: the words are the whole name of the base at hand, and not that of the other one. */
    private static boolean isCalledOther(Figure share, Figure base, Expression other) {
        return base.name().length() >= NAME
                && share.name().contains(base.name())
                && other.figures().stream().noneMatch(f -> share.name().contains(f.name()));
    }

    /** Whether a base of another list, printed or the sum of its parts, is within reach of this one. */
    private static boolean isPrinted(Expression base, List<Figure> reach) {
        return base.figures().stream().anyMatch(reach::contains);
    }

    private static List<SharedPart> withPart(Statement.Shares list) {
        return list.items().stream().filter(i -> !i.parts().isEmpty()).toList();
    }

    /** The base of a list of shares; empty if its words name none and none fits. */
    static Optional<Expression> base(Statement.Shares list) {
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

    private static Expression together(List<SharedPart> items, int end) {
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
        return (int)
                items.stream().filter(item -> Terms.isNear(share(item, base))).count();
    }

    private static Relation share(SharedPart item, Expression base) {
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
