package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.countercheck.extract.statement.Statement.Completeness;

/** A number that several names have each counts once for every one of them: 房管、人事各3件. */
final class EachCounted {

    private final Row row;
    private final Cues cues;
    private final ListNames names;

    EachCounted(Row row, Cues cues, ListNames names) {
        this.row = row;
        this.cues = cues;
        this.names = names;
    }

    /** The list with such numbers as often as they count; left open where nobody says how often that is. */
    Group counted(Group group) {
        if (group.parts().stream().noneMatch(this::isEach)) {
            return group;
        }
        List<Integer> parts = new ArrayList<>();
        boolean open = false;
        for (int part : group.parts()) {
            int times = isEach(part) ? ListNames.split(names.of(part), cues).size() : 1;
            open |= times == 1 && isEach(part);
            parts.addAll(Collections.nCopies(times, part));
        }
        return new Group(group.total(), parts, open ? Completeness.PARTIAL : group.completeness());
    }

    private boolean isEach(int part) {
        return cues.ends(row.at(part).lead(), Cue.SEVERALLY);
    }
}
