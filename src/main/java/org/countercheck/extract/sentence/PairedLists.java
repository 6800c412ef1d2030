package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.extract.statement.Statement.Completeness;

/**
 * Two totals divided by one list: 项目56个，投资86.2亿元。其中，续建项目21个，投资30.1亿元；新建项目35个，投资56.1亿元.
 *
 * <p>The list is complete where the names of its first numbers are complementary; otherwise only arithmetic can confirm it.
 */
final class PairedLists {

    private final Row row;
    private final Cues cues;
    private final ListNames names;

    PairedLists(Row row, Cues cues, ListNames names) {
        this.row = row;
        this.cues = cues;
        this.names = names;
    }

    List<Group> read() {
        List<Group> found = new ArrayList<>();
        for (int one = 0; one < row.size(); one++) {
            int two = row.next(one);
            if (row.is(one, Role.LEVEL)
                    && row.is(two, Role.LEVEL)
                    && row.sameSentence(one, two)
                    && !row.at(one).addsTo(row.at(two))) {
                divided(one, two, found);
            }
        }
        return found;
    }

    private void divided(int one, int two, List<Group> found) {
        List<Integer> firsts = new ArrayList<>();
        List<Integer> seconds = new ArrayList<>();
        int last = two;
        for (int at = row.next(two); row.is(at, Role.LEVEL) && row.is(row.next(at), Role.LEVEL); at = row.next(last)) {
            String between = row.between(last, at);
            boolean begins = firsts.isEmpty()
                    ? cues.has(between, Cue.OFWHICH)
                    : between.indexOf(';') >= 0 && between.indexOf('。') < 0;
            if (!begins
                    || !row.at(at).unit().equals(row.at(one).unit())
                    || !row.at(row.next(at)).unit().equals(row.at(two).unit())) {
                break;
            }
            firsts.add(at);
            last = row.next(at);
            seconds.add(last);
        }
        boolean complete = cues.complete(firsts.stream().map(names::of).toList());
        if (firsts.size() > 1 && (complete || adds(one, firsts) && adds(two, seconds))) {
            found.add(new Group(one, firsts, Completeness.COMPLETE));
            found.add(new Group(two, seconds, Completeness.COMPLETE));
        }
    }

    private boolean adds(int total, List<Integer> parts) {
        return Fit.adds(
                row.at(total).quantity(),
                parts.stream().map(p -> row.at(p).quantity()).toList());
    }
}
