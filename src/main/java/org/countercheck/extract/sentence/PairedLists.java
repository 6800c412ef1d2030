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

    /** So many parts do not add up by chance. */
    private static final int WITNESSES = 3;

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
            if (row.is(one, Role.LEVEL) && row.is(two, Role.LEVEL) && row.sameSentence(one, two)) {
                if (row.at(one).addsTo(row.at(two))) {
                    alike(one, two, found);
                } else {
                    divided(one, two, found);
                }
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

    /** 受理290件、办结282件。其中，甲受理150件，办结147件；乙受理140件，办结135件: what is called alike adds up, in both columns or in none. */
    private void alike(int one, int two, List<Group> found) {
        List<Integer> firsts = new ArrayList<>();
        List<Integer> seconds = new ArrayList<>();
        int last = two;
        for (int at = row.nextLevel(two); at >= 0 && row.nextLevel(at) >= 0; at = row.nextLevel(last)) {
            String between = row.between(last, at);
            int second = row.nextLevel(at);
            boolean begins = firsts.isEmpty()
                    ? between.indexOf('。') == between.lastIndexOf('。')
                    : between.indexOf(';') >= 0 && between.indexOf('。') < 0;
            if (!begins || !row.sameSentence(at, second) || !isCalled(at, one) || !isCalled(second, two)) {
                break;
            }
            firsts.add(at);
            seconds.add(second);
            last = second;
        }
        // Of three or more, one column that adds up shows that nothing is missing from the other, either.
        boolean witnessed = firsts.size() >= WITNESSES && (adds(one, firsts) || adds(two, seconds));
        if (witnessed || firsts.size() > 1 && adds(one, firsts) && adds(two, seconds)) {
            found.add(new Group(one, firsts, Completeness.COMPLETE));
            found.add(new Group(two, seconds, Completeness.COMPLETE));
        }
    }

    /** Whether both end in the same word. */
    private boolean isCalled(int part, int total) {
        String name = names.of(total);
        return name.length() > 1
                && names.of(part).endsWith(name.substring(name.length() - 2))
                && row.at(part).unit().equals(row.at(total).unit());
    }

    private boolean adds(int total, List<Integer> parts) {
        return Fit.adds(
                row.at(total).quantity(),
                parts.stream().map(p -> row.at(p).quantity()).toList());
    }
}
