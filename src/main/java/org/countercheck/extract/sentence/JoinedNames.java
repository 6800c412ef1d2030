package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.extract.statement.Statement.Completeness;

/**
 * A number whose name joins those of others: 同意公开50件，部分公开5件……，同意和部分公开的55件 is their sum; 咨询、投诉、举报三项合计900件……。投诉300件……。举报90件 is at least as
 * much as those that are told.
 */
final class JoinedNames {

    /** How many numbers on either side are looked at. */
    private static final int REACH = 16;

    private final Row row;
    private final Cues cues;
    private final ListNames names;
    private final ListIntro intro;

    JoinedNames(Row row, Cues cues, ListNames names) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.intro = new ListIntro(row, cues);
    }

    /** The sums. */
    List<Balances.Found> read() {
        List<Balances.Found> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            List<String> joined = joined(i);
            List<Integer> parts = before(i, joined);
            List<Integer> behind = parts.size() < joined.size() ? behind(i, joined) : List.of();
            if (parts.size() > 1 && parts.size() == joined.size()) {
                found.add(new Balances.Found(i, parts, List.of(), false));
            } else if (behind.size() > 1 && behind.size() == joined.size()) {
                found.add(new Balances.Found(i, behind, List.of(), false));
            }
        }
        return found;
    }

    /** The totals of which only some parts are told. */
    List<Group> some() {
        List<Group> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            List<String> joined = joined(i);
            List<Integer> behind = behind(i, joined);
            if (!behind.isEmpty() && behind.size() < joined.size()) {
                found.add(new Group(i, behind, Completeness.PARTIAL));
            }
        }
        return found;
    }

    /** Names of less than two characters are none. */
    private List<String> joined(int item) {
        if (!row.is(item, Role.LEVEL)) {
            return List.of();
        }
        // 书面（来信、传真）递交30件.
        List<String> noted = split(row.at(item).note());
        return noted.isEmpty() ? split(names.of(item)) : noted;
    }

    private List<String> split(String words) {
        List<String> split = ListNames.split(words, cues);
        return split.size() > 1 && split.stream().allMatch(n -> n.length() > 1) ? split : List.of();
    }

    private List<Integer> before(int item, List<String> joined) {
        List<Integer> parts = new ArrayList<>();
        for (String name : joined) {
            int part = nearest(name, item, parts);
            if (part >= 0) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** The nearest number before that is called so; one that is called exactly so comes first. */
    private int nearest(String name, int item, List<Integer> taken) {
        int like = -1;
        int at = row.previousLevel(item);
        for (int tried = 0; at >= 0 && tried < REACH; tried++, at = row.previousLevel(at)) {
            boolean may = !taken.contains(at) && mayBePart(at, item);
            if (may && names.of(at).equals(name)) {
                return at;
            }
            if (may && like < 0 && joined(at).isEmpty() && names.of(at).contains(name)) {
                like = at;
            }
        }
        return like;
    }

    /** Those that stand behind are called just so, and the words say how many there are: 三项. */
    private List<Integer> behind(int item, List<String> joined) {
        List<Integer> parts = new ArrayList<>();
        List<String> left = new ArrayList<>(isCounted(joined) ? joined : List.of());
        for (int at = item + 1; at < row.size() && at <= item + REACH && !left.isEmpty(); at++) {
            String name = names.of(at);
            if (mayBePart(at, item) && (left.remove(name) || left.removeIf(n -> isLast(n, name, joined.size())))) {
                parts.add(at);
            }
        }
        return parts;
    }

    private boolean isCounted(List<String> joined) {
        return !joined.isEmpty() && intro.announced(joined.get(joined.size() - 1)) == joined.size();
    }

    /** 举报 in 举报三项合计. */
    private boolean isLast(String joined, String name, int count) {
        return name.length() > 1 && joined.startsWith(name) && intro.countOf(joined.substring(name.length())) == count;
    }

    private boolean mayBePart(int part, int item) {
        return row.is(part, Role.LEVEL)
                && row.at(part).unit().equals(row.at(item).unit())
                && row.at(part)
                                .quantity()
                                .value()
                                .compareTo(row.at(item).quantity().value())
                        <= 0;
    }
}
