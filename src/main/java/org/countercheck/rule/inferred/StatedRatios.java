package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.constant;
import static org.countercheck.rule.inferred.Terms.term;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.extract.statement.Statement;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Form;
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
        List<Relation> relations = new ArrayList<>();
        for (Statement statement : facts.extraction().statements()) {
            if (statement instanceof Statement.Ratio ratio) {
                Expression quotient = new Expression.Quotient(term(ratio.dividend()), term(ratio.divisor()));
                relations.add(relation(
                        ratio.printed(), ratio.beyond() ? new Expression.Difference(quotient, constant(1)) : quotient));
            } else if (statement instanceof Statement.PeriodAverage average) {
                relations.add(relation(
                        average.printed(), new Expression.Quotient(term(average.total()), constant(average.times()))));
            }
        }
        return relations;
    }

    /** An average without decimals is rounded, although a count without them is exact: 725人次 in 18场 are 40人次 each. */
    private Relation relation(Figure printed, Expression quotient) {
        Relation exact = Relation.equal(id(), term(printed), quotient, Level.ERROR, Basis.STATED);
        if (printed.quantity().form() != Form.EXACT || !Terms.isBroken(exact)) {
            return exact;
        }
        Expression between = new Expression.Between(
                new Expression.Difference(quotient, constant(1)), new Expression.Sum(List.of(quotient, constant(1))));
        Relation rounded = Relation.equal(id(), term(printed), between, Level.ERROR, Basis.STATED);
        return Terms.holds(rounded) ? rounded : exact;
    }
}
