package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.countercheck.extract.statement.Statement.Completeness;

/**
 * What was done and what is still open make up what came in: 有效诉求4000件……。办结3940件，正在办理60件，办结率98.5%.
 *
 * <p>Which number came in, the rate tells: it fits what was done over that number, and over no other. Where something was carried over or left out,
 * nothing is told.
 */
final class DoneAndOpen {

    /** How many numbers before it what came in may stand. */
    private static final int REACH = 24;

    private final Row row;
    private final Cues cues;
    private final ListNames names;
    private final Grouping grouping;
    private final boolean carries;

    DoneAndOpen(Row row, Cues cues, ListNames names, Grouping grouping) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.grouping = grouping;
        this.carries = !isPlain(0, row.size());
    }

    /** Adds what is found to the lists. */
    void read() {
        for (int i = 0; i < row.size(); i++) {
            String lead = row.at(i).lead();
            if (row.is(i, Role.RATE) && cues.has(lead, Cue.DONE) && !cues.has(lead, Cue.EARLY)) {
                rate(i);
            } else if (row.is(i, Role.LEVEL)) {
                sentence(i);
            }
        }
    }

    /** 受理100件，同比增长5%；审结90件；未结10件: the only numbers of one sentence, where nothing was carried over anywhere. */
    private void sentence(int open) {
        int done = row.previousLevel(open);
        int base = done < 0 ? -1 : row.previousLevel(done);
        int next = row.nextLevel(open);
        int before = base < 0 ? -1 : row.previousLevel(base);
        boolean alone = base >= 0
                && row.sameSentence(base, open)
                && (next < 0 || !row.sameSentence(open, next))
                && (before < 0 || !row.sameSentence(before, base));
        boolean told = alone
                && isOpen(open)
                && isDone(done)
                && cues.has(names.of(base), Cue.TAKENON)
                && !isDone(base)
                && row.at(done).unit().equals(row.at(open).unit())
                && row.at(base).unit().equals(row.at(open).unit())
                && !grouping.has(done)
                && !grouping.has(open)
                && !carries;
        if (told && grouping.holds(base, List.of(done, open))) {
            grouping.add(base, List.of(done, open), Completeness.COMPLETE);
        }
    }

    private void rate(int rate) {
        int open = row.previous(rate);
        int done = open < 0 ? -1 : row.previous(open);
        boolean told = done >= 0
                && row.is(open, Role.LEVEL)
                && row.is(done, Role.LEVEL)
                && row.sameSentence(done, rate)
                && row.at(done).unit().equals(row.at(open).unit())
                && isOpen(open)
                && isDone(done)
                && !grouping.has(open);
        if (!told) {
            return;
        }
        List<Integer> parts = List.of(done, open);
        List<Integer> bases = bases(done, rate);
        boolean one =
                bases.stream().map(b -> row.at(b).quantity().value()).distinct().count() == 1;
        if (one && isPlain(bases.get(0), rate) && (grouping.adds(bases.get(0), parts) || !fitsBoth(done, open, rate))) {
            grouping.add(bases.get(0), parts, Completeness.COMPLETE);
        }
    }

    /** The numbers before that the rate fits, the nearest first. */
    private List<Integer> bases(int done, int rate) {
        List<Integer> bases = new ArrayList<>();
        for (int at = row.previousLevel(done), left = REACH; at >= 0 && left > 0; at = row.previousLevel(at), left--) {
            boolean fits = row.at(at).unit().equals(row.at(done).unit())
                    && grouping.holds(at, List.of(done))
                    && Fit.shares(
                            row.at(rate).quantity(),
                            row.at(done).quantity(),
                            row.at(at).quantity());
            if (fits) {
                bases.add(at);
            }
        }
        return bases;
    }

    /** Whether the rate fits what both make up, too, so that it speaks for neither. */
    private boolean fitsBoth(int done, int open, int rate) {
        return Fit.shares(
                row.at(rate).quantity(),
                row.at(done).quantity(),
                List.of(row.at(done).quantity(), row.at(open).quantity()));
    }

    /** Whether nothing was carried over or left out between what came in and the rate. */
    private boolean isPlain(int base, int rate) {
        return IntStream.range(base, rate).noneMatch(i -> row.is(i, Role.CARRIED) || row.is(i, Role.EXCEPTED));
    }

    private boolean isOpen(int item) {
        String words = row.at(item).lead() + row.at(item).tail();
        return cues.has(words, Cue.ONWARD) || cues.has(words, Cue.UNSETTLED);
    }

    private boolean isDone(int item) {
        return cues.has(names.of(item), Cue.DONE) && !isOpen(item);
    }
}
