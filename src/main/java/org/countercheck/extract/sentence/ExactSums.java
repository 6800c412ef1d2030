package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.extract.statement.Statement.Completeness;
import org.countercheck.figure.Form;
import org.countercheck.figure.Likeness;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;

/**
 * Two numbers that make up a third one near them to the last of many digits, whatever the grammar says: 收入合计1846.29万元，其中本年收入……，使用结余…….
 *
 * <p>Five digits do not agree by chance; four do so rarely, and tell a sum where the names are alike. Only sums that hold are told.
 */
final class ExactSums {

    /** How many numbers on either side are looked at. */
    private static final int REACH = 12;

    /** How many where both parts are called like the whole, or are known to make one up. */
    private static final int FAR = 36;

    private static final int DIGITS = 4;

    private final Row row;
    private final Cues cues;
    private final ListNames names;
    private final List<Group> known;

    ExactSums(Row row, Cues cues, ListNames names, List<Group> known) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.known = known;
    }

    List<Group> read() {
        List<Group> found = new ArrayList<>();
        for (int total = 0; total < row.size(); total++) {
            if (mayCount(total) && digits(row.at(total).quantity()) >= DIGITS) {
                pairs(total, found);
            }
        }
        return found;
    }

    private void pairs(int total, List<Group> found) {
        int end = Math.min(row.size() - 1, total + FAR);
        for (int one = Math.max(0, total - FAR); one < end; one++) {
            if (one == total || !isPart(one, total)) {
                continue;
            }
            Rational rest = value(total).minus(value(one));
            for (int two = one + 1; two <= end; two++) {
                if (two != total && isPart(two, total) && value(two).equals(rest) && isTold(total, one, two)) {
                    found.add(new Group(total, List.of(one, two), Completeness.OPEN));
                }
            }
        }
    }

    private boolean isPart(int part, int total) {
        return mayCount(part)
                && row.at(part).unit().equals(row.at(total).unit())
                && row.at(part)
                        .quantity()
                        .step()
                        .equals(row.at(total).quantity().step())
                && value(part).compareTo(value(total)) < 0;
    }

    private boolean isTold(int total, int one, int two) {
        boolean far = Math.max(Math.abs(total - one), Math.abs(two - total)) > REACH;
        if (far && !isCalledLike(total, one, two)) {
            return false;
        }
        boolean sure = digits(row.at(total).quantity()) > DIGITS
                || row.at(one).block() == row.at(total).block()
                        && row.at(two).block() == row.at(total).block()
                        && (isAlike(one, total) || isAlike(two, total));
        return sure
                && known.stream().noneMatch(g -> g.total() == total && g.parts().equals(List.of(one, two)));
    }

    private boolean isCalledLike(int total, int one, int two) {
        boolean opposed = cues.opposed(names.of(one), names.of(two));
        return isAlike(one, total) && isAlike(two, total) || opposed && (isAlike(one, total) || isAlike(two, total));
    }

    private boolean isAlike(int part, int total) {
        return Likeness.containment(names.of(total), names.of(part)) > 0;
    }

    /** A number of its own, neither a percentage nor a bound, that no change compares with. */
    private boolean mayCount(int item) {
        Form form = row.at(item).quantity().form();
        boolean counted = row.is(item, Role.LEVEL) || row.is(item, Role.CARRIED) || row.is(item, Role.BASE);
        boolean exact = form == Form.EXACT || form == Form.ROUNDED;
        return counted
                && exact
                && value(item).signum() > 0
                && !row.at(item).unit().symbol().isEmpty();
    }

    private Rational value(int item) {
        return row.at(item).quantity().value();
    }

    /** The printed digits without those that are zeros at the end. */
    private static int digits(Quantity quantity) {
        Rational last = quantity.value().dividedBy(quantity.step());
        String digits = last.toString();
        int end = digits.length();
        while (end > 0 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return end;
    }
}
