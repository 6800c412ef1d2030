package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.countercheck.extract.statement.Statement.Direction;
import org.countercheck.figure.Form;
import org.countercheck.figure.Rational;

/**
 * Changes of two parts that make up the change of their whole to the last digit, wherever they are told: 多了25907人……。甲类减少10134人；乙类增加36041人.
 *
 * <p>Four digits do not agree by chance among the few changes of a paragraph or two; three do so rarely, where the parts are called like a whole.
 */
final class ExactChanges {

    /** How many changes behind that of the whole are looked at. */
    private static final int REACH = 6;

    private static final Rational FOUR_DIGITS = Rational.of(1000);
    private static final Rational THREE_DIGITS = Rational.of(100);

    private final Row row;
    private final Cues cues;
    private final ListNames called;
    private final Comparing comparing;

    ExactChanges(Row row, Cues cues, NameReader names, ListNames called) {
        this.row = row;
        this.cues = cues;
        this.called = called;
        this.comparing = new Comparing(cues, names);
    }

    List<Balances.Found> read() {
        List<Integer> changes =
                IntStream.range(0, row.size()).filter(this::isTelling).boxed().toList();
        List<Balances.Found> found = new ArrayList<>();
        for (int at = 0; at < changes.size(); at++) {
            parts(changes.get(at), changes.subList(at + 1, Math.min(changes.size(), at + 1 + REACH)), found);
        }
        return found;
    }

    private boolean isTelling(int item) {
        Form form = row.at(item).quantity().form();
        return row.is(item, Role.CHANGE)
                && (form == Form.EXACT || form == Form.ROUNDED)
                && digits(item).compareTo(THREE_DIGITS) >= 0
                && comparing.direction(row.at(item).lead()) != Direction.UNSAID;
    }

    private void parts(int whole, List<Integer> others, List<Balances.Found> found) {
        for (int i = 0; i < others.size(); i++) {
            for (int j = i + 1; j < others.size(); j++) {
                int one = others.get(i);
                int two = others.get(j);
                if (isAlike(whole, one)
                        && isAlike(whole, two)
                        && (digits(whole).compareTo(FOUR_DIGITS) >= 0 || areOpposed(one, two))
                        && signed(one).plus(signed(two)).equals(signed(whole))) {
                    List<Integer> added = new ArrayList<>();
                    List<Integer> taken = new ArrayList<>();
                    (isDown(one) == isDown(whole) ? added : taken).add(one);
                    (isDown(two) == isDown(whole) ? added : taken).add(two);
                    found.add(new Balances.Found(whole, added, taken, false));
                    return;
                }
            }
        }
    }

    /** 城镇……增加1929万人；乡村……减少1261万人: what has changed. */
    private boolean areOpposed(int one, int two) {
        int first = row.previousLevel(one);
        int second = row.previousLevel(two);
        return first >= 0
                && second >= 0
                && row.sameSentence(first, one)
                && row.sameSentence(second, two)
                && cues.opposed(called.of(first), called.of(second));
    }

    private Rational digits(int item) {
        return value(item).dividedBy(row.at(item).quantity().step());
    }

    private boolean isAlike(int one, int other) {
        return row.at(one).unit().equals(row.at(other).unit())
                && row.at(one).quantity().step().equals(row.at(other).quantity().step());
    }

    private Rational signed(int item) {
        return isDown(item) ? value(item).negate() : value(item);
    }

    private boolean isDown(int item) {
        return comparing.direction(row.at(item).lead()) == Direction.DOWN;
    }

    private Rational value(int item) {
        return row.at(item).quantity().value();
    }
}
