package org.countercheck.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Comparison;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Relation;

/** What a list that does not add up shows by itself: whether its total was its total, and whether its parts stood side by side. */
final class ListShape {

    /** Smaller numbers are alike by chance. */
    private static final Rational SMALL = Rational.of(100);

    /** In units of the last printed digit: fewer digits agree by chance with what some of many parts make up. */
    private static final Rational FIVE_DIGITS = Rational.of(10_000);

    private final Rational total;
    private final Rational step;
    private final List<Rational> parts;

    private ListShape(Quantity total, List<Rational> parts) {
        this.total = total.value();
        this.step = total.step();
        this.parts = parts;
    }

    /** The shape of a total over printed parts. */
    static Optional<ListShape> of(Relation relation) {
        if (relation.comparison() != Comparison.EQUAL
                || !(relation.left() instanceof Expression.Term total)
                || !(relation.right() instanceof Expression.Sum sum)
                || !sum.parts().stream().allMatch(Expression.Term.class::isInstance)) {
            return Optional.empty();
        }
        List<Rational> parts = sum.parts().stream()
                .map(p -> ((Expression.Term) p).figure().quantity().value())
                .filter(v -> v.signum() != 0)
                .toList();
        return parts.size() < 2
                ? Optional.empty()
                : Optional.of(new ListShape(total.figure().quantity(), parts));
    }

    /** 甲地300件，乙地10件 behind 其中民事200件: a part is larger than what was taken for the total. */
    boolean isBelowPart() {
        return parts.stream().anyMatch(p -> p.compareTo(total) > 0);
    }

    /** Whether it is another list beyond doubt: its total stands among its parts, 办理结果300件……，办结300件，转入继续办理10件, or it has two levels. */
    boolean isOther() {
        return total.compareTo(SMALL) >= 0 && parts.contains(total) || isNested();
    }

    /** 基本支出60000元，人员经费50000元，公用经费10000元: a part that the ones behind it make up stands over them, and not beside them. */
    private boolean isNested() {
        return IntStream.range(0, parts.size() - 2).anyMatch(i -> {
            Rational behind = Rational.ZERO;
            for (int j = i + 1; j < parts.size(); j++) {
                behind = behind.plus(parts.get(j));
                if (j > i + 1 && behind.equals(parts.get(i)) && behind.compareTo(step.times(FIVE_DIGITS)) >= 0) {
                    return true;
                }
            }
            return false;
        });
    }
}
