package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;

/** Rates whose name is not that of what they count: 到会率 is 实到 over 应到. */
final class Quotas {

    private final Row row;
    private final Cues cues;
    private final ListNames names;

    Quotas(Row row, Cues cues, ListNames names) {
        this.row = row;
        this.cues = cues;
        this.names = names;
    }

    List<ShareReader.Found> read() {
        List<ShareReader.Found> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            // What stands in parentheses behind a rate may change its base.
            if (row.at(i).isPercent()
                    && row.at(i).depth() == 0
                    && row.inParentheses(i).isEmpty()) {
                quota(i, found);
            }
        }
        return found;
    }

    private void quota(int rate, List<ShareReader.Found> found) {
        for (List<List<String>> form : cues.forms(Cue.QUOTA)) {
            if (form.get(0).stream().anyMatch(w -> row.at(rate).lead().startsWith(w))) {
                int part = row.previousLevel(rate);
                int base = part < 0 ? -1 : row.previousLevel(part);
                boolean named = isCalled(part, form.get(1), rate) && isCalled(base, form.get(2), part);
                if (named && row.at(part).hasUnitOf(row.at(base))) {
                    found.add(new ShareReader.Found(List.of(part), List.of(rate), List.of(base), true, false));
                }
            }
        }
    }

    /** In one sentence, or at the end of the one before. */
    private boolean isNear(int item, int next) {
        return row.at(next).sentence() - row.at(item).sentence() <= 1
                && row.at(next).block() == row.at(item).block();
    }

    private boolean isCalled(int item, List<String> words, int rate) {
        return item >= 0 && isNear(item, rate) && words.stream().anyMatch(names.of(item)::contains);
    }
}
