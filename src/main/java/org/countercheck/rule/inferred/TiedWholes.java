package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.sum;
import static org.countercheck.rule.inferred.Terms.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.countercheck.extract.statement.Statement;
import org.countercheck.extract.statement.Statement.Completeness;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Facts;

/**
 * The total of a list of the prose whose parts are the rows under one row of a table: 专职34人，兼职78人，总计112人.
 *
 * <p>Rows that the prose leaves out must be empty, and the values must agree: a total that differs shows in the sums already.
 */
final class TiedWholes {

    private final Facts facts;
    private final Map<Figure, Figure> rowOf = new HashMap<>();

    TiedWholes(Facts facts, List<Tie> ties) {
        this.facts = facts;
        ties.forEach(tie -> rowOf.putIfAbsent(tie.one(), tie.other()));
    }

    List<Relation> relations(String rule) {
        List<Relation> relations = new ArrayList<>();
        for (Statement statement : facts.extraction().statements()) {
            if (statement instanceof Statement.Parts list
                    && list.completeness() == Completeness.COMPLETE
                    && list.parts().size() > 1
                    && list.total().origin() == Origin.PROSE) {
                wholes(list)
                        .flatMap(whole -> agree(rule, list, whole))
                        .filter(Terms::holds)
                        .forEach(relations::add);
            }
        }
        return relations;
    }

    private Stream<Figure> wholes(Statement.Parts list) {
        List<Figure> rows = list.parts().stream().map(rowOf::get).toList();
        if (rows.contains(null)) {
            return Stream.empty();
        }
        return facts.extraction().statements().stream()
                .filter(Statement.Outline.class::isInstance)
                .map(Statement.Outline.class::cast)
                .filter(outline -> !outline.across() && outline.parts().containsAll(rows))
                .filter(outline -> outline.parts().stream()
                        .allMatch(p -> rows.contains(p) || p.quantity().value().signum() == 0))
                .map(Statement.Outline::whole);
    }

    private Stream<Relation> agree(String rule, Statement.Parts list, Figure whole) {
        if (whole.equals(rowOf.get(list.total()))) {
            return Stream.empty();
        }
        // A total that is tied to another row counts something else, but the parts are still those of this one.
        return Stream.of(
                rowOf.containsKey(list.total())
                        ? Relation.equal(rule, term(whole), sum(list.parts()), Level.ERROR, Basis.INFERRED)
                        : Relation.equal(rule, term(list.total()), term(whole), Level.ERROR, Basis.INFERRED));
    }
}
