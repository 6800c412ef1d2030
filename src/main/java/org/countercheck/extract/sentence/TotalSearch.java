package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Which number before a list it may divide, where the words between leave several open. */
final class TotalSearch {

    /** How many totals before a list are tried where its words do not say which one it divides. */
    private static final int TOTALS_TRIED = 8;

    private final Row row;
    private final Cues cues;
    private final ListNames names;
    private final ListIntro intros;
    private final Grouping grouping;

    TotalSearch(Row row, Cues cues, ListNames names, ListIntro intros, Grouping grouping) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.intros = intros;
        this.grouping = grouping;
    }

    /** The totals that a list may divide, the likeliest first. */
    List<Integer> totals(int nearest, List<Integer> listed, ListIntro.Kind kind, boolean further) {
        List<Integer> totals = near(nearest, listed, kind, further);
        if (kind == ListIntro.Kind.ASPECT && further) {
            Set<Integer> ordered = new LinkedHashSet<>(named(totals, nearest, listed));
            ordered.addAll(totals);
            return List.copyOf(ordered);
        }
        if (kind != ListIntro.Kind.AMONG || !further) {
            return totals;
        }
        List<Integer> exact = calledIn(intros.clause(row.between(nearest, listed.get(0))), nearest);
        return exact.isEmpty()
                ? named(totals, nearest, listed).stream()
                        .filter(t -> grouping.holds(t, listed))
                        .toList()
                : exact;
    }

    /** 立案提案的构成 divides what is called 立案, 从申请方式看 what is called 收到申请: those totals whose name the introduction starts with, or has. */
    List<Integer> named(List<Integer> totals, int nearest, List<Integer> listed) {
        String clause = intros.clause(row.between(nearest, listed.get(0)));
        List<Integer> whole = totals.stream()
                .filter(t -> names.of(t).length() > 1 && clause.startsWith(names.of(t)))
                .toList();
        return whole.isEmpty()
                ? totals.stream().filter(t -> isNamedBy(t, clause)).toList()
                : whole;
    }

    /** Whether the sentences before the list offer more than one number that it may divide. */
    boolean isDoubtful(List<Integer> totals) {
        return totals.stream()
                        .filter(t -> row.at(t).hasUnitOf(row.at(totals.get(0))))
                        .map(t -> row.at(t).quantity().value())
                        .distinct()
                        .count()
                > 1;
    }

    private boolean isNamedBy(int total, String clause) {
        String name = names.of(total);
        for (int i = 0; i + 2 <= clause.length(); i++) {
            if (name.contains(clause.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }

    /** 不同意公开中，…: the number before that is called so, even if it is itself part of a list. */
    private List<Integer> calledIn(String clause, int nearest) {
        for (int at = nearest; at >= 0 && nearest - at < ListExtent.LONGEST; at = row.previousLevel(at)) {
            if (isJust(at, clause)
                    || names.of(at).length() > 2 && (clause.contains(names.of(at)) || isCalled(at, clause))) {
                return List.of(at);
            }
        }
        return List.of();
    }

    /** 医院中 speaks of 医院46个. */
    private boolean isJust(int item, String clause) {
        String name = names.of(item);
        return name.length() > 1
                && clause.startsWith(name)
                && cues.words(Cue.AMONG).contains(clause.substring(name.length()));
    }

    /** 税收收入中 speaks of 税收收入完成85亿元. */
    private boolean isCalled(int item, String clause) {
        String core = clause.substring(
                0, clause.length() - cues.suffix(clause, Cue.AMONG).length());
        return core.length() > 2
                && core.length() < clause.length()
                && names.of(item).startsWith(core);
    }

    private List<Integer> near(int nearest, List<Integer> parts, ListIntro.Kind kind, boolean further) {
        List<Integer> totals = new ArrayList<>();
        int start = nearest;
        if (further && grouping.has(nearest) && grouping.of(nearest).total() >= 0) {
            start = grouping.of(nearest).total();
        }
        if (addUpTo(start, parts) && (!grouping.has(start) || !further)) {
            totals.add(start);
        }
        if (kind == ListIntro.Kind.OF_WHICH && !further && totals.isEmpty()) {
            return inSentence(nearest, parts);
        }
        if (kind == ListIntro.Kind.OF_WHICH && further && grouping.has(start)) {
            return List.of();
        }
        for (int at = nearest; further && totals.size() < TOTALS_TRIED && at >= 0; at = row.previousLevel(at)) {
            if (!grouping.has(at) && !totals.contains(at) && addUpTo(at, parts)) {
                totals.add(at);
            }
        }
        return totals;
    }

    /** 涉及6项，金额90万元，其中已整改2项，部分整改4项: the nearest number in the unit of the parts, if they add up to it. */
    private List<Integer> inSentence(int nearest, List<Integer> parts) {
        return IntStream.iterate(nearest, at -> at >= 0 && row.sameSentence(at, nearest), row::previousLevel)
                .filter(at -> addUpTo(at, parts))
                .limit(1)
                .filter(at -> grouping.adds(at, parts))
                .boxed()
                .toList();
    }

    /** 涉及4个单位：甲镇6件，乙镇1件: what is all counted in one unit does not make up a count in another. */
    private boolean addUpTo(int total, List<Integer> parts) {
        Item first = row.at(parts.get(0));
        boolean mixed = parts.stream().anyMatch(p -> !row.at(p).hasUnitOf(first));
        return row.at(total).addsTo(first) && (mixed || row.at(total).hasUnitOf(first));
    }
}
