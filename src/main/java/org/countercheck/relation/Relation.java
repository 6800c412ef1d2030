package org.countercheck.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.countercheck.figure.Figure;
import org.countercheck.source.Span;

/**
 * What must hold between figures.
 *
 * @param rule which rule proposes it, such as {@code same-quantity} or the id of a row of a rule file
 * @param left left side; the figure that is printed as the result, where there is one
 * @param comparison how the sides are compared
 * @param right right side
 * @param level the most serious level at which a broken relation may be reported
 * @param basis who says that it must hold
 * @param because the reason as a rule file gives it, or an empty string
 * @param evidence words of the document that state the relation (全部按期答复, 占总数的), in reading order; may be empty
 * @param about figures of which those words claim something without being computed with: 9件 in 行政复议9件，全部维持; may be empty
 */
public record Relation(
        String rule,
        Expression left,
        Comparison comparison,
        Expression right,
        Level level,
        Basis basis,
        String because,
        List<Span> evidence,
        List<Figure> about) {

    /** Copies the lists and checks that nothing is missing. */
    public Relation {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(right, "right");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(because, "because");
        evidence = List.copyOf(evidence);
        about = List.copyOf(about);
    }

    /** A relation whose words, if any, speak of no other figure. */
    public Relation(
            String rule,
            Expression left,
            Comparison comparison,
            Expression right,
            Level level,
            Basis basis,
            String because,
            List<Span> evidence) {
        this(rule, left, comparison, right, level, basis, because, evidence, List.of());
    }

    /** Left and right must be equal, as far as writing allows. */
    public static Relation equal(String rule, Expression left, Expression right, Level level, Basis basis) {
        return new Relation(rule, left, Comparison.EQUAL, right, level, basis, "", List.of());
    }

    /** Left must not exceed right. */
    public static Relation atMost(String rule, Expression left, Expression right, Level level, Basis basis) {
        return new Relation(rule, left, Comparison.AT_MOST, right, level, basis, "", List.of());
    }

    /** The same relation, told at another level and held to be so for another reason. */
    public Relation as(Level other, Basis reason) {
        return new Relation(rule, left, comparison, right, other, reason, because, evidence, about);
    }

    /** The same relation with words of the document that state it. */
    public Relation statedBy(List<Span> words) {
        return new Relation(rule, left, comparison, right, level, basis, because, words, about);
    }

    /** The same relation with figures of which its words speak. */
    public Relation about(List<Figure> figures) {
        return new Relation(rule, left, comparison, right, level, basis, because, evidence, figures);
    }

    /** All figures of the relation, each once, in order of appearance. */
    public List<Figure> figures() {
        Set<Figure> figures = new LinkedHashSet<>(left.figures());
        figures.addAll(right.figures());
        return Collections.unmodifiableList(new ArrayList<>(figures));
    }
}
