package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.countercheck.figure.Dimension;

/** Finds the two percentages that a number of percentage points parts: 由95.2%提高到97.8%，提高2.6个百分点. */
final class PointsReader {

    private final Row row;
    private final Cues cues;
    private final NameReader names;

    PointsReader(Row row, Cues cues, NameReader names) {
        this.row = row;
        this.cues = cues;
        this.names = names;
    }

    List<Balances.Found> read() {
        List<Balances.Found> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (row.at(i).unit().dimension() == Dimension.POINTS) {
                difference(i, found);
            }
        }
        return found;
    }

    private void difference(int points, List<Balances.Found> found) {
        String end = names.withoutFiller(names.withoutDates(row.at(points).lead()));
        boolean up = cues.ends(end, Cue.UP);
        if (!up && !cues.ends(end, Cue.DOWN)) {
            return;
        }
        int last = row.previous(points);
        int first = last < 0 ? -1 : row.previous(last);
        OptionalInt inside = row.inParentheses(points).stream()
                .filter(i -> isPrior(i))
                .mapToInt(i -> i)
                .findFirst();
        if (inside.isPresent() && isPercent(last, points) && row.at(points).opener() == ',') {
            found.add(change(points, last, inside.getAsInt(), up));
        } else if (isPercent(last, points) && isPercent(first, points)) {
            if (isPrior(last) && row.at(points).opener() == '0' && row.at(last).opener() == ',') {
                found.add(change(points, first, last, up));
            } else if (cues.has(row.at(first).lead(), Cue.FROM)
                    && cues.ends(row.at(last).lead(), Cue.TO)
                    && row.at(last).opener() == '0'
                    && row.at(points).opener() == ','
                    && end.length() <= cues.suffix(end, up ? Cue.UP : Cue.DOWN).length()) {
                found.add(change(points, last, first, up));
            }
        }
    }

    private boolean isPercent(int item, int points) {
        return item >= 0 && row.at(item).isPercent() && row.sameSentence(item, points);
    }

    private boolean isPrior(int item) {
        return row.at(item).isPercent() && cues.has(row.at(item).lead(), Cue.PRIOR);
    }

    private static Balances.Found change(int points, int now, int before, boolean up) {
        return new Balances.Found(points, List.of(up ? now : before), List.of(up ? before : now), true);
    }
}
