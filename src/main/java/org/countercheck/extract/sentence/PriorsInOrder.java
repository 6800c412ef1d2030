package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.countercheck.extract.statement.Statement.Direction;

/**
 * Levels of before that are told together, in the order of the changes: 咨询200件，上升25%；投诉110件，上升10%。(上年两项分别为160件、100件).
 *
 * <p>All of them must fit, or all of three but one, which is told for that.
 */
final class PriorsInOrder {

    /** How many changes in order leave no doubt about one that does not fit. */
    private static final int MANY = 3;

    private final Row row;
    private final Cues cues;
    private final Comparing comparing;

    PriorsInOrder(Row row, Cues cues, Comparing comparing) {
        this.row = row;
        this.cues = cues;
        this.comparing = comparing;
    }

    List<ChangeReader.Found> read() {
        List<ChangeReader.Found> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (row.is(i, Role.PRIOR) && cues.has(row.at(i).lead(), Cue.RESPECTIVELY)) {
                found.addAll(changes(i));
            }
        }
        return found;
    }

    private List<ChangeReader.Found> changes(int first) {
        List<Integer> before = together(first);
        List<Integer> rates = rates(first, before.size());
        if (before.size() < 2 || rates.size() < before.size()) {
            return List.of();
        }
        List<ChangeReader.Found> changes = new ArrayList<>();
        for (int i = 0; i < rates.size(); i++) {
            int now = row.previousLevel(rates.get(i));
            boolean own = now >= 0
                    && row.sameSentence(now, rates.get(i))
                    && row.at(now).hasUnitOf(row.at(before.get(i)))
                    && (i == 0 || now > rates.get(i - 1));
            if (!own) {
                return List.of();
            }
            Direction direction = comparing.direction(row.at(rates.get(i)).lead());
            changes.add(new ChangeReader.Found(rates.get(i), now, before.get(i), -1, direction));
        }
        long fits = changes.stream().filter(this::fits).count();
        return fits == changes.size() || fits + 1 == changes.size() && fits + 1 >= MANY ? changes : List.of();
    }

    private List<Integer> together(int first) {
        List<Integer> numbers = new ArrayList<>(List.of(first));
        for (int at = row.next(first);
                at >= 0 && row.at(at).opener() == Item.LIST && row.at(at).lead().isEmpty();
                at = row.next(at)) {
            numbers.add(at);
        }
        return numbers;
    }

    /** The last rates of change before the levels, in their sentence or in the one before. */
    private List<Integer> rates(int first, int count) {
        List<Integer> rates = new ArrayList<>();
        IntStream.iterate(first - 1, i -> i >= 0, i -> i - 1)
                .takeWhile(i -> row.at(first).block() == row.at(i).block()
                        && row.at(first).sentence() - row.at(i).sentence() <= 1)
                .filter(i -> row.is(i, Role.GROWTH))
                .limit(count)
                .forEach(i -> rates.add(0, i));
        return rates;
    }

    private boolean fits(ChangeReader.Found change) {
        return Fit.grows(
                row.at(change.rate()).quantity(),
                row.at(change.now()).quantity(),
                row.at(change.before()).quantity());
    }
}
