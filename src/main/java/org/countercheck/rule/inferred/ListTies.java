package org.countercheck.rule.inferred;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countercheck.figure.Figure;

/**
 * Ties the parts of a list of the prose to the rows under the row of its total, all together, with no partner as a possible answer.
 *
 * <p>Labels decide; equal values confirm a doubtful label; what is left between the same tied neighbours on both sides belongs together.
 */
final class ListTies {

    private static final int CLEAR = 60;
    private static final int SOME = 30;

    /** A name of so few characters must begin or end the other. */
    private static final int SHORT = 2;

    private final List<Figure> members;
    private final List<Figure> children;
    private final Map<Figure, Figure> rowOf = new LinkedHashMap<>();
    private final Map<Figure, Tie.Evidence> evidence = new LinkedHashMap<>();
    private final List<String> names;
    private final List<String> rowNames;
    private final List<String> ownNames;
    private final List<String> ownRowNames;

    /**
     * Aligns a list with rows.
     *
     * @param members the parts of the list
     * @param children rows under one row or heading
     * @param known what is tied already
     */
    ListTies(List<Figure> members, List<Figure> children, Tied known) {
        this.members = members;
        this.children = children;
        this.names = members.stream().map(Wordings::stem).toList();
        this.rowNames = children.stream().map(Wordings::stem).toList();
        this.ownNames = names.stream().map(n -> Wordings.distinctive(n, names)).toList();
        this.ownRowNames =
                rowNames.stream().map(n -> Wordings.distinctive(n, rowNames)).toList();
        for (Figure member : members) {
            Tie tie = known.get(member);
            if (tie != null && children.contains(tie.other())) {
                rowOf.put(member, tie.other());
                evidence.put(member, tie.evidence());
            }
        }
        assign(true, CLEAR, Tie.Evidence.LIST);
        assign(true, SOME, Tie.Evidence.VALUE);
        if (agreeing() > 0 && (agreeing() + 1) * 2 >= members.size()) {
            assign(false, CLEAR, Tie.Evidence.LIST);
        }
        between();
        leftWithEqualValue();
        leftAlone();
    }

    List<Tie> all() {
        List<Tie> ties = new ArrayList<>();
        rowOf.forEach((member, row) -> ties.add(new Tie(member, row, evidence.get(member))));
        return ties;
    }

    /** Whether so many members state what their rows state that the lists, and so their totals, are beyond doubt the same. */
    boolean belongsTogether() {
        long equal = agreeing();
        return equal >= 3 && equal * 2 >= Math.min(members.size(), children.size());
    }

    /** A row without a partner that two neighbours without one add up to: the prose is only finer. */
    Optional<List<Figure>> finer(Figure row) {
        int c = children.indexOf(row);
        for (int m = 0; m + 1 < members.size() && !rowOf.containsValue(row); m++) {
            List<Figure> two = members.subList(m, m + 2);
            boolean free = two.stream().noneMatch(rowOf::containsKey);
            boolean words = Wordings.overlap(names.get(m), rowNames.get(c)) >= 50
                    || Wordings.overlap(names.get(m + 1), rowNames.get(c)) >= 50;
            if (free && words && Terms.total(two).equals(row.quantity().strict())) {
                return Optional.of(List.copyOf(two));
            }
        }
        return Optional.empty();
    }

    /** How many members are tied to rows of the same value: the list and the rows belong together only if many do. */
    private long agreeing() {
        return rowOf.entrySet().stream()
                .filter(e -> same(e.getKey(), e.getValue()))
                .count();
    }

    private void assign(boolean equal, int least, Tie.Evidence by) {
        for (int best = bestScore(equal); best >= least; best = bestScore(equal)) {
            int score = best;
            boolean found = false;
            for (int m = 0; m < members.size() && !found; m++) {
                for (int c = 0; c < children.size() && !found; c++) {
                    if (isOpen(m, c, equal) && score(m, c) == score) {
                        if (!equal && isAmbiguous(m, c, score)) {
                            return;
                        }
                        tie(m, c, by);
                        found = true;
                    }
                }
            }
        }
    }

    private int bestScore(boolean equal) {
        int best = 0;
        for (int m = 0; m < members.size(); m++) {
            for (int c = 0; c < children.size(); c++) {
                if (isOpen(m, c, equal)) {
                    best = Math.max(best, score(m, c));
                }
            }
        }
        return best;
    }

