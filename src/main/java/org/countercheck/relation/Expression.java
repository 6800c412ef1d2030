package org.countercheck.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;

/** A side of a relation: figures, constants and what is computed from them. */
public sealed interface Expression {

    /** A figure of the document. */
    record Term(Figure figure) implements Expression {
        /** Checks that there is a figure. */
        public Term {
            Objects.requireNonNull(figure, "figure");
        }
    }

    /** A number written in the rule or given by the sentence in words. */
    record Constant(Quantity quantity) implements Expression {
        /** Checks that there is a quantity. */
        public Constant {
            Objects.requireNonNull(quantity, "quantity");
        }
    }

    /** The sum of the parts. */
    record Sum(List<Expression> parts) implements Expression {
        /** Copies the parts. */
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /** {@code left - right}. */
    record Difference(Expression left, Expression right) implements Expression {}

    /** {@code left * right}. */
    record Product(Expression left, Expression right) implements Expression {}

    /** {@code left / right}. */
    record Quotient(Expression left, Expression right) implements Expression {}

    /** 100 · part / whole, in percent. */
    record Share(Expression part, Expression whole) implements Expression {}

    /** 100 · (now − before) / before, in percent. */
    record Growth(Expression now, Expression before) implements Expression {}

    /** The smallest of the parts. */
    record Least(List<Expression> parts) implements Expression {
        /** Copies the parts. */
        public Least {
            parts = List.copyOf(parts);
        }
    }

    /** The largest of the parts. */
    record Greatest(List<Expression> parts) implements Expression {
        /** Copies the parts. */
        public Greatest {
            parts = List.copyOf(parts);
        }
    }

    /** The distance from 0. */
    record Absolute(Expression of) implements Expression {}

    /** Any value from {@code low} to {@code high}, both included. */
    record Between(Expression low, Expression high) implements Expression {}

    /** The expressions this one is computed from, in order. */
    default List<Expression> operands() {
        if (this instanceof Sum s) {
            return s.parts();
        } else if (this instanceof Least l) {
            return l.parts();
        } else if (this instanceof Greatest g) {
            return g.parts();
        } else if (this instanceof Difference d) {
            return List.of(d.left(), d.right());
        } else if (this instanceof Product p) {
            return List.of(p.left(), p.right());
        } else if (this instanceof Quotient q) {
            return List.of(q.left(), q.right());
        } else if (this instanceof Share s) {
            return List.of(s.part(), s.whole());
        } else if (this instanceof Growth g) {
            return List.of(g.now(), g.before());
        } else if (this instanceof Absolute a) {
            return List.of(a.of());
        } else if (this instanceof Between b) {
            return List.of(b.low(), b.high());
        }
        return List.of();
    }

    /** All figures in it, in order of appearance, repetitions included. */
    default List<Figure> figures() {
        if (this instanceof Term t) {
            return List.of(t.figure());
        }
        List<Figure> figures = new ArrayList<>();
        for (Expression operand : operands()) {
            figures.addAll(operand.figures());
        }
        return Collections.unmodifiableList(figures);
    }

    /** The value computed from the numbers as printed; empty for a range, and where an operand is blank or a divisor 0. */
    default Optional<Rational> printed() {
        return Optional.ofNullable(Printed.value(this));
    }
}
