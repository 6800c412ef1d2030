package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countercheck.extract.statement.Statement;
import org.countercheck.figure.Form;
import org.countercheck.figure.Interval;
import org.countercheck.figure.Likeness;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;

/** Sentences that take up numbers of the sentences before: 应答复的210件……。答复的210件中：, or a list told for all and then for each of two levels. */
final class Restatements {

    /** How many levels back a number may be taken up from. */
    private static final int LEVELS_TRIED = 6;

    private static final Rational FOUR_DIGITS = Rational.of(1000);

    private final Row row;
    private final Cues cues;
    private final ListNames names;
    private final List<Group> groups;

    Restatements(Row row, Cues cues, ListNames names, List<Group> groups) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.groups = groups;
    }

    List<Balances.Found> read() {
        List<Balances.Found> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (row.is(i, Role.LEVEL) && cues.ends(row.at(i).tail(), Cue.AMONG)) {
                again(i, found);
            } else if (row.is(i, Role.CARRIED)) {
                carried(i, found);
            }
        }
        List<Group> inOrder =
                groups.stream().sorted(Comparator.comparingInt(Group::total)).toList();
        for (int i = 0; i + 2 < inOrder.size(); i++) {
            levels(inOrder.get(i), inOrder.get(i + 1), inOrder.get(i + 2), found);
        }
        elsewhere(found);
        return found;
    }

    /** 答复的210件中 is the 210 of before that is called alike. */
    private void again(int item, List<Balances.Found> found) {
        int at = row.previousLevel(item);
        for (int tried = 0; at >= 0 && tried < LEVELS_TRIED; tried++, at = row.previousLevel(at)) {
            boolean same = row.at(at).quantity().equals(row.at(item).quantity());
            if (same && !row.sameSentence(at, item) && Likeness.containment(names.of(item), names.of(at)) > 0) {
                found.add(new Balances.Found(item, List.of(at), List.of(), false));
                int total = at;
                groups.stream()
                        .filter(g -> g.total() == total
                                && g.completeness() == Statement.Completeness.COMPLETE
                                && g.parts().stream().allMatch(p -> p > total && p < item))
                        .forEach(g -> found.add(new Balances.Found(item, g.parts(), List.of(), false)));
                return;
            }
        }
    }

    /** 办理留言3024条 in the survey and 收到留言3035条，已办理3024条 in its chapter: four digits do not agree by chance where the names do. */
    private void elsewhere(List<Balances.Found> found) {
        Map<Quantity, Integer> first = new HashMap<>();
        for (int i = 0; i < row.size(); i++) {
            Quantity quantity = row.at(i).quantity();
            boolean counted = row.is(i, Role.LEVEL) && quantity.unit().isCounter() && quantity.form() == Form.EXACT;
            if (!counted || quantity.value().compareTo(FOUR_DIGITS) < 0) {
                continue;
            }
            Integer before = first.putIfAbsent(quantity, i);
            if (before != null
                    && row.at(before).block() != row.at(i).block()
                    && (Likeness.containment(names.of(i), names.of(before)) > 0)) {
                found.add(new Balances.Found(i, List.of(before), List.of(), false));
            }
        }
    }

    /** 收到250件。连同上年结转的2件，全年办结245件；年末仍有7件在办. */
    private void carried(int carried, List<Balances.Found> found) {
        int closed = row.nextLevel(carried);
        int open = closed < 0 ? -1 : row.nextLevel(closed);
        while (open >= 0
                && row.sameSentence(open, carried)
                && !cues.ends(row.at(open).lead(), Cue.STILL)) {
            open = row.nextLevel(open);
        }
        if (open < 0 || !row.sameSentence(open, carried)) {
            return;
        }
        int at = row.previousLevel(carried);
        for (int tried = 0; at >= 0 && tried < LEVELS_TRIED; tried++, at = row.previousLevel(at)) {
            Quantity due = row.at(at).quantity();
            Rational left = due.value()
                    .plus(row.at(carried).quantity().value())
                    .minus(row.at(open).quantity().value());
            if (row.at(at).unit().equals(row.at(closed).unit())
                    && left.equals(row.at(closed).quantity().value())) {
                found.add(new Balances.Found(closed, List.of(at, carried), List.of(open), false));
                return;
            }
        }
    }

    /** 全省受理180万件，办结150万件；省本级受理6万件，办结5万件；市州……: every column of three like lists adds up. */
    private void levels(Group whole, Group one, Group two, List<Balances.Found> found) {
        if (whole.total() < 0
                || one.total() < 0
                || two.total() < 0
                || one.parts().size() != whole.parts().size()
                || two.parts().size() != whole.parts().size()) {
            return;
        }
        List<List<Integer>> columns = new ArrayList<>();
        columns.add(List.of(whole.total(), one.total(), two.total()));
        for (int i = 0; i < whole.parts().size(); i++) {
            columns.add(List.of(
                    whole.parts().get(i), one.parts().get(i), two.parts().get(i)));
        }
        if (columns.size() > 2 && columns.stream().allMatch(this::isColumn)) {
            columns.forEach(c -> found.add(new Balances.Found(c.get(0), c.subList(1, c.size()), List.of(), false)));
        }
    }

    private boolean isColumn(List<Integer> items) {
        Interval sum = row.at(items.get(1))
                .quantity()
                .strict()
                .plus(row.at(items.get(2)).quantity().strict());
        boolean alike = items.stream()
                .allMatch(i -> row.at(i).hasUnitOf(row.at(items.get(0)))
                        && end(names.of(i)).equals(end(names.of(items.get(0)))));
        return alike && sum.meets(row.at(items.get(0)).quantity().strict());
    }

    private static String end(String name) {
        return name.substring(Math.max(0, name.length() - 2));
    }
}
