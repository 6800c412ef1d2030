package org.countercheck.extract.sentence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.countercheck.extract.statement.Statement.Completeness;

/**
 * Lists in parentheses of one sentence: 省级34个（直辖市4个、…），地级334个（…），县级2580个（…）; or lists of the same names: 平台29件，其中投诉20件，举报9件；热线….
 *
 * <p>Who lists all parts of the others lists all parts of this one, too: what adds up speaks for a list beside it that does not.
 */
final class SiblingLists {

    /** So many lists of the sentence must add up. */
    private static final int WITNESSES = 2;

    /** Two parts add up by chance, or are two views of the whole. */
    private static final int LEAST_PARTS = 3;

    private final Row row;
    private final ListNames names;
    private final Grouping grouping;

    SiblingLists(Row row, ListNames names, Grouping grouping) {
        this.row = row;
        this.names = names;
        this.grouping = grouping;
    }

    /** The lists, those complete that have witnesses. */
    List<Group> declared(List<Group> groups) {
        Map<Integer, List<Group>> bySentence =
                groups.stream().filter(g -> g.total() >= 0).collect(Collectors.groupingBy(this::sentence));
        return groups.stream()
                .map(group -> isDoubtful(group) && witnesses(group, bySentence.get(sentence(group))) >= WITNESSES
                        ? new Group(group.total(), group.parts(), Completeness.COMPLETE)
                        : group)
                .toList();
    }

    private int sentence(Group group) {
        return row.at(group.total()).sentence();
    }

    private boolean isDoubtful(Group group) {
        return group.total() >= 0
                && group.parts().size() > 1
                && group.completeness() == Completeness.OPEN
                && !adds(group);
    }

    private long witnesses(Group group, List<Group> beside) {
        return beside.stream()
                .filter(other -> other != group
                        && adds(other)
                        && row.at(other.total())
                                .unit()
                                .equals(row.at(group.total()).unit())
                        && (isListed(group) && isListed(other) || areCalledAlike(group, other)))
                .count();
    }

    /** The same names in the same order, none of them twice. */
    private boolean areCalledAlike(Group one, Group other) {
        List<String> called = called(one);
        return called.equals(called(other))
                && called.stream().noneMatch(String::isEmpty)
                && called.stream().distinct().count() == called.size();
    }

    private List<String> called(Group group) {
        return group.parts().stream().map(names::of).toList();
    }

    private boolean adds(Group group) {
        return grouping.adds(group.total(), group.parts());
    }

    /** Several parts in parentheses behind their total, of its unit. */
    private boolean isListed(Group group) {
        return group.total() >= 0
                && group.parts().size() >= LEAST_PARTS
                && row.inParentheses(group.total()).equals(group.parts())
                && group.parts().stream()
                        .allMatch(p ->
                                row.at(p).unit().equals(row.at(group.total()).unit()));
    }
}
