package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.extract.statement.Statement.Completeness;

/** Reads lists that stand in parentheses behind their total: 11人(专职2人，兼职9人). */
final class BracketLists {

    private final Row row;
    private final Cues cues;
    private final Grouping grouping;
    private final Completing completing;

    BracketLists(Row row, Cues cues, Grouping grouping, Completing completing) {
        this.row = row;
        this.cues = cues;
        this.grouping = grouping;
        this.completing = completing;
    }

    /** The lists in the parentheses behind a number; two that a semicolon parts divide it twice. */
    void read(int total) {
        List<Integer> parts = new ArrayList<>();
        List<Integer> all = row.inParentheses(owner(total));
        if (all.size() == 1
                && cues.words(Cue.CLOSING).contains(row.at(all.get(0)).lead())) {
            return; // 主要负责人参加2次（共5次）
        }
        for (int inside : all) {
            if (row.is(inside, Role.LEVEL)
                    && row.at(inside).addsTo(row.at(total))
                    && !cues.starts(row.at(inside).lead(), Cue.ACCUMULATED)) {
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

    /** 增加值655万元，增长6.3%（工业406万元，建筑业249万元）: the parenthesis behind a rate tells parts of the number that grew. */
    private int owner(int total) {
        int rate = row.next(total);
        boolean grew = row.is(rate, Role.GROWTH)
                && row.sameSentence(total, rate)
                && row.inParentheses(total).isEmpty();
        return grew ? rate : total;
    }

    private void inside(int total, List<Integer> parts) {
        boolean adds = grouping.adds(total, parts);
        if (!parts.isEmpty() && (adds || row.at(parts.get(0)).hasUnitOf(row.at(total)))) {
            boolean plus = parts.size() > 1 && row.at(parts.get(1)).opener() == '+';
            grouping.add(total, parts, plus ? Completeness.COMPLETE : completing.of(parts, Completeness.OPEN));
        }
    }
}
