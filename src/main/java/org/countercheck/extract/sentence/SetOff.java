package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What is left where words set all that came in off against all that went out: 收入合计58亿元。……支出合计53亿元。收支相抵，年终结余5亿元. */
final class SetOff {

    /** How many numbers before what is left are looked at. */
    private static final int REACH = 40;

    /** How many paragraphs before it the totals may stand. */
    private static final int BLOCKS = 2;

    private final Row row;
    private final Cues cues;
    private final ListNames names;

    SetOff(Row row, Cues cues, ListNames names) {
        this.row = row;
        this.cues = cues;
        this.names = names;
    }

    List<Balances.Found> read() {
        List<Balances.Found> found = new ArrayList<>();
        for (int left = 0; left < row.size(); left++) {
            if (isLeft(left)) {
                List<Integer> in = totals(left, Cue.INCOME);
                List<Integer> out = totals(left, Cue.OUTGO);
                // 全市收入总计……，其中市本级收入总计……: of several totals the words do not tell which are meant.
                if (in.size() == 1 && out.size() == 1 && isNoMore(out.get(0), in.get(0))) {
                    found.add(new Balances.Found(left, in, out, true));
                }
            }
        }
        return found;
    }

    /** Whether this is the first number behind words that set off, and called a remainder. */
    private boolean isLeft(int item) {
        String bridge = row.at(item).bridge();
        boolean level = row.is(item, Role.LEVEL) || row.is(item, Role.CARRIED);
        return level
                && cues.has(bridge.substring(bridge.lastIndexOf('。') + 1), Cue.SETOFF)
                && cues.ends(names.of(item), Cue.LEFTOVER)
                && !cues.has(names.of(item), Cue.ROLLING);
    }

    /** The totals of this sort before what is left, in its paragraph and those before. */
    private List<Integer> totals(int left, Cue sort) {
        return IntStream.range(Math.max(0, left - REACH), left)
                .filter(at -> row.at(left).block() - row.at(at).block() <= BLOCKS)
                .filter(at -> row.between(at, left).indexOf(Item.BREAK) < 0)
                .filter(at -> isTotal(at, sort) && row.at(at).hasUnitOf(row.at(left)))
                .boxed()
                .toList();
    }

    private boolean isTotal(int item, Cue sort) {
        String lead = row.at(item).lead();
        boolean total = cues.ends(lead, Cue.ALLTOLD) || cues.starts(lead, Cue.TOTAL);
        // 财力运用总计 is spent, although 财力 came in.
        boolean other = sort == Cue.INCOME && cues.has(lead, Cue.OUTGO);
        return row.is(item, Role.LEVEL) && total && cues.has(lead, sort) && !other;
    }

    /** Where more went out than came in, something is left unsaid. */
    private boolean isNoMore(int out, int in) {
        return row.at(out).quantity().value().compareTo(row.at(in).quantity().value()) <= 0;
    }
}
