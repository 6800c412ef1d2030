package org.countercheck.extract.sentence;

import java.util.List;
import org.countercheck.extract.statement.Statement.Completeness;

/**
 * Finds the lists of a document and the total that each stands under.
 *
 * <p>Lists are read in parentheses, behind a total and before it. Words decide what belongs to a list and whether it is complete;
 * where they leave several totals possible, a total that the parts add up to is preferred.
 */
final class GroupReader {

    private final Row row;
    private final ListNames names;
    private final Cues cues;
    private final Grouping grouping;
    private final ListIntro intros;
    private final BracketLists brackets;
    private final FollowingLists following;
    private final ClosingTotals closing;
    private final LooseLists loose;

    GroupReader(Row row, Cues cues, ListNames names) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.grouping = new Grouping(row);
        this.intros = new ListIntro(row, cues);
        ListExtent extent = new ListExtent(row, cues);
        Completing completing = new Completing(row, cues, names);
        this.loose = new LooseLists(row, cues, names, intros, grouping);
        this.brackets = new BracketLists(row, cues, grouping, completing);
        this.following = new FollowingLists(row, cues, names, intros, extent, grouping, completing, loose);
        this.closing = new ClosingTotals(row, cues, names, intros, extent, grouping);
    }

    /** All lists, in the order of their totals. */
    List<Group> read() {
        new PairedLists(row, cues, names).read().forEach(grouping::add);
        new ClosedLists(row, cues).read().forEach(grouping::add);
        names.series().forEach(this::paired);
        for (int i = 0; i < row.size(); i++) {
            if (row.is(i, Role.LEVEL)) {
                brackets.read(i);
                following.read(i);
                closing.read(i);
            } else if (row.is(i, Role.EXCEPTED)) {
                loose.except(i);
            } else if (row.is(i, Role.CARRIED)) {
                loose.carried(i);
                following.readCarried(i);
            }
        }
        for (int i = 0; i < row.size(); i++) {
            if (row.is(i, Role.LEVEL) && !grouping.has(i)) {
                loose.complements(i);
                loose.rest(i);
                loose.run(i);
            }
        }
        new DoneAndOpen(row, cues, names, grouping).read();
        new DividedAgain(row, cues, names, grouping).read();
        new OnlyWhole(row, cues, names, grouping).read();
        EachCounted each = new EachCounted(row, cues, names);
        List<Group> declared = new SiblingLists(row, names, grouping).declared(grouping.all());
        return new Doubts(row, cues, names)
                .settle(declared.stream().map(each::counted).toList());
    }

    /** 受理业务100件，……。投诉、咨询、建议三类业务依次为20件、70件、10件: all kinds, under the only number of the sentence before. */
    private boolean announced(int total, List<Integer> parts) {
        int first = parts.get(0);
        boolean before = total >= 0
                && row.at(first).sentence() - row.at(total).sentence() == 1
                && row.at(total).block() == row.at(first).block()
                && !grouping.has(total);
        int other = before ? row.previousLevel(total) : -1;
        return before
                && (other < 0 || !row.sameSentence(other, total))
                && intros.announced(row.at(first).lead()) == parts.size()
                && !cues.leavesOpen(row.at(first).lead())
                && parts.stream()
                        .allMatch(p -> row.is(p, Role.LEVEL)
                                && !grouping.has(p)
                                && row.at(p).unit().equals(row.at(total).unit()))
                && grouping.holds(total, parts);
    }

    /** 复议10件，维持、纠错分别为6件、4件: what is paired with its names in order goes together, under the number right before if it fits. */
    private void paired(List<Integer> parts) {
        int total = row.previousLevel(parts.get(0));
        if (parts.size() > 1 && announced(total, parts)) {
            grouping.add(total, parts, Completeness.COMPLETE);
            return;
        }
        if (parts.size() > 1
                && total >= 0
                && row.sameSentence(total, parts.get(0))
                && parts.stream().allMatch(p -> row.is(p, Role.LEVEL) && !grouping.has(p))
                && grouping.adds(total, parts)) {
            grouping.add(total, parts, Completeness.COMPLETE);
        }
    }
}
