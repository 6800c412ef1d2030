package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.sum;
import static org.countercheck.rule.inferred.Terms.term;

import java.util.List;
import java.util.stream.Stream;
import org.countercheck.extract.statement.Statement;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Facts;
import org.countercheck.rule.Rule;

/**
 * What is left over, and the difference of two percentages, is what its operands make it.
 *
 * <p>Where the words leave an operand open, the relation is one of several that are possible.
 */
public final class StatedBalances implements Rule {

    @Override
    public String id() {
        return "stated-balance";
    }

    @Override
    public List<Relation> relations(Facts facts) {
        return facts.extraction().statements().stream()
                .filter(Statement.Balance.class::isInstance)
                .map(Statement.Balance.class::cast)
                .flatMap(this::relation)
                .toList();
    }

    private Stream<Relation> relation(Statement.Balance balance) {
        Expression added = sum(balance.added());
        Expression expected =
                balance.taken().isEmpty() ? added : new Expression.Difference(added, sum(balance.taken()));
        Relation relation = Relation.equal(id(), term(balance.result()), expected, Level.ERROR, Basis.STATED);
        return Stream.of(balance.declared() || Terms.holds(relation) ? relation : Terms.open(relation, Basis.POSSIBLE));
    }
}
