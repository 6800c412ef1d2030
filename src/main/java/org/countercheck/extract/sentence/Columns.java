package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
                told(list, Role.PRIOR, found);
                told(list, Role.CHANGE, found);
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

    /** 预算12万元，上年14万元，其中接待费4万元，上年5万元；用车费8万元（上年9万元）: a part that is 0 need not tell what it was. */
    private void told(Group list, Role role, List<Balances.Found> found) {
        int total = only(list.total(), role, list);
        List<Integer> parts = new ArrayList<>();
        for (int part : list.parts()) {
            int at = only(part, role, list);
            boolean nothing = at < 0 && row.at(part).quantity().value().signum() == 0;
            if (!nothing && (at < 0 || total < 0 || !row.at(at).hasUnitOf(row.at(total)))) {
                return;
            }
            if (!nothing) {
                parts.add(at);
            }
        }
        if (total >= 0 && parts.size() > 1) {
            sum(total, parts).filter(f -> !found.contains(f)).ifPresent(found::add);
        }
    }

    /** The first amount of this role that is told of an item, in parentheses or behind it before the next item of the list, or -1. */
    private int only(int item, Role role, Group list) {
        for (int at = item + 1; at < row.size() && row.sameSentence(item, at); at++) {
            if (at == list.total() || list.parts().contains(at)) {
                return -1;
            }
            if (row.is(at, role) && row.at(at).isAmount() && row.at(at).hasUnitOf(row.at(item))) {
                return at;
            }
        }
        return -1;
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
        int rank = rank(list.total(), total, list);
        // Behind the total more may stand than behind its parts: the first number that does the same is tried, too.
        IntStream.of(rank, 0)
                .distinct()
                .mapToObj(r -> list.parts().stream()
                        .map(part -> alike(part, total, r, list))
                        .toList())
                .map(parts -> sum(total, parts))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(found::add);
    }

    /** The sum of these, with their signs, if all are there and it is the total. */
    private Optional<Balances.Found> sum(int total, List<Integer> parts) {
        List<Integer> added =
                parts.stream().filter(p -> p >= 0 && falls(p) == falls(total)).toList();
        List<Integer> taken =
                parts.stream().filter(p -> p >= 0 && falls(p) != falls(total)).toList();
        boolean holds = !added.isEmpty()
                && parts.stream().allMatch(p -> p >= 0)
                && sum(added).minus(sum(taken)).meets(row.at(total).quantity().strict());
        return holds ? Optional.of(new Balances.Found(total, added, taken, false)) : Optional.empty();
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

    /** The number of this rank behind a part among those that do what the other one does behind the total, or -1. */
    private int alike(int part, int total, int rank, Group list) {
        int left = rank;
        for (int column = 1; column <= WIDTH; column++) {
            int at = beside(part, column, list);
            if (at >= 0 && isAlike(at, total) && left-- == 0) {
                return at;
            }
        }
        return -1;
    }

    /** How many numbers that do the same stand between an item and this one behind it. */
    private int rank(int item, int beside, Group list) {
        int rank = 0;
        for (int column = 1; column <= WIDTH; column++) {
            int at = beside(item, column, list);
            if (at < 0 || at == beside) {
                return rank;
            }
            rank += isAlike(at, beside) ? 1 : 0;
        }
        return rank;
    }

    private boolean isAlike(int item, int other) {
        return row.role(item) == row.role(other)
                && row.at(item).hasUnitOf(row.at(other))
                && !row.at(item).unit().symbol().isEmpty();
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
