package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.term;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countercheck.extract.Extraction;
import org.countercheck.extract.statement.Statement;
import org.countercheck.extract.statement.Statement.Direction;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Facts;
import org.countercheck.rule.Rule;

/** A printed rate of change agrees with the levels, or with the difference and one level, that the sentence prints. */
public final class StatedChanges implements Rule {

    @Override
    public String id() {
        return "stated-growth";
    }

    @Override
    public List<Relation> relations(Facts facts) {
        return relations(facts.extraction());
    }

    List<Relation> relations(Extraction extraction) {
        return extraction.statements().stream()
                .filter(Statement.Change.class::isInstance)
                .map(Statement.Change.class::cast)
                .flatMap(this::relations)
                .toList();
    }

    private Stream<Relation> relations(Statement.Change change) {
        boolean down = change.direction() == Direction.DOWN;
        Optional<Expression> rate = change.now().isPresent()
                ? rate(change, change.now().get(), down)
                : change.before().flatMap(b -> change.change().map(c -> new Expression.Share(term(c), term(b))));
        Optional<Relation> ofRate = change.rate().flatMap(r -> rate.map(expected -> stated(r, expected)));
        Optional<Relation> ofDifference = change.change()
                .flatMap(c -> change.now().flatMap(n -> change.before().map(b -> stated(c, difference(n, b, down)))));
        Stream<Relation> stated = Stream.of(ofRate, ofDifference).flatMap(Optional::stream);
        return Stream.concat(stated, ofAll(change).stream());
    }

    /** Where all four are printed, the rate is that of the difference, too; it is told where it holds, since one of the others may be misread. */
    private Optional<Relation> ofAll(Statement.Change change) {
        return change.now()
                .flatMap(n -> change.rate())
                .flatMap(r -> change.change()
                        .flatMap(c -> change.before().map(b -> stated(r, new Expression.Share(term(c), term(b))))))
                .filter(Terms::holds);
    }

    private static Optional<Expression> rate(Statement.Change change, Figure now, boolean down) {
        if (change.before().isPresent()) {
            Expression before = term(change.before().get());
            return Optional.of(
                    down
                            ? new Expression.Share(
                                    difference(now, change.before().get(), true), before)
                            : growth(change, term(now), before));
        }
        return change.change()
                .map(c -> new Expression.Share(
                        term(c),
                        down
                                ? new Expression.Sum(List.of(term(now), term(c)))
                                : new Expression.Difference(term(now), term(c))));
    }

    private static Expression growth(Statement.Change change, Expression now, Expression before) {
        Expression growth = new Expression.Growth(now, before);
        return change.direction() == Direction.UNSAID ? new Expression.Absolute(growth) : growth;
    }

    private static Expression difference(Figure now, Figure before, boolean down) {
        return down
                ? new Expression.Difference(term(before), term(now))
                : new Expression.Difference(term(now), term(before));
    }

    private Relation stated(Figure printed, Expression expected) {
        return Relation.equal(id(), term(printed), expected, Level.ERROR, Basis.STATED);
    }
}
