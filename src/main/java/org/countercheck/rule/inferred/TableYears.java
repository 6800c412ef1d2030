package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countercheck.extract.statement.Statement;
import org.countercheck.extract.statement.Statement.Direction;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Facts;
import org.countercheck.rule.Rule;

/**
 * Sentences that tell a level and how it has changed, beside a table that prints the level of the year before: 小学339人，增长5.6%.
 *
 * <p>The level itself finds its cell, and may find a wrong one; so only what holds is told.
 */
public final class TableYears implements Rule {

    /** The rule. */
    public TableYears() {}

    @Override
    public String id() {
        return "table-years";
    }

    @Override
    public List<Relation> relations(Facts facts) {
        YearCells cells = new YearCells(facts.extraction().figures());
        List<Relation> relations = new ArrayList<>();
        if (cells.isEmpty()) {
            return relations;
        }
        for (Statement statement : facts.extraction().statements()) {
            if (statement instanceof Statement.Change change
                    && change.now().isPresent()
                    && change.before().isEmpty()) {
                Figure now = change.now().get();
                change.rate()
                        .flatMap(r -> rate(r, now, change.direction(), cells))
                        .ifPresent(relations::add);
            }
        }
        ProseOrder prose = new ProseOrder(facts.extraction());
        for (int i = 0; i + 1 < prose.figures().size(); i++) {
            Figure change = prose.figures().get(i + 1);
            if (ProseOrder.isChange(change)
                    && prose.isFollowed(i)
                    && ProseOrder.isAmount(prose.figures().get(i))) {
                difference(change, prose.figures().get(i), cells).ifPresent(relations::add);
            }
        }
        return relations;
    }

    private Optional<Relation> rate(Figure rate, Figure now, Direction direction, YearCells cells) {
        return cells.before(now).stream()
                .map(before -> {
                    Expression growth = direction == Direction.DOWN
                            ? new Expression.Share(new Expression.Difference(term(before), term(now)), term(before))
                            : new Expression.Growth(term(now), term(before));
                    return Relation.equal(id(), term(rate), growth, Level.ERROR, Basis.INFERRED);
                })
                .filter(Terms::holds)
                .findFirst();
    }

    private Optional<Relation> difference(Figure change, Figure now, YearCells cells) {
        return cells.before(now).stream()
                .map(before -> new Expression.Absolute(new Expression.Difference(term(now), term(before))))
                .map(difference -> Relation.equal(id(), term(change), difference, Level.ERROR, Basis.INFERRED))
                .filter(Terms::holds)
                .findFirst();
    }
}
