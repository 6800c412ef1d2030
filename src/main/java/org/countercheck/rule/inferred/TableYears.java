package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countercheck.extract.Extraction;
import org.countercheck.extract.statement.Statement;
import org.countercheck.extract.statement.Statement.Direction;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Facts;
import org.countercheck.rule.Rule;

/**
 * Sentences that tell how a level has changed, beside a table that prints that of the year, month or week before: 小学339人，增长5.6%.
 *
 * <p>The level itself finds its cell, and may find a wrong one; so only what holds is told.
 */
public final class TableYears implements Rule {

    private static final String ENDS = "。；;！？!?\n";

    /** So many characters before a rate may name what has changed. */
    private static final int LONGEST = 40;

    /** Shorter names stand in many others. */
    private static final int TELLING = 3;

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
                    && change.rate().isPresent()
                    && change.before().isEmpty()) {
                Figure rate = change.rate().get();
                change.now()
                        .flatMap(now -> rate(rate, now, change.direction(), cells.before(now)))
                        .or(() -> named(rate, change.direction(), cells, facts.extraction()))
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

    /** 治安类较7月少22%: the clause names what has changed, by the words of the table or by those of a number told before. */
    private Optional<Relation> named(Figure rate, Direction direction, YearCells cells, Extraction extraction) {
        String clause = clause(rate, extraction.document().source().text());
        Stream<Optional<Relation>> byTable =
                cells.calledIn(clause).stream().map(now -> rate(rate, now, direction, cells.beforeCell(now)));
        Stream<Optional<Relation>> byProse = extraction.figures().stream()
                .filter(f -> f.origin() == Origin.PROSE
                        && f.span().start() < rate.span().start())
                .filter(f -> ProseOrder.isAmount(f) && f.name().length() >= TELLING && clause.contains(f.name()))
                .map(now -> rate(rate, now, direction, cells.before(now)));
        return Stream.concat(byTable, byProse).flatMap(Optional::stream).findFirst();
    }

    /** The words before a rate in its clause, what commas part included. */
    private static String clause(Figure rate, String text) {
        int end = Math.min(rate.span().start(), text.length());
        int start = end;
        while (start > 0 && end - start < LONGEST && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, end);
    }

    private Optional<Relation> rate(Figure rate, Figure now, Direction direction, List<Figure> levels) {
        return levels.stream()
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
