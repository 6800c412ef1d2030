package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.constant;
import static org.countercheck.rule.inferred.Terms.term;

import java.util.List;
import org.countercheck.extract.statement.Statement;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Comparison;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Facts;
import org.countercheck.rule.Rule;

/** A count agrees with the number of things that the sentence then names; 等 says that there are more. */
public final class StatedCounts implements Rule {

    @Override
    public String id() {
        return "stated-count";
    }

    @Override
    public List<Relation> relations(Facts facts) {
        return facts.extraction().statements().stream()
                .filter(Statement.Enumeration.class::isInstance)
                .map(Statement.Enumeration.class::cast)
                .map(this::relation)
                .toList();
    }

    private Relation relation(Statement.Enumeration list) {
        Comparison comparison = list.open() ? Comparison.AT_LEAST : Comparison.EQUAL;
        return new Relation(
                id(),
                term(list.count()),
                comparison,
                constant(list.items().size()),
                Level.ERROR,
                Basis.STATED,
                "",
                list.items());
    }
}
