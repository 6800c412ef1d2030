package org.countercheck.extract.sentence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.countercheck.extract.statement.Statement.Completeness;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;
import org.countercheck.figure.Slips;

/** Reads lists that follow their total, in its sentence or in the next ones: 收到10件，其中网站4件、信函6件. */
final class FollowingLists {

    /** So many parts that add up to a total which is printed less finely, 27.1万 of 27056 and others, do not do so by chance. */
    private static final int MANY = 5;

    private final Row row;
    private final Cues cues;
    private final ListNames names;
    private final ListIntro intros;
    private final ListExtent extent;
    private final Grouping grouping;
    private final Completing completing;
    private final LooseLists loose;
    private final TotalSearch search;

    FollowingLists(
            Row row,
            Cues cues,
            ListNames names,
            ListIntro intros,
            ListExtent extent,
            Grouping grouping,
            Completing completing,
            LooseLists loose) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.intros = intros;
        this.extent = extent;
        this.grouping = grouping;
        this.completing = completing;
        this.loose = loose;
        this.search = new TotalSearch(row, cues, names, intros, grouping);
    }

    /** The list that follows a number, if one does. */
    void read(int total) {
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
            under(total, lastView(among(total, parts, kind), kind), kind, further);
        }
    }

    /** 连续结转两年的资金合计60万元，其中农业40万元、水务20万元: what was carried over may be divided, too. */
    void readCarried(int total) {
        int first = row.nextLevel(total);
        if (first < 0 || !row.sameSentence(total, first) || grouping.has(first)) {
            return;
        }
        ListIntro.Kind kind = intros.kind(total, first, row.between(total, first));
        List<Integer> parts = kind == ListIntro.Kind.OF_WHICH ? extent.from(first, kind, false) : List.of();
        if (parts.size() > 1 && grouping.adds(total, parts)) {
            grouping.add(total, parts, Completeness.COMPLETE);
        }
    }

    /** A list that follows its total without a word between: 共174件，保留108件、修改20件、废止46件. */
    private void adjacent(int total, List<Integer> parts, String between) {
        boolean paired = names.areDistributed(parts);
        // 网站110条，微博、微信分别为20条、15条: what is paired may stand beside an item of a list as well as under it; its names
        // decide.
        boolean beside = grouping.has(total) && !(paired && loose.covers(parts))
                || extent.hasShare(total) && parts.stream().allMatch(extent::hasShare);
        if (parts.size() < 2 || beside || !row.at(total).addsTo(row.at(parts.get(0)))) {
            return;
        }
        boolean listed = row.at(parts.get(1)).opener() == Item.LIST || paired;
        // 收入40万元，加上级补助20万元，收入合计60万元: what follows is more than a part.
        boolean said = saysTotal(total) && grouping.holds(total, parts)
                || paired && !leavesOut(total, parts) && !isBeyond(total, parts)
                || row.at(total).hasUnitOf(row.at(parts.get(0))) && loose.covers(parts);
        if (grouping.adds(total, parts)) {
            grouping.add(total, parts, Completeness.COMPLETE);
        } else if (said && listed && extent.ofOneUnit(parts).size() == parts.size()) {
            grouping.add(total, parts, Completeness.COMPLETE);
        }
    }

    private boolean saysTotal(int total) {
        return cues.saysTotal(row.at(total).lead());
    }

    /**
     * 收入9亿元，其中税收6亿元；支出36亿元: behind a semicolon, what is more than the total is beside it. 建议23件、提案31件，其中主办35件: what is more than the last one
     * of a list is among all of it.
     */
    private List<Integer> among(int total, List<Integer> parts, ListIntro.Kind kind) {
        if (kind != ListIntro.Kind.OF_WHICH) {
            return parts;
        }
        for (int i = 0; i < parts.size(); i++) {
            boolean more = Fit.exceeds(
                    row.at(total).quantity(), List.of(row.at(parts.get(i)).quantity()));
            if (more
                    && (i > 0 && row.at(parts.get(i)).opener() == ';'
                            || row.at(total).opener() == Item.LIST)) {
                return parts.subList(0, i);
            }
        }
        return parts;
    }

    private void under(int nearest, List<Integer> listed, ListIntro.Kind kind, boolean further) {
        if (listed.isEmpty()) {
            return;
        }
        List<Integer> totals = search.totals(nearest, listed, kind, further);
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
        Optional<Integer> coarse = totals.stream()
                .filter(t -> parts.size() >= MANY && grouping.addsRoughly(t, parts))
                .findFirst();
        if (coarse.isPresent()) {
            grouping.add(coarse.get(), parts, Completeness.COMPLETE);
            return;
        }
        boolean loose = further
                        && (parts.size() < 3
                                || grows(parts)
                                || !row.at(parts.get(0)).unit().isCounter())
                || isPartOfWhole(nearest);
        String words = row.between(nearest, listed.get(0));
        boolean announced = kind == ListIntro.Kind.COLON
                && !further
                && intros.announced(words.substring(0, words.lastIndexOf(':'))) == listed.size();
        boolean exact = kind == ListIntro.Kind.DIVIDED || kind == ListIntro.Kind.ASPECT;
        boolean leavesOut = !cues.has(words, Cue.DIVIDED) && !totals.isEmpty() && leavesOut(totals.get(0), parts);
        boolean partial = exact && (loose || leavesOut);
        Completeness said = announced ? Completeness.COMPLETE : partial ? Completeness.OPEN : kind.completeness();
        Completeness completeness = completing.of(parts, said);
        boolean sameUnit = !totals.isEmpty() && row.at(parts.get(0)).hasUnitOf(row.at(totals.get(0)));
        boolean open = kind == ListIntro.Kind.DIVIDED
                || kind == ListIntro.Kind.ASPECT
                || kind == ListIntro.Kind.OF_WHICH && !grouping.has(nearest);
        if (sameUnit && open && further && search.isDoubtful(totals)) {
            totals = search.named(totals, nearest, listed);
            sameUnit = totals.size() == 1;
        }
        // 地方收入33亿元。收入总量这样构成：中央补助40亿元、……: what is larger was told to make up something else.
        boolean beyond =
                sameUnit && further && kind != ListIntro.Kind.OF_WHICH && !grouping.holds(totals.get(0), parts);
        if (beyond) {
            return;
        }
        if (sameUnit && (kind.namesItsTotal() || !further)) {
            grouping.add(totals.get(0), parts, completeness);
        } else if (parts.size() > 1 && (kind.namesItsTotal() || extent.hasShare(listed.get(0)))) {
            grouping.add(-1, parts, completeness);
        }
    }

    /** 500件申请中，及时受理480件，受理率96%；办结450件，其余50件在办: behind a rate and a semicolon the whole is viewed anew. */
    private List<Integer> lastView(List<Integer> listed, ListIntro.Kind kind) {
        for (int i = listed.size() - 2; kind == ListIntro.Kind.AMONG && i > 0; i--) {
            if (row.at(listed.get(i)).opener() == ';' && row.is(row.next(listed.get(i - 1)), Role.RATE)) {
                return listed.subList(i, listed.size());
            }
        }
        return listed;
    }

    /** 按原因分，态度120件、收费110件、质量100件 of 500件: so much is missing that another part was left out, rather than a digit misprinted. */
    private boolean leavesOut(int total, List<Integer> parts) {
        List<Quantity> quantities =
                parts.stream().map(p -> row.at(p).quantity()).toList();
        Rational missing = quantities.stream()
                .map(Quantity::value)
                .reduce(row.at(total).quantity().value(), Rational::minus);
        Rational least = quantities.stream()
                .map(Quantity::value)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return missing.compareTo(least) >= 0 && !Slips.close(row.at(total).quantity(), quantities);
    }

    /** 2386件，而2012年、2013年分别为975件和1640件: so much more that they are no parts, rather than misprinted. */
    private boolean isBeyond(int total, List<Integer> parts) {
        List<Quantity> quantities =
                parts.stream().map(p -> row.at(p).quantity()).toList();
        return Fit.exceeds(row.at(total).quantity(), quantities)
                && !Slips.close(row.at(total).quantity(), quantities);
    }

    /** 分领域看，基础设施投资142.6亿元，增长8.8%: a survey of developments need not name all fields. */
    private boolean grows(List<Integer> parts) {
        return parts.stream().anyMatch(p -> row.is(row.next(p), Role.GROWTH));
    }

    /** 由本部和下属5家单位组成: the number leaves out something that is named beside it. */
    private boolean isPartOfWhole(int total) {
        return cues.has(row.at(total).tail(), Cue.MADEUP);
    }
}
