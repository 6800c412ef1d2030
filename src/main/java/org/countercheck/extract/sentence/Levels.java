package org.countercheck.extract.sentence;

import java.util.List;
import org.countercheck.extract.statement.Statement.Direction;
import org.countercheck.figure.Rational;

/** Searches the levels before a change for those that its difference and its rate fit. */
final class Levels {

    /** How many items before a rate are tried where its own sentence has no level. */
    static final int TRIED = 16;

    private final Row row;

    Levels(Row row) {
        this.row = row;
    }

    /**
     * 主办23件，会办14件，承办量居第三，比去年的31件多6件: a level that changed against the words, and not by the difference either, was not meant. The one that
     * did change so may stand further up.
     */
    ChangeReader.Found turned(ChangeReader.Found found) {
        if (found.now() < 0 || found.before() < 0 || found.change() < 0) {
            return found;
        }
        int sign = value(found.now()).compareTo(value(found.before()));
        boolean against =
                found.direction() == Direction.UP && sign < 0 || found.direction() == Direction.DOWN && sign > 0;
        if (!against || differ(found.now(), found.before(), found.change())) {
            return found;
        }
        int level = after(found.before(), found.change());
        boolean meant =
                level >= 0 && value(level).compareTo(value(found.before())) > 0 == (found.direction() == Direction.UP);
        return new ChangeReader.Found(
                found.rate(), meant ? level : -1, found.before(), found.change(), found.direction());
    }

    private Rational value(int item) {
        return row.at(item).quantity().value();
    }

    /** 六普133972万人，净增3377万人，增幅2.52%: a level that the difference is this rate of, or -1. */
    int before(int rate, int change) {
        for (int i = change - 1; i >= Math.max(0, change - TRIED); i--) {
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

    /** The level that differs from {@code before} by the printed difference, if one was printed. */
    int after(int before, int change) {
        for (int i = before - 1; i >= Math.max(0, before - TRIED); i--) {
            boolean level = row.is(i, Role.LEVEL) && row.at(i).addsTo(row.at(change));
            if (level && differ(i, before, change)) {
                return i;
            }
        }
        return -1;
    }

    /** 今年356万元。去年为327万元，增加29万元: the level behind {@code now} that grew to it by the printed difference, or -1. */
    int start(int now, int change) {
        for (int i = row.next(now); i >= 0 && i < change; i = row.next(i)) {
            boolean level = row.is(i, Role.LEVEL) || row.is(i, Role.PRIOR);
            if (level && row.at(i).addsTo(row.at(change)) && adds(now, i, change)) {
                return i;
            }
        }
        return -1;
    }

    /** 支出总计减少20万元，降幅8.2%: the level of an earlier sentence that difference and rate fit, or -1. */
    int now(int rate, int change, Direction direction) {
        for (int i = change - 1; i >= Math.max(0, change - TRIED); i--) {
            if (row.is(i, Role.LEVEL) && isRateOf(rate, i, change, direction)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the rate is the difference over the level without it, as the direction of the words has it. */
    boolean isRateOf(int rate, int now, int change, Direction direction) {
        Rational difference = row.at(change).quantity().value();
        Rational level = row.at(now).quantity().value();
        Rational base = direction == Direction.DOWN ? level.plus(difference) : level.minus(difference);
        return row.at(now).addsTo(row.at(change))
                && base.signum() > 0
                && row.at(rate)
                        .quantity()
                        .lenient()
                        .contains(difference.times(Rational.HUNDRED).dividedBy(base));
    }

    /** 年初预算838.51万元，决算830.58万元，比预算减少7.93万元: the level that {@code now} differs from by the printed difference, or -1. */
    int from(int now, int change) {
        int last = row.previousLevel(now);
        if (last >= 0 && row.sameSentence(last, now) && isFrom(last, now, change)) {
            return last;
        }
        for (int i = change - 1; i >= Math.max(0, change - TRIED); i--) {
            if (i != now && row.is(i, Role.PRIOR) && isFrom(i, now, change)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isFrom(int before, int now, int change) {
        return row.at(before).addsTo(row.at(change)) && differ(now, before, change);
    }

    private boolean differ(int one, int other, int change) {
        return adds(one, other, change) || adds(other, one, change);
    }

    private boolean adds(int total, int one, int other) {
        return Fit.adds(
                row.at(total).quantity(),
                List.of(row.at(one).quantity(), row.at(other).quantity()));
    }
}
