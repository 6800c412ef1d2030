package org.countercheck.extract.sentence;

import org.countercheck.extract.statement.Statement.Direction;

/**
 * Tells the level that a change arrives at from the one it starts from, where only the latter fits the rate.
 *
 * <p>六普1200万人，净增30万人，增幅2.5% starts from the level; 支出88万元，比上年增加8万元，增长9.09% was reckoned on the wrong one.
 */
final class Arrivals {

    /** How many other changes of the same form must arrive at their levels to say that this one does. */
    private static final int SIBLINGS = 2;

    private final Row row;
    private final Cues cues;
    private final NameReader names;
    private final Comparing comparing;
    private final Levels levels;
    private final int surplus;

    Arrivals(Row row, Cues cues, NameReader names, Comparing comparing, Levels levels) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.comparing = comparing;
        this.levels = levels;
        this.surplus = surplus();
    }

    /** The level before {@code change} that it arrives at even though its rate fits {@code start}; -1 if the words leave that open. */
    int level(int start, int change) {
        int level = levelOf(change);
        if (level < 0) {
            return -1;
        }
        boolean arrives =
                compares(change) || isBare(change) && (!row.sameSentence(start, change) || surplus >= SIBLINGS);
        return arrives ? level : -1;
    }

    /** 9万元，比预算少11万元，下降55%，比上年少0.7万元: the level of all changes in a row. */
    private int levelOf(int change) {
        boolean further = row.at(change).opener() == '。' && compares(change);
        if (!further && row.at(change).opener() != ',') {
            return -1;
        }
        int at = row.previous(change);
        while (at >= 0 && isWithin(at, change, further) && isShareOrChange(at)) {
            at = row.previous(at);
        }
        boolean level = row.is(at, Role.LEVEL)
                && isWithin(at, change, further)
                && row.at(at).addsTo(row.at(change));
        return level ? at : -1;
    }

    /** Whether a level stands in the sentence of the change, or in the one before where the change begins a sentence: 受理90件。比上年增加8件. */
    private boolean isWithin(int at, int change, boolean further) {
        return row.at(change).sentence() - row.at(at).sentence() <= (further ? 1 : 0)
                && row.at(change).block() == row.at(at).block();
    }

    private boolean compares(int change) {
        String lead = names.withoutFiller(row.at(change).lead());
        return cues.starts(row.at(change).lead(), Cue.THAN) || cues.starts(lead, Cue.THAN);
    }

    private boolean isShareOrChange(int item) {
        return row.is(item, Role.SHARE) || row.is(item, Role.GROWTH) || row.is(item, Role.CHANGE);
    }

    private boolean isBare(int change) {
        String lead = names.withoutFiller(row.at(change).lead());
        return lead.equals(cues.suffix(lead, Cue.UP)) || lead.equals(cues.suffix(lead, Cue.DOWN));
    }

    /** How many more bare changes of the document arrive at their level than start from it. */
    private int surplus() {
        int sum = 0;
        for (int change = 0; change < row.size(); change++) {
            int rate = row.next(change);
            if (row.is(change, Role.CHANGE) && row.is(rate, Role.GROWTH) && isBare(change)) {
                sum += arrival(rate, change);
            }
        }
        return sum;
    }

    private int arrival(int rate, int change) {
        int level = levelOf(change);
        if (level < 0 || !row.sameSentence(rate, change)) {
            return 0;
        }
        Direction direction = comparing.direction(row.at(rate).lead());
        boolean arrives = levels.isRateOf(rate, level, change, direction);
        boolean starts = Fit.shares(
                row.at(rate).quantity(),
                row.at(change).quantity(),
                row.at(level).quantity());
        return arrives == starts ? 0 : arrives ? 1 : -1;
    }
}
