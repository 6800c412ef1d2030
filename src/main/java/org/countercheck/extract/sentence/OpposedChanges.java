package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.countercheck.extract.statement.Statement.Direction;
import org.countercheck.figure.Form;
import org.countercheck.figure.Rational;

/**
 * Changes of two complementary parts that make up the change of their whole, wherever they are told: 增加668万人……。城镇增加1929万人；乡村减少1261万人.
 *
 * <p>Three digits rarely agree by chance, so that only what holds is told.
 */
final class OpposedChanges {

    /** How many changes behind that of the whole are looked at. */
    private static final int REACH = 6;

    private static final Rational THREE_DIGITS = Rational.of(100);

    private final Row row;
    private final Cues cues;
    private final ListNames called;
    private final Comparing comparing;

    OpposedChanges(Row row, Cues cues, NameReader names, ListNames called) {
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
                        && areOpposed(one, two)
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
