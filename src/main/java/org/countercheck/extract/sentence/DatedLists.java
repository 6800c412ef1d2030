package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.countercheck.extract.statement.Statement.Completeness;

/**
 * What the years of a period make up: 三年受理600件，其中2016年200件，2017年210件，2018年190件.
 *
 * <p>As many years as the words count are all of them. Otherwise a year may be told elsewhere, or not at all, so that only what adds up is told.
 */
final class DatedLists {

    /** How many numbers before a list a further year of it may stand. */
    private static final int REACH = 24;

    private final Row row;
    private final Cues cues;
    private final NameReader names;
    private final ListIntro intros;
    private final ItemYears years;
    private final List<Group> lists;

    DatedLists(Row row, Cues cues, NameReader names, ItemYears years) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.intros = new ListIntro(row, cues);
        this.years = years;
        this.lists = lists();
    }

    /** Lists that the words call complete. */
    List<Group> declared() {
        return lists.stream()
                .filter(list -> list.parts().size() == counted(list.total()))
                .map(list -> new Group(list.total(), list.parts(), Completeness.COMPLETE))
                .toList();
    }

    /** Lists that add up, with or without years that are told elsewhere. */
    List<Group> fitting() {
        List<Group> found = new ArrayList<>();
        for (Group list : lists) {
            if (list.parts().size() != counted(list.total())) {
                completed(list).stream().limit(1).forEach(found::add);
            }
        }
        return found;
    }

    private List<Group> lists() {
        List<Group> found = new ArrayList<>();
        for (int i = 0; i < row.size(); ) {
            List<Integer> run = run(i);
            int total = run.size() < 2 ? -1 : total(run.get(0));
            if (total >= 0) {
                found.add(new Group(total, run, Completeness.OPEN));
            }
            i = run.isEmpty() ? i + 1 : run.get(run.size() - 1) + 1;
        }
        return found;
    }

    /** Numbers of one sentence and unit that are called by nothing but their years, one year after the other. */
    private List<Integer> run(int first) {
        List<Integer> run = new ArrayList<>();
        for (int at = first; at >= 0 && row.sameSentence(first, at); at = row.next(at)) {
            if (!row.at(at).isAmount()) {
                continue;
            }
            if (!isBare(at) || !run.isEmpty() && !goesOn(run, at)) {
                break;
            }
            run.add(at);
        }
        return run;
    }

    private boolean goesOn(List<Integer> run, int item) {
        int last = run.get(run.size() - 1);
        return row.at(item).unit().equals(row.at(last).unit())
                && Math.abs(year(item) - year(last)) == 1
                && run.stream().noneMatch(p -> year(p) == year(item));
    }

    private boolean isBare(int item) {
        boolean amount = row.is(item, Role.LEVEL) || row.is(item, Role.PRIOR);
        return amount
                && year(item) != ItemYears.UNKNOWN
                && names.clean(row.at(item).lead()).isEmpty();
    }

    private int year(int item) {
        return ItemYears.named(row.at(item).lead());
    }

    /** What the list stands behind, or in whose parentheses. */
    private int total(int first) {
        int owner = row.at(first).owner();
        int total = owner >= 0 ? owner : row.previousLevel(first);
        boolean near = total >= 0
                && (owner >= 0 || row.sameSentence(total, first))
                && row.at(total).unit().equals(row.at(first).unit())
                && year(total) == ItemYears.UNKNOWN;
        return near && row.is(total, Role.LEVEL) ? total : -1;
    }

    /** How many years the words of a total count: 三年; 0 where they do not say. */
    private int counted(int total) {
        return intros.years(row.at(total).lead());
    }

    private List<Group> completed(Group list) {
        if (adds(list.total(), list.parts())) {
            return List.of(list);
        }
        int first = list.parts().stream().mapToInt(this::year).min().orElseThrow();
        int last = list.parts().stream().mapToInt(this::year).max().orElseThrow();
        List<Group> found = new ArrayList<>();
        for (int year : List.of(last + 1, first - 1)) {
            for (int one : ofYear(year, list)) {
                longer(list, one, found);
                ofYear(year + 1, list).forEach(two -> longer(list, one, two, found));
            }
        }
        return found;
    }

    private void longer(Group list, int one, List<Group> found) {
        List<Integer> parts = new ArrayList<>(list.parts());
        parts.add(one);
        if (adds(list.total(), parts)) {
            found.add(new Group(list.total(), parts, Completeness.OPEN));
        }
    }

    private void longer(Group list, int one, int two, List<Group> found) {
        List<Integer> parts = new ArrayList<>(list.parts());
        parts.add(one);
        longer(new Group(list.total(), parts, Completeness.OPEN), two, found);
    }

    /** The numbers of another year near the total. */
    private List<Integer> ofYear(int year, Group list) {
        int total = list.total();
        return IntStream.range(Math.max(0, total - REACH), total)
                .filter(i -> years.of(i) == year
                        && row.at(i).block() == row.at(total).block()
                        && row.at(i).unit().equals(row.at(total).unit()))
                .filter(i -> row.is(i, Role.LEVEL) || row.is(i, Role.PRIOR))
                .boxed()
                .toList();
    }

    private boolean adds(int total, List<Integer> parts) {
        return Fit.adds(
                row.at(total).quantity(),
                parts.stream().map(p -> row.at(p).quantity()).toList());
    }
}
