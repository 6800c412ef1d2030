package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.countercheck.extract.statement.Statement.Completeness;
import org.countercheck.figure.Form;
import org.countercheck.figure.Rational;

/**
 * Whole sentences that divide a number printed anywhere before them: 受理6304件……。被申请人构成：省级1000件、市级2000件、县级3304件.
 *
 * <p>So far away nothing but arithmetic ties them, so that a list is told only where it holds, and only if it does not add up by chance: where its numbers are
 * many and its total has many digits, or where its sentence begins with the name of the total.
 */
final class FarLists {

    private static final Rational FIVE_DIGITS = Rational.of(10000);
    private static final Rational FOUR_DIGITS = Rational.of(1000);
    private static final Rational THREE_DIGITS = Rational.of(100);

    private static final int MANY = 3;

    /** How many numbers before a list its total may stand. */
    private static final int REACH = 500;

    private final Row row;
    private final ListNames names;
    private final ListSearch search;
    private final Set<Integer> listed = new HashSet<>();

    FarLists(Row row, Cues cues, ListNames names, List<Group> known) {
        this.row = row;
        this.names = names;
        this.search = new ListSearch(row, cues);
        Grouping arithmetic = new Grouping(row);
        known.stream()
                .filter(g -> g.total() >= 0 && arithmetic.adds(g.total(), g.parts()))
                .forEach(g -> listed.addAll(g.parts()));
    }

    List<Group> read() {
        List<Group> found = new ArrayList<>();
        for (int first = 0; first < row.size(); first++) {
            boolean begins = row.at(first).bridgeHas('。') || row.at(first).bridgeHas(':');
            if (begins && counts(first) && !listed.contains(first)) {
                find(first, found);
            }
        }
        return found;
    }

    private void find(int first, List<Group> found) {
        Set<Rational> tried = new HashSet<>();
        for (int total = first - 1; total >= Math.max(0, first - REACH); total--) {
            if (!counts(total)
                    || row.at(total).sentence() == row.at(first).sentence()
                    || !tried.add(value(total))
                    || digits(total).compareTo(THREE_DIGITS) < 0) {
                continue;
            }
            int divided = total;
            List<Integer> parts = search.from(total, first, row.size(), ListSearch.Way.RUN)
                    .filter(p -> p.stream().noneMatch(listed::contains))
                    .filter(p -> areWholeSentence(p) || p.size() >= MANY && isNamed(divided, p))
                    .orElse(List.of());
            if (!parts.isEmpty() && isTold(total, parts)) {
                found.add(new Group(total, parts, Completeness.OPEN));
                return;
            }
        }
    }

    /** Whether no further number is counted behind the list in its sentence. */
    private boolean areWholeSentence(List<Integer> parts) {
        int last = parts.get(parts.size() - 1);
        int next = search.following(last);
        return next < 0 || !row.sameSentence(last, next);
    }

    private boolean isTold(int total, List<Integer> parts) {
        boolean many = parts.size() >= MANY;
        Rational least = isNamed(total, parts) ? many ? THREE_DIGITS : FOUR_DIGITS : many ? FOUR_DIGITS : FIVE_DIGITS;
        return digits(total).compareTo(least) >= 0;
    }

    /** 投诉办理：受理266件，…: the words before the list hold the name of its total. */
    private boolean isNamed(int total, List<Integer> parts) {
        String bridge = row.at(parts.get(0)).bridge();
        String words = bridge.substring(bridge.lastIndexOf('。') + 1);
        return names.of(total).length() > 1 && words.contains(names.of(total));
    }

    private boolean counts(int item) {
        Form form = row.at(item).quantity().form();
        return row.is(item, Role.LEVEL)
                && (form == Form.EXACT || form == Form.ROUNDED)
                && row.at(item).unit().isCounter();
    }

    /** The printed digits as a number: 6609 of 66.09万件. */
    private Rational digits(int item) {
        return value(item).dividedBy(row.at(item).quantity().step());
    }

    private Rational value(int item) {
        return row.at(item).quantity().value();
    }
}
