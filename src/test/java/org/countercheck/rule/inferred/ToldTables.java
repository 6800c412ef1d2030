package org.countercheck.rule.inferred;

import java.util.List;
import java.util.stream.Collectors;
import org.countercheck.extract.table.TestTables;
import org.countercheck.relation.Evaluator;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Outcome;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Facts;
import org.countercheck.rule.Rule;
import org.countercheck.rule.Vocabulary;

/** What one rule says of a table written with bars, told by the printed numbers. */
final class ToldTables {

    private final Rule rule;

    ToldTables(Rule rule) {
        this.rule = rule;
    }

    List<String> broken(String... rows) {
        return relations(Outcome.BROKEN, rows);
    }

    List<String> holding(String... rows) {
        return relations(Outcome.HOLDS, rows);
    }

    private List<String> relations(Outcome outcome, String... rows) {
        return rule.relations(new Facts(TestTables.extraction("", rows), Vocabulary.EMPTY, List.of())).stream()
                .filter(r -> new Evaluator().evaluate(r).outcome() == outcome)
                .map(ToldTables::told)
                .toList();
    }

    private static String told(Relation r) {
        return texts(r.left()) + " " + r.comparison().sign() + " " + texts(r.right());
    }

    private static String texts(Expression e) {
        String sign = e instanceof Expression.Share || e instanceof Expression.Quotient
                ? "/"
                : e instanceof Expression.Growth ? ":" : e instanceof Expression.Difference ? "-" : "+";
        return e.figures().stream().map(f -> f.text()).collect(Collectors.joining(sign));
    }
}
