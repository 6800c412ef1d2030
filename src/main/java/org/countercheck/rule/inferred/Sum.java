package org.countercheck.rule.inferred;

import java.util.List;
import java.util.stream.IntStream;
import org.countercheck.extract.statement.Statement.Nesting;
import org.countercheck.extract.statement.Statement.Outline;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Evaluator;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Level;
import org.countercheck.relation.Outcome;
import org.countercheck.relation.Relation;

/**
 * A figure and the figures that may add up to it.
 *
 * @param whole the printed total
 * @param parts what may add up to it, all in its unit
 * @param nesting how the table shows it
 * @param across whether the parts stand in the row of the whole
 * @param outcome whether they do add up
 */
record Sum(Figure whole, List<Figure> parts, Nesting nesting, boolean across, Outcome outcome) {

    /** So many characters in a row name one thing. */
    private static final int NAMED = 4;

    private static final Evaluator EVALUATOR = new Evaluator();

    static Sum of(Outline outline) {
        List<Figure> parts = outline.parts();
        if (outline.nesting() == Nesting.PART) {
            parts = parts.stream()
                    .filter(p -> p.unit().equals(outline.whole().unit()))
                    .toList();
        }
        return of(outline.whole(), parts, outline.nesting(), outline.across());
    }

    private static Sum of(Figure whole, List<Figure> parts, Nesting nesting, boolean across) {
        return new Sum(whole, parts, nesting, across, outcome(equal("", whole, parts, Level.ERROR, Basis.INFERRED)));
    }

    /** The same total over some of the parts. */
    Sum over(List<Figure> some) {
        return of(whole, some, nesting, across);
    }

    /** Whether a known total stands over known numbers and blank cells. */
    boolean hasBlanks() {
        return whole.quantity().isKnown()
                && parts.stream().anyMatch(p -> p.quantity().isKnown())
                && parts.stream().anyMatch(p -> !p.quantity().isKnown());
    }

    /** Without blank cells, which are 0 or more: where what is printed exceeds the total already, they are no matter. */
    Sum ofKnown() {
        List<Figure> known = parts.stream().filter(p -> p.quantity().isKnown()).toList();
        return known.size() < 2 || known.size() == parts.size() ? this : over(known);
    }

    /** Whether all figures are in one unit, as far as they print one, and at least one prints a number. */
    boolean isComparable() {
        return !parts.isEmpty()
                && parts.stream().allMatch(p -> p.unit().equals(whole.unit()) || isUnsaid(p))
                && (whole.quantity().isKnown()
                        || parts.stream().anyMatch(p -> p.quantity().isKnown()));
    }

    /** 床位合计(张): a total says what the rows below it count. */
    private boolean isUnsaid(Figure part) {
        return nesting == Nesting.LEADING_TOTAL
                && part.unit().symbol().isEmpty()
                && part.unit().isComparableTo(whole.unit());
    }

    /** Whether the whole or a part is a rate. */
    boolean isOfRates(OpenLists lists) {
        return lists.isRate(whole) || parts.stream().anyMatch(lists::isRate);
    }

    /** 主要负责人参加新闻发布会次数 under 新闻发布会总次数: whether each part repeats what the whole counts, so that it is some of it. */
    boolean isNamedAgain() {
        String name = whole.name();
        return parts.stream().allMatch(part -> IntStream.rangeClosed(0, name.length() - NAMED)
                .mapToObj(i -> name.substring(i, i + NAMED))
                .anyMatch(part.name()::contains));
    }

    /** Whether it holds although a slip in the total or in a part would have broken it. */
    boolean isWitness() {
        return outcome == Outcome.HOLDS
                && whole.quantity().value().signum() != 0
                && (parts.size() > 1 || nesting == Nesting.CODED);
    }

    /** The parts add up to the whole. */
    Relation equal(String rule, Level level, Basis basis) {
        return equal(rule, whole, parts, level, basis);
    }

    /** The parts do not exceed the whole. */
    Relation atMost(String rule, Level level, Basis basis) {
        return Relation.atMost(rule, sum(parts), new Expression.Term(whole), level, basis);
    }

    static Outcome outcome(Relation relation) {
        return EVALUATOR.evaluate(relation).outcome();
    }

    private static Relation equal(String rule, Figure whole, List<Figure> parts, Level level, Basis basis) {
        return Relation.equal(rule, new Expression.Term(whole), sum(parts), level, basis);
    }

    private static Expression sum(List<Figure> parts) {
        List<Expression> terms =
                parts.stream().<Expression>map(Expression.Term::new).toList();
        return terms.size() == 1 ? terms.get(0) : new Expression.Sum(terms);
    }
}
