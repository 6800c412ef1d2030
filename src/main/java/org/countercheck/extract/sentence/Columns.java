package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.countercheck.figure.Interval;
import org.countercheck.figure.Rational;

/**
 * What stands beside every item of a list adds up as the list itself does: 收入150万元，占预算400万元……。税收100万元，占预算250万元……；非税50万元，占预算150万元…….
 *
 * <p>Only sums that hold are told: a part may print another level than the others do.
 */
final class Columns {

    /** How many numbers behind an item are looked at. */
    private static final int WIDTH = 4;

    private final Row row;
    private final Cues cues;
    private final List<Group> lists;

    Columns(Row row, Cues cues, List<Group> lists) {
        this.row = row;
        this.cues = cues;
        this.lists = lists;
    }

    List<Balances.Found> read() {
        List<Balances.Found> found = new ArrayList<>();
        Grouping arithmetic = new Grouping(row);
        for (Group list : lists) {
            if (list.total() >= 0 && list.parts().size() > 1 && arithmetic.adds(list.total(), list.parts())) {
                for (int column = 1; column <= WIDTH; column++) {
                    column(list, column, found);
                }
                before(list, found);
            }
        }
        return found;
    }

    /** 由25件增至33件；甲由12件增至16件，乙由13件增至17件: what stands before every item of the list. */
    private void before(Group list, List<Balances.Found> found) {
        int total = row.previous(list.total());
        List<Integer> parts = list.parts().stream().map(row::previous).toList();
        boolean told = isBefore(total, list.total())
                && IntStream.range(0, parts.size())
                        .allMatch(i -> isBefore(parts.get(i), list.parts().get(i)) && row.is(parts.get(i), Role.PRIOR))
                && parts.stream().noneMatch(p -> p == total || list.parts().contains(p));
        if (told && sum(parts).meets(row.at(total).quantity().strict())) {
            found.add(new Balances.Found(total, parts, List.of(), false));
        }
    }

    private boolean isBefore(int item, int next) {
        return item >= 0
                && row.sameSentence(item, next)
                && row.at(item).unit().equals(row.at(next).unit())
                && (row.is(item, Role.PRIOR) || cues.ends(row.at(next).lead(), Cue.TO));
    }

    private void column(Group list, int column, List<Balances.Found> found) {
        int total = beside(list.total(), column, list);
        if (total < 0) {
            return;
        }
        List<Integer> added = new ArrayList<>();
        List<Integer> taken = new ArrayList<>();
        for (int part : list.parts()) {
            int at = alike(part, total, list);
            if (at < 0) {
                return;
            }
            (falls(at) == falls(total) ? added : taken).add(at);
        }
        if (!added.isEmpty()
                && sum(added).minus(sum(taken)).meets(row.at(total).quantity().strict())) {
            found.add(new Balances.Found(total, added, taken, false));
        }
    }

    /** The number in a column behind an item of the list, before the next item of it. */
    private int beside(int item, int column, Group list) {
        int at = item;
        for (int i = 0; i < column; i++) {
            at = row.next(at);
            if (at < 0
                    || !row.sameSentence(item, at)
                    || at == list.total()
                    || list.parts().contains(at)) {
                return -1;
            }
        }
        return row.at(at).isAmount() ? at : -1;
    }

    /** The number behind a part that does there what the other one does behind the total. */
    private int alike(int part, int total, Group list) {
        for (int column = 1; column <= WIDTH; column++) {
            int at = beside(part, column, list);
            boolean same = at >= 0
                    && row.role(at) == row.role(total)
                    && row.at(at).hasUnitOf(row.at(total))
                    && !row.at(at).unit().symbol().isEmpty();
            if (same) {
                return at;
            }
        }
        return -1;
    }

    private boolean falls(int item) {
        return row.is(item, Role.CHANGE) && cues.ends(row.at(item).lead(), Cue.DOWN);
    }

    private Interval sum(List<Integer> items) {
        Interval sum = Interval.exactly(Rational.ZERO);
        for (int item : items) {
            sum = sum.plus(row.at(item).quantity().strict());
        }
        return sum;
    }
}
