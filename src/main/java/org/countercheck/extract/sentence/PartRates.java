package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rates whose name says which of two parts they are the share of: 城镇人口60人，乡村人口40人，城镇化率60%.
 *
 * <p>Their base is the number before that both parts make up exactly, which leaves no doubt about it.
 */
final class PartRates {

    /** The rate, the part that it is the share of, and the rest. */
    private static final int SETS = 3;

    /** How many numbers before its parts the base may stand. */
    private static final int REACH = 100;

    private final Row row;
    private final Cues cues;
    private final ListNames names;

    PartRates(Row row, Cues cues, ListNames names) {
        this.row = row;
        this.cues = cues;
        this.names = names;
    }

    List<ShareReader.Found> read() {
        List<ShareReader.Found> found = new ArrayList<>();
        for (List<List<String>> form : cues.forms(Cue.PARTRATE)) {
            for (int i = 0; form.size() == SETS && i < row.size(); i++) {
                if (row.at(i).isPercent() && isCalled(i, form.get(0))) {
                    share(i, form).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** 户籍人口中城镇10人，乡村30人；常住人口33人，常住人口城镇化率48%: another number between the parts and the rate is what the rate is about. */
    private Optional<ShareReader.Found> share(int rate, List<List<String>> form) {
        int last = row.previousLevel(rate);
        int first = last < 0 ? -1 : row.previousLevel(last);
        if (first < 0 || !row.sameSentence(first, rate)) {
            return Optional.empty();
        }
        int part = isCalled(first, form.get(1)) ? first : last;
        int rest = part == first ? last : first;
        if (!isCalled(part, form.get(1)) || !isCalled(rest, form.get(2))) {
            return Optional.empty();
        }
        for (int at = first - 1; at >= Math.max(0, rate - REACH); at--) {
            if (isBase(at, rate) && row.at(at).hasUnitOf(row.at(part)) && adds(at, List.of(part, rest))) {
                return Optional.of(new ShareReader.Found(List.of(part), List.of(rate), List.of(at), true, false));
            }
        }
        return Optional.empty();
    }

    /** 户籍人口城镇化率 is that of those who are registered, and 城镇化率 that of those who live there. */
    private boolean isBase(int item, int rate) {
        return row.is(item, Role.LEVEL)
                && cues.has(names.of(item), Cue.RESIDENT)
                && !cues.has(names.of(rate), Cue.REGISTERED);
    }

    private boolean adds(int total, List<Integer> parts) {
        return Fit.adds(
                row.at(total).quantity(),
                parts.stream().map(p -> row.at(p).quantity()).toList());
    }

    private boolean isCalled(int item, List<String> words) {
        String name = names.of(item);
        return words.stream().anyMatch(w -> name.endsWith(w));
    }
}
