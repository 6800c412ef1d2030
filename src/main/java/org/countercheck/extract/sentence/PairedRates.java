package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;

/** Rates of several counters in order: 97件134人，上年同期为197件375人，分别下降50.76%、64.27%. */
final class PairedRates {

    private final Row row;
    private final Cues cues;

    PairedRates(Row row, Cues cues) {
        this.row = row;
        this.cues = cues;
    }

    /** The rates that go on from this one, itself the first. */
    List<Integer> from(int first) {
        List<Integer> rates = new ArrayList<>(List.of(first));
        for (int at = row.next(first); at >= 0 && continues(at); at = row.next(at)) {
            rates.add(at);
        }
        return rates;
    }

    private boolean continues(int item) {
        Item it = row.at(item);
        boolean listed = it.opener() == Item.LIST && it.lead().isEmpty()
                || cues.words(Cue.AND).contains(it.lead());
        return it.isPercent() && listed && !row.is(item, Role.SHARE) && !row.is(item, Role.RATE);
    }

    /** As many levels of the year before, right before the rates or in parentheses behind the levels; empty where they do not match one by one. */
    List<Integer> before(List<Integer> rates) {
        List<Integer> before = run(row.previous(rates.get(0)), rates.size(), Role.PRIOR);
        if (!before.isEmpty()) {
            return before;
        }
        int last = row.previous(rates.get(0));
        List<Integer> inside = last < 0 ? List.of() : row.inParentheses(last);
        boolean prior = inside.size() == rates.size() && inside.stream().allMatch(i -> row.is(i, Role.PRIOR));
        return prior ? inside : List.of();
    }

    /** As many levels as there are of the year before, of the same units in the same order; empty where there are none. */
    List<Integer> now(List<Integer> before) {
        if (before.isEmpty()) {
            return List.of();
        }
        int first = before.get(0);
        int last = row.at(first).owner() >= 0 ? row.at(first).owner() : row.previous(first);
        List<Integer> now = run(last, before.size(), Role.LEVEL);
        for (int i = 0; i < now.size(); i++) {
            if (!row.at(now.get(i)).hasUnitOf(row.at(before.get(i)))) {
                return List.of();
            }
        }
        return now;
    }

    private List<Integer> run(int last, int size, Role role) {
        List<Integer> run = new ArrayList<>();
        for (int at = last; at >= 0 && run.size() < size && row.sameSentence(at, last); at = row.previous(at)) {
            if (!row.is(at, role)) {
                return List.of();
            }
            run.add(0, at);
        }
        return run.size() == size ? run : List.of();
    }
}
