package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countercheck.extract.statement.Statement.Completeness;

/**
 * Finds the lists of a document and the total that each stands under.
 *
 * <p>Words decide what belongs to a list and whether it is complete; where they leave several totals possible, a total that
 * the parts add up to is preferred.
 */
final class GroupReader {

    /** How many totals before a list are tried where its words do not say which one it divides. */
    private static final int TOTALS_TRIED = 8;

    private final Row row;
    private final ListIntro intros;
    private final ListExtent extent;
    private final ListNames names;
    private final Cues cues;
    private final Grouping grouping;
    private final LooseLists loose;

    GroupReader(Row row, Cues cues, ListNames names) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.intros = new ListIntro(row, cues);
        this.extent = new ListExtent(row, cues);
        this.grouping = new Grouping(row);
        this.loose = new LooseLists(row, cues, names, intros, grouping);
    }

    /** All lists, in the order of their totals. */
    List<Group> read() {
        new PairedLists(row, cues, names).read().forEach(grouping::add);
        new ClosedLists(row, cues).read().forEach(grouping::add);
        names.series().forEach(this::paired);
        for (int i = 0; i < row.size(); i++) {
            if (row.is(i, Role.LEVEL)) {
                parentheses(i);
                list(i);
                closing(i);
            } else if (row.is(i, Role.EXCEPTED)) {
                loose.except(i);
            } else if (row.is(i, Role.CARRIED)) {
                loose.carried(i);
            }
        }
        for (int i = 0; i < row.size(); i++) {
            if (row.is(i, Role.LEVEL) && !grouping.has(i)) {
                loose.complements(i);
                loose.rest(i);
                loose.run(i);
            }
        }
        return new Doubts(row, cues, names).settle(new SiblingLists(row, grouping).declared(grouping.all()));
    }

    /** 复议10件，维持、纠错分别为6件、4件: what is paired with its names in order goes together, under the number right before if it fits. */
    private void paired(List<Integer> parts) {
        int total = row.previousLevel(parts.get(0));
        if (parts.size() > 1
                && total >= 0
                && row.sameSentence(total, parts.get(0))
                && parts.stream().allMatch(p -> row.is(p, Role.LEVEL) && !grouping.has(p))
                && grouping.adds(total, parts)) {
            grouping.add(total, parts, Completeness.COMPLETE);
        }
    }

    /** 11人(专职2人，兼职9人). */
    private void parentheses(int total) {
        List<Integer> parts = new ArrayList<>();
        for (int inside : row.inParentheses(total)) {
            if (row.is(inside, Role.LEVEL) && row.at(inside).addsTo(row.at(total))) {
                parts.add(inside);
            }
        }
        int cut = 1;
        while (cut < parts.size() && row.at(parts.get(cut)).opener() != ';') {
            cut++;
        }
        if (cut > 1
                && cut < parts.size() - 1
                && row.at(parts.get(0)).hasUnitOf(row.at(total))
                && !grouping.adds(total, parts)) {
            inside(total, parts.subList(0, cut));
            inside(total, parts.subList(cut, parts.size()));
        } else {
            inside(total, parts);
        }
    }

    private void inside(int total, List<Integer> parts) {
        boolean adds = grouping.adds(total, parts);
        if (!parts.isEmpty() && (adds || row.at(parts.get(0)).hasUnitOf(row.at(total)))) {
            boolean plus = parts.size() > 1 && row.at(parts.get(1)).opener() == '+';
            grouping.add(total, parts, plus ? Completeness.COMPLETE : completeness(parts, Completeness.OPEN));
        }
    }

    private void list(int total) {
        int next = row.next(total);
        if (row.is(next, Role.CARRIED)
                && cues.has(row.at(next).bridge(), Cue.OFWHICH)
                && row.sameSentence(total, next)) {
            grouping.add(total, List.of(next), Completeness.OPEN);
            return;
        }
        int first = row.nextLevel(total);
        if (first < 0) {
            return;
        }
        String between = row.between(total, first);
        ListIntro.Kind kind = intros.kind(total, first, between);
        if (kind == ListIntro.Kind.NONE || grouping.has(first)) {
            return;
        }
        boolean further = between.indexOf('。') >= 0;
        List<Integer> listed = extent.from(first, kind, further);
        // What divides one of them is no item beside it.
        List<Integer> parts = listed.stream()
                .filter(p -> !grouping.has(p) || !listed.contains(grouping.of(p).total()))
                .toList();
        if (parts.size() >= ListExtent.LONGEST) {
            return;
        }
        if (kind == ListIntro.Kind.ADJACENT) {
            adjacent(total, parts, between);
        } else {
            under(total, parts, kind, further);
        }
    }

    /** A list that follows its total without a word between: 共174件，保留108件、修改20件、废止46件. */
    private void adjacent(int total, List<Integer> parts, String between) {
        boolean paired = names.areDistributed(parts);
        // 网站110条，微博、微信分别为20条、15条: what is paired may stand beside an item of a list as well as under it; its names
        // decide.
        boolean beside = grouping.has(total) && !(paired && loose.covers(parts));
        if (parts.size() < 2 || beside || !row.at(total).addsTo(row.at(parts.get(0)))) {
            return;
        }
        boolean listed = row.at(parts.get(1)).opener() == Item.LIST || paired;
        // 收入40万元，加上级补助20万元，收入合计60万元: what follows is more than a part.
        boolean said = saysTotal(total) && holds(total, parts)
                || paired
                || row.at(total).hasUnitOf(row.at(parts.get(0))) && loose.covers(parts);
        if (grouping.adds(total, parts)) {
            grouping.add(total, parts, Completeness.COMPLETE);
        } else if (said && listed && extent.ofOneUnit(parts).size() == parts.size()) {
            grouping.add(total, parts, Completeness.COMPLETE);
        }
    }

    /** Whether no part alone is more than the total. */
    private boolean holds(int total, List<Integer> parts) {
        return parts.stream()
                .noneMatch(p ->
                        Fit.exceeds(row.at(total).quantity(), List.of(row.at(p).quantity())));
    }

    private boolean saysTotal(int total) {
        return cues.saysTotal(row.at(total).lead());
    }

    private void under(int nearest, List<Integer> listed, ListIntro.Kind kind, boolean further) {
        List<Integer> totals = totals(nearest, listed, kind, further);
        if (kind == ListIntro.Kind.AMONG && further) {
            String clause = intros.clause(row.between(nearest, listed.get(0)));
            List<Integer> exact = calledIn(clause, nearest);
            totals = exact.isEmpty()
                    ? totals.stream()
                            .filter(t -> isNamedBy(t, clause) && holds(t, listed))
                            .toList()
                    : exact;
        }
        // A list may be followed by what no longer belongs to it; but all of it tells more than a beginning that fits
        // another total by chance.
        for (int end = listed.size(); end > 1; end--) {
            for (int total : totals) {
                if (grouping.adds(total, listed.subList(0, end))) {
                    grouping.add(total, grouping.withNothing(listed.subList(0, end)), Completeness.COMPLETE);
                    return;
                }
            }
        }
        List<Integer> parts = extent.ofOneUnit(listed);
        boolean loose = further
                        && (parts.size() < 3
                                || grows(parts)
                                || !row.at(parts.get(0)).unit().isCounter())
                || isPartOfWhole(nearest);
        boolean exact = kind == ListIntro.Kind.DIVIDED || kind == ListIntro.Kind.ASPECT;
        Completeness said = exact && loose ? Completeness.OPEN : kind.completeness();
        Completeness completeness = completeness(parts, said);
        boolean sameUnit = !totals.isEmpty() && row.at(parts.get(0)).hasUnitOf(row.at(totals.get(0)));
        boolean open = kind == ListIntro.Kind.DIVIDED
                || kind == ListIntro.Kind.ASPECT
                || kind == ListIntro.Kind.OF_WHICH && !grouping.has(nearest);
        if (sameUnit && open && further && isDoubtful(totals)) {
            String clause = intros.clause(row.between(nearest, listed.get(0)));
            totals = totals.stream().filter(t -> isNamedBy(t, clause)).toList();
            sameUnit = totals.size() == 1;
        }
        if (sameUnit && (kind.namesItsTotal() || !further)) {
            grouping.add(totals.get(0), parts, completeness);
        } else if (parts.size() > 1 && (kind.namesItsTotal() || extent.hasShare(listed.get(0)))) {
            grouping.add(-1, parts, completeness);
        }
    }

    /** 从申请方式看 divides what is called 收到申请: the introduction names the total. */
    private boolean isNamedBy(int total, String clause) {
        String name = names.of(total);
        for (int i = 0; i + 2 <= clause.length(); i++) {
            if (name.contains(clause.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }

    /** 分领域看，基础设施投资142.6亿元，增长8.8%: a survey of developments need not name all fields. */
    private boolean grows(List<Integer> parts) {
        return parts.stream().anyMatch(p -> row.is(row.next(p), Role.GROWTH));
    }

    /** 不同意公开中，…: the number before that is called so, even if it is itself part of a list. */
    private List<Integer> calledIn(String clause, int nearest) {
        for (int at = nearest; at >= 0 && nearest - at < ListExtent.LONGEST; at = row.previousLevel(at)) {
            if (names.of(at).length() > 2 && clause.contains(names.of(at))) {
                return List.of(at);
            }
        }
        return List.of();
    }

    /** 由本部和下属5家单位组成: the number leaves out something that is named beside it. */
    private boolean isPartOfWhole(int total) {
        return cues.has(row.at(total).tail(), Cue.MADEUP);
    }

    /** Whether the sentences before the list offer more than one number that it may divide. */
    private boolean isDoubtful(List<Integer> totals) {
        return totals.stream()
                        .filter(t -> row.at(t).hasUnitOf(row.at(totals.get(0))))
                        .map(t -> row.at(t).quantity().value())
                        .distinct()
                        .count()
                > 1;
    }

    /** The totals that a list may divide, the likeliest first. */
    private List<Integer> totals(int nearest, List<Integer> parts, ListIntro.Kind kind, boolean further) {
        List<Integer> totals = new ArrayList<>();
        int start = nearest;
        if (further && grouping.has(nearest) && grouping.of(nearest).total() >= 0) {
            start = grouping.of(nearest).total();
        }
        if (row.at(start).addsTo(row.at(parts.get(0))) && (!grouping.has(start) || !further)) {
            totals.add(start);
        }
        if (kind == ListIntro.Kind.OF_WHICH && further && grouping.has(start)) {
            return List.of();
        }
        for (int at = nearest; further && totals.size() < TOTALS_TRIED && at >= 0; at = row.previousLevel(at)) {
            if (!grouping.has(at) && !totals.contains(at) && row.at(at).addsTo(row.at(parts.get(0)))) {
                totals.add(at);
            }
        }
        return totals;
    }

    /** A total behind its list: 建议32件、提案23件，共计55件. */
    private void closing(int total) {
        String words = intros.closingWords(total);
        if (words == null) {
            some(total);
            return;
        }
        List<Integer> before = extent.before(total);
        int count = intros.countOf(words);
        Optional<List<Integer>> pair = names.series().stream()
                .filter(s -> s.size() == count && s.get(count - 1) == row.previousLevel(total))
                .findFirst();
        if (pair.isPresent() && row.sameSentence(pair.get().get(0), total)) {
            grouping.beside(new Group(total, pair.get(), Completeness.COMPLETE));
            return;
        }
        if (count > 1
                && before.stream().skip(Math.max(0, before.size() - count)).anyMatch(grouping::has)) {
            int from = before.size() - count;
            if (from >= 0 && grouping.adds(total, before.subList(from, before.size()))) {
                grouping.add(total, before.subList(from, before.size()), Completeness.COMPLETE);
            } else if (from >= 0
                    && before.get(before.size() - 1) == row.previousLevel(total)
                    && names.areDistributed(before.subList(from, before.size()))) {
                // 微博、微信分别为369条、363条，两者合计732条, in a longer list: no other two can be meant.
                grouping.beside(new Group(total, before.subList(from, before.size()), Completeness.COMPLETE));
            } else {
                wholes(total, count);
            }
            return;
        }
        if (count > 1 && before.size() >= count) {
            grouping.add(total, before.subList(before.size() - count, before.size()), Completeness.COMPLETE);
            return;
        }
        for (int from = 0; from + 2 <= before.size(); from++) {
            List<Integer> parts = before.subList(from, before.size());
            if (grouping.adds(total, parts)) {
                grouping.add(total, parts, Completeness.COMPLETE);
                return;
            }
        }
        if (count == 0 && before.size() > 1 && intros.isPureClosing(total)) {
            grouping.add(total, before, Completeness.COMPLETE);
        }
    }

    /** 两类案件合计53件 behind two lists: their totals, if they add up to it. */
    private void wholes(int total, int count) {
        List<Integer> wholes = new ArrayList<>();
        for (int at = row.previousLevel(total);
                at >= 0 && wholes.size() < count && total - at < ListExtent.LONGEST;
                at = row.previousLevel(at)) {
            if (!grouping.has(at) && row.at(at).hasUnitOf(row.at(total))) {
                wholes.add(0, at);
            }
        }
        if (wholes.size() == count && grouping.adds(total, wholes)) {
            grouping.beside(new Group(total, wholes, Completeness.COMPLETE));
        }
    }

    /** 其中公开类答复合计95件: the first parts of the list before, if they add up to it. */
    private void some(int total) {
        int before = row.previousLevel(total);
        boolean said = cues.starts(row.at(total).lead(), Cue.OFWHICH)
                && cues.ends(row.at(total).lead(), Cue.CLOSING);
        if (!said || before < 0 || !grouping.has(before)) {
            return;
        }
        List<Integer> listed = grouping.of(before).parts();
        for (int end = 2; end < listed.size(); end++) {
            if (grouping.adds(total, listed.subList(0, end))) {
                grouping.beside(new Group(total, listed.subList(0, end), Completeness.COMPLETE));
                return;
            }
        }
    }

    private Completeness completeness(List<Integer> parts, Completeness otherwise) {
        if (otherwise == Completeness.PARTIAL) {
            return otherwise;
        }
        List<String> partNames = parts.stream().map(names::of).toList();
        int least = otherwise == Completeness.OPEN ? 3 : 2;
        boolean rest = parts.size() >= least && partNames.stream().anyMatch(name -> cues.starts(name, Cue.REST))
                || parts.stream().skip(1).anyMatch(p -> cues.starts(row.at(p).lead(), Cue.STILL))
                || parts.size() > 2 && cues.ends(partNames.get(parts.size() - 1), Cue.UNSETTLED);
        if (cues.complete(partNames)) {
            return Completeness.COMPLETE;
        }
        // What is published in several places is counted in each of them.
        boolean overlap =
                partNames.stream().filter(name -> cues.has(name, Cue.UNION)).count() > 1;
        if (overlap) {
            return Completeness.OPEN;
        }
        if (rest) {
            return Completeness.COMPLETE;
        }
        boolean outcomes = otherwise == Completeness.OPEN
                && parts.size() >= least
                && partNames.stream().allMatch(name -> cues.has(name, Cue.OUTCOME));
        return outcomes ? Completeness.DISJOINT : otherwise;
    }
}
