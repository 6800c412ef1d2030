package org.countercheck.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Comparison;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Relation;

/** The part that each figure plays in a relation, read off the shape of its sides. */
final class Roles {

    /** A figure and its role: {@code result}, {@code part}, {@code whole}, {@code now}, {@code before}, {@code left}, {@code right} and the like. */
    record Part(Figure figure, String role) {}

    private final Map<Figure, String> roles = new LinkedHashMap<>();

    private Roles() {}

    /** The figures of {@code relation}, each once with its first role, in order of appearance. */
    static List<Part> of(Relation relation) {
        Roles roles = new Roles();
        roles.walk(relation.left(), single(relation, relation.right(), "left"));
        roles.walk(relation.right(), single(relation, relation.left(), "right"));
        relation.about().forEach(figure -> roles.roles.putIfAbsent(figure, "claim"));
        List<Part> parts = new ArrayList<>();
        roles.roles.forEach((figure, role) -> parts.add(new Part(figure, role)));
        return parts;
    }

    /** What a figure that is alone on its side is called: by what stands on the other side. */
    private static String single(Relation relation, Expression other, String side) {
        if (other instanceof Expression.Term || other instanceof Expression.Constant) {
            return side;
        }
        boolean computed = relation.comparison() == Comparison.EQUAL && !(other instanceof Expression.Between);
        return computed ? "result" : "whole";
    }

    private void walk(Expression expression, String role) {
        if (expression instanceof Expression.Term term) {
            roles.putIfAbsent(term.figure(), role);
            return;
        }
        List<Expression> operands = expression.operands();
        for (int i = 0; i < operands.size(); i++) {
            walk(operands.get(i), operandRole(expression, i));
        }
    }

    private static String operandRole(Expression expression, int index) {
        boolean first = index == 0;
        if (expression instanceof Expression.Share) {
            return first ? "part" : "base";
        } else if (expression instanceof Expression.Growth) {
            return first ? "now" : "before";
        } else if (expression instanceof Expression.Difference) {
            return first ? "minuend" : "subtrahend";
        } else if (expression instanceof Expression.Quotient) {
            return first ? "dividend" : "divisor";
        } else if (expression instanceof Expression.Product) {
            return "factor";
        } else if (expression instanceof Expression.Between) {
            return first ? "low" : "high";
        }
        return "part";
    }
}
