package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.countercheck.extract.statement.Statement.Completeness;

/** The lists found so far, and which one each part belongs to. */
final class Grouping {

    private final Row row;
    private final int[] groupOf;
    private final List<Group> groups = new ArrayList<>();

    Grouping(Row row) {
        this.row = row;
        this.groupOf = new int[row.size()];
        Arrays.fill(groupOf, -1);
    }

    List<Group> all() {
        return List.copyOf(groups);
    }

    /** Whether the item is a part of a list. */
    boolean has(int item) {
        return groupOf[item] >= 0;
    }

    /** The first list that the item is a part of. */
    Group of(int item) {
        return groups.get(groupOf[item]);
    }

    /** A list; one part alone is never said to be all of a whole. */
    void add(int total, List<Integer> parts, Completeness said) {
        Completeness completeness = parts.size() == 1 && said == Completeness.COMPLETE ? Completeness.OPEN : said;
        add(new Group(total, parts, completeness));
    }

    void add(Group said) {
        // One part alone is never said to be all of a whole.
        boolean alone = said.parts().size() == 1 && said.completeness() == Completeness.COMPLETE;
        Group group = alone ? new Group(said.total(), said.parts(), Completeness.OPEN) : said;
        for (int part : group.parts()) {
            if (groupOf[part] < 0) {
                groupOf[part] = groups.size();
            }
        }
        groups.add(group);
    }

    /** A number behind a list is its total; the one that stood over it stays one only if the parts add up to it, too. */
    void close(Group list, int total) {
        groups.set(groups.indexOf(list), new Group(total, list.parts(), Completeness.COMPLETE));
        if (adds(list.total(), list.parts())) {
            groups.add(list);
        }
    }

    /** A list whose parts may belong to another one, too. */
    void beside(Group group) {
        groups.add(group);
    }

    /** Whether the parts, which may be printed more finely, can add up to the total. */
    boolean addsRoughly(int total, List<Integer> parts) {
        return Fit.addsRoughly(
                row.at(total).quantity(),
                parts.stream().map(p -> row.at(p).quantity()).toList());
    }

    /** Whether the parts can add up to the total. */
    boolean adds(int total, List<Integer> parts) {
        return Fit.adds(
                row.at(total).quantity(),
                parts.stream().map(p -> row.at(p).quantity()).toList());
    }

    /** Whether no part alone is more than the total. */
    boolean holds(int total, List<Integer> parts) {
        return parts.stream()
                .noneMatch(p ->
                        Fit.exceeds(row.at(total).quantity(), List.of(row.at(p).quantity())));
    }

    /** 经营支出0万元，占0%: a list goes on with what is 0 and has a share of 0. */
    List<Integer> withNothing(List<Integer> parts) {
        List<Integer> all = new ArrayList<>(parts);
        int last = parts.get(parts.size() - 1);
        for (int at = row.nextLevel(last);
                at >= 0 && row.at(at).sentence() - row.at(last).sentence() <= 1;
                at = row.nextLevel(at)) {
            boolean nothing = row.at(at).quantity().value().signum() == 0
                    && row.at(at).unit().equals(row.at(parts.get(0)).unit());
            if (!nothing
                    || !row.is(row.next(at), Role.SHARE)
                    || row.at(row.next(at)).quantity().value().signum() != 0) {
                break;
            }
            all.add(at);
        }
        return all;
    }
}
