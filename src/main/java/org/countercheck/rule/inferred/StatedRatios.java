package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.constant;
import static org.countercheck.rule.inferred.Terms.term;

import java.util.List;
import org.countercheck.extract.statement.Statement;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Facts;
import org.countercheck.rule.Rule;

/** A printed average or multiple is the quotient of the two numbers that its sentence names. */
public final class StatedRatios implements Rule {

    @Override
    public String id() {
        return "stated-ratio";
    }

    @Override
    public List<Relation> relations(Facts facts) {
        return facts.extraction().statements().stream()
                .filter(Statement.Ratio.class::isInstance)
                .map(Statement.Ratio.class::cast)
                .map(this::relation)
                .toList();
    }

    private Relation relation(Statement.Ratio ratio) {
        Expression quotient = new Expression.Quotient(term(ratio.dividend()), term(ratio.divisor()));
        Expression expected = ratio.beyond() ? new Expression.Difference(quotient, constant(1)) : quotient;
        return Relation.equal(id(), term(ratio.printed()), expected, Level.ERROR, Basis.STATED);
    }
}
