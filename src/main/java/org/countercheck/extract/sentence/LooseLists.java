package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.extract.statement.Statement.Completeness;

/** Finds parts that no word puts under a total: what was left out, carried over, the rest, or complementary. Arithmetic confirms most of them. */
final class LooseLists {

    /** How many totals before a list are tried where its words do not say which one it divides. */
    private static final int TOTALS_TRIED = 8;

    /** How many for a list of two, whose sum may fit by chance. */
    private static final int NEAREST_TRIED = 2;

    private final Row row;
    private final Cues cues;
    private final ListNames names;
    private final ListIntro intros;
    private final Grouping grouping;

    LooseLists(Row row, Cues cues, ListNames names, ListIntro intros, Grouping grouping) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.intros = intros;
        this.grouping = grouping;
    }

    /** 除3件外，其余102件: both together are a total named before, if one fits. */
    void except(int excepted) {
        int rest = row.nextLevel(excepted);
        if (rest < 0 || !row.sameSentence(excepted, rest) || !row.at(rest).addsTo(row.at(excepted))) {
            return;
        }
        List<Integer> parts = List.of(excepted, rest);
        int closing = row.nextLevel(rest);
        if (closing >= 0 && row.sameSentence(rest, closing) && intros.isPureClosing(closing)) {
            grouping.beside(new Group(closing, parts, Completeness.COMPLETE));
            return;
        }
        int at = row.previousLevel(excepted);
        for (int tried = 0; at >= 0 && tried < TOTALS_TRIED; tried++, at = row.previousLevel(at)) {
            if (row.at(at).addsTo(row.at(rest)) && grouping.adds(at, parts)) {
                grouping.beside(new Group(at, parts, Completeness.COMPLETE));
                return;
            }
        }
    }

    /**
     * What was carried in and a total named before make up the next number (连同上年结转的3件，全年办结291件), or what was closed and
     * carried on make up the total (办结734件，结转下年5件), if they fit.
     */
    void carried(int carried) {
        int closed = row.previousLevel(carried);
        for (int at = closed < 0 ? -1 : row.previousLevel(closed), left = TOTALS_TRIED;
                at >= 0 && left > 0;
                at = row.previousLevel(at), left--) {
            List<Integer> parts = List.of(closed, carried);
            boolean said = at == row.previousLevel(closed)
                    && row.sameSentence(at, closed)
                    && cues.has(row.at(at).lead(), Cue.DUE)
                    && row.at(at).hasUnitOf(row.at(closed));
            if (row.sameSentence(closed, carried)
                    && row.at(at).addsTo(row.at(closed))
                    && (said || grouping.adds(at, parts))) {
                grouping.beside(new Group(at, parts, Completeness.COMPLETE));
                return;
            }
        }
        int sum = row.nextLevel(carried);
        int at = row.previousLevel(carried);
        for (int tried = 0; sum >= 0 && at >= 0 && tried < TOTALS_TRIED; tried++, at = row.previousLevel(at)) {
            List<Integer> parts = List.of(at, carried);
            if (row.at(at).addsTo(row.at(sum)) && grouping.adds(sum, parts)) {
                grouping.beside(new Group(sum, parts, Completeness.COMPLETE));
                return;
            }
        }
    }

    /** 自然人86件，法人19件: parts that are known to make up a whole, if a total named before fits. */
    void complements(int first) {
        int second = row.nextLevel(first);
        if (second < 0 || grouping.has(second) || !row.sameSentence(first, second) || !covers(List.of(first, second))) {
            return;
        }
        int at = row.previousLevel(first);
        for (int tried = 0; at >= 0 && tried < TOTALS_TRIED; tried++, at = row.previousLevel(at)) {
            if (row.at(at).addsTo(row.at(first)) && grouping.adds(at, List.of(first, second))) {
                grouping.add(at, grouping.withNothing(List.of(first, second)), Completeness.COMPLETE);
                return;
            }
        }
    }

    /** 按期办结的655件；其余19件未到期: both together are a total named before, if one fits. */
    void rest(int rest) {
        int before = row.previousLevel(rest);
        boolean left =
                cues.starts(row.at(rest).lead(), Cue.STILL) && row.at(rest).opener() != Item.LIST;
        if (left && before >= 0 && grouping.has(before) && grouping.of(before).total() >= 0) {
            before = grouping.of(before).total();
        }
        if (!left
                || before < 0
                || grouping.has(before)
                || !row.sameSentence(before, rest)
                || !row.at(before).hasUnitOf(row.at(rest))) {
            return;
        }
        boolean direct = before == row.previousLevel(rest);
        List<Integer> parts = List.of(before, rest);
        for (int at = row.previousLevel(before), tries = TOTALS_TRIED;
                at >= 0 && tries > 0;
                at = row.previousLevel(at), tries--) {
            boolean said =
                    direct && row.sameSentence(at, before) && at == row.previousLevel(before) && isWhole(at, parts);
            if (row.at(at).hasUnitOf(row.at(rest)) && (said || grouping.adds(at, parts))) {
                grouping.beside(new Group(at, parts, Completeness.COMPLETE));
                return;
            }
        }
    }

    /** 受理24件，办结20件，其余4件, while 路灯故障120件，井盖破损70件，其余20件 lists three of a kind. */
    private boolean isWhole(int item, List<Integer> parts) {
        String name = names.of(item);
        boolean called = cues.saysTotal(row.at(item).lead())
                || cues.has(name, Cue.RECEIVED)
                || cues.has(name, Cue.TAKENON)
                || cues.has(names.of(parts.get(0)), Cue.DONE);
        return called && !isItem(item, parts);
    }

    /** 复议24件，维持17件，纠错2件，终止3件，尚在审理2件: the number before the last two is no total but an item beside them. */
    private boolean isItem(int item, List<Integer> others) {
        if (others.stream().anyMatch(o -> exceeds(item, o))) {
            return true;
        }
        List<Integer> parts = new ArrayList<>(others);
        int at = item;
        for (;
                at >= 0 && row.sameSentence(at, item) && row.at(at).hasUnitOf(row.at(item));
                at = row.previousLevel(at)) {
            if (parts.size() > others.size() && grouping.adds(at, parts) || parts.size() >= ListExtent.LONGEST) {
                return true;
            }
            parts.add(at);
        }
        return false;
    }

    private boolean exceeds(int item, int other) {
        return Fit.exceeds(row.at(item).quantity(), List.of(row.at(other).quantity()));
    }

    /** Numbers of one sentence that no word introduces, if they add up to one of the last totals named before. */
    void run(int first) {
        List<Integer> parts = new ArrayList<>(List.of(first));
        for (int at = row.nextLevel(first);
                at >= 0 && !grouping.has(at) && row.sameSentence(first, at);
                at = row.nextLevel(at)) {
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
            if (row.at(at).hasUnitOf(row.at(first)) && grouping.adds(at, parts)) {
                grouping.add(at, grouping.withNothing(parts), Completeness.COMPLETE);
                return;
            }
            tried -= !grouping.has(at) ? 1 : 0;
        }
    }

    /** Whether the names are those of parts that are known to make up a whole. */
    boolean covers(List<Integer> parts) {
        return cues.complete(parts.stream().map(names::of).toList());
    }
}
