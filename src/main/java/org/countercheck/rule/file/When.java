package org.countercheck.rule.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Evaluator;
import org.countercheck.relation.Level;
import org.countercheck.relation.Outcome;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Claims;

/**
 * On what a rule depends: words that the report must claim, or a relation that must hold where the rule is checked ({@code 专项经费 > 0}).
 *
 * @param claims words, alternatives; empty if the rule depends on no words
 * @param condition a relation; empty if the rule depends on none
 */
record When(Claims claims, Optional<Formula> condition) {

    /** No condition. */
    static final When ALWAYS = new When(Claims.of(""), Optional.empty());

    /** The content of the column {@code when}: a relation if there is a comparison in it, otherwise words. */
    static When of(String text) throws FormulaException {
        boolean compares = text.chars().anyMatch(c -> "=<>＝＜＞≤≥≠".indexOf(c) >= 0);
        return compares
                ? new When(Claims.of(""), Optional.of(Parser.parse(text)))
                : new When(Claims.of(text), Optional.empty());
    }

    /** The labels of a formula and of its condition. */
    List<Formula.Reference> references(Formula formula) {
        List<Formula.Reference> references = new ArrayList<>(formula.references());
        condition.ifPresent(c -> references.addAll(c.references()));
        return references;
    }

    /** Whether the condition, if any, certainly holds for these figures. */
    boolean holds(Map<Formula.Reference, List<Figure>> point) {
        if (condition.isEmpty()) {
            return true;
        }
        Compiler.Sides sides = new Compiler(point).compile(condition.get());
        Relation relation = new Relation(
                "when",
                sides.left(),
                condition.get().comparison(),
                sides.right(),
                Level.NOTE,
                Basis.DECLARED,
                "",
                List.of());
        return new Evaluator().evaluate(relation).outcome() == Outcome.HOLDS;
    }
}
