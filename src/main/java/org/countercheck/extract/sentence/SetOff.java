package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
                int end = left;
                total(end, Cue.INCOME)
                        .flatMap(in -> total(end, Cue.OUTGO)
                                .filter(out -> isNoMore(out, in))
                                .map(out -> new Balances.Found(end, List.of(in), List.of(out), true)))
                        .ifPresent(found::add);
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

    /** The last total of this sort before what is left, if no other number is called its total in between. */
    private Optional<Integer> total(int left, Cue sort) {
        for (int at = left - 1; at >= Math.max(0, left - REACH); at--) {
            boolean near = row.at(left).block() - row.at(at).block() <= BLOCKS
                    && row.between(at, left).indexOf(Item.BREAK) < 0;
            if (!near) {
                return Optional.empty();
            }
            String lead = row.at(at).lead();
            boolean total = cues.ends(lead, Cue.ALLTOLD) || cues.starts(lead, Cue.TOTAL);
            if (row.is(at, Role.LEVEL)
                    && total
                    && cues.has(lead, sort)
                    && row.at(at).hasUnitOf(row.at(left))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** Where more went out than came in, something is left unsaid. */
    private boolean isNoMore(int out, int in) {
        return row.at(out).quantity().value().compareTo(row.at(in).quantity().value()) <= 0;
    }
}
