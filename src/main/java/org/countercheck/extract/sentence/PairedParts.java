package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.extract.statement.Statement.Completeness;

/** Parts counted in the two units of their total: 来访110批1700人次，比上月上升5%，其中集体访70批1600人次. */
final class PairedParts {

    private final Row row;
    private final ListIntro intros;

    PairedParts(Row row, Cues cues) {
        this.row = row;
        this.intros = new ListIntro(row, cues);
    }

    List<Group> read() {
        List<Group> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            int second = partner(i);
            int first = second < 0 ? -1 : row.nextLevel(second);
            boolean ofWhich = partner(first) >= 0
                    && intros.kind(second, first, row.between(second, first)) == ListIntro.Kind.OF_WHICH;
            if (ofWhich && hasUnits(i, first) && hasUnits(second, partner(first))) {
                found.add(new Group(i, List.of(first), Completeness.OPEN));
                found.add(new Group(second, List.of(partner(first)), Completeness.OPEN));
            }
        }
        return found;
    }

    /** The number right behind this one that counts the same in another unit, or -1. */
    private int partner(int item) {
        int next = row.is(item, Role.LEVEL) ? row.next(item) : -1;
        boolean pair = row.is(next, Role.LEVEL)
                && row.at(next).bridge().isEmpty()
                && !row.at(next).unit().equals(row.at(item).unit());
        return pair ? next : -1;
    }

    private boolean hasUnits(int one, int other) {
        return row.at(one).unit().equals(row.at(other).unit());
    }
}
