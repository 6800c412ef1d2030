package org.countercheck.rule.file;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Rational;

/**
 * A sum of labels with factors, and a constant: {@code 当面 + 2 * 信函 - 3}. What is not of this shape, such as {@code share(a; b)}, counts as a label.
 *
 * @param factors factor of each label, none of them 0, in the order of the labels
 * @param constant the number added
 */
record LinearForm(Map<String, Rational> factors, Rational constant) {

    private static LinearForm of(Rational constant) {
        return new LinearForm(Map.of(), constant);
    }

    private static LinearForm of(String label) {
        return new LinearForm(Map.of(label, Rational.ONE), Rational.ZERO);
    }

    /** Labels that mean the same are one; those without a source are looked for in {@code unsaid}. */
    record Reader(Naming words, Origin unsaid) {

        LinearForm read(Formula.Node node) {
            if (node instanceof Formula.Number n) {
                return of(n.quantity().value());
            } else if (node instanceof Formula.Operation o) {
                LinearForm left = read(o.left());
                LinearForm right = read(o.right());
                switch (o.sign()) {
                    case '+':
                        return left.plus(right, Rational.ONE);
                    case '-':
                        return left.plus(right, Rational.ONE.negate());
                    case '*':
                        if (left.factors.isEmpty() || right.factors.isEmpty()) {
                            return left.factors.isEmpty() ? right.times(left.constant) : left.times(right.constant);
                        }
                        break;
                    default:
                        if (right.factors.isEmpty() && right.constant.signum() != 0) {
                            return left.times(Rational.ONE.dividedBy(right.constant));
                        }
                }
            } else if (node instanceof Formula.Call c && c.function().equals("sum")) {
                LinearForm sum = of(Rational.ZERO);
                for (Formula.Node argument : c.arguments()) {
                    sum = sum.plus(read(argument), Rational.ONE);
                }
                return sum;
            }
            return of(name(node));
        }

        private String name(Formula.Node node) {
            if (node instanceof Formula.Reference r) {
                Origin source = r.source().orElse(unsaid);
                return source + ":" + words.canonical(r) + (r.children() ? "/*" : "") + (r.optional() ? "?" : "");
            } else if (node instanceof Formula.Number n) {
                return n.quantity().value().toString();
            } else if (node instanceof Formula.Operation o) {
                return "(" + name(o.left()) + o.sign() + name(o.right()) + ")";
            } else if (node instanceof Formula.Call c) {
                return c.function() + c.arguments().stream().map(this::name).collect(Collectors.joining(";", "(", ")"));
            }
            return node.parts().stream().map(this::name).collect(Collectors.joining(".."));
        }
    }

    /** What a label of a formula is called. */
    interface Naming {
        String canonical(Formula.Reference reference);
    }

    LinearForm plus(LinearForm other, Rational times) {
        Map<String, Rational> sum = new TreeMap<>(factors);
        other.factors.forEach((label, factor) -> sum.merge(label, factor.times(times), Rational::plus));
        sum.values().removeIf(f -> f.signum() == 0);
        return new LinearForm(sum, constant.plus(other.constant.times(times)));
    }

    LinearForm times(Rational factor) {
        return of(Rational.ZERO).plus(this, factor);
    }

    /** The first label; empty for a plain number. */
    Optional<String> leading() {
        return factors.keySet().stream().sorted().findFirst();
    }

    Rational factor(String label) {
        return factors.getOrDefault(label, Rational.ZERO);
    }

    boolean isNumber() {
        return factors.isEmpty();
    }
}
