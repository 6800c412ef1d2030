package org.countercheck.extract.sentence;

import java.util.List;
import java.util.stream.IntStream;
import org.countercheck.extract.statement.Statement.Completeness;

/**
 * What is all there is by its words, in a paragraph where only one number can be its whole: 接到举报600件……，电话400件，网上200件。已受理510件，其余90件未受理.
 *
 * <p>That this number is the whole, another list that adds up to it confirms. Where something was carried over or left out, nothing is told.
 */
final class OnlyWhole {

    /** How many numbers before the parts are looked at. */
    private static final int REACH = 24;

    private final Row row;
    private final Cues cues;
    private final ListNames names;
    private final Grouping grouping;

    OnlyWhole(Row row, Cues cues, ListNames names, Grouping grouping) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.grouping = grouping;
    }

    /** Adds what is found to the lists. */
    void read() {
        for (int i = 0; i < row.size(); i++) {
            int second = row.is(i, Role.LEVEL) && isFree(i) ? row.nextLevel(i) : -1;
            if (second >= 0 && isFree(second) && row.sameSentence(i, second) && isAll(i, second)) {
                pair(i, second);
            }
        }
    }

    private boolean isFree(int item) {
        return !grouping.has(item) || grouping.of(item).total() < 0;
    }

    /** Whether the second takes all the rest, or both have complementary names and nothing else is listed beside them. */
    private boolean isAll(int first, int second) {
        int third = row.nextLevel(second);
        int before = row.previousLevel(first);
        boolean alone = (third < 0 || !row.sameSentence(second, third))
                && (before < 0 || !row.sameSentence(before, first))
                && row.at(first).unit().equals(row.at(second).unit());
        boolean rest =
                cues.starts(row.at(second).lead(), Cue.REST) && row.at(second).opener() != Item.LIST;
        return alone && (rest || cues.complete(List.of(names.of(first), names.of(second))));
    }

    private void pair(int first, int second) {
        List<Integer> parts = List.of(first, second);
        List<Integer> wholes = IntStream.iterate(row.previousLevel(first), at -> at >= 0, row::previousLevel)
                .limit(REACH)
                .takeWhile(at -> row.at(at).block() == row.at(first).block())
                .filter(at -> row.at(at).unit().equals(row.at(first).unit()) && grouping.holds(at, parts))
                .boxed()
                .toList();
        boolean one = wholes.stream()
                        .map(w -> row.at(w).quantity().value())
                        .distinct()
                        .count()
                == 1;
        if (one && isDivided(wholes.get(wholes.size() - 1)) && isPlain(first)) {
            grouping.add(wholes.get(wholes.size() - 1), parts, Completeness.COMPLETE);
        }
    }

    private boolean isDivided(int whole) {
        return grouping.all().stream()
                .anyMatch(g -> g.total() == whole && g.parts().size() > 1 && grouping.adds(whole, g.parts()));
    }

    private boolean isPlain(int item) {
        return row.blockOf(item).noneMatch(i -> row.is(i, Role.CARRIED) || row.is(i, Role.EXCEPTED));
    }
}
