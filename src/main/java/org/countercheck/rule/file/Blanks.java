package org.countercheck.rule.file;

import java.util.List;
import java.util.Optional;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Comparison;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Relation;

/**
 * Leaves blank cells out of a sum where they cannot matter.
 *
 * <p>A blank is unknown and at least 0. Where the printed parts already make up the total, every blank is 0; where they exceed it, no blank can
 * help. In both cases the printed parts say all there is to say. Where they fall short of it, the blanks stay, and the relation is undecided.
 */
final class Blanks {

    private Blanks() {}

    static Relation leftOut(Relation relation) {
        if (relation.comparison() != Comparison.EQUAL
                || !(relation.left() instanceof Expression.Term total)
                || !(relation.right() instanceof Expression.Sum sum)
                || isBlank(total)) {
            return relation;
        }
        List<Expression> printed =
                sum.parts().stream().filter(part -> !isBlank(part)).toList();
        if (printed.isEmpty() || printed.size() == sum.parts().size()) {
            return relation;
        }
        Expression known = new Expression.Sum(printed);
        Optional<Rational> parts = known.printed();
        Optional<Rational> whole = total.printed();
        if (parts.isEmpty() || whole.isEmpty() || parts.get().compareTo(whole.get()) < 0) {
            return relation;
        }
        return new Relation(
                relation.rule(),
                total,
                Comparison.EQUAL,
                known,
                relation.level(),
                relation.basis(),
                relation.because(),
                relation.evidence());
    }

    private static boolean isBlank(Expression part) {
        return part instanceof Expression.Term t && isBlank(t.figure());
    }

    private static boolean isBlank(Figure figure) {
        return !figure.quantity().isKnown();
    }
}
