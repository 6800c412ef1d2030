package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countercheck.extract.statement.Statement.Completeness;

/** Parts that are known to make up a whole and stand one in a sentence each, each with a share of that whole: 工资福利支出……。商品和服务支出……. */
final class Families {

    /** Two parts in a row may have been chosen from many. */
    private static final int LEAST = 3;

    private final Row row;
    private final Cues cues;
    private final ListNames names;
    private final Map<Integer, Integer> baseOf = new HashMap<>();

    Families(Row row, Cues cues, ListNames names, List<ShareReader.Found> shares) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        shares.stream()
                .filter(found -> found.declared() && !found.bases().isEmpty())
                .forEach(found -> found.parts()
                        .forEach(part -> baseOf.put(part, found.bases().get(0))));
    }

    List<Group> read() {
        List<Integer> firsts = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            boolean first = row.is(i, Role.LEVEL) && (i == 0 || !row.sameSentence(i - 1, i));
            if (first) {
                firsts.add(i);
            }
        }
        List<Group> found = new ArrayList<>();
        for (int i = 0; i + LEAST <= firsts.size(); i++) {
            family(firsts.subList(i, i + LEAST), i + LEAST < firsts.size() ? firsts.get(i + LEAST) : -1, found);
        }
        return found;
    }

    /** The first and the last part print their shares of the whole; a share of one in between may be left out. */
    private void family(List<Integer> parts, int next, List<Group> found) {
        Integer whole = baseOf.get(parts.get(0));
        boolean shared =
                whole != null && whole.equals(baseOf.get(parts.get(LEAST - 1))) && !whole.equals(baseOf.get(next));
        boolean alike = parts.stream()
                .allMatch(p -> row.at(p).unit().equals(row.at(parts.get(0)).unit()) && !parts.contains(whole));
        if (shared
                && alike
                && cues.complete(withoutCommonEnd(parts.stream().map(names::of).toList()))) {
            found.add(new Group(whole, parts, Completeness.COMPLETE));
        }
    }

    /** 支出安排 ends all of them and tells nothing of any. */
    private static List<String> withoutCommonEnd(List<String> names) {
        int shortest = names.stream().mapToInt(String::length).min().orElse(0);
        int common = 0;
        while (common < shortest) {
            int back = common + 1;
            if (names.stream().map(n -> n.charAt(n.length() - back)).distinct().count() > 1) {
                break;
            }
            common = back;
        }
        int end = common;
        return names.stream().map(n -> n.substring(0, n.length() - end)).toList();
    }
}
