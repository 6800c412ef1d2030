package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.countercheck.extract.statement.Statement.Completeness;
import org.countercheck.figure.Rational;

/**
 * Finds totals and lists that no word ties to each other beyond doubt, by what adds up: it tells what holds, and accuses nobody.
 *
 * <p>Small numbers add up by chance. So a list that stands apart from its total must have more than two parts, or a total that is not small; no list cuts
 * through another one; and of two that do, the longer one is told.
 */
final class ConfirmedLists {

    /** How many numbers may stand between a total and its list, or between the start of a list and a total behind it. */
    private static final int ITEMS_TRIED = 14;

    private static final int SENTENCES_TRIED = 3;

    private static final int MUCH_LONGER = 2;

    /** A total from which on two parts that stand in another sentence do not add up to it by chance. */
    private static final Rational LARGE = Rational.of(100);

    private final Row row;
    private final Cues cues;
    private final ListSearch search;
    private final ParagraphLists paragraphs;
    private final PartIndex known = new PartIndex();
    private final PartIndex doubtful = new PartIndex();

    ConfirmedLists(Row row, Cues cues, ListNames names, List<Group> groups) {
        this.row = row;
        this.cues = cues;
        this.search = new ListSearch(row, cues);
        this.paragraphs = new ParagraphLists(row, cues, names);
        Grouping arithmetic = new Grouping(row);
        groups.forEach(g -> (g.total() >= 0 && arithmetic.adds(g.total(), g.parts()) ? known : doubtful).add(g));
    }

    List<Group> read() {
        List<Group> candidates = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (row.is(i, Role.LEVEL) && !row.at(i).unit().symbol().isEmpty()) {
                behind(i, candidates);
                before(i, candidates);
            }
        }
        candidates.addAll(paragraphs.read());
        candidates.sort(Comparator.<Group>comparingInt(g -> -g.parts().size())
                .thenComparingInt(g -> distance(g))
                .thenComparingInt(Group::total));
        List<Group> found = new ArrayList<>();
        for (Group list : candidates) {
            boolean other = row.at(list.total()).quantity().value().compareTo(LARGE) < 0
                    && doubtful.sharing(list.parts()).anyMatch(d -> d.total() != list.total());
            if (!other && !isAmongSiblings(list) && known.sharing(list.parts()).noneMatch(k -> cuts(k, list))) {
                known.add(list);
                found.add(list);
            }
        }
        return found;
    }

    /** Neither an item of a list that does not add up nor its total is the sum of some of its items. */
    private boolean isAmongSiblings(Group list) {
        return doubtful.of(list.parts().get(0))
                .filter(d -> d.parts().containsAll(list.parts()))
                .anyMatch(d -> d.parts().contains(list.total())
                        || d.total() == list.total() && d.completeness() == Completeness.COMPLETE);
    }

    private static int distance(Group list) {
        return Math.min(
                Math.abs(list.parts().get(0) - list.total()),
                Math.abs(list.total() - list.parts().get(list.parts().size() - 1)));
    }

    /** Whether lists that share a part cannot be told at once, or say the same. */
    private boolean cuts(Group known, Group list) {
        Set<Integer> parts = new HashSet<>(known.parts());
        if (known.parts().equals(list.parts())) {
            return known.total() == list.total();
        }
        if (list.parts().contains(known.total())
                && list.parts().containsAll(known.parts())
                && list.parts().size() > MUCH_LONGER * known.parts().size()) {
            return false; // three of twelve items beside each other may add up by chance
        }
        boolean inside = parts.contains(list.total());
        // 前两项合计16件: some of the parts, as the words say.
        boolean said = cues.ends(row.at(list.total()).lead(), Cue.CLOSING) && parts.containsAll(list.parts());
        return !said || inside;
    }

    /** Lists behind their total, each at the start of a clause or sentence. */
    private void behind(int total, List<Group> found) {
        int first = search.following(total);
        for (int tried = 0; first >= 0 && tried < ITEMS_TRIED; tried++, first = search.following(first)) {
            if (row.at(first).sentence() - row.at(total).sentence() > SENTENCES_TRIED
                    || row.between(total, first).indexOf(Item.BREAK) >= 0) {
                return;
            }
            int start = row.at(first).bridge().isEmpty() && row.previous(first) > total ? row.previous(first) : first;
            if (search.opens(total, start)) {
                add(total, first, row.size(), ListSearch.Way.RUN, found);
            }
            if (opensClauses(total, start)) {
                add(total, first, row.size(), ListSearch.Way.CLAUSES, found);
                add(total, first, row.size(), ListSearch.Way.SENTENCES, found);
            }
        }
    }

    /** Lists before their total, up to the number before it. */
    private void before(int total, List<Group> found) {
        int last = row.previousLevel(total);
        int first = last;
        boolean sums = cues.saysTotal(row.at(total).lead());
        for (int tried = 0; first >= 0 && tried < ITEMS_TRIED; tried++, first = row.previousLevel(first)) {
            int sentences = row.at(total).sentence() - row.at(first).sentence();
            if (sentences > (sums ? SENTENCES_TRIED : 0)
                    || row.between(first, total).indexOf(Item.BREAK) >= 0) {
                return;
            }
            for (ListSearch.Way way : ListSearch.Way.values()) {
                List<Group> lists = new ArrayList<>();
                add(total, first, last, way, lists);
                lists.stream().filter(g -> ends(g, way, last)).forEach(found::add);
            }
        }
    }

    private boolean ends(Group list, ListSearch.Way way, int last) {
        int end = list.parts().get(list.parts().size() - 1);
        if (cues.has(row.at(list.total()).lead(), Cue.FIRSTOF)) {
            return row.sameSentence(end, last);
        }
        return way == ListSearch.Way.RUN ? end == last : row.sameSentence(end, last);
    }

    private void add(int total, int first, int last, ListSearch.Way way, List<Group> found) {
        search.from(total, first, last, way)
                .filter(parts -> isTold(total, parts))
                .ifPresent(parts -> found.add(new Group(total, parts, Completeness.OPEN)));
    }

    /** Whether each further item may stand in a clause of its own: the first one does, and is no part of what its clause is about. */
    private boolean opensClauses(int total, int first) {
        int before = row.previousLevel(first);
        return !row.sameSentence(before, first)
                || row.at(first).bridgeHas(':')
                || row.at(first).bridgeHas(';')
                || before == total && cues.ends(row.at(total).tail(), Cue.AMONG);
    }

    private boolean isTold(int total, List<Integer> parts) {
        boolean near = row.sameSentence(total, parts.get(0)) && row.sameSentence(total, parts.get(parts.size() - 1));
        return near
                || cues.has(row.at(total).lead(), Cue.FIRSTOF)
                || parts.size() > 2
                || row.at(total).quantity().value().compareTo(LARGE) >= 0;
    }
}
