package org.countercheck.rule.inferred;

import java.util.List;
import java.util.Optional;
import org.countercheck.figure.Figure;
import org.countercheck.rule.Facts;
import org.countercheck.rule.Labels;

/** Ties behind a figure that its row confirms. */
final class NeighbourTies {

    private final Labels labels;
    private final TableRows rows;
    private final ProseOrder sentences;
    private final Tied tied;

    NeighbourTies(Facts facts, TableRows rows, Tied tied) {
        this.labels = facts.labels();
        this.rows = rows;
        this.sentences = new ProseOrder(facts.extraction());
        this.tied = tied;
    }

    /**
     * Behind a number that its row confirms, one of the same unit that is not larger may be of the rows under that row: 召开发布会12次，主要负责人出席9次.
     */
    void tie(Figure figure, Figure before) {
        Tie tie = tied.get(before);
        boolean part = tie != null
                && !tied.isFree(before)
                && tied.isOpen(figure)
                && figure.place().equals(before.place())
                && figure.unit().equals(before.unit())
                && figure.quantity().value().compareTo(before.quantity().value()) <= 0
                && sentences.isOne(before, figure);
        if (!part) {
            return;
        }
        Optional<String> named = labels.ending(figure, labels.canonical(tie.other()));
        // Beside the row only what the number before gives its meaning: 制发规范性文件5件，公开4件.
        boolean alone = named.equals(labels.ending(figure, Optional.empty()));
        List<Figure> near = alone ? rows.children(tie.other()) : rows.near(tie.other());
        String stem = Wordings.stem(figure);
        List<Figure> found = near.stream()
                .filter(row -> !JoinedRows.isOneOfSeveral(Wordings.stem(row), stem))
                .filter(row -> named.isPresent() && named.equals(labels.canonical(row)))
                .filter(row -> !Wordings.areApart(Wordings.stem(row), figure.name()))
                .toList();
        if (found.size() == 1) {
            tied.put(new Tie(figure, found.get(0), Tie.Evidence.WORDS));
        }
    }
}
