package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Rational;

/**
 * Differences of two numbers near them, whatever says when or of what each was: 户均3.12人，十年前户均3.51人，少了0.39人; 比上一组高13.7个百分点.
 *
 * <p>Averages and shares change like anything else, and the earlier one need not be called so. Only what fits is told.
 */
final class NamedDifferences {

    /** How many numbers before a difference are looked at. */
    private static final int REACH = 6;

    /** How many behind it. */
    private static final int BEHIND = 3;

    /** How many for two levels that stand beside each other, if their difference has many digits. */
    private static final int FAR = 60;

    private static final Rational MANY_DIGITS = Rational.of(1000);

    /** Numbers of fewer digits differ by chance. */
    private static final Rational LEAST = Rational.of(100);

    private final Row row;

    NamedDifferences(Row row) {
        this.row = row;
    }

    /** The differences of which {@code known} does not hold both levels. */
    List<Balances.Found> read(List<ChangeReader.Found> known) {
        Set<Integer> told = known.stream()
                .filter(k -> k.now() >= 0 && k.before() >= 0)
                .map(ChangeReader.Found::change)
                .collect(Collectors.toSet());
        List<Balances.Found> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (isDifference(i) && !told.contains(i)) {
                difference(i, found);
            }
        }
        return found;
    }

    private boolean isDifference(int item) {
        return row.is(item, Role.CHANGE) || isInPoints(item);
    }

    private boolean isInPoints(int item) {
        return row.at(item).unit().dimension() == Dimension.POINTS;
    }

    private void difference(int change, List<Balances.Found> found) {
        List<Integer> levels = levels(change);
        for (int i = 0; i < levels.size(); i++) {
            for (int j = i + 1; j < levels.size(); j++) {
                int one = levels.get(i);
                int other = levels.get(j);
                int larger = value(one).compareTo(value(other)) > 0 ? one : other;
                int smaller = larger == one ? other : one;
                if (isOf(change, larger, smaller)) {
                    found.add(new Balances.Found(change, List.of(larger), List.of(smaller), false));
                    return;
                }
            }
        }
        far(change, found);
    }

    /** 申请18500项，上年为15300项……。从增量看，申请比上年多3200项: a level and the one before it in any sentence, if the difference has many digits. */
    private void far(int change, List<Balances.Found> found) {
        Rational digits = value(change).dividedBy(row.at(change).quantity().step());
        for (int now = change - 1; now >= Math.max(0, change - FAR) && digits.compareTo(MANY_DIGITS) >= 0; now--) {
            int before = row.next(now);
            boolean pair = row.is(now, Role.LEVEL)
                    && row.is(before, Role.PRIOR)
                    && row.sameSentence(now, before)
                    && row.at(now).unit().equals(row.at(change).unit())
                    && row.at(before).unit().equals(row.at(change).unit());
            int larger = pair && value(before).compareTo(value(now)) > 0 ? before : now;
            if (pair && isOf(change, larger, larger == now ? before : now)) {
                found.add(new Balances.Found(change, List.of(larger), List.of(larger == now ? before : now), false));
                return;
            }
        }
    }

    private boolean isOf(int change, int larger, int smaller) {
        Rational step = row.at(larger).quantity().step();
        return step.equals(row.at(smaller).quantity().step())
                && value(larger).compareTo(step.times(LEAST)) >= 0
                && value(larger).minus(value(smaller)).equals(value(change));
    }

    /** What may have changed, the nearest first; the level before may stand behind its difference. */
    private List<Integer> levels(int change) {
        List<Integer> levels = new ArrayList<>();
        int next = row.next(change);
        for (int i = 0; i < BEHIND && next >= 0 && row.sameSentence(change, next); i++, next = row.next(next)) {
            if (row.is(next, Role.PRIOR) && isLevel(next, change)) {
                levels.add(next);
            }
        }
        for (int i = change - 1; i >= Math.max(0, change - REACH) && isNear(i, change); i--) {
            if (isLevel(i, change)) {
                levels.add(i);
            }
        }
        return levels;
    }

    private boolean isNear(int item, int change) {
        return isInPoints(change) ? row.at(item).block() == row.at(change).block() : row.sameSentence(item, change);
    }

    private boolean isLevel(int item, int change) {
        if (isInPoints(change)) {
            return row.at(item).isPercent() && !row.is(item, Role.GROWTH);
        }
        boolean level = row.is(item, Role.LEVEL) || row.is(item, Role.PRIOR) || row.is(item, Role.OTHER);
        return level && row.at(item).unit().equals(row.at(change).unit());
    }

    private Rational value(int item) {
        return row.at(item).quantity().value();
    }
}
