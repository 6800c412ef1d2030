package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Interval;
import org.countercheck.figure.Rational;

/**
 * Changes of the shares of all parts cancel: 与上年相比，三组比重分别上升0.94个、下降2.15个、上升1.21个百分点. What one part gains the others lose.
 *
 * <p>Whether the sentence tells those of all parts is open, so that only what holds is told.
 */
final class PointsTogether {

    /** Two parts mirror each other. */
    private static final int LEAST = 3;

    private static final int MOST = 8;

    private final Row row;
    private final Cues cues;
    private final NameReader names;

    PointsTogether(Row row, Cues cues, NameReader names) {
        this.row = row;
        this.cues = cues;
        this.names = names;
    }

    List<Balances.Found> read() {
        List<Balances.Found> found = new ArrayList<>();
        for (int from = 0; from < row.size(); ) {
            int to = from + 1;
            while (to < row.size() && row.sameSentence(from, to)) {
                to++;
            }
            sentence(from, to, found);
            from = to;
        }
        return found;
    }

    private void sentence(int from, int to, List<Balances.Found> found) {
        List<Integer> points = new ArrayList<>();
        boolean shares = false;
        for (int i = from; i < to; i++) {
            shares |= cues.has(row.at(i).lead(), Cue.SHARE);
            if (isChange(i, points)) {
                points.add(i);
            }
        }
        for (int size = LEAST; shares && size <= Math.min(MOST, points.size()); size++) {
            List<Integer> up = new ArrayList<>();
            List<Integer> down = new ArrayList<>();
            points.subList(0, size).forEach(p -> (rises(p, points) ? up : down).add(p));
            if (!up.isEmpty() && !down.isEmpty() && sum(up).meets(sum(down))) {
                List<Integer> one = up.size() < down.size() ? up : down;
                List<Integer> others = one == up ? down : up;
                found.add(new Balances.Found(one.get(0), others, one.subList(1, one.size()), false));
                return;
            }
        }
    }

    /** Whether the item is a change in points by its own words, or listed behind one. */
    private boolean isChange(int item, List<Integer> before) {
        boolean told = told(item, Cue.UP) || told(item, Cue.DOWN);
        boolean listed = !before.isEmpty()
                && before.get(before.size() - 1) == row.previous(item)
                && (row.at(item).opener() == Item.LIST
                        || cues.words(Cue.AND).contains(row.at(item).lead()));
        return isInPoints(item) && (told || listed);
    }

    /** 分别下降2.5和1.5个百分点: the unit may be printed once behind a list. */
    private boolean isInPoints(int item) {
        int next = row.next(item);
        boolean shared = row.at(item).unit().dimension() == Dimension.NONE
                && next >= 0
                && row.sameSentence(item, next)
                && row.at(next).unit().dimension() == Dimension.POINTS;
        return shared || row.at(item).unit().dimension() == Dimension.POINTS;
    }

    private boolean told(int item, Cue cue) {
        return cues.ends(names.withoutFiller(names.withoutDates(row.at(item).lead())), cue);
    }

    private boolean rises(int item, List<Integer> points) {
        int at = points.indexOf(item);
        while (at > 0 && !told(points.get(at), Cue.UP) && !told(points.get(at), Cue.DOWN)) {
            at--;
        }
        return told(points.get(at), Cue.UP);
    }

    private Interval sum(List<Integer> items) {
        Interval sum = Interval.exactly(Rational.ZERO);
        for (int item : items) {
            sum = sum.plus(row.at(item).quantity().strict());
        }
        return sum;
    }
}
