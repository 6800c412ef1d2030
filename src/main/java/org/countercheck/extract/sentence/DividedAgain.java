package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.countercheck.extract.statement.Statement.Completeness;
import org.countercheck.figure.Quantity;

/**
 * Lists of all parts whose total stands further before them: 人口8.10万人，女性3.98万人；14岁及以下、15至59岁、60岁及以上的分别为……, or a total that was divided once
 * and is divided again: 按经营地分……；按消费类型分…….
 *
 * <p>That the parts are all there is, their names say, or that the list before them, divided by something else, adds up to the same total.
 */
final class DividedAgain {

    /** How many levels before a list may be its total. */
    private static final int TOTALS_TRIED = 8;

    /** Longer lists of complementary parts are not told. */
    private static final int LONGEST = 12;

    /** So many names that are all there is are no chance. */
    private static final int MANY = 4;

    private static final int SENTENCES = 3;

    private final Row row;
    private final Cues cues;
    private final ListNames names;
    private final ListIntro intros;
    private final ListExtent extent;
    private final Grouping grouping;

    DividedAgain(Row row, Cues cues, ListNames names, Grouping grouping) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.intros = new ListIntro(row, cues);
        this.extent = new ListExtent(row, cues);
        this.grouping = grouping;
    }

    /** Adds what is found to the lists. */
    void read() {
        for (int i = 0; i < row.size(); i++) {
            if (row.is(i, Role.LEVEL) && isOpen(i)) {
                List<Integer> complete = complete(i);
                if (intros.isFramed(i)) {
                    List<Integer> listed = extent.ofOneUnit(extent.from(i, ListIntro.Kind.DIVIDED, true));
                    // 按答复类型，予以公开25件；不予公开3件；无法提供6件: two that are complementary need not be all of a list.
                    again(i, complete.size() > listed.size() ? complete : listed);
                } else if (!complete.isEmpty()) {
                    fitting(complete)
                            .or(() -> listedBefore(complete))
                            .ifPresent(t -> grouping.add(t, complete, Completeness.COMPLETE));
                }
            }
        }
    }

    private boolean isOpen(int item) {
        return !grouping.has(item) || grouping.of(item).total() < 0;
    }

    /** The numbers from this one on whose names say that they are all there is; empty if they do not. */
    private List<Integer> complete(int first) {
        List<Integer> parts = new ArrayList<>();
        for (int at = first;
                at >= 0
                        && parts.size() < LONGEST
                        && row.sameSentence(first, at)
                        && isOpen(at)
                        && row.at(at).unit().dimension() == row.at(first).unit().dimension();
                at = row.nextLevel(at)) {
            parts.add(at);
            if (parts.size() > 1 && cues.complete(parts.stream().map(names::of).toList())) {
                return parts;
            }
        }
        return List.of();
    }

    private void again(int first, List<Integer> parts) {
        Optional<Integer> total = fitting(parts);
        if (total.isPresent() && (parts.size() > 2 || grouping.adds(total.get(), parts))) {
            grouping.add(total.get(), parts, Completeness.COMPLETE);
            return;
        }
        divided(first)
                .filter(before -> parts.size() > 1
                        && row.at(first).hasUnitOf(row.at(before.total()))
                        && grouping.holds(before.total(), parts)
                        && exceedsEach(before, parts))
                .filter(before -> isAll(parts) || isAlike(before, parts))
                .ifPresent(before -> grouping.add(before.total(), parts, Completeness.COMPLETE));
    }

    /** 经济、政治、文化、社会、生态: so many names that are all there is divide what the list of the sentences before does. */
    private Optional<Integer> listedBefore(List<Integer> parts) {
        int first = parts.get(0);
        return parts.size() < MANY
                ? Optional.empty()
                : dividedBefore(first)
                        .map(Group::total)
                        .filter(t -> row.at(first).hasUnitOf(row.at(t)) && grouping.holds(t, parts));
    }

    /** The list right before, in the same paragraph, if it adds up. */
    private Optional<Group> divided(int first) {
        int last = row.previousLevel(first);
        return last < 0 || row.at(last).block() != row.at(first).block() ? Optional.empty() : dividedBefore(first);
    }

    /** The list right before, if it adds up. */
    private Optional<Group> dividedBefore(int first) {
        int last = row.previousLevel(first);
        boolean near = last >= 0
                && row.at(first).sentence() - row.at(last).sentence() <= SENTENCES
                && row.between(last, first).indexOf(Item.BREAK) < 0;
        return !near
                ? Optional.empty()
                : grouping.all().stream()
                        .filter(g -> g.total() >= 0
                                && g.total() < g.parts().get(0)
                                && g.parts().size() > 1
                                && g.parts().get(g.parts().size() - 1) == last
                                && grouping.adds(g.total(), g.parts()))
                        .findFirst();
    }

    /** 企业800家、机关200家；按登记类型分，内资780家、外资10家: what one of the parts can hold may divide that one. */
    private boolean exceedsEach(Group before, List<Integer> parts) {
        List<Quantity> together = parts.stream().map(p -> row.at(p).quantity()).toList();
        return before.parts().stream().allMatch(p -> Fit.exceeds(row.at(p).quantity(), together));
    }

    private boolean isAll(List<Integer> parts) {
        return cues.complete(parts.stream().map(names::of).toList());
    }

    /** Whether both lists say by what they divide, and neither tells developments, which need not name everything. */
    private boolean isAlike(Group before, List<Integer> parts) {
        boolean grows = parts.stream().anyMatch(p -> row.is(row.next(p), Role.GROWTH));
        return intros.isFramed(before.parts().get(0)) && !grows;
    }

    /** The nearest number of the paragraph that the parts can add up to. */
    private Optional<Integer> fitting(List<Integer> parts) {
        int first = parts.get(0);
        return IntStream.iterate(row.previousLevel(first), at -> at >= 0, row::previousLevel)
                .limit(TOTALS_TRIED)
                .filter(at -> row.at(at).block() == row.at(first).block()
                        && row.at(at).addsTo(row.at(first))
                        && Fit.addsRoughly(
                                row.at(at).quantity(),
                                parts.stream().map(p -> row.at(p).quantity()).toList()))
                .boxed()
                .findFirst();
    }
}
