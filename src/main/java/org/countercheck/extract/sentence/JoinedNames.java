package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;

/** A number whose name joins those of numbers before it is their sum: 同意公开50件，部分公开5件……，同意和部分公开的55件. */
final class JoinedNames {

    /** How many numbers before it are looked at. */
    private static final int REACH = 16;

    private static final String JOINS = "、和与及";

    private final Row row;
    private final ListNames names;

    JoinedNames(Row row, ListNames names) {
        this.row = row;
        this.names = names;
    }

    List<Balances.Found> read() {
        List<Balances.Found> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            List<String> parts = row.is(i, Role.LEVEL) ? split(names.of(i)) : List.of();
            if (parts.size() > 1) {
                joined(i, parts, found);
            }
        }
        return found;
    }

    private void joined(int item, List<String> parts, List<Balances.Found> found) {
        List<Integer> called = new ArrayList<>();
        for (String part : parts) {
            int one = called(part, item, called);
            if (one < 0) {
                return;
            }
            called.add(one);
        }
        found.add(new Balances.Found(item, called, List.of(), false));
    }

    /** The nearest number before that is called so; one that is called exactly so comes first. */
    private int called(String name, int item, List<Integer> taken) {
        int like = -1;
        int at = row.previousLevel(item);
        for (int tried = 0; at >= 0 && tried < REACH; tried++, at = row.previousLevel(at)) {
            boolean may = !taken.contains(at)
                    && row.at(at).unit().equals(row.at(item).unit())
                    && row.at(at)
                                    .quantity()
                                    .value()
                                    .compareTo(row.at(item).quantity().value())
                            <= 0;
            if (may && names.of(at).equals(name)) {
                return at;
            }
            if (may
                    && like < 0
                    && split(names.of(at)).size() == 1
                    && names.of(at).contains(name)) {
                like = at;
            }
        }
        return like;
    }

    /** Names of less than two characters are none. */
    private static List<String> split(String name) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || JOINS.indexOf(name.charAt(i)) >= 0) {
                if (i - start < 2) {
                    return List.of();
                }
                parts.add(name.substring(start, i));
                start = i + 1;
            }
        }
        return parts;
    }
}
