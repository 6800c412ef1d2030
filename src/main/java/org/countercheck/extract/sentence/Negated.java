package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.extract.statement.Statement.Completeness;

/**
 * What has a quality and what has not make up the whole: 收到提案120件，立案100件……。未立案的提案：并案15件，退回5件.
 *
 * <p>What has not may be one number or a list. The numbers may stand in different sentences, so that a sum is told only where it holds.
 */
final class Negated {

    /** How many numbers before it what has the quality may stand. */
    private static final int REACH = 12;

    private final Row row;
    private final Cues cues;
    private final ListNames names;
    private final PartIndex known;

    Negated(Row row, Cues cues, ListNames names, List<Group> known) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.known = new PartIndex(known);
    }

    /** The wholes with their parts. */
    List<Group> read() {
        List<Group> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String name = names.of(i);
            String not = row.is(i, Role.LEVEL) ? cues.prefix(name, Cue.UNDONE) : "";
            int having = not.isEmpty() ? -1 : having(i, name.substring(not.length()));
            int whole = having < 0 ? -1 : row.previousLevel(having);
            if (whole >= 0 && row.sameSentence(whole, having)) {
                told(whole, having, i, found);
            }
        }
        return found;
    }

    /** The nearest number before that is called like what the word denies. */
    private int having(int item, String denied) {
        int at = row.previousLevel(item);
        for (int tried = 0; at >= 0 && tried < REACH; tried++, at = row.previousLevel(at)) {
            String name = names.of(at);
            if (name.length() > 1 && denied.startsWith(name) && isAlike(at, item)) {
                return at;
            }
        }
        return -1;
    }

    private void told(int whole, int having, int first, List<Group> found) {
        List<Integer> parts = new ArrayList<>(List.of(having, first));
        for (int at = first; at < row.size() && row.sameSentence(first, at); at++) {
            if (at > first) {
                parts.add(at);
            }
            boolean last = at + 1 == row.size() || !row.sameSentence(first, at + 1);
            if (!row.is(at, Role.LEVEL) || !isAlike(at, whole)) {
                return;
            }
            if ((at == first || last) && adds(whole, parts)) {
                found.add(new Group(whole, parts, Completeness.OPEN));
                return;
            }
        }
    }

    private boolean adds(int whole, List<Integer> parts) {
        return isAlike(whole, parts.get(0))
                && Fit.adds(
                        row.at(whole).quantity(),
                        parts.stream().map(p -> row.at(p).quantity()).toList())
                && known.of(parts.get(0))
                        .noneMatch(g -> g.total() == whole && g.parts().equals(parts));
    }

    private boolean isAlike(int one, int other) {
        return row.at(one).unit().equals(row.at(other).unit());
    }
}
