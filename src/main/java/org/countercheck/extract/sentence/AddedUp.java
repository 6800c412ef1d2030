package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countercheck.extract.statement.Statement.Completeness;
import org.countercheck.figure.Slips;

/**
 * What is added to a number named before, and the total of both: 收入12亿元。加上补助30亿元、调入资金2亿元，收入总计44亿元.
 *
 * <p>To which number the others are added, arithmetic tells; so a sum is told only where it holds, or where it would but for one slip that something else
 * bears out.
 */
final class AddedUp {

    /** How many numbers before the first one that is added are tried. */
    private static final int BASES_TRIED = 10;

    private final Row row;
    private final Cues cues;
    private final Grouping arithmetic;

    AddedUp(Row row, Cues cues) {
        this.row = row;
        this.cues = cues;
        this.arithmetic = new Grouping(row);
    }

    /** The sums that hold. */
    List<Group> read() {
        return totals().flatMap(total -> sums(total).filter(this::holds).findFirst().stream())
                .toList();
    }

    /** The sums that would hold but for one slip, of totals for which none holds. */
    List<Group> slipped() {
        return totals().filter(total -> sums(total).noneMatch(this::holds))
                .flatMap(this::sums)
                .filter(this::isClose)
                .toList();
    }

    private Stream<Integer> totals() {
        return IntStream.range(0, row.size())
                .filter(i -> row.is(i, Role.LEVEL)
                        && (cues.saysTotal(row.at(i).lead())
                                || cues.ends(row.at(i).lead(), Cue.CLOSING)))
                .boxed();
    }

    private boolean holds(Group sum) {
        return arithmetic.adds(sum.total(), sum.parts());
    }

    private boolean isClose(Group sum) {
        return Slips.close(
                row.at(sum.total()).quantity(),
                sum.parts().stream().map(p -> row.at(p).quantity()).toList());
    }

    /** The first list before a total of which the words say that it is added to something, with each number that this may be. */
    private Stream<Group> sums(int total) {
        List<Integer> added = new ArrayList<>();
        int at = row.previous(total);
        for (int left = ListExtent.LONGEST; left > 0 && at >= 0 && row.sameSentence(at, total); left--) {
            if (counts(at, total)) {
                added.add(0, at);
                if (isAdded(at)) {
                    return sums(total, List.copyOf(added));
                }
            }
            at = row.previous(at);
        }
        return Stream.empty();
    }

    private Stream<Group> sums(int total, List<Integer> added) {
        return IntStream.iterate(row.previous(added.get(0)), at -> at >= 0, row::previous)
                .limit(BASES_TRIED)
                .takeWhile(at -> row.at(at).block() == row.at(total).block())
                .filter(at -> counts(at, total))
                .mapToObj(at -> Stream.concat(Stream.of(at), added.stream()).toList())
                .map(parts -> new Group(total, parts, Completeness.OPEN));
    }

    /** 加上级补助, 这笔收入加上：上级补助. */
    private boolean isAdded(int item) {
        String bridge = row.at(item).bridge();
        String clause = bridge.substring(Math.max(bridge.lastIndexOf('。'), bridge.lastIndexOf(',')) + 1)
                .strip();
        int colon = clause.indexOf(':');
        return cues.starts(clause, Cue.PLUS) || colon > 0 && cues.ends(clause.substring(0, colon), Cue.PLUS);
    }

    /** 上年结余收入 is called like a number of the year before. */
    private boolean counts(int item, int total) {
        boolean amount = row.is(item, Role.LEVEL) || row.is(item, Role.CARRIED) || row.is(item, Role.PRIOR);
        return amount && row.at(item).hasUnitOf(row.at(total));
    }
}
