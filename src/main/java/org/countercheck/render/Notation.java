package org.countercheck.render;

import java.util.List;
import java.util.stream.Collectors;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Relation;

/** Relations in the notation of rule files, each figure with its name and what is printed. */
public final class Notation {

    private Notation() {}

    /** For example {@code 收到申请数 674 = 当面申请数 156 + 信函申请数 518}. */
    public static String of(Relation relation) {
        String sign = relation.right() instanceof Expression.Between
                ? "in"
                : relation.comparison().sign();
        return side(relation.left(), false) + " " + sign + " " + side(relation.right(), false);
    }

    private static String side(Expression expression, boolean nested) {
        if (expression instanceof Expression.Term term) {
            return figure(term.figure());
        } else if (expression instanceof Expression.Constant constant) {
            return constant.quantity().value() + constant.quantity().unit().symbol();
        } else if (expression instanceof Expression.Sum sum) {
            return sum.parts().size() == 1 ? side(sum.parts().get(0), nested) : infix(sum.parts(), " + ", nested);
        } else if (expression instanceof Expression.Difference) {
            return infix(expression.operands(), " - ", nested);
        } else if (expression instanceof Expression.Product) {
            return infix(expression.operands(), " * ", nested);
        } else if (expression instanceof Expression.Quotient) {
            return infix(expression.operands(), " / ", nested);
        } else if (expression instanceof Expression.Between) {
            return infix(expression.operands(), " .. ", nested);
        } else if (expression instanceof Expression.Share) {
            return call("share", expression);
        } else if (expression instanceof Expression.Growth) {
            return call("growth", expression);
        } else if (expression instanceof Expression.Least) {
            return call("min", expression);
        } else if (expression instanceof Expression.Greatest) {
            return call("max", expression);
        }
        return call("abs", expression);
    }

    private static String infix(List<Expression> operands, String sign, boolean nested) {
        String text = operands.stream().map(o -> side(o, true)).collect(Collectors.joining(sign));
        return nested ? "(" + text + ")" : text;
    }

    private static String call(String name, Expression expression) {
        return expression.operands().stream()
                .map(o -> side(o, false))
                .collect(Collectors.joining("; ", name + "(", ")"));
    }

    private static String figure(Figure figure) {
        String columns = figure.columns().isEmpty() ? "" : "[" + String.join("/", figure.columns()) + "]";
        return (figure.name() + columns + " " + figure.text()).strip();
    }
}
