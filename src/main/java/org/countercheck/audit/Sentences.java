package org.countercheck.audit;

import java.util.List;
import java.util.Optional;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Rational;
import org.countercheck.figure.Unit;
import org.countercheck.relation.Comparison;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Level;
import org.countercheck.relation.Outcome;
import org.countercheck.relation.Relation;

/** Chooses the sentence of a finding by the shape of its relation, never by its rule. */
final class Sentences {

    private final Phrases phrases;
    private final Sides sides;

    Sentences(Phrases phrases) {
        this.phrases = phrases;
        this.sides = new Sides(phrases);
    }

    /** What is printed where, and what contradicts it. */
    String of(Evaluation evaluation, Level level) {
        Relation relation = evaluation.relation();
        if (evaluation.isUndefined()) {
            return undefined(relation);
        } else if (evaluation.outcome() == Outcome.HOLDS) {
            return pair("holds-by-rounding", relation, residue(evaluation));
        } else if (relation.comparison() == Comparison.EQUAL) {
            return equality(evaluation, level);
        }
        return inequality(evaluation);
    }

    private String equality(Evaluation evaluation, Level level) {
        Relation relation = evaluation.relation();
        Expression left = relation.left();
        Expression right = relation.right();
        if (right instanceof Expression.Constant || right instanceof Expression.Between) {
            String key = right instanceof Expression.Constant ? "should-be" : "outside";
            return reasoned(relation, pair(key, relation, ""));
        } else if (left instanceof Expression.Constant) {
            return reasoned(
                    relation,
                    phrases.fill("should-be", sides.side(right, Optional.empty()), sides.side(left, Optional.empty())));
        } else if (left instanceof Expression.Term term && right instanceof Expression.Share) {
            return share(term.figure(), right, level);
        } else if (left instanceof Expression.Term term && right instanceof Expression.Growth growth) {
            return growth(term.figure(), growth, level);
        } else if (left instanceof Expression.Term && right instanceof Expression.Sum) {
            return sum(evaluation);
        }
        String sentence = pair("differ", relation, difference(evaluation));
        return level == Level.ERROR ? sentence : counters(relation, sentence);
    }

    /** A total beside its parts: which way they differ tells what to look for. */
    private String sum(Evaluation evaluation) {
        String sentence = pair("differ", evaluation.relation(), difference(evaluation));
        boolean more = evaluation.difference().filter(d -> d.signum() > 0).isPresent();
        return phrases.fill(more ? "total-more" : "total-less", sentence, difference(evaluation));
    }

    /** Adds that two figures are counted in different words, which is a reason for caution: 26期 and 3次. */
    private String counters(Relation relation, String sentence) {
        if (relation.left() instanceof Expression.Term one && relation.right() instanceof Expression.Term other) {
            String first = one.figure().unit().symbol();
            String second = other.figure().unit().symbol();
            boolean differ = !first.isEmpty() && !second.isEmpty() && !first.equals(second);
            return differ ? phrases.fill("counters", sentence, first, second) : sentence;
        }
        return sentence;
    }

    private String share(Figure share, Expression right, Level level) {
        String told = sides.figure(share);
        String formula = sides.formula(right, Optional.of(share.origin()));
        String rounded = right.printed()
                .map(v -> Amounts.of(Amounts.rounded(v, share.quantity()), share))
                .orElse("?");
        return phrases.fill(
                level == Level.NOTE ? "share.rounding" : "share", told, formula, Sides.value(right), rounded);
    }

    private String growth(Figure rate, Expression.Growth growth, Level level) {
        Optional<Rational> value = growth.printed();
        boolean falls = value.isPresent() && value.get().signum() < 0;
        String rounded = value.map(v -> Amounts.of(Amounts.rounded(v.abs(), rate.quantity()), rate))
                .orElse("?");
        String key = level == Level.NOTE ? "growth.rounding" : falls ? "growth.down" : "growth.up";
        Optional<Origin> place = Optional.of(rate.origin());
        return phrases.fill(
                key, sides.figure(rate), sides.side(growth.before(), place), sides.side(growth.now(), place), rounded);
    }

    private String undefined(Relation relation) {
        List<Figure> figures = relation.figures();
        String base = relation.right() instanceof Expression.Growth growth
                ? sides.side(growth.before(), Optional.of(figures.get(0).origin()))
                : sides.figure(figures.get(figures.size() - 1));
        return phrases.fill("undefined", sides.figure(figures.get(0)), base);
    }

    private String inequality(Evaluation evaluation) {
        Relation relation = evaluation.relation();
        String key =
                switch (relation.comparison()) {
                    case AT_MOST -> "over";
                    case AT_LEAST -> "under";
                    case LESS -> "not-under";
                    case GREATER -> "not-over";
                    case NOT_EQUAL, EQUAL -> "same";
                };
        return reasoned(relation, pair(key, relation, difference(evaluation)));
    }

    private String pair(String key, Relation relation, String difference) {
        Expression left = relation.left();
        Optional<Origin> told = left.figures().stream().findFirst().map(Figure::origin);
        boolean sameName = left instanceof Expression.Term && relation.right() instanceof Expression.Term;
        // Two figures in equality are told with both places even when both stand in prose: the places are the point.
        Optional<Origin> hidden = sameName && key.equals("differ") ? Optional.empty() : told;
        return phrases.fill(key, sides.side(left, Optional.empty()), sides.side(relation.right(), hidden), difference);
    }

    /** Adds the reason that a rule file gives, where the sentence alone does not show why something should be so. */
    private String reasoned(Relation relation, String sentence) {
        return relation.because().isBlank()
                ? sentence
                : phrases.fill("because", sentence, relation.because().strip());
    }

    private String difference(Evaluation evaluation) {
        return evaluation
                .difference()
                .map(d -> amount(d.abs(), evaluation.relation()))
                .orElse("?");
    }

    private String residue(Evaluation evaluation) {
        return evaluation
                .residue()
                .map(r -> amount(r.abs(), evaluation.relation()))
                .orElse("");
    }

    /** A difference: in percentage points between percentages, otherwise in the scale of the first figure. */
    private String amount(Rational difference, Relation relation) {
        List<Figure> figures = relation.figures();
        if (figures.isEmpty()) {
            return Amounts.number(difference);
        }
        Unit unit = figures.get(0).unit();
        if (unit.dimension() == Dimension.PERCENT) {
            return phrases.fill("points", Amounts.number(difference));
        }
        return unit.isCounter() ? Amounts.number(difference) : Amounts.of(difference, figures.get(0));
    }
}