    private boolean isOpen(int m, int c, boolean equal) {
        boolean free = !rowOf.containsKey(members.get(m)) && !rowOf.containsValue(children.get(c));
        return free && members.get(m).unit().isComparableTo(children.get(c).unit()) && (!equal || sameValue(m, c));
    }

    /** Two rows that fit a name equally well, or a row that fits two names: no tie rather than a wrong one. */
    private boolean isAmbiguous(int m, int c, int score) {
        for (int i = 0; i < members.size(); i++) {
            if (i != m && isOpen(i, c, false) && score(i, c) >= score - 10) {
                return true;
            }
        }
        for (int i = 0; i < children.size(); i++) {
            if (i != c && isOpen(m, i, false) && score(m, i) >= score - 10) {
                return true;
            }
        }
        return false;
    }

    private boolean sameValue(int m, int c) {
        return members.get(m)
                .quantity()
                .strict()
                .meets(children.get(c).quantity().strict());
    }

    private int score(int m, int c) {
        if (JoinedRows.isOneOfSeveral(rowNames.get(c), names.get(m))) {
            return 0;
        }
        String mine = ownNames.get(m);
        String others = ownRowNames.get(c);
        if (mine.length() <= SHORT && !others.startsWith(mine) && !others.endsWith(mine)) {
            // 其他 in the middle of 通过其他途径办理 names nothing.
            return Math.min(SOME, Wordings.overlap(mine, others));
        }
        return mine.length() < 2 || others.length() < 2
                ? Wordings.overlap(names.get(m), rowNames.get(c)) / 2
                : Wordings.overlap(mine, others);
    }

    private void tie(int m, int c, Tie.Evidence by) {
        rowOf.put(members.get(m), children.get(c));
        evidence.put(members.get(m), by);
    }

    /** One member and one row left between neighbours that are tied to each other. */
    private void between() {
        for (int m = 1; m + 1 < members.size(); m++) {
            Figure before = rowOf.get(members.get(m - 1));
            Figure after = rowOf.get(members.get(m + 1));
            if (rowOf.containsKey(members.get(m)) || before == null || after == null) {
                continue;
            }
            int c = children.indexOf(before) + 1;
            boolean gap = c + 1 < children.size()
                    && children.get(c + 1).equals(after)
                    && !rowOf.containsValue(children.get(c));
            boolean words = gap && Wordings.overlap(names.get(m), rowNames.get(c)) >= 50;
            boolean anchored = gap && same(members.get(m - 1), before) && same(members.get(m + 1), after);
            if (words
                    && anchored
                    && members.get(m).unit().isComparableTo(children.get(c).unit())) {
                tie(m, c, Tie.Evidence.ORDER);
            }
        }
    }

    private static boolean same(Figure one, Figure other) {
        return one.quantity().strict().meets(other.quantity().strict());
    }

    /** What is left over is the same if only one row left has its value. */
    private void leftWithEqualValue() {
        for (int m = 0; m < members.size(); m++) {
            Set<Integer> equal = new HashSet<>();
            for (int c = 0; c < children.size(); c++) {
                if (isOpen(m, c, true) && members.get(m).quantity().value().signum() > 0) {
                    equal.add(c);
                }
            }
            if (equal.size() == 1 && isOnlyMember(m, equal.iterator().next())) {
                tie(m, equal.iterator().next(), Tie.Evidence.VALUE);
            }
        }
    }

    /** Where a list has as many members as there are rows and all others state what their rows state, the last one states the last row. */
    private void leftAlone() {
        List<Figure> left = members.stream().filter(m -> !rowOf.containsKey(m)).toList();
        List<Figure> rows =
                children.stream().filter(c -> !rowOf.containsValue(c)).toList();
        boolean one = left.size() == 1 && rows.size() == 1 && members.size() == children.size();
        if (one
                && agreeing() >= 3
                && agreeing() == members.size() - 1
                && left.get(0).unit().isComparableTo(rows.get(0).unit())) {
            tie(members.indexOf(left.get(0)), children.indexOf(rows.get(0)), Tie.Evidence.ORDER);
        }
    }

    private boolean isOnlyMember(int m, int c) {
        for (int i = 0; i < members.size(); i++) {
            if (i != m && isOpen(i, c, true)) {
                return false;
            }
        }
        return true;
    }
}
