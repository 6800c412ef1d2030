package org.countercheck.extract.sentence;

import java.util.List;
import org.countercheck.extract.statement.Statement.Completeness;
import org.countercheck.source.Passage;

/** Whether the words of a list say that nothing is missing from it. */
final class Completing {

    private static final String CLOSING = ")）";

    /** So many characters tell whether a list goes on behind its last number. */
    private static final int FEW = 6;

    private final Row row;
    private final Cues cues;
    private final ListNames names;

    Completing(Row row, Cues cues, ListNames names) {
        this.row = row;
        this.cues = cues;
        this.names = names;
    }

    /** How complete the list is, if its introduction says no more than what is given. */
    Completeness of(List<Integer> parts, Completeness otherwise) {
        if (otherwise == Completeness.PARTIAL) {
            return otherwise;
        }
        if (goesOn(parts.get(parts.size() - 1))) {
            return Completeness.PARTIAL;
        }
        List<String> partNames = parts.stream().map(names::of).toList();
        int least = otherwise == Completeness.OPEN ? 3 : 2;
        boolean rest = parts.size() >= least
                        && partNames.stream().filter(this::isRest).count() == 1
                || parts.stream().skip(1).anyMatch(p -> cues.starts(row.at(p).lead(), Cue.STILL))
                || parts.size() > 2 && cues.ends(partNames.get(parts.size() - 1), Cue.UNSETTLED);
        if (cues.complete(partNames)) {
            return Completeness.COMPLETE;
        }
        // What is published in several places is counted in each of them.
        boolean overlap =
                partNames.stream().filter(name -> cues.has(name, Cue.UNION)).count() > 1;
        if (overlap) {
            return rest && parts.size() > 2 && isRest(partNames.get(parts.size() - 1))
                    ? Completeness.COVERING
                    : Completeness.OPEN;
        }
        if (rest) {
            return Completeness.COMPLETE;
        }
        boolean outcomes = otherwise == Completeness.OPEN
                && parts.size() >= least
                && partNames.stream().allMatch(name -> cues.has(name, Cue.OUTCOME));
        return outcomes ? Completeness.DISJOINT : otherwise;
    }

    /** 门窗（60件）、管道（20件）等问题较多: what stands behind the last number says that there are others. */
    private boolean goesOn(int last) {
        Passage passage = row.at(last).passage();
        int at = row.at(last).mention().end();
        while (at < passage.length() && CLOSING.indexOf(passage.charAt(at)) >= 0) {
            at++;
        }
        String behind =
                passage.subSequence(at, Math.min(passage.length(), at + FEW)).toString();
        return cues.leavesOpen(behind) && cues.starts(behind, Cue.PARTIAL);
    }

    /** 其他方式, 公告栏等其他方式. */
    private boolean isRest(String name) {
        return cues.starts(name, Cue.REST) || cues.has(name, Cue.RESTBEHIND);
    }
}
