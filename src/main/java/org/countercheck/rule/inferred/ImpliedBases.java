package org.countercheck.rule.inferred;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countercheck.extract.statement.Statement.SharedPart;
import org.countercheck.extract.statement.Statement.Shares;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Interval;
import org.countercheck.figure.Likeness;
import org.countercheck.figure.Rational;
import org.countercheck.figure.Slips;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Relation;

/**
 * Shares that contradict the base next at hand, but agree with each other on another one: 同意公开14件，占总数的70%……。不予公开2件，占总数的10% behind 已答复18件.
 *
 * <p>One slip in a part or share breaks one share. Where several break and one number would satisfy them all, they are over that number, printed or not, and
 * the base was misread, unless one slip in it leads there.
 */
final class ImpliedBases {

    private final List<SharedPart> items;

    /** The shares of these lists. */
    ImpliedBases(List<Shares> lists) {
        this.items = lists.stream().flatMap(list -> list.items().stream()).toList();
    }

    /** The relations, of which those over a misread base are left open. */
    List<Relation> settle(List<Relation> shares) {
        Map<Expression, List<Relation>> broken = shares.stream()
                .filter(ImpliedBases::accuses)
                .distinct()
                .collect(Collectors.groupingBy(ImpliedBases::whole));
        Map<Expression, Long> fitting = shares.stream()
                .filter(share -> share.right() instanceof Expression.Share && Terms.isNear(share))
                .distinct()
                .collect(Collectors.groupingBy(ImpliedBases::whole, Collectors.counting()));
        Set<Relation> misread = broken.entrySet().stream()
                .flatMap(of ->
                        misread(of.getKey(), of.getValue(), fitting.getOrDefault(of.getKey(), 0L) >= SharedBase.MANY))
                .collect(Collectors.toSet());
        return shares.stream()
                .map(r -> misread.contains(r) ? Terms.open(r, Basis.POSSIBLE) : r)
                .toList();
    }

    /** Which of the shares that contradict a whole are over another one: all of them, or single ones where no others bear it out. */
    private Stream<Relation> misread(Expression whole, List<Relation> broken, boolean confirmed) {
        boolean all = broken.size() > 1 && agree(broken) && !isSlip(whole, broken);
        return broken.stream().filter(share -> all || !confirmed && isOfWholeAbove(share, whole));
    }

    private static boolean accuses(Relation share) {
        return share.right() instanceof Expression.Share && !share.basis().isOpen() && !Terms.isNear(share);
    }

    /** Whether some number lies within all of the implied bases: on a line it does where each two of them meet. */
    private static boolean agree(List<Relation> shares) {
        List<Optional<Interval>> bases =
                shares.stream().map(ImpliedBases::implied).toList();
        return bases.stream().allMatch(Optional::isPresent)
                && bases.stream().allMatch(one -> bases.stream()
                        .allMatch(other -> one.get().meets(other.get())));
    }

    /** Whether one slip in the base leads to what all of them imply: then it is the base that is wrong. */
    private static boolean isSlip(Expression base, List<Relation> shares) {
        return base instanceof Expression.Term term
                && Slips.of(term.figure().quantity()).stream().anyMatch(meant -> shares.stream()
                        .allMatch(s -> implied(s).orElseThrow().contains(meant)));
    }

    /** 内资900个，占90%，其中私营800个，占80%: where no word names it, over what the whole of the part is over. */
    private boolean isOfWholeAbove(Relation share, Expression whole) {
        Optional<Interval> own = implied(share);
        return own.isPresent()
                && !isNamed(share, whole)
                && items.stream()
                        .filter(above -> Terms.sum(above.parts()).equals(whole))
                        .anyMatch(above -> implied(above.share(), total(above.parts()))
                                .filter(own.get()::meets)
                                .isPresent());
    }

    /** Whether the words of the share, such as 占内资企业, are those of the whole. */
    private static boolean isNamed(Relation share, Expression whole) {
        String words = share.left().figures().get(0).name();
        return whole.figures().stream().anyMatch(base -> Likeness.containment(words, base.name()) > 0);
    }

    private static Expression whole(Relation share) {
        return ((Expression.Share) share.right()).whole();
    }

    private static Optional<Interval> implied(Relation share) {
        return implied(
                share.left().figures().get(0),
                total(((Expression.Share) share.right()).part().figures()));
    }

    private static Rational total(List<Figure> parts) {
        return parts.stream().map(p -> p.quantity().value()).reduce(Rational.ZERO, Rational::plus);
    }

    /** The bases over which the parts have the share that is printed. */
    static Optional<Interval> implied(Figure share, Rational parts) {
        Interval printed = share.quantity().lenient();
        if (parts.signum() <= 0
                || printed.low().filter(l -> l.signum() > 0).isEmpty()
                || printed.high().isEmpty()) {
            return Optional.empty();
        }
        Rational hundredfold = parts.times(Rational.HUNDRED);
        return Optional.of(Interval.closed(
                hundredfold.dividedBy(printed.high().get()),
                hundredfold.dividedBy(printed.low().get())));
    }
}
