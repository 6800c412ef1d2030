package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countercheck.figure.Interval;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;

/**
 * Looks for the list that makes up a total where grammar leaves open how far it reaches.
 *
 * <p>A list is told in one of three ways: its items follow each other, each of them with or without a list of its own (已审结51件, 其中维持44件, …); every
 * clause begins with one; or every sentence does. Only a list that adds up is found.
 */
final class ListSearch {

    /** Ways to tell a list. */
    enum Way {
        /** The next number is the next item. */
        RUN,
        /** The first number behind a semicolon or full stop is the next item. */
        CLAUSES,
        /** The first number of a sentence is the next item. */
        SENTENCES
    }

    /** How many readings are tried for one list; more of them would fit by chance. */
    private static final int READINGS = 200;

    private static final Interval NOTHING = Interval.exactly(Rational.ZERO);

    private final Row row;
    private final Cues cues;

    ListSearch(Row row, Cues cues) {
        this.row = row;
        this.cues = cues;
    }

    /** The items from {@code first} on that add up to {@code total}, none of them behind {@code last}. No list begins with what was carried over. */
    Optional<List<Integer>> from(int total, int first, int last, Way way) {
        if (row.is(first, Role.CARRIED)) {
            return Optional.empty();
        }
        Walk walk = new Walk(total, last, way);
        return walk.goesOn(new ArrayList<>(), NOTHING, first) ? Optional.of(List.copyOf(walk.found)) : Optional.empty();
    }

    /** All items from {@code first} on that are listed in this way and counted in the unit of the total; an item stands for the list of its own that adds up to it. */
    List<Integer> all(int total, int first, int last, Way way) {
        Walk walk = new Walk(total, last, way);
        List<Integer> items = new ArrayList<>();
        for (int at = first;
                at >= 0
                        && at <= last
                        && at != total
                        && counts(at)
                        && walk.isOfUnit(at)
                        && items.size() < ListExtent.LONGEST;
                at = walk.behind(at)) {
            items.add(at);
        }
        return items;
    }

    /** Whether a list of this total may begin with an item: it follows the total, or begins a sentence or clause. */
    boolean opens(int total, int first) {
        int before = row.previousLevel(first);
        return before == total && row.at(first).opener() != Item.LIST
                || !row.sameSentence(before, first)
                || row.at(first).bridgeHas(':')
                || row.at(first).bridgeHas(';')
                || cues.has(row.at(first).bridge(), Cue.OFWHICH);
    }

    /** The next number at the same depth that something is counted by, whatever its unit, or -1. */
    int following(int item) {
        int at = row.next(item);
        while (at >= 0 && !counts(at)) {
            at = row.next(at);
        }
        return at;
    }

    private boolean counts(int item) {
        return row.is(item, Role.LEVEL) || row.is(item, Role.CARRIED);
    }

    private List<Quantity> quantities(List<Integer> items) {
        return items.stream().map(i -> row.at(i).quantity()).toList();
    }

    /** One search; {@code left} counts down the readings. */
    private final class Walk {

        private final int total;
        private final int last;
        private final Way way;
        private int left = READINGS;
        private List<Integer> found = List.of();

        Walk(int total, int last, Way way) {
            this.total = total;
            this.last = last;
            this.way = way;
        }

        /** Whether the list goes on with an item behind parts of this sum, so that it adds up in the end. */
        boolean goesOn(List<Integer> parts, Interval before, int item) {
            if (left-- <= 0 || item < 0 || item > last || item == total || !counts(item) || !isOfUnit(item)) {
                return false;
            }
            List<Integer> longer = new ArrayList<>(parts);
            longer.add(item);
            Interval sum = before.plus(row.at(item).quantity().strict());
            if (row.at(total).quantity().strict().isBelow(sum)) {
                return false;
            }
            if (longer.size() > 1 && sum.meets(row.at(total).quantity().strict()) && ends(item) && adds(longer)) {
                found = longer;
                return true;
            }
            if (goesOn(longer, sum, next(item))) {
                return true;
            }
            int behind = way == Way.RUN ? behindOwnList(item) : -1;
            return behind >= 0 && goesOn(longer, sum, behind);
        }

        private boolean isOfUnit(int item) {
            return cues.areCountedAlike(row.at(item), row.at(total));
        }

        /** The next number that may be an item: of 41件52人 only the one in the unit of the total. */
        private int following(int item) {
            int at = ListSearch.this.following(item);
            while (at >= 0 && !isOfUnit(at) && isBesideAnother(at)) {
                at = ListSearch.this.following(at);
            }
            return at;
        }

        private boolean isBesideAnother(int item) {
            int before = row.previous(item);
            int behind = row.next(item);
            boolean second = row.at(item).bridge().isEmpty() && before >= 0 && counts(before) && isOfUnit(before);
            return second || behind >= 0 && row.at(behind).bridge().isEmpty() && counts(behind) && isOfUnit(behind);
        }

        private boolean adds(List<Integer> parts) {
            long told = parts.stream()
                    .filter(p -> row.at(p).quantity().value().signum() > 0)
                    .count();
            return told > 1 && Fit.adds(row.at(total).quantity(), quantities(parts));
        }

        /** Whether a list may end here: no further item of it follows in the way it is listed, or in the way its total is. */
        private boolean ends(int item) {
            int next = following(item);
            boolean more = next >= 0
                    && next <= last
                    && row.sameSentence(item, next)
                    && (row.at(next).opener() == Item.LIST || goesOnLikeTotal(item, next))
                    && !cues.has(row.at(next).lead(), Cue.RESPECTIVELY)
                    && isOfUnit(next);
            return way != Way.RUN || !more;
        }

        /** Behind a total and a list that commas part, what a semicolon opens as it opened the total stands beside the total. */
        private boolean goesOnLikeTotal(int item, int next) {
            char opener = row.at(next).opener();
            return opener == row.at(total).opener()
                    && (opener != ';' || row.at(item).opener() == ';');
        }

        private int next(int item) {
            int at = following(item);
            if (way == Way.RUN) {
                return at >= 0 && row.sameSentence(item, at) ? at : -1;
            }
            int last = item;
            int skipped = 0;
            while (at >= 0
                    && skipped < ListExtent.LONGEST
                    && row.sameSentence(item, at)
                    && (way == Way.SENTENCES || row.between(last, at).indexOf(';') < 0)) {
                last = at;
                at = following(at);
                skipped++;
            }
            boolean near = at >= 0
                    && skipped < ListExtent.LONGEST
                    && row.at(at).sentence() - row.at(item).sentence() <= 1;
            return near && row.between(item, at).indexOf(Item.BREAK) < 0 ? at : -1;
        }

        /** The next item, behind the list of this one if it has one that adds up. */
        private int behind(int item) {
            int own = way == Way.RUN ? behindOwnList(item) : -1;
            return own >= 0 && row.sameSentence(item, own) ? own : next(item);
        }

        /** The first item that no longer belongs to what adds up to {@code item}, or -1 where nothing does. */
        private int behindOwnList(int item) {
            List<Integer> own = new ArrayList<>();
            for (int at = following(item); at >= 0 && row.sameSentence(item, at); at = following(at)) {
                own.add(at);
                if (!row.at(at).hasUnitOf(row.at(item))
                        || Fit.exceeds(row.at(item).quantity(), quantities(own))) {
                    return -1;
                }
                if (own.size() > 1 && Fit.adds(row.at(item).quantity(), quantities(own))) {
                    return following(at);
                }
            }
            return -1;
        }
    }
}
