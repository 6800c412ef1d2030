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
 * On what a rule depends: words that the report must claim, words that it must not have ({@code !上年*结转}), or a relation that must hold where the rule is
 * checked ({@code 专项经费 > 0}).
 *
 * @param claims words, alternatives; empty if the rule depends on no words
 * @param absent words, alternatives, none of which a sentence may have
 * @param condition a relation; empty if the rule depends on none
 */
record When(Claims claims, Claims absent, Optional<Formula> condition) {

    /** No condition. */
    static final When ALWAYS = new When(Claims.of(""), Claims.of(""), Optional.empty());

    /** The content of the column {@code when}: a relation if there is a comparison in it, otherwise words. */
    static When of(String text) throws FormulaException {
        String written = text.strip();
        if (written.startsWith("!") && !written.startsWith("!=") || written.startsWith("！")) {
            return new When(Claims.of(""), Claims.of(written.substring(1)), Optional.empty());
        }
        boolean compares = text.chars().anyMatch(c -> "=<>＝＜＞≤≥≠".indexOf(c) >= 0);
        return compares
                ? new When(Claims.of(""), Claims.of(""), Optional.of(Parser.parse(text)))
                : new When(Claims.of(text), Claims.of(""), Optional.empty());
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
