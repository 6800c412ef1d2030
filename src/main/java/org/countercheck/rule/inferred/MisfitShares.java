package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.sum;
import static org.countercheck.rule.inferred.Terms.term;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countercheck.extract.statement.Statement;
import org.countercheck.extract.statement.Statement.SharedPart;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Likeness;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;

/** Shares that do not fit the base of their list: they may be over another one. */
final class MisfitShares {

    /** Shorter names, such as 收到, stand in the words of a share by chance. */
    private static final int NAME = 3;

    /** In percent of the pairs of characters of a name. */
    private static final int HALF = 50;

    private final Statement.Shares list;
    private final List<SharedPart> items;

    MisfitShares(Statement.Shares list) {
        this.list = list;
        this.items = SharedBase.withPart(list);
    }

    /** The shares over the base of their list, or what they are over instead; without those that nothing is known of. */
    List<Relation> settled(Expression base, HoldingBases all) {
        List<Relation> found = items.stream()
                .map(item -> StatedShares.share(item, base))
                .map(share -> isFitted(share) ? share.as(Level.NOTE, share.basis()) : share)
                .toList();
        if (found.size() == 1 && Terms.isBroken(found.get(0))) {
            return ofOthers(items.get(0), all)
                    .or(() -> withAnother(items.get(0)))
                    .map(List::of)
                    .orElseGet(() -> overNamesakes(base, found));
        }
        return SharedBase.isSum(base, items) ? found : withoutOthers(overAbove(overNamesakes(base, found), all));
    }

    /**
     * 资产64亿元，营业收入53亿元。两区资产31亿元，占48%；甲市、乙市营业收入分别为12亿元和11亿元，占……: a share that does not fit the base of its list, but the one
     * that its part is called like, is over that, and so may others of the list be.
     */
    private List<Relation> overNamesakes(Expression base, List<Relation> found) {
        Stream<Figure> parts = items.stream().flatMap(item -> item.parts().stream());
        List<Figure> others = Stream.concat(list.bases().stream(), parts)
                .filter(other -> IntStream.range(0, items.size())
                        .anyMatch(i -> !Terms.isNear(found.get(i))
                                && isNamesake(items.get(i), other, base)
                                && Terms.holds(StatedShares.share(items.get(i), term(other)))))
                .toList();
        return IntStream.range(0, items.size())
                .mapToObj(i -> Terms.isNear(found.get(i))
                        ? found.get(i)
                        : others.stream()
                                .map(other -> StatedShares.share(items.get(i), term(other)))
                                .filter(Terms::holds)
                                .findFirst()
                                .orElse(found.get(i)))
                .toList();
    }

    /** 维持612件、纠错148件，纠错率19.47%: the rate may be over both. */
    private Optional<Relation> withAnother(SharedPart item) {
        return item.part()
                .filter(part -> OpenLists.CHINESE.isCalledRate(item.share()))
                .flatMap(part -> list.bases().stream()
                        .map(other -> StatedShares.share(item, sum(List.of(other, part))))
                        .filter(Terms::holds)
                        .findFirst());
    }

    /** Whether the last digit was moved by one so that the shares of a list of three or more add to exactly 100. */
    private boolean isFitted(Relation share) {
        if (list.items().size() < SharedBase.MANY || Terms.isNear(share)) {
            return false;
        }
        Rational sum =
                list.items().stream().map(i -> i.share().quantity().value()).reduce(Rational.ZERO, Rational::plus);
        Quantity printed = share.left().figures().get(0).quantity();
        return sum.equals(Rational.HUNDRED)
                && Terms.expected(share)
                        .map(exact -> exact.roundedTo(printed.step())
                                .minus(printed.value())
                                .abs()
                                .equals(printed.step()))
                        .orElse(false);
    }

    /** 60岁及以上70人，占22%，其中65岁及以上50人，占16%，80岁及以上8人，占60岁及以上的12%: one of few may be over what its whole is over. */
    private List<Relation> overAbove(List<Relation> shares, HoldingBases all) {
        boolean confirmed = shares.stream().filter(Terms::isNear).count() >= SharedBase.MANY;
        return IntStream.range(0, items.size())
                .mapToObj(i -> confirmed || Terms.isNear(shares.get(i))
                        ? shares.get(i)
                        : ofOthers(items.get(i), all).orElse(shares.get(i)))
                .toList();
    }

    private static boolean isNamesake(SharedPart item, Figure other, Expression base) {
        // 占能灌溉耕地的12.7% behind 耕地面积28万公顷，其中能灌溉的耕地17万公顷
        String words = item.share().name();
        boolean named = isCalled(other, words) && base.figures().stream().noneMatch(b -> isCalled(b, words));
        return named
                || item.part()
                        .filter(part -> Likeness.containment(other.name(), part.name()) > 0)
                        .filter(part ->
                                base.figures().stream().noneMatch(b -> Likeness.containment(b.name(), part.name()) > 0))
                        .isPresent();
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

    /** 60岁及以上349594人，占23.29%，其中65岁及以上241077人，占16.06%: the only share of the list over the base of another one that it fits. */
    Optional<Relation> ofOthers(HoldingBases all) {
        return items.size() != 1 || list.bases().isEmpty() ? Optional.empty() : ofOthers(items.get(0), all);
    }

    private Optional<Relation> ofOthers(SharedPart item, HoldingBases all) {
        return all.within(list)
                .filter(base -> !isCalledOther(item.share(), list.bases().get(0), base))
                .map(base -> StatedShares.share(item, base))
                .filter(Terms::holds)
                .findFirst();
    }

    private static boolean isCalled(Figure base, String words) {
        return base.name().length() >= NAME && Likeness.containment(base.name(), words) >= HALF;
    }

    /** 占已办结件的51%: the words are the whole name of the base at hand, and not that of the other one. */
    private static boolean isCalledOther(Figure share, Figure base, Expression other) {
        return base.name().length() >= NAME
                && share.name().contains(base.name())
                && other.figures().stream().noneMatch(f -> share.name().contains(f.name()));
    }
}
