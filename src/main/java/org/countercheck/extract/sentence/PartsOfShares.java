package org.countercheck.extract.sentence;

import java.util.Arrays;

/** The parts that shares have been found to be the shares of. */
final class PartsOfShares {

    private final Row row;
    private final int[] partOf;
    private final boolean[] guessed;
    /** For every part the first share that it has. */
    private final int[] firstShare;

    PartsOfShares(Row row) {
        this.row = row;
        this.partOf = new int[row.size()];
        this.guessed = new boolean[row.size()];
        this.firstShare = new int[row.size()];
        Arrays.fill(partOf, -1);
        Arrays.fill(firstShare, Integer.MAX_VALUE);
    }

    /** A share or rate and its part, or -1 if it has none. */
    void put(int share, int part) {
        partOf[share] = part;
        if (part >= 0 && row.is(share, Role.SHARE)) {
            firstShare[part] = Math.min(firstShare[part], share);
        }
    }

    /** The item of the part, or -1. */
    int of(int share) {
        return partOf[share];
    }

    /** Only arithmetic can confirm what is put for this share. */
    void guess(int share) {
        guessed[share] = true;
    }

    /** Whether the words do not say that this is the part, so that only arithmetic can confirm it. */
    boolean isGuessed(int share) {
        return guessed[share];
    }

    /** Whether the part has a share before this one. */
    boolean isTaken(int part, int share) {
        return firstShare[part] < share;
    }
}
