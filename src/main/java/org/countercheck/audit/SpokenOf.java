package org.countercheck.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.relation.Evaluation;
import org.countercheck.source.Span;

/**
 * The number that a claim in words speaks of: the 9件 of 行政复议9件，全部维持. It belongs to a finding about the claim, though no term of the relation, since
 * it is there that an editor has to change something.
 */
final class SpokenOf {

    /** How many characters may stand between two numbers of an enumeration. */
    private static final int ENUMERATED = 12;

    private SpokenOf() {}

    /** The suspects of a broken relation with the number that its words speak of before them, unless another broken relation accuses one of them already. */
    static List<Figure> before(
            List<Figure> suspects, Evaluation evaluation, List<Figure> figures, List<Evaluation> evaluations) {
        List<Figure> cells = evaluation.relation().figures();
        boolean accused = evaluations.stream()
                .filter(e -> e.isBroken() && e.relation().evidence().isEmpty())
                .anyMatch(e -> e.relation().figures().stream().anyMatch(cells::contains));
        List<Figure> all = new ArrayList<>(suspects);
        for (Span words : evaluation.relation().evidence()) {
            spokenOf(words, figures, cells)
                    .filter(f -> !cells.contains(f) && !all.contains(f))
                    .ifPresent(f -> all.add(accused ? all.size() : 0, f));
        }
        return all;
    }

    /**
     * The number that the words follow, with nothing but a comma between. Behind 复议7件、诉讼9件 they speak of both, and of the one that the relation's cells
     * print.
     */
    private static Optional<Figure> spokenOf(Span words, List<Figure> figures, List<Figure> cells) {
        List<Figure> prose =
                figures.stream().filter(f -> f.origin() == Origin.PROSE).toList();
        for (int last = prose.size() - 1; last >= 0; last--) {
            if (words.start() - prose.get(last).span().end() == 1) {
                for (int i = last; i >= 0 && (i == last || isNear(prose.get(i), prose.get(i + 1))); i--) {
                    Figure figure = prose.get(i);
                    if (cells.stream().anyMatch(c -> c.quantity()
                            .value()
                            .equals(figure.quantity().value()))) {
                        return Optional.of(figure);
                    }
                }
                return Optional.of(prose.get(last));
            }
        }
        return Optional.empty();
    }

    /** Whether two numbers of one paragraph stand so near that the words behind the second may speak of the first, too. */
    private static boolean isNear(Figure one, Figure next) {
        return one.place().equals(next.place())
                && one.unit().equals(next.unit())
                && next.span().start() - one.span().end() <= ENUMERATED;
    }
}
