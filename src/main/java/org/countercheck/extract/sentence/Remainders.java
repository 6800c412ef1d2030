package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.countercheck.figure.Form;
import org.countercheck.figure.Rational;
import org.countercheck.figure.Slips;

/**
 * What is left by its name, of two numbers before it: 预算300万元……。支出260万元，结余40万元; 受理90件，审结80件……。未结10件.
 *
 * <p>Its name does not say of which numbers it is the difference: the two right before it, two of one sentence, or one beside it and one further
 * back. The further away, the more digits must exclude chance. Told is what holds, and of long numbers of one paragraph also what would hold but for one slip
 * that something else bears out.
 */
final class Remainders {

    /** How many numbers before it are looked at. */
    private static final int REACH = 60;

    private static final int NEAR = 12;

    private static final Rational TWO_DIGITS = Rational.of(10);
    private static final Rational THREE_DIGITS = Rational.of(100);
    private static final Rational FOUR_DIGITS = Rational.of(1000);

    private final Row row;
    private final Cues cues;
    private final ListNames names;

    Remainders(Row row, Cues cues, ListNames names) {
        this.row = row;
        this.cues = cues;
        this.names = names;
    }

    List<Balances.Found> read() {
        List<Balances.Found> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (isLeft(i)) {
                difference(i).ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean isLeft(int item) {
        boolean level = row.is(item, Role.LEVEL) || row.is(item, Role.CARRIED) || row.is(item, Role.OTHER);
        return level
                && isExact(item)
                && (cues.ends(names.of(item), Cue.LEFTOVER)
                        || cues.has(row.at(item).tail(), Cue.UNSETTLED)
                        || cues.has(row.at(item).lead(), Cue.UNSETTLED));
    }

    /** What is left of two numbers beside it, but for one slip; where some do differ by it, nothing is. */
    List<Balances.Found> slipped() {
        List<Balances.Found> found = new ArrayList<>();
        for (int left = 0; left < row.size(); left++) {
            if (isLeft(left)
                    && digits(left).compareTo(THREE_DIGITS) >= 0
                    && difference(left).isEmpty()) {
                List<Integer> beside = beside(left);
                for (int larger : beside) {
                    for (int smaller : beside) {
                        if (isClose(larger, smaller, left)) {
                            found.add(new Balances.Found(left, List.of(larger), List.of(smaller), false));
                        }
                    }
                }
            }
        }
        return found;
    }

    private List<Integer> beside(int left) {
        return IntStream.range(Math.max(0, left - NEAR), left)
                .filter(i -> row.at(i).block() == row.at(left).block())
                .filter(i -> counts(i, left) && digits(i).compareTo(FOUR_DIGITS) >= 0)
                .boxed()
                .toList();
    }

    private boolean isClose(int larger, int smaller, int left) {
        return value(larger).compareTo(value(smaller)) > 0
                && Slips.close(
                        row.at(larger).quantity(),
                        List.of(row.at(smaller).quantity(), row.at(left).quantity()));
    }

    /** The first two numbers that differ by this one, those that stand nearest to it first. */
    private Optional<Balances.Found> difference(int left) {
        for (int two = left - 1; two >= Math.max(0, left - REACH); two--) {
            for (int one = two - 1; counts(two, left) && one >= Math.max(0, left - REACH); one--) {
                if (!counts(one, left)) {
                    continue;
                }
                int larger = value(one).compareTo(value(two)) > 0 ? one : two;
                int smaller = larger == one ? two : one;
                if (value(larger).minus(value(smaller)).equals(value(left)) && isTold(left, larger, smaller)) {
                    return Optional.of(new Balances.Found(left, List.of(larger), List.of(smaller), false));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isTold(int left, int larger, int smaller) {
        int first = Math.min(larger, smaller);
        int last = Math.max(larger, smaller);
        boolean together = row.sameSentence(larger, smaller);
        // 终止3件、撤销2件、未结1件 at the end of a longer list are parts beside each other.
        boolean named = cues.ends(names.of(left), Cue.LEFTOVER)
                && !cues.has(row.at(left).lead(), Cue.UNSETTLED);
        if (together
                && row.sameSentence(last, left)
                && areAlone(first, last, left)
                && (named || opensSentence(first, left))) {
            return true;
        }
        boolean near =
                left - first <= NEAR && row.at(first).block() == row.at(left).block();
        if (together && near) {
            return digits(larger).compareTo(THREE_DIGITS) >= 0 && digits(left).compareTo(TWO_DIGITS) >= 0;
        }
        boolean beside = row.at(last).block() == row.at(left).block();
        return (together || beside)
                && digits(larger).compareTo(FOUR_DIGITS) >= 0
                && digits(left).compareTo(THREE_DIGITS) >= 0;
    }

    /** Whether nothing else in this unit stands between the first of them and what is left. */
    private boolean areAlone(int first, int last, int left) {
        return IntStream.range(first + 1, left).noneMatch(i -> i != last && counts(i, left));
    }

    private boolean opensSentence(int first, int left) {
        return row.sentenceOf(first).takeWhile(i -> i < first).noneMatch(i -> counts(i, left));
    }

    private boolean counts(int item, int left) {
        boolean level = row.is(item, Role.LEVEL) || row.is(item, Role.PRIOR) || row.is(item, Role.BASE);
        return level
                && isExact(item)
                && row.at(item).unit().equals(row.at(left).unit())
                && (value(item).compareTo(value(left)) > 0
                        || value(item).signum() == 0
                        || row.sameSentence(item, left));
    }

    private boolean isExact(int item) {
        Form form = row.at(item).quantity().form();
        return (form == Form.EXACT || form == Form.ROUNDED)
                && !row.at(item).unit().symbol().isEmpty();
    }

    private Rational digits(int item) {
        return value(item).dividedBy(row.at(item).quantity().step());
    }

    private Rational value(int item) {
        return row.at(item).quantity().value();
    }
}
