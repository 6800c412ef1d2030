package org.countercheck.explain;

import java.util.List;
import org.countercheck.figure.Form;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Relation;

/** Relations as they would be if some figures had other values. */
final class Substitution {

    private Substitution() {}

    /** A quantity written in the same way with another value. */
    static Quantity with(Quantity quantity, Rational value) {
        return quantity.form() == Form.ROUNDED
                ? Quantity.rounded(value, quantity.step(), quantity.unit())
                : Quantity.exactly(value, quantity.unit());
    }

    /** The relation with other quantities in place of those of the figures that change. */
    static Relation in(Relation relation, Change change) {
        return new Relation(
                relation.rule(),
                in(relation.left(), change),
                relation.comparison(),
                in(relation.right(), change),
                relation.level(),
                relation.basis(),
                relation.because(),
                relation.evidence());
    }

    private static Expression in(Expression e, Change change) {
        if (e instanceof Expression.Term t) {
            Quantity quantity = change.of(t.figure());
            return quantity == null ? e : new Expression.Constant(quantity);
        }
        List<Expression> operands = e.operands();
        if (operands.isEmpty()) {
            return e;
        }
        return rebuilt(e, operands.stream().map(o -> in(o, change)).toList());
    }

    private static Expression rebuilt(Expression e, List<Expression> operands) {
        Expression first = operands.get(0);
        Expression last = operands.get(operands.size() - 1);
        if (e instanceof Expression.Sum) {
            return new Expression.Sum(operands);
        } else if (e instanceof Expression.Least) {
            return new Expression.Least(operands);
        } else if (e instanceof Expression.Greatest) {
            return new Expression.Greatest(operands);
        } else if (e instanceof Expression.Difference) {
            return new Expression.Difference(first, last);
        } else if (e instanceof Expression.Product) {
            return new Expression.Product(first, last);
        } else if (e instanceof Expression.Quotient) {
            return new Expression.Quotient(first, last);
        } else if (e instanceof Expression.Share) {
            return new Expression.Share(first, last);
        } else if (e instanceof Expression.Growth) {
            return new Expression.Growth(first, last);
        } else if (e instanceof Expression.Between) {
            return new Expression.Between(first, last);
        }
        return new Expression.Absolute(first);
    }
}
