package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.extract.statement.Statement.Completeness;
import org.countercheck.figure.Rational;

/** Finds lists that a number of units closes: A社区15件、B社区12件；其余9个社区共53件, or 住建局61件、教育局52件，2个单位共承办113件. */
final class ClosedLists {

    private final Row row;
    private final Cues cues;

    ClosedLists(Row row, Cues cues) {
        this.row = row;
        this.cues = cues;
    }

    List<Group> read() {
        List<Group> found = new ArrayList<>();
        for (int units = 0; units < row.size(); units++) {
            int sum = row.next(units);
            boolean told = row.is(units, Role.LEVEL)
                    && row.is(sum, Role.LEVEL)
                    && row.sameSentence(units, sum)
                    && row.at(sum).opener() == '0'
                    && cues.has(row.at(sum).lead(), Cue.ALLTOLD);
            if (told && cues.ends(row.at(units).lead(), Cue.STILL)) {
                rest(units, sum, found);
            } else if (told && row.at(units).lead().isEmpty()) {
                all(units, sum, found);
            }
        }
        return found;
    }

    /** The rest and the list before it are all there is of the last total of their unit. */
    private void rest(int units, int sum, List<Group> found) {
        List<Integer> parts = before(units, sum);
        int total = parts.isEmpty() ? -1 : row.previousLevel(parts.get(0));
        while (total >= 0
                && row.at(total).sentence() >= row.at(sum).sentence() - 1
                && (!isOfUnit(total, sum) || row.at(total).tail().startsWith("的"))) {
            total = row.previousLevel(total);
        }
        boolean near = total >= 0 && row.at(total).sentence() >= row.at(sum).sentence() - 1;
        // 三项合计3939件 and 其中热线共5000件 are no whole that could have a rest.
        boolean told = near
                && cues.has(row.at(total).lead(), Cue.ALLTOLD)
                && !cues.has(row.at(total).lead(), Cue.SUMMED)
                && !cues.has(row.at(total).bridge(), Cue.OFWHICH);
        if (told) {
            parts.add(sum);
            found.add(new Group(total, parts, Completeness.COMPLETE));
        }
    }

    /** As many parts as there are units. */
    private void all(int units, int sum, List<Group> found) {
        List<Integer> parts = before(units, sum);
        if (parts.size() > 1
                && Rational.of(parts.size()).equals(row.at(units).quantity().value())) {
            found.add(new Group(sum, parts, Completeness.COMPLETE));
        }
    }

    /** The list right before the number of units, back to its colon or to the start of its sentence. */
    private List<Integer> before(int units, int sum) {
        List<Integer> parts = new ArrayList<>();
        for (int at = row.previous(units);
                row.is(at, Role.LEVEL) && isOfUnit(at, sum) && row.sameSentence(at, units);
                at = row.previous(at)) {
            parts.add(0, at);
            boolean first = row.previous(at) < 0 || !row.sameSentence(row.previous(at), at);
            if (row.at(at).bridgeHas(':') || first) {
                return parts;
            }
        }
        return new ArrayList<>();
    }

    private boolean isOfUnit(int item, int other) {
        return row.at(item).unit().equals(row.at(other).unit())
                && !row.at(item).unit().symbol().isEmpty();
    }
}
