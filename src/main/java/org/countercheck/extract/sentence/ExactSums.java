package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.countercheck.extract.statement.Statement.Direction;
import org.countercheck.figure.Form;
import org.countercheck.figure.Likeness;
import org.countercheck.figure.Rational;

/**
 * Two numbers that make up a third one near them to the last of many digits, whatever the grammar says: 收入合计1846.29万元，其中本年收入……，使用结余…….
 *
 * <p>Five digits do not agree by chance; four do so rarely, and tell a sum where the names are alike. More digits may stand further apart. Differences add up
 * as amounts do, with their signs: 合计减少85万元，其中拨款减少90万元，其他收入增加5万元. Only sums that hold are told.
 */
final class ExactSums {

    /** How many numbers on either side are looked at ... */
    private static final int REACH = 12;

    /** ... for a sum of many digits, or where both parts are called like the whole, or like its complementary parts. */
    private static final int FAR = 40;

    private static final int DIGITS = 4;

    /** Differences of two complementary parts need less. */
    private static final int OPPOSED_DIGITS = 3;

    private static final int MANY_DIGITS = 6;

    private final Row row;
    private final Cues cues;
    private final ListNames names;
    private final Comparing comparing;
    private final PartIndex known;

    ExactSums(Row row, Cues cues, ListNames names, Comparing comparing, List<Group> known) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.comparing = comparing;
        this.known = new PartIndex(known);
    }

    List<Balances.Found> read() {
        List<Balances.Found> found = new ArrayList<>();
        Map<Rational, List<Integer>> amounts = new HashMap<>();
        Map<Rational, List<Integer>> changes = new HashMap<>();
        for (int i = 0; i < row.size(); i++) {
            if (mayCount(i)) {
                (row.is(i, Role.CHANGE) ? changes : amounts)
                        .computeIfAbsent(signed(i), v -> new ArrayList<>())
                        .add(i);
            }
        }
        for (int total = 0; total < row.size(); total++) {
            int least = row.is(total, Role.CHANGE) ? OPPOSED_DIGITS : DIGITS;
            if (mayCount(total) && digits(total, step(total)) >= least) {
                pairs(total, row.is(total, Role.CHANGE) ? changes : amounts, found);
            }
        }
        return found;
    }

    private void pairs(int total, Map<Rational, List<Integer>> pool, List<Balances.Found> found) {
        int end = Math.min(row.size() - 1, total + FAR);
        for (int one = Math.max(0, total - FAR); one < end; one++) {
            if (!isPart(one, total)) {
                continue;
            }
            List<Integer> fitting = pool.getOrDefault(signed(total).minus(signed(one)), List.of());
            for (int two : between(fitting, one, end)) {
                if (isPart(two, total) && isTold(total, one, two)) {
                    found.add(sum(total, List.of(one, two)));
                }
            }
        }
    }

    /** Those of the items, which stand in reading order, behind {@code from} and up to {@code to}. */
    private static List<Integer> between(List<Integer> items, int from, int to) {
        return items.subList(place(items, from), place(items, to));
    }

    /** How many of the items stand up to this one. */
    private static int place(List<Integer> items, int item) {
        int found = Collections.binarySearch(items, item);
        return found < 0 ? -found - 1 : found + 1;
    }

    /** What goes the other way is taken off what goes the way of the total. */
    private Balances.Found sum(int total, List<Integer> parts) {
        return new Balances.Found(
                total,
                parts.stream().filter(p -> falls(p) == falls(total)).toList(),
                parts.stream().filter(p -> falls(p) != falls(total)).toList(),
                false);
    }

    private boolean isPart(int part, int total) {
        boolean change = row.is(total, Role.CHANGE);
        return part != total
                && mayCount(part)
                && row.is(part, Role.CHANGE) == change
                && row.at(part).unit().equals(row.at(total).unit())
                && (change || signed(part).compareTo(signed(total)) < 0);
    }

    private boolean isTold(int total, int one, int two) {
        Rational step = step(one).min(step(two)).min(step(total));
        boolean even = List.of(one, two, total).stream()
                        .filter(i -> step(i).equals(step))
                        .count()
                > 1;
        int digits = row.is(total, Role.CHANGE) ? digits(total, step) : digits(List.of(total, one, two), step);
        boolean far = Math.max(Math.abs(total - one), Math.abs(two - total)) > REACH;
        boolean pair = digits > DIGITS && areNeighbours(one, two);
        if (far && digits < MANY_DIGITS && !pair && !isCalledLike(total, one, two)) {
            return false;
        }
        boolean near = row.at(one).block() == row.at(total).block()
                && row.at(two).block() == row.at(total).block();
        boolean alike = row.is(total, Role.CHANGE)
                ? row.sameSentence(one, total) && row.sameSentence(two, total)
                : isAlike(one, total) || isAlike(two, total);
        boolean sure = digits > DIGITS || digits == DIGITS && near && alike || areOpposed(one, two);
        return sure
                && even
                && known.of(one).noneMatch(g -> g.total() == total && g.parts().equals(List.of(one, two)));
    }

    /** 当场解答30000件，直接解答率70%；派发12000件: no other number that counts the same stands between them. */
    private boolean areNeighbours(int one, int two) {
        return row.sameSentence(one, two)
                && IntStream.range(one + 1, two)
                        .noneMatch(i -> mayCount(i)
                                && row.at(i).unit().equals(row.at(one).unit()));
    }

    /** 城镇……增加1929万人；乡村……减少1261万人: differences of levels that are called like complementary parts. */
    private boolean areOpposed(int one, int two) {
        int first = row.previousLevel(one);
        int second = row.previousLevel(two);
        return row.is(one, Role.CHANGE)
                && first >= 0
                && second >= 0
                && row.sameSentence(first, one)
                && row.sameSentence(second, two)
                && cues.opposed(names.of(first), names.of(second));
    }

    private boolean isCalledLike(int total, int one, int two) {
        if (row.is(total, Role.CHANGE)) {
            return true; // there are few changes, and they are called by what they are compared with
        }
        boolean opposed = cues.opposed(names.of(one), names.of(two));
        return isAlike(one, total) && isAlike(two, total) || opposed && (isAlike(one, total) || isAlike(two, total));
    }

    private boolean isAlike(int part, int total) {
        return Likeness.containment(names.of(total), names.of(part)) > 0;
    }

    /** A number of its own, neither a percentage nor a bound, or a difference whose direction is said. */
    private boolean mayCount(int item) {
        Form form = row.at(item).quantity().form();
        boolean counted = row.is(item, Role.LEVEL)
                || row.is(item, Role.PRIOR)
                || row.is(item, Role.CARRIED)
                || row.is(item, Role.BASE);
        boolean changed = row.is(item, Role.CHANGE) && direction(item) != Direction.UNSAID;
        boolean exact = form == Form.EXACT || form == Form.ROUNDED;
        return (counted || changed)
                && exact
                && row.at(item).quantity().value().signum() > 0
                && !row.at(item).unit().symbol().isEmpty();
    }

    private Direction direction(int item) {
        return comparing.direction(row.at(item).lead());
    }

    private boolean falls(int item) {
        return row.is(item, Role.CHANGE) && direction(item) == Direction.DOWN;
    }

    private Rational signed(int item) {
        Rational value = row.at(item).quantity().value();
        return falls(item) ? value.negate() : value;
    }

    private Rational step(int item) {
        return row.at(item).quantity().step();
    }

    /** The most digits of them; where one that is round is made up of others that are not, chance is as small. */
    private int digits(List<Integer> items, Rational step) {
        return items.stream().mapToInt(i -> digits(i, step)).max().orElse(0);
    }

    /** The digits down to this place without those that are zeros at the end. */
    private int digits(int item, Rational step) {
        String digits = row.at(item).quantity().value().dividedBy(step).toString();
        int end = digits.length();
        while (end > 0 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return end;
    }
}
