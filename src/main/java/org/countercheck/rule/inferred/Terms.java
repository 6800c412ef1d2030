package org.countercheck.rule.inferred;

import java.util.List;
import java.util.Optional;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Interval;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;
import org.countercheck.figure.Unit;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Evaluator;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Level;
import org.countercheck.relation.Outcome;
import org.countercheck.relation.Relation;

/** Short forms for building expressions. */
final class Terms {

    private Terms() {}

    static Expression term(Figure figure) {
        return new Expression.Term(figure);
    }

    static Expression sum(List<Figure> figures) {
        return figures.size() == 1
                ? term(figures.get(0))
                : new Expression.Sum(figures.stream().map(Terms::term).toList());
    }

    static Expression constant(long value) {
        return new Expression.Constant(Quantity.exactly(Rational.of(value), Unit.NONE));
    }

    /** The same relation, which words leave open. */
    static Relation open(Relation relation, Basis basis) {
        return relation.as(Level.WARNING, basis);
    }

    static boolean holds(Relation relation) {
        return new Evaluator().evaluate(relation).outcome() == Outcome.HOLDS;
    }

    static boolean isBroken(Relation relation) {
        return new Evaluator().evaluate(relation).outcome() == Outcome.BROKEN;
    }

    /** What the right side comes to, as far as it can be computed. */
    static Optional<Rational> expected(Relation relation) {
        return new Evaluator().evaluate(relation).expected();
    }

    /** Whether a relation fits at least with the last digit cut instead of rounded. */
    static boolean isNear(Relation relation) {
        return !new Evaluator().evaluate(relation).beyondRounding();
    }

    /** All values the sum of these figures can have. */
    static Interval total(List<Figure> figures) {
        Interval total = Interval.exactly(Rational.ZERO);
        for (Figure figure : figures) {
            total = total.plus(figure.quantity().strict());
        }
        return total;
    }
}
