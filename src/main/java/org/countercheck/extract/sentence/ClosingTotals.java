package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countercheck.extract.statement.Statement.Completeness;

/** Reads totals that stand behind their list: 建议32件、提案23件，共计55件. */
final class ClosingTotals {

    /** Characters that names must have in common to speak of one thing. */
    private static final int SHARED = 3;

    private final Row row;
    private final Cues cues;
    private final ListNames names;
    private final ListIntro intros;
    private final ListExtent extent;
    private final Grouping grouping;

    ClosingTotals(Row row, Cues cues, ListNames names, ListIntro intros, ListExtent extent, Grouping grouping) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.intros = intros;
        this.extent = extent;
        this.grouping = grouping;
    }

    /** The list before a number that closes it. */
    void read(int total) {
        if (again(total) || others(total)) {
            return;
        }
        String words = intros.closingWords(total);
        if (words == null) {
            some(total);
            return;
        }
        List<Integer> before = extent.before(total);
        int count = intros.countOf(words);
        Optional<List<Integer>> pair = names.seriesTo(row.previousLevel(total), count);
        if (pair.isPresent() && row.sameSentence(pair.get().get(0), total)) {
            grouping.beside(new Group(total, pair.get(), Completeness.COMPLETE));
            return;
        }
        if (count > 1
                && before.stream().skip(Math.max(0, before.size() - count)).anyMatch(grouping::has)) {
            int from = before.size() - count;
            List<Integer> last = from >= 0 ? before.subList(from, before.size()) : List.of();
            if (from >= 0 && grouping.adds(total, last)) {
                grouping.add(total, last, Completeness.COMPLETE);
            } else if (from >= 0
                    && before.get(before.size() - 1) == row.previousLevel(total)
                    && names.areDistributed(last)) {
                // 微博、微信分别为369条、363条，两者合计732条, in a longer list: no other two can be meant.
                grouping.beside(new Group(total, last, Completeness.COMPLETE));
            } else {
                wholes(total, count);
            }
            return;
        }
        List<Integer> called = calledLike(total);
        if (count > 1
                && called.size() == count
                && !before.subList(Math.max(0, before.size() - count), before.size())
                        .equals(called)) {
            // 养老保险47万人、医疗保险69万人，两项医疗保险合计77万人: the other one stands further back.
            if (grouping.adds(total, called)) {
                grouping.beside(new Group(total, called, Completeness.COMPLETE));
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
        // 收入62万元。加上级补助4万元、上年结转9万元，总计75万元: the total is that of another number, too.
        boolean added = !before.isEmpty() && cues.starts(row.at(before.get(0)).lead(), Cue.PLUS);
        if (count == 0 && before.size() > 1 && intros.isPureClosing(total) && !added) {
            grouping.add(total, before, Completeness.COMPLETE);
        }
    }

    /** The levels of the sentence before whose names share words with those of the total. */
    private List<Integer> calledLike(int total) {
        List<Integer> called = new ArrayList<>();
        for (int at = row.previousLevel(total);
                at >= 0 && row.sameSentence(at, total) && total - at < ListExtent.LONGEST;
                at = row.previousLevel(at)) {
            if (row.at(at).addsTo(row.at(total))
                    && sharesWords(names.of(at), row.at(total).lead())) {
                called.add(0, at);
            }
        }
        return called;
    }

    private static boolean sharesWords(String name, String words) {
        for (int i = 0; i + SHARED <= name.length(); i++) {
            if (words.contains(name.substring(i, i + SHARED))) {
                return true;
            }
        }
        return false;
    }

    /** 8个科室、15个所站各定1名，共23名; 7个镇和30个科室共37家单位: what is counted in other words than its parts, if they add up to it. */
    private boolean others(int total) {
        String lead = row.at(total).lead();
        int last = row.previousLevel(total);
        if (!cues.ends(lead, Cue.CLOSING) || cues.ends(lead, Cue.NOTCLOSING) || last < 0 || !isOther(last, total)) {
            return false;
        }
        List<Integer> parts = new ArrayList<>();
        for (int at = last; at >= 0 && row.sameSentence(at, total); at = row.previousLevel(at)) {
            boolean alike = row.at(at).unit().equals(row.at(last).unit());
            if (!alike || grouping.has(at) || parts.size() >= ListExtent.LONGEST) {
                break;
            }
            parts.add(0, at);
            if (parts.size() > 1 && grouping.adds(total, parts)) {
                grouping.add(total, List.copyOf(parts), Completeness.OPEN);
                return true;
            }
        }
        return false;
    }

    private boolean isOther(int part, int total) {
        return row.sameSentence(part, total)
                && row.at(part).unit().isCounter()
                && row.at(total).unit().isCounter()
                && !row.at(part).hasUnitOf(row.at(total));
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

    /**
     * 当年办结96件。按答复类型：…。以上答复合计96件: what closes a list is its total rather than what stood over it, if the words point back at the list or its
     * parts add up.
     */
    private boolean again(int total) {
        String words = row.at(total).lead();
        int last = row.previousLevel(total);
        boolean closes = cues.ends(words, Cue.CLOSING) && !cues.ends(words, Cue.NOTCLOSING);
        if (!closes || last < 0 || !grouping.has(last)) {
            return false;
        }
        Group list = grouping.of(last);
        boolean whole = list.total() >= 0
                && list.total() < list.parts().get(0)
                && list.parts().size() > 2
                && list.parts().get(list.parts().size() - 1) == last
                && row.at(total).hasUnitOf(row.at(last))
                && row.at(total).block() == row.at(last).block()
                && row.at(total).sentence() - row.at(last).sentence() <= 1;
        boolean adds = whole && grouping.adds(total, list.parts());
        if (adds
                || whole
                        && (cues.starts(opening(total), Cue.POINTSBACK)
                                || intros.countOf(words) == list.parts().size())) {
            grouping.close(list, total);
            return true;
        }
        return false;
    }

    /** The words of the sentence or clause from its start to a number. */
    private String opening(int item) {
        String bridge = row.at(item).bridge();
        return bridge.substring(Math.max(bridge.lastIndexOf('。'), bridge.lastIndexOf(';')) + 1)
                .strip();
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
}
