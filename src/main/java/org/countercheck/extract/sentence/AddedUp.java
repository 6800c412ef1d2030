package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countercheck.extract.statement.Statement.Completeness;

/**
 * What is added to a number named before, and the total of both: 收入12亿元。加上补助30亿元、调入资金2亿元，收入总计44亿元.
 *
 * <p>To which number the others are added, arithmetic tells; so a sum is told only where it holds.
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

    List<Group> read() {
        List<Group> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String lead = row.at(i).lead();
            if (row.is(i, Role.LEVEL) && (cues.saysTotal(lead) || cues.ends(lead, Cue.CLOSING))) {
                total(i).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The first list before a total of which the words say that it is added to something. */
    private Optional<Group> total(int total) {
        List<Integer> added = new ArrayList<>();
        int at = row.previous(total);
        for (int left = ListExtent.LONGEST; left > 0 && at >= 0 && row.sameSentence(at, total); left--) {
            if (counts(at, total)) {
                added.add(0, at);
                if (isAdded(at)) {
                    return sum(total, List.copyOf(added));
                }
            }
            at = row.previous(at);
        }
        return Optional.empty();
    }

    private Optional<Group> sum(int total, List<Integer> added) {
        return IntStream.iterate(row.previous(added.get(0)), at -> at >= 0, row::previous)
                .limit(BASES_TRIED)
                .takeWhile(at -> row.at(at).block() == row.at(total).block())
                .filter(at -> counts(at, total))
                .mapToObj(at -> Stream.concat(Stream.of(at), added.stream()).toList())
                .filter(parts -> arithmetic.adds(total, parts))
                .map(parts -> new Group(total, parts, Completeness.OPEN))
                .findFirst();
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
