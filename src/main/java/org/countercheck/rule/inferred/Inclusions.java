package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.sum;
import static org.countercheck.rule.inferred.Terms.term;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countercheck.extract.statement.Statement;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Facts;

/** What a sentence counts in and a row does not: 同意公开188件(含部分公开23件), where 同意公开 is 165 in the table, which has a row for the others. */
final class Inclusions {

    private final Map<Figure, Figure> included = new LinkedHashMap<>();

    Inclusions(Facts facts) {
        facts.extraction().statements().stream()
                .filter(Statement.Parts.class::isInstance)
                .map(Statement.Parts.class::cast)
                .filter(list -> list.parts().size() == 1)
                .forEach(list -> included.putIfAbsent(list.total(), list.parts().get(0)));
    }

    /** The figure of the prose as the row and what it counts in besides, if that is the difference of the two. */
    Optional<Relation> relation(String rule, Tie tie) {
        return Optional.ofNullable(included.get(tie.one()))
                .map(more -> Relation.equal(
                        rule, term(tie.one()), sum(List.of(tie.other(), more)), Level.WARNING, Basis.INFERRED))
                .filter(Terms::holds);
    }
}
