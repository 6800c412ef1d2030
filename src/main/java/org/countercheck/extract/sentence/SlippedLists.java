package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.countercheck.extract.statement.Statement.Completeness;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Slips;

/**
 * Finds lists that {@link ConfirmedLists} would tell, were it not for one slip of the pen.
 *
 * <p>Only a list as long as its sentence or its run of sentences goes on is looked at: of all lists that begin at one number, some would fit by chance.
 */
final class SlippedLists {

    /**
     * A list that would add up but for one slip.
     *
     * @param near whether its total is the one next at hand
     */
    record Found(Group list, boolean near) {}

    /** How many numbers may stand between a total and its list. */
    private static final int ITEMS_TRIED = 14;

    private static final int SENTENCES_TRIED = 3;

    /** How many numbers before a sentence the whole may stand that it begins with. */
    private static final int OPENING_TRIED = 100;

    private final Row row;
    private final Cues cues;
    private final ListSearch search;
    private final SlipGrounds grounds;
    private final PartIndex known;
    private final ListNames names;
    private final OpeningNames opening;

    SlippedLists(Row row, Cues cues, ListNames names, NameReader nameReader, List<Group> lists) {
        this.row = row;
        this.cues = cues;
        this.search = new ListSearch(row, cues);
        this.grounds = new SlipGrounds(row, cues, names);
        this.names = names;
        this.opening = new OpeningNames(row, cues, nameReader);
        Grouping arithmetic = new Grouping(row);
        this.known = new PartIndex(lists.stream()
                .filter(g -> g.total() >= 0 && arithmetic.adds(g.total(), g.parts()))
                .toList());
    }

    /** The lists, those with their total at hand and the longer ones first. */
    List<Found> read() {
        List<Found> candidates = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (row.is(i, Role.LEVEL) && !row.at(i).unit().symbol().isEmpty()) {
                behind(i, candidates);
                before(i, candidates);
                opened(i, candidates);
            }
        }
        candidates.sort(Comparator.<Found>comparingInt(f -> f.near() ? 0 : 1)
                .thenComparingInt(f -> -f.list().parts().size())
                .thenComparingInt(
                        f -> Math.abs(f.list().parts().get(0) - f.list().total()))
                .thenComparingInt(f -> f.list().total()));
        List<Found> found = new ArrayList<>();
        for (Found one : candidates) {
            // An item is a part of one such list only.
            if (known.sharing(one.list().parts()).findAny().isEmpty()) {
                known.add(one.list());
                found.add(one);
            }
        }
        return found;
    }

    /** Lists behind their total, each at the start of a clause or sentence. */
    private void behind(int total, List<Found> found) {
        int first = search.following(total);
        for (int tried = 0; first >= 0 && tried < ITEMS_TRIED; tried++, first = search.following(first)) {
            if (row.at(first).sentence() - row.at(total).sentence() > SENTENCES_TRIED
                    || row.between(total, first).indexOf(Item.BREAK) >= 0) {
                return;
            }
            if (search.opens(total, first)) {
                for (ListSearch.Way way : ListSearch.Way.values()) {
                    List<Integer> list = search.all(total, first, row.size(), way);
                    if (way != ListSearch.Way.CLAUSES || isOfOneSentence(list)) {
                        add(total, list, found);
                    }
                }
            }
        }
    }

    /** Lists before a number that is called their total, from the start of a sentence on. */
    private void before(int total, List<Found> found) {
        if (!cues.saysTotal(row.at(total).lead())) {
            return;
        }
        int last = row.previousLevel(total);
        int first = last;
        for (int tried = 0; first >= 0 && tried < ITEMS_TRIED; tried++, first = row.previousLevel(first)) {
            if (row.at(total).sentence() - row.at(first).sentence() > SENTENCES_TRIED
                    || row.between(first, total).indexOf(Item.BREAK) >= 0) {
                return;
            }
            boolean starts = row.previousLevel(first) < 0 || !row.sameSentence(row.previousLevel(first), first);
            List<Integer> list = search.all(total, first, last, ListSearch.Way.RUN);
            if (starts && !list.isEmpty() && list.get(list.size() - 1) == last) {
                add(total, list, found);
            }
        }
    }

    /** 常住人口1359人。…… 全县常住人口中，男性697人，女性661人: all parts of what the sentence begins with, printed in another paragraph. */
    private void opened(int first, List<Found> found) {
        String name = first > 0 && row.sameSentence(first - 1, first) ? "" : opening.of(first);
        if (name.length() < ShareBases.TELLING) {
            return;
        }
        for (int total = first - 1; total >= Math.max(0, first - OPENING_TRIED); total--) {
            if (row.is(total, Role.LEVEL)
                    && row.at(total).hasUnitOf(row.at(first))
                    && names.of(total).endsWith(name)) {
                List<Integer> list = search.all(total, first, row.size(), ListSearch.Way.RUN);
                if (isOfOneSentence(list)
                        && cues.complete(list.stream().map(names::of).toList())) {
                    add(total, list, found);
                }
                return;
            }
        }
    }

    private boolean isOfOneSentence(List<Integer> list) {
        return !list.isEmpty() && row.sameSentence(list.get(0), list.get(list.size() - 1));
    }

    private void add(int total, List<Integer> parts, List<Found> found) {
        List<Quantity> quantities =
                parts.stream().map(p -> row.at(p).quantity()).toList();
        if (parts.size() > 1 && Slips.close(row.at(total).quantity(), quantities) && grounds.allow(total, parts)) {
            found.add(new Found(new Group(total, parts, Completeness.OPEN), grounds.areNear(total, parts)));
        }
    }
}
