package org.countercheck.rule.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;
import org.countercheck.figure.Unit;
import org.countercheck.relation.Expression;

/** From a parsed formula and the figures of its labels to expressions. */
final class Compiler {

    private final Map<Formula.Reference, List<Figure>> point;

    Compiler(Map<Formula.Reference, List<Figure>> point) {
        this.point = point;
    }

    /** The two sides of the formula at one place. */
    record Sides(Expression left, Expression right) {}

    Sides compile(Formula formula) {
        Expression left = expression(formula.left());
        Expression right = expression(formula.right());
        // 办结数 / 收到数 >= 90% compares a part of one with percent: both in percent.
        if (isPercent(right)) {
            left = inPercent(left);
        } else if (isPercent(left)) {
            right = inPercent(right);
        }
        return new Sides(left, right);
    }

    private Expression expression(Formula.Node node) {
        if (node instanceof Formula.Number n) {
            return new Expression.Constant(n.quantity());
        } else if (node instanceof Formula.Reference r) {
            return figures(point.getOrDefault(r, List.of()));
        } else if (node instanceof Formula.Range r) {
            return new Expression.Between(expression(r.low()), expression(r.high()));
        } else if (node instanceof Formula.Operation o) {
            return operation(o.sign(), expression(o.left()), expression(o.right()));
        }
        return call((Formula.Call) node);
    }

    /** A figure; the sum of several, where a heading or a row stands for what it is made of; 0 for none. */
    private static Expression figures(List<Figure> figures) {
        return switch (figures.size()) {
            case 0 -> number(Rational.ZERO);
            case 1 -> new Expression.Term(figures.get(0));
            default ->
                new Expression.Sum(
                        figures.stream().<Expression>map(Expression.Term::new).toList());
        };
    }

    private static List<Expression> parts(Expression side) {
        return side instanceof Expression.Sum s ? s.parts() : List.of(side);
    }

    private static Expression operation(char sign, Expression left, Expression right) {
        return switch (sign) {
            case '+' -> {
                List<Expression> parts = new ArrayList<>(parts(left));
                parts.addAll(parts(right));
                yield new Expression.Sum(parts);
            }
            case '-' -> new Expression.Difference(left, right);
            case '*' ->
                isPercent(left) || isPercent(right)
                        ? new Expression.Quotient(new Expression.Product(left, right), number(Rational.HUNDRED))
                        : new Expression.Product(left, right);
            default -> new Expression.Quotient(left, right);
        };
    }

    private Expression call(Formula.Call call) {
        if (call.function().equals("count")) {
            long count = call.arguments().stream()
                    .mapToLong(a ->
                            point.getOrDefault((Formula.Reference) a, List.of()).size())
                    .sum();
            return number(Rational.of(count));
        }
        List<Expression> arguments = new ArrayList<>();
        for (Formula.Node argument : call.arguments()) {
            if (argument instanceof Formula.Reference r && r.children()) {
                point.get(r).forEach(f -> arguments.add(new Expression.Term(f)));
            } else {
                arguments.add(expression(argument));
            }
        }
        return switch (call.function()) {
            case "sum" ->
                new Expression.Sum(
                        arguments.stream().flatMap(a -> parts(a).stream()).toList());
            case "min" -> new Expression.Least(arguments);
            case "max" -> new Expression.Greatest(arguments);
            case "share" -> new Expression.Share(arguments.get(0), arguments.get(1));
            case "growth" -> new Expression.Growth(arguments.get(0), arguments.get(1));
            default -> new Expression.Absolute(arguments.get(0));
        };
    }

    private static Expression number(Rational value) {
        return new Expression.Constant(Quantity.exactly(value, Unit.NONE));
    }

    private static Expression inPercent(Expression side) {
        return side instanceof Expression.Quotient q && !isPercent(q.left()) && !isPercent(q.right())
                ? new Expression.Share(q.left(), q.right())
                : side;
    }

    /** Whether a side is in percent: a percentage, a share, a growth, or computed from such by anything but a product or quotient. */
    private static boolean isPercent(Expression side) {
        if (side instanceof Expression.Term t) {
            return t.figure().unit().dimension() == Dimension.PERCENT;
        } else if (side instanceof Expression.Constant c) {
            return c.quantity().unit().dimension() == Dimension.PERCENT;
        } else if (side instanceof Expression.Product || side instanceof Expression.Quotient) {
            return false;
        }
        return side instanceof Expression.Share
                || side instanceof Expression.Growth
                || side.operands().stream().anyMatch(Compiler::isPercent);
    }
}
