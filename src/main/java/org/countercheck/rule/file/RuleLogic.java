package org.countercheck.rule.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.countercheck.figure.Interval;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Comparison;
import org.countercheck.rule.Labels;
import org.countercheck.rule.Vocabulary;

/**
 * Which rules follow from others, and which can never hold beside others.
 *
 * <p>Equations are solved by elimination; bounds on one and the same sum of labels are intersected. That proves what it says, and misses the rest: what only
 * follows from several bounds together, from a product, a quotient or a function, or from figures being at least 0. Rules with a condition prove nothing
 * about others, since they do not always apply.
 */
final class RuleLogic {

    private record Bound(String id, Interval values, Set<String> used) {}

    private final Vocabulary words;
    private final List<FormulaRule> rules;
    private final List<RuleProblem> contradictions = new ArrayList<>();
    private final List<RuleProblem> redundancies = new ArrayList<>();
    private final Set<String> told = new LinkedHashSet<>();

    private RuleLogic(Vocabulary words, List<FormulaRule> rules) {
        this.words = words;
        this.rules = rules;
    }

    static RuleLogic of(Vocabulary words, List<FormulaRule> rules) {
        RuleLogic logic = new RuleLogic(words, rules);
        List<FormulaRule> always =
                rules.stream().filter(FormulaRule::isUnconditional).toList();
        for (Origin unsaid : List.of(Origin.TABLE, Origin.PROSE)) {
            logic.judge(always, unsaid);
        }
        return logic;
    }

    /** Rules that cannot hold beside others, with these. */
    List<RuleProblem> contradictions() {
        return contradictions;
    }

    /** Rules that say nothing new, with those from which they follow. */
    List<RuleProblem> redundancies() {
        return redundancies;
    }

    private void judge(List<FormulaRule> always, Origin unsaid) {
        LinearForm.Reader reader = new LinearForm.Reader(this::name, unsaid);
        Equations equations = new Equations();
        for (FormulaRule rule : always) {
            if (isEquation(rule)) {
                LinearForm form = reader.read(rule.formula().left())
                        .plus(reader.read(rule.formula().right()), Rational.ONE.negate());
                Equations.Reduced reduced = equations.reduce(form);
                if (!reduced.form().isNumber()) {
                    equations.add(rule.id(), form);
                } else {
                    tell(rule, reduced.form().constant().signum() == 0, reduced.used());
                }
            }
        }
        Map<LinearForm, List<Bound>> bounds = new LinkedHashMap<>();
        for (FormulaRule rule : always) {
            if (!isEquation(rule) && rule.formula().comparison() != Comparison.NOT_EQUAL) {
                sides(rule, reader)
                        .forEach((form, comparison) -> bound(rule, equations.reduce(form), comparison, bounds));
            }
        }
    }

    private static boolean isEquation(FormulaRule rule) {
        return rule.formula().comparison() == Comparison.EQUAL
                && !(rule.formula().right() instanceof Formula.Range)
                && !(rule.formula().left() instanceof Formula.Range);
    }

    /** The differences that a rule bounds by 0, each with how. */
    private static Map<LinearForm, Comparison> sides(FormulaRule rule, LinearForm.Reader reader) {
        Formula formula = rule.formula();
        BiFunction<Formula.Node, Formula.Node, LinearForm> difference =
                (a, b) -> reader.read(a).plus(reader.read(b), Rational.ONE.negate());
        Map<LinearForm, Comparison> sides = new LinkedHashMap<>();
        if (formula.right() instanceof Formula.Range range) {
            sides.put(difference.apply(formula.left(), range.low()), Comparison.AT_LEAST);
            sides.put(difference.apply(formula.left(), range.high()), Comparison.AT_MOST);
        } else {
            sides.put(difference.apply(formula.left(), formula.right()), formula.comparison());
        }
        return sides;
    }

    private void bound(
            FormulaRule rule, Equations.Reduced reduced, Comparison comparison, Map<LinearForm, List<Bound>> bounds) {
        Optional<String> label = reduced.form().leading();
        Rational constant = reduced.form().constant().negate();
        if (label.isEmpty()) {
            tell(rule, values(comparison, constant, false).contains(Rational.ZERO), reduced.used());
            return;
        }
        Rational factor = reduced.form().factor(label.get());
        LinearForm unit = new LinearForm(reduced.form().factors(), Rational.ZERO).times(Rational.ONE.dividedBy(factor));
        Bound bound = new Bound(
                rule.id(), values(comparison, constant.dividedBy(factor), factor.signum() < 0), reduced.used());
        for (Bound other : bounds.getOrDefault(unit, List.of())) {
            if (other.id.equals(rule.id())) {
                continue;
            }
            Set<String> proof = new TreeSet<>(bound.used);
            proof.addAll(other.used);
            proof.add(other.id);
            if (!other.values.meets(bound.values)) {
                tell(rule, false, proof);
            } else if (other.values.equals(bound.values)) {
                tell(rule, true, proof);
            }
        }
        bounds.computeIfAbsent(unit, k -> new ArrayList<>()).add(bound);
    }

    /** The values that compare so to {@code limit}. */
    private static Interval values(Comparison comparison, Rational limit, boolean turned) {
        boolean below = comparison == Comparison.LESS || comparison == Comparison.AT_MOST;
        boolean closed = comparison == Comparison.AT_MOST || comparison == Comparison.AT_LEAST;
        return below != turned
                ? new Interval(Optional.empty(), false, Optional.of(limit), closed)
                : new Interval(Optional.of(limit), closed, Optional.empty(), false);
    }

    private void tell(FormulaRule rule, boolean follows, Set<String> proof) {
        Set<String> others = new TreeSet<>(proof);
        others.remove(rule.id());
        if (told.add(rule.id() + follows + others)) {
            String key = (follows ? "check-redundant" : "check-contradiction") + (others.isEmpty() ? "-alone" : "");
            (follows ? redundancies : contradictions)
                    .add(rule.problem(
                            key,
                            List.of(rule.id(), String.join("、", others)),
                            0,
                            rule.relation().length()));
        }
    }

    private String name(Formula.Reference reference) {
        return Labels.canonical(words, reference.path());
    }
}
