package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.countercheck.extract.statement.Statement.Direction;
import org.countercheck.figure.Rational;

/** Finds what grew from which level to which, by how much and at what rate. */
final class ChangeReader {

    /** How many levels before a rate are tried as its current level where its own sentence has none. */
    private static final int LEVELS_TRIED = 16;

    /** Items of one change; -1 where the sentence does not print it. */
    record Found(int rate, int now, int before, int change, Direction direction) {}

    private final Row row;
    private final Cues cues;
    private final NameReader names;

    ChangeReader(Row row, Cues cues, NameReader names) {
        this.row = row;
        this.cues = cues;
        this.names = names;
    }

    List<Found> read() {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (row.is(i, Role.GROWTH)) {
                found.add(change(i));
            }
        }
        for (int i = 0; i < row.size(); i++) {
            int item = i;
            if (row.is(i, Role.CHANGE) && found.stream().noneMatch(f -> f.change() == item)) {
                difference(i, found);
            }
        }
        return found;
    }

    /** 864条，较上年的790条多出74条: the difference of two levels of the sentence, without a rate. */
    private void difference(int change, List<Found> found) {
        int rate = row.previous(change);
        String words = names.withoutFiller(row.at(change).lead());
        boolean bare = words.equals(cues.suffix(words, Cue.UP)) || words.equals(cues.suffix(words, Cue.DOWN));
        if (row.is(rate, Role.GROWTH) && row.at(change).opener() == ',' && row.sameSentence(rate, change)) {
            if (!bare) {
                return;
            }
            found.stream()
                    .filter(f -> f.rate() == rate
                            && f.now() >= 0
                            && f.before() >= 0
                            && f.change() < 0
                            && f.direction() == direction(change))
                    .filter(f ->
                            row.at(f.now()).addsTo(row.at(change)) && row.sameSentence(f.now(), change) && isArrived(f))
                    .findFirst()
                    .ifPresent(f -> found.add(new Found(-1, f.now(), f.before(), change, f.direction())));
            return;
        }
        List<Integer> inside = row.inParentheses(change);
        int before =
                inside.stream().filter(i -> row.is(i, Role.PRIOR)).findFirst().orElse(near(change, Role.PRIOR));
        int now = inside.stream()
                .filter(i -> row.is(i, Role.LEVEL) && i > before)
                .findFirst()
                .orElse(-1);
        for (int i = change - 1; now < 0 && i >= 0 && row.sameSentence(i, change); i--) {
            now = row.is(i, Role.LEVEL) && row.at(i).addsTo(row.at(change)) ? i : -1;
        }
        if (before >= 0
                && now >= 0
                && row.at(before).hasUnitOf(row.at(now))
                && row.at(now).hasUnitOf(row.at(change))) {
            found.add(new Found(-1, now, before, change, direction(change)));
        }
    }

    private Found change(int rate) {
        int change = differenceOf(rate);
        int before = behind(rate);
        if (before < 0) {
            before = near(rate, Role.PRIOR);
        }
        if (change >= 0 && before < 0) {
            int now = current(rate, -1);
            if (now >= 0 && now < change && isRateOf(rate, now, change)) {
                return new Found(rate, now, levelFrom(now, change), change, direction(rate));
            }
            before = levelBefore(rate, change);
            if (before >= 0) {
                return new Found(rate, levelAfter(before, change), before, change, direction(rate));
            }
        }
        int now = current(rate, before);
        return new Found(rate, now, before, change, direction(rate));
    }

    /** 由上年的1200万元增加到1350万元: both levels stand together. */
    private boolean isArrived(Found found) {
        return cues.has(row.at(found.now()).lead(), Cue.TO) && row.previous(found.now()) == found.before();
    }

    /** The printed difference that a rate belongs to: no other level stands between them, and both say the same direction. */
    private int differenceOf(int rate) {
        int change = near(rate, Role.CHANGE);
        if (change < 0) {
            return -1;
        }
        for (int i = change + 1; i < rate; i++) {
            if (row.is(i, Role.LEVEL) && row.at(i).depth() <= row.at(rate).depth()) {
                return -1;
            }
        }
        boolean contrary = direction(change) != Direction.UNSAID
                && direction(rate) != Direction.UNSAID
                && direction(change) != direction(rate);
        return contrary ? -1 : change;
    }

    private Direction direction(int rate) {
        String end = names.withoutFiller(names.withoutDates(row.at(rate).lead()));
        String up = cues.suffix(end, Cue.UP);
        String down = cues.suffix(end, Cue.DOWN);
        if (up.isEmpty() && down.isEmpty()) {
            return Direction.UNSAID;
        }
        return up.length() >= down.length() ? Direction.UP : Direction.DOWN;
    }

    /** Whether two levels are of one unit; a number without a unit compares with another one only. */
    private boolean isComparable(int one, int other) {
        boolean bare = row.at(one).unit().symbol().isEmpty()
                == row.at(other).unit().symbol().isEmpty();
        return bare && row.at(one).hasUnitOf(row.at(other));
    }

    /** The nearest item of a role before the rate in its sentence, with no other rate in between. */
    private int near(int rate, Role role) {
        for (int i = rate - 1; i >= 0 && row.sameSentence(i, rate) && !row.is(i, Role.GROWTH); i--) {
            int owner = row.at(i).owner();
            boolean taken = role == Role.PRIOR && row.is(row.previous(i), Role.GROWTH) && isClause(row.previous(i), i);
            if (row.is(i, role) && !taken && (owner < 0 || !row.is(owner, Role.GROWTH))) {
                return i;
            }
        }
        return -1;
    }

    /** (上年为9923条) right behind the rate, or a clause such as 上一年度为1533条 before it. */
    private int behind(int rate) {
        OptionalInt inside = row.inParentheses(rate).stream()
                .filter(i -> row.is(i, Role.PRIOR))
                .mapToInt(i -> i)
                .findFirst();
        if (inside.isPresent()) {
            return inside.getAsInt();
        }
        int next = row.next(rate);
        boolean clause = isClause(rate, next);
        boolean open = near(rate, Role.PRIOR) < 0 && !row.is(row.next(next < 0 ? rate : next), Role.GROWTH);
        return clause && open && !endsInNextChange(next) ? next : -1;
    }

    /** 下降6.8%，上年为1292件: a clause that tells only what a rate starts from. */
    private boolean isClause(int rate, int prior) {
        return row.is(prior, Role.PRIOR)
                && row.sameSentence(rate, prior)
                && row.at(prior).opener() == ','
                && cues.words(Cue.PRIOR)
                        .contains(names.withoutFiller(row.at(prior).lead()))
                && ",。;)".indexOf(row.at(prior).closer()) >= 0;
    }

    /** 上年为1292件，增长5%: the level opens what follows. */
    private boolean endsInNextChange(int prior) {
        int next = row.next(prior);
        return next >= 0 && row.sameSentence(prior, next) && row.at(prior).closer() == ',';
    }

    /** 六普133972万人，净增3377万人，增幅2.52%: a level that the difference is this rate of, if there is one. */
    private int levelBefore(int rate, int change) {
        for (int i = change - 1; i >= Math.max(0, change - LEVELS_TRIED); i--) {
            boolean level = row.is(i, Role.LEVEL) && row.at(i).addsTo(row.at(change));
            if (level
                    && Fit.shares(
                            row.at(rate).quantity(),
                            row.at(change).quantity(),
                            row.at(i).quantity())) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the rate is the difference over the level without it, as the direction of the words has it. */
    private boolean isRateOf(int rate, int now, int change) {
        Rational difference = row.at(change).quantity().value();
        Rational base = direction(rate) == Direction.DOWN
                ? row.at(now).quantity().value().plus(difference)
                : row.at(now).quantity().value().minus(difference);
        return row.at(now).addsTo(row.at(change))
                && base.signum() > 0
                && row.at(rate)
                        .quantity()
                        .lenient()
                        .contains(difference.times(Rational.HUNDRED).dividedBy(base));
    }

    /** 年初预算838.51万元，决算830.58万元，比预算减少7.93万元: the level before {@code now} that the difference leads from, or -1. */
    private int levelFrom(int now, int change) {
        int at = row.previousLevel(now);
        boolean near = at >= 0 && row.sameSentence(at, now) && row.at(at).addsTo(row.at(change));
        return near && (adds(now, at, change) || adds(at, now, change)) ? at : -1;
    }

    private boolean adds(int total, int one, int other) {
        return Fit.adds(
                row.at(total).quantity(),
                List.of(row.at(one).quantity(), row.at(other).quantity()));
    }

    /** The level that differs from {@code before} by the printed difference, if one was printed. */
    private int levelAfter(int before, int change) {
        for (int i = before - 1; i >= Math.max(0, before - LEVELS_TRIED); i--) {
            boolean level = row.is(i, Role.LEVEL) && row.at(i).addsTo(row.at(change));
            if (level && adds(i, before, change)) {
                return i;
            }
        }
        return -1;
    }

    private int current(int rate, int before) {
        int stop = Math.max(0, rate - LEVELS_TRIED);
        int nearest = -1;
        for (int i = rate - 1; i >= stop; i--) {
            if (!row.is(i, Role.LEVEL) || before >= 0 && !isComparable(i, before)) {
                continue;
            }
            boolean sentence = row.sameSentence(i, rate)
                    && row.at(i).depth() <= row.at(rate).depth();
            if (nearest < 0 && sentence) {
                nearest = i;
            }
            if (before >= 0
                    && Fit.grows(
                            row.at(rate).quantity(),
                            row.at(i).quantity(),
                            row.at(before).quantity())
                    && (nearest < 0 || sentence)) {
                return i;
            }
        }
        if (nearest < 0 && before >= 0) {
            return levelBehind(before, rate);
        }
        return nearest;
    }

    /** 由1.48万元调整为2.63万元: the level that the change arrives at stands behind the one it comes from. */
    private int levelBehind(int before, int rate) {
        int at = row.nextLevel(before);
        return at >= 0 && at < rate ? at : -1;
    }
}
