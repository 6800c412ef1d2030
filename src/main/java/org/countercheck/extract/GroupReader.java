package org.countercheck.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.countercheck.extract.Statement.Completeness;

/**
 * Finds the lists of a document and the total that each stands under.
 *
 * <p>Words decide what belongs to a list and whether it is complete; where they leave several totals possible, a total that
 * the parts add up to is preferred.
 */
final class GroupReader {

    /** How many totals before a list are tried where its words do not say which one it divides. */
    private static final int TOTALS_TRIED = 8;

    /** How many for a list of two, whose sum may fit by chance. */
    private static final int NEAREST_TRIED = 2;

    private final Row row;
    private final ListIntro intros;
    private final ListExtent extent;
    private final ListNames names;
    private final Cues cues;
    private final int[] groupOf;
    private final List<Group> groups = new ArrayList<>();

    GroupReader(Row row, Cues cues, ListNames names) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.intros = new ListIntro(row, cues);
        this.extent = new ListExtent(row, cues);
        this.groupOf = new int[row.size()];
        Arrays.fill(groupOf, -1);
    }

    /** All lists, in the order of their totals. */
    List<Group> read() {
        new PairedLists(row, cues, names).read().forEach(g -> add(g.total(), g.parts(), g.completeness()));
        new ClosedLists(row, cues).read().forEach(g -> add(g.total(), g.parts(), g.completeness()));
        for (int i = 0; i < row.size(); i++) {
            if (row.is(i, Role.LEVEL)) {
                parentheses(i);
                list(i);
                closing(i);
            } else if (row.is(i, Role.EXCEPTED)) {
                except(i);
            } else if (row.is(i, Role.CARRIED)) {
                carried(i);
            }
        }
        for (int i = 0; i < row.size(); i++) {
            if (row.is(i, Role.LEVEL) && groupOf[i] < 0) {
                complements(i);
                rest(i);
                run(i);
            }
        }
        return List.copyOf(groups);
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
        if (cut > 1 && cut < parts.size() - 1 && row.at(parts.get(0)).hasUnitOf(row.at(total)) && !adds(total, parts)) {
            inside(total, parts.subList(0, cut));
            inside(total, parts.subList(cut, parts.size()));
        } else {
            inside(total, parts);
        }
    }

    private void inside(int total, List<Integer> parts) {
        boolean adds = adds(total, parts);
        if (!parts.isEmpty() && (adds || row.at(parts.get(0)).hasUnitOf(row.at(total)))) {
            boolean plus = parts.size() > 1 && row.at(parts.get(1)).opener() == '+';
            add(total, parts, plus ? Completeness.COMPLETE : completeness(parts, Completeness.OPEN));
        }
    }

    private void list(int total) {
        int next = row.next(total);
        if (row.is(next, Role.CARRIED) && cues.has(row.at(next).bridge(), Cue.OFWHICH) && row.sameSentence(total, next)) {
            add(total, List.of(next), Completeness.OPEN);
            return;
        }
        int first = row.nextLevel(total);
        if (first < 0) {
            return;
        }
        String between = row.between(total, first);
        ListIntro.Kind kind = intros.kind(total, first, between);
        if (kind == ListIntro.Kind.NONE || groupOf[first] >= 0) {
            return;
        }
        boolean further = between.indexOf('。') >= 0;
        List<Integer> parts = extent.from(first, kind, further);
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
        if (parts.size() < 2 || groupOf[total] >= 0 || !row.at(total).addsTo(row.at(parts.get(0)))) {
            return;
        }
        boolean paired = names.areDistributed(parts);
        boolean listed = row.at(parts.get(1)).opener() == Item.LIST || paired;
        boolean said = saysTotal(total) || paired || row.at(total).hasUnitOf(row.at(parts.get(0))) && covers(parts);
        if (adds(total, parts)) {
            add(total, parts, Completeness.COMPLETE);
        } else if (said && listed && extent.ofOneUnit(parts).size() == parts.size()) {
            add(total, parts, Completeness.COMPLETE);
        }
    }

    private boolean covers(List<Integer> parts) {
        return cues.complete(parts.stream().map(names::of).toList());
    }

    private boolean saysTotal(int total) {
        return cues.has(row.at(total).lead(), Cue.TOTAL);
    }

    private void under(int nearest, List<Integer> listed, ListIntro.Kind kind, boolean further) {
        List<Integer> totals = totals(nearest, listed, kind, further);
        if (kind == ListIntro.Kind.AMONG && further) {
            String clause = intros.clause(row.between(nearest, listed.get(0)));
            totals = totals.stream().filter(t -> isNamedBy(t, clause)).toList();
        }
        for (int total : totals) {
            // A list may be followed by what no longer belongs to it.
            for (int end = listed.size(); end > 1; end--) {
                if (adds(total, listed.subList(0, end))) {
                    add(total, withNothing(listed.subList(0, end)), Completeness.COMPLETE);
                    return;
                }
            }
        }
        List<Integer> parts = extent.ofOneUnit(listed);
        boolean loose = further && (parts.size() < 3 || grows(parts) || !row.at(parts.get(0)).unit().isCounter()) || isPartOfWhole(nearest);
        boolean exact = kind == ListIntro.Kind.DIVIDED || kind == ListIntro.Kind.ASPECT;
        Completeness said = exact && loose ? Completeness.OPEN : kind.completeness();
        Completeness completeness = completeness(parts, said);
        boolean sameUnit = !totals.isEmpty() && row.at(parts.get(0)).hasUnitOf(row.at(totals.get(0)));
        boolean open = kind == ListIntro.Kind.DIVIDED || kind == ListIntro.Kind.ASPECT || kind == ListIntro.Kind.OF_WHICH && groupOf[nearest] < 0;
        if (sameUnit && open && further && isDoubtful(totals)) {
            totals = totals.stream().filter(t -> isNamedBy(t, intros.clause(row.between(nearest, listed.get(0))))).toList();
            sameUnit = totals.size() == 1;
        }
        if (sameUnit && (kind.namesItsTotal() || !further)) {
            add(totals.get(0), parts, completeness);
        } else if (parts.size() > 1 && (kind.namesItsTotal() || extent.hasShare(listed.get(0)))) {
            add(-1, parts, completeness);
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

    /** 由本部和下属5家单位组成: the number leaves out something that is named beside it. */
    private boolean isPartOfWhole(int total) {
        return cues.has(row.at(total).tail(), Cue.MADEUP);
    }

    /** Whether the sentences before the list offer more than one number that it may divide. */
    private boolean isDoubtful(List<Integer> totals) {
        return totals.stream().filter(t -> row.at(t).hasUnitOf(row.at(totals.get(0)))).map(t -> row.at(t).quantity().value()).distinct().count() > 1;
    }

    /** The totals that a list may divide, the likeliest first. */
    private List<Integer> totals(int nearest, List<Integer> parts, ListIntro.Kind kind, boolean further) {
        List<Integer> totals = new ArrayList<>();
        int start = nearest;
        if (further && groupOf[nearest] >= 0 && groups.get(groupOf[nearest]).total() >= 0) {
            start = groups.get(groupOf[nearest]).total();
        }
        if (row.at(start).addsTo(row.at(parts.get(0))) && (groupOf[start] < 0 || !further)) {
            totals.add(start);
        }
        if (kind == ListIntro.Kind.OF_WHICH && further && groupOf[start] >= 0) {
            return List.of();
        }
        for (int at = nearest; further && totals.size() < TOTALS_TRIED && at >= 0; at = row.previousLevel(at)) {
            if (groupOf[at] < 0 && !totals.contains(at) && row.at(at).addsTo(row.at(parts.get(0)))) {
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
        if (count > 1 && before.size() >= count) {
            add(total, before.subList(before.size() - count, before.size()), Completeness.COMPLETE);
            return;
        }
        for (int from = 0; from + 2 <= before.size(); from++) {
            List<Integer> parts = before.subList(from, before.size());
            if (adds(total, parts)) {
                add(total, parts, Completeness.COMPLETE);
                return;
            }
        }
        if (count == 0 && before.size() > 1 && intros.isPureClosing(total)) {
            add(total, before, Completeness.COMPLETE);
        }
    }

    /** 其中公开类答复合计95件: the first parts of the list before, if they add up to it. */
    private void some(int total) {
        int before = row.previousLevel(total);
        boolean said = cues.starts(row.at(total).lead(), Cue.OFWHICH) && cues.ends(row.at(total).lead(), Cue.CLOSING);
        if (!said || before < 0 || groupOf[before] < 0) {
            return;
        }
        List<Integer> listed = groups.get(groupOf[before]).parts();
        for (int end = 2; end < listed.size(); end++) {
            if (adds(total, listed.subList(0, end))) {
                groups.add(new Group(total, listed.subList(0, end), Completeness.COMPLETE));
                return;
            }
        }
    }

    /** 除3件外，其余102件: both together are a total named before, if one fits. */
    private void except(int excepted) {
        int rest = row.nextLevel(excepted);
        if (rest < 0 || !row.sameSentence(excepted, rest) || !row.at(rest).addsTo(row.at(excepted))) {
            return;
        }
        List<Integer> parts = List.of(excepted, rest);
        int closing = row.nextLevel(rest);
        if (closing >= 0 && row.sameSentence(rest, closing) && intros.isPureClosing(closing)) {
            groups.add(new Group(closing, parts, Completeness.COMPLETE));
            return;
        }
        int at = row.previousLevel(excepted);
        for (int tried = 0; at >= 0 && tried < TOTALS_TRIED; tried++, at = row.previousLevel(at)) {
            if (row.at(at).addsTo(row.at(rest)) && adds(at, parts)) {
                groups.add(new Group(at, parts, Completeness.COMPLETE));
                return;
            }
        }
    }

    /**
     * What was carried in and a total named before make up the next number (连同上年结转的3件，全年办结291件), or what was closed and
     * carried on make up the total (办结734件，结转下年5件), if they fit.
     */
    private void carried(int carried) {
        int closed = row.previousLevel(carried);
        for (int at = closed < 0 ? -1 : row.previousLevel(closed), left = TOTALS_TRIED; at >= 0 && left > 0; at = row.previousLevel(at), left--) {
            List<Integer> parts = List.of(closed, carried);
            boolean said = at == row.previousLevel(closed) && row.sameSentence(at, closed) && cues.has(row.at(at).lead(), Cue.DUE)
                    && row.at(at).hasUnitOf(row.at(closed));
            if (row.sameSentence(closed, carried) && row.at(at).addsTo(row.at(closed)) && (said || adds(at, parts))) {
                groups.add(new Group(at, parts, Completeness.COMPLETE));
                return;
            }
        }
        int sum = row.nextLevel(carried);
        int at = row.previousLevel(carried);
        for (int tried = 0; sum >= 0 && at >= 0 && tried < TOTALS_TRIED; tried++, at = row.previousLevel(at)) {
            List<Integer> parts = List.of(at, carried);
            if (row.at(at).addsTo(row.at(sum)) && adds(sum, parts)) {
                groups.add(new Group(sum, parts, Completeness.COMPLETE));
                return;
            }
        }
    }

    /** 自然人86件，法人19件: parts that are known to make up a whole, if a total named before fits. */
    private void complements(int first) {
        int second = row.nextLevel(first);
        if (second < 0 || groupOf[second] >= 0 || !row.sameSentence(first, second) || !covers(List.of(first, second))) {
            return;
        }
        int at = row.previousLevel(first);
        for (int tried = 0; at >= 0 && tried < TOTALS_TRIED; tried++, at = row.previousLevel(at)) {
            if (row.at(at).addsTo(row.at(first)) && adds(at, List.of(first, second))) {
                add(at, withNothing(List.of(first, second)), Completeness.COMPLETE);
                return;
            }
        }
    }

    /** 按期办结的655件；其余19件未到期: both together are a total named before, if one fits. */
    private void rest(int rest) {
        int before = row.previousLevel(rest);
        boolean left = cues.starts(row.at(rest).lead(), Cue.STILL) && row.at(rest).opener() != Item.LIST;
        if (left && before >= 0 && groupOf[before] >= 0 && groups.get(groupOf[before]).total() >= 0) {
            before = groups.get(groupOf[before]).total();
        }
        if (!left || before < 0 || groupOf[before] >= 0 || !row.sameSentence(before, rest) || !row.at(before).hasUnitOf(row.at(rest))) {
            return;
        }
        boolean direct = before == row.previousLevel(rest);
        List<Integer> parts = List.of(before, rest);
        for (int at = row.previousLevel(before), tries = TOTALS_TRIED; at >= 0 && tries > 0; at = row.previousLevel(at), tries--) {
            boolean said = direct && row.sameSentence(at, before) && at == row.previousLevel(before);
            if (row.at(at).hasUnitOf(row.at(rest)) && (said || adds(at, parts))) {
                groups.add(new Group(at, parts, Completeness.COMPLETE));
                return;
            }
        }
    }

    /** Numbers of one sentence that no word introduces, if they add up to one of the last totals named before. */
    private void run(int first) {
        List<Integer> parts = new ArrayList<>(List.of(first));
        for (int at = row.nextLevel(first); at >= 0 && groupOf[at] < 0 && row.sameSentence(first, at); at = row.nextLevel(at)) {
            if (!row.at(at).hasUnitOf(row.at(first)) || parts.size() >= ListExtent.LONGEST) {
                break;
            }
            parts.add(at);
        }
        int tried = parts.size() > 2 ? TOTALS_TRIED : NEAREST_TRIED;
        int at = row.previousLevel(first);
        for (; parts.size() > 1 && at >= 0 && tried > 0; at = row.previousLevel(at)) {
            if (parts.size() == 2 && row.at(at).block() != row.at(first).block()) {
                return;
            }
            if (row.at(at).hasUnitOf(row.at(first)) && adds(at, parts)) {
                add(at, withNothing(parts), Completeness.COMPLETE);
                return;
            }
            tried -= groupOf[at] < 0 ? 1 : 0;
        }
    }

    /** 经营支出0万元，占0%: a list goes on with what is 0 and has a share of 0. */
    private List<Integer> withNothing(List<Integer> parts) {
        List<Integer> all = new ArrayList<>(parts);
        int last = parts.get(parts.size() - 1);
        for (int at = row.nextLevel(last); at >= 0 && row.at(at).sentence() - row.at(last).sentence() <= 1; at = row.nextLevel(at)) {
            boolean nothing = row.at(at).quantity().value().signum() == 0 && row.at(at).unit().equals(row.at(parts.get(0)).unit());
            if (!nothing || !row.is(row.next(at), Role.SHARE) || row.at(row.next(at)).quantity().value().signum() != 0) {
                break;
            }
            all.add(at);
        }
        return all;
    }

    private boolean adds(int total, List<Integer> parts) {
        return Fit.adds(row.at(total).quantity(), parts.stream().map(p -> row.at(p).quantity()).toList());
    }

    private Completeness completeness(List<Integer> parts, Completeness otherwise) {
        if (otherwise == Completeness.PARTIAL) {
            return otherwise;
        }
        List<String> partNames = parts.stream().map(names::of).toList();
        boolean rest = parts.size() > 1 && partNames.stream().anyMatch(name -> cues.starts(name, Cue.REST))
                || parts.stream().skip(1).anyMatch(p -> cues.has(row.at(p).lead(), Cue.REST));
        if (cues.complete(partNames)) {
            return Completeness.COMPLETE;
        }
        // What is published in several places is counted in each of them.
        boolean overlap = partNames.stream().filter(name -> cues.has(name, Cue.UNION)).count() > 1;
        if (overlap) {
            return Completeness.OPEN;
        }
        return rest ? Completeness.COMPLETE : otherwise;
    }

    private void add(int total, List<Integer> parts, Completeness completeness) {
        for (int part : parts) {
            if (groupOf[part] < 0) {
                groupOf[part] = groups.size();
            }
        }
        groups.add(new Group(total, parts, completeness));
    }
}
