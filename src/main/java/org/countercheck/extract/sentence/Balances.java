package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Finds what is left of a whole, by the names of all three: 收入, 支出 and 当期结余; 上半年, 下半年 and 全年. */
final class Balances {

    /** Sets of words in one form: the whole and two parts. */
    private static final int SETS = 3;

    /**
     * Items that make up another one.
     *
     * @param declared whether the words name every operand beyond doubt
     */
    record Found(int result, List<Integer> added, List<Integer> taken, boolean declared) {}

    private final Row row;
    private final Cues cues;
    private final ListNames names;

    Balances(Row row, Cues cues, ListNames names) {
        this.row = row;
        this.cues = cues;
        this.names = names;
    }

    List<Found> read() {
        List<Found> found = new ArrayList<>();
        for (int from = 0; from < row.size(); ) {
            int to = from + 1;
            while (to < row.size() && row.sameSentence(from, to)) {
                to++;
            }
            sentence(from, to, found);
            segments(from, to, found);
            from = to;
        }
        for (int i = 0; i < row.size(); i++) {
            if (row.is(i, Role.CHANGE)) {
                net(i, found);
            }
        }
        return found;
    }

    /** 甲基金收入486万元，支出451万元，当年结余35万元；乙基金……: each part of a sentence that a semicolon ends. */
    private void segments(int from, int to, List<Found> found) {
        for (int start = from; start < to; ) {
            int end = start + 1;
            while (end < to && row.at(end).opener() != ';' && !row.at(end).bridgeHas(';')) {
                end++;
            }
            if (end - start < to - from) {
                sentence(start, end, found);
            }
            start = end;
        }
    }

    private void sentence(int from, int to, List<Found> found) {
        for (List<List<String>> form : cues.forms(Cue.BALANCE)) {
            List<Integer> items = items(from, to, form);
            if (items.size() == SETS) {
                // 收入12亿元，支出36亿元，结余0.4亿元: where more was spent than came in, something is left unsaid.
                boolean leaves = row.at(items.get(0))
                                .quantity()
                                .value()
                                .compareTo(row.at(items.get(1)).quantity().value())
                        >= 0;
                boolean only =
                        row.at(items.get(2)).tail().isEmpty() && form.get(2).contains(names.of(items.get(2)));
                found.add(new Found(
                        items.get(0), items.subList(1, SETS), List.of(), leaves && only && areAll(items, from, to)));
            }
        }
        for (List<List<String>> form : cues.forms(Cue.RATEBALANCE)) {
            List<Integer> rates =
                    form.stream().map(words -> rate(from, to, words)).toList();
            if (rates.stream().allMatch(i -> i >= 0)) {
                found.add(new Found(rates.get(0), rates.subList(1, SETS), List.of(), true));
            }
        }
        for (List<List<String>> form : cues.forms(Cue.PERIODS)) {
            List<Integer> items = items(from, to, form);
            if (items.size() == SETS && countAlike(items, form)) {
                found.add(new Found(items.get(0), items.subList(1, SETS), List.of(), areAll(items, from, to)));
            }
        }
        for (List<List<String>> form : cues.forms(Cue.ADDITION)) {
            List<Integer> items = items(from, to, form);
            if (items.size() == SETS && items.get(0) < items.get(1) && items.get(1) < items.get(2)) {
                found.add(new Found(items.get(2), items.subList(0, 2), List.of(), areAll(items, from, to)));
            }
        }
    }

    /** Whether the names are the same apart from the period that each starts with. */
    private boolean countAlike(List<Integer> items, List<List<String>> form) {
        return IntStream.range(0, SETS)
                        .mapToObj(i -> {
                            String name = names.of(items.get(i));
                            return form.get(i).stream()
                                    .filter(name::startsWith)
                                    .findFirst()
                                    .map(w -> name.substring(w.length()))
                                    .orElse(name);
                        })
                        .distinct()
                        .count()
                == 1;
    }

    /** One item for every set of words, or none at all. */
    private List<Integer> items(int from, int to, List<List<String>> form) {
        List<Integer> items = new ArrayList<>();
        for (List<String> words : to - from < SETS ? List.<List<String>>of() : form) {
            int item = only(from, to, words);
            if (item < 0 || items.contains(item)) {
                return List.of();
            }
            items.add(item);
        }
        return items.size() == SETS && areAlike(items) ? items : List.of();
    }

    /** Whether nothing of the same unit stands among the items or goes on behind them, such as what was carried over. */
    private boolean areAll(List<Integer> items, int from, int to) {
        int first = Collections.min(items);
        int last = Collections.max(items);
        return IntStream.range(from, to)
                .filter(i ->
                        !items.contains(i) && row.at(i).depth() == row.at(first).depth())
                .filter(i -> row.is(i, Role.LEVEL) && i > first || row.is(i, Role.CARRIED) || row.is(i, Role.EXCEPTED))
                .noneMatch(i -> row.at(i).hasUnitOf(row.at(first))
                        && (i < last || row.at(i).opener() != ';'));
    }

    /** The only item of a sentence that is called like this, or -1. */
    private int only(int from, int to, List<String> words) {
        List<Integer> called = IntStream.range(from, to)
                .filter(i -> row.is(i, Role.LEVEL)
                        || row.is(i, Role.CARRIED)
                        || row.is(i, Role.CHANGE) && words.contains(names.of(i)))
                .filter(i -> row.at(i).depth() == row.at(from).depth() && isCalled(i, words))
                .boxed()
                .toList();
        // 进出口总值 ends like 出口总值: the name itself decides.
        List<Integer> exactly =
                called.stream().filter(i -> words.contains(names.of(i))).toList();
        List<Integer> one = exactly.isEmpty() ? called : exactly;
        return one.size() == 1 ? one.get(0) : -1;
    }

    /** The only rate of a sentence that is called just like this, or -1. */
    private int rate(int from, int to, List<String> words) {
        List<Integer> called = IntStream.range(from, to)
                .filter(i -> row.is(i, Role.RATE) && words.contains(names.of(i)))
                .boxed()
                .toList();
        return called.size() == 1 ? called.get(0) : -1;
    }

    private boolean isCalled(int item, List<String> words) {
        String lead = row.at(item).lead();
        return words.stream()
                .anyMatch(w -> names.of(item).endsWith(w)
                        || lead.startsWith(w)
                        || lead.startsWith(Item.DATE_OPEN + w + Item.DATE_CLOSE));
    }

    private boolean areAlike(List<Integer> items) {
        return items.stream()
                .allMatch(i -> row.at(i).hasUnitOf(row.at(items.get(0)))
                        && row.at(i).unit().symbol().isEmpty()
                                == row.at(items.get(0)).unit().symbol().isEmpty());
    }

    /** 新办120户，注销30户，净增90户; others may have come or gone by other ways. */
    private void net(int entering, int leaving, int change, List<Found> found) {
        boolean flows = entering >= 0
                && leaving >= 0
                && row.sameSentence(entering, change)
                && row.at(entering).hasUnitOf(row.at(change))
                && row.at(leaving).hasUnitOf(row.at(change))
                && cues.starts(names.of(entering), Cue.ENTERING)
                && cues.starts(names.of(leaving), Cue.LEAVING);
        if (flows && cues.ends(row.at(change).lead(), Cue.UP)) {
            found.add(new Found(change, List.of(entering), List.of(leaving), false));
        }
    }

    /** 净增18户(新入库27户，退库9户). */
    private void net(int change, List<Found> found) {
        List<Integer> inside = row.inParentheses(change);
        int leaving = row.previous(change);
        if (inside.isEmpty() && leaving >= 0 && cues.starts(row.at(change).lead(), Cue.NET)) {
            net(row.previous(leaving), leaving, change, found);
        }
        if (inside.size() != 2
                || !inside.stream()
                        .allMatch(i -> row.at(i).isAmount() && row.at(i).hasUnitOf(row.at(change)))) {
            return;
        }
        boolean named = cues.starts(row.at(inside.get(0)).lead(), Cue.ENTERING)
                && cues.starts(row.at(inside.get(1)).lead(), Cue.LEAVING);
        if (named && cues.ends(row.at(change).lead(), Cue.UP)) {
            found.add(new Found(change, List.of(inside.get(0)), List.of(inside.get(1)), true));
        }
    }
}
