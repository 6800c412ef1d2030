package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.countercheck.extract.statement.Statement.Completeness;
import org.countercheck.figure.Interval;
import org.countercheck.figure.Rational;

/**
 * Lists whose items stand in paragraphs of their own: 受理案件2000件……。一、……。受理刑事案件300件……。二、……。受理民事案件1700件…….
 *
 * <p>The first number of every paragraph in the unit of the total is an item, and so are others where semicolons part all of them. Such lists are long and
 * their totals stand near, so that what adds up does not do so by chance; a total further back needs more digits, or items that are called alike.
 */
final class ParagraphLists {

    /** How many numbers before a list its total may stand. */
    private static final int REACH = 40;

    private static final int LEAST_PARTS = 3;

    /** A heading may stand between two paragraphs. */
    private static final int BLOCKS_BETWEEN = 2;

    private static final Rational THREE_DIGITS = Rational.of(100);
    private static final Rational FOUR_DIGITS = Rational.of(1000);

    private final Row row;
    private final Cues cues;
    private final ListNames names;
    private final Grouping arithmetic;

    ParagraphLists(Row row, Cues cues, ListNames names) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.arithmetic = new Grouping(row);
    }

    /** All lists that add up; several may share items. */
    List<Group> read() {
        List<Group> found = new ArrayList<>();
        for (int first = 0; first < row.size(); first++) {
            if (counts(first) && beginsParagraph(first)) {
                find(first, i -> false, found);
                find(first, this::isListed, found);
            }
        }
        return found;
    }

    private void find(int first, IntPredicate more, List<Group> found) {
        List<Integer> parts = new ArrayList<>();
        Interval sum = Interval.exactly(Rational.ZERO);
        for (int at = first; at >= 0 && parts.size() < ListExtent.LONGEST; at = next(at, more)) {
            parts.add(at);
            sum = sum.plus(row.at(at).quantity().strict());
            if (parts.size() >= LEAST_PARTS
                    && row.at(first).block() != row.at(at).block()) {
                totals(List.copyOf(parts), sum, found);
            }
        }
    }

    private void totals(List<Integer> parts, Interval sum, List<Group> found) {
        int first = parts.get(0);
        for (int total = first - 1; total >= Math.max(0, first - REACH); total--) {
            boolean whole = row.at(total).quantity().strict().meets(sum)
                    && counts(total)
                    && row.at(total).block() != row.at(first).block()
                    && isOfUnit(first, total)
                    && isLong(total, parts);
            if (whole && arithmetic.adds(total, parts)) {
                found.add(new Group(total, parts, Completeness.OPEN));
            }
        }
    }

    private boolean isLong(int total, List<Integer> parts) {
        Rational digits = row.at(total)
                .quantity()
                .value()
                .dividedBy(row.at(total).quantity().step());
        boolean near = row.at(parts.get(0)).block() - row.at(total).block() <= BLOCKS_BETWEEN;
        return digits.compareTo(near || areCalledAlike(parts) ? THREE_DIGITS : FOUR_DIGITS) >= 0;
    }

    /** The next item: in this paragraph where more of it count, or the first one of the next paragraph. */
    private int next(int item, IntPredicate more) {
        int nextBlock = nextBlock(item);
        for (int at = row.next(item); at >= 0; at = row.next(at)) {
            int blocks = row.at(at).block() - row.at(item).block();
            if (blocks > BLOCKS_BETWEEN || row.at(at).block() > nextBlock) {
                return -1;
            }
            boolean listed = counts(at) && isOfUnit(at, item);
            if (listed && (blocks > 0 || more.test(at))) {
                return at;
            }
        }
        return -1;
    }

    /** The block of the first number in another paragraph. */
    private int nextBlock(int item) {
        int at = row.next(item);
        while (at >= 0 && row.at(at).block() == row.at(item).block()) {
            at = row.next(at);
        }
        return at < 0 ? Integer.MAX_VALUE : row.at(at).block();
    }

    /** Whether no number in its unit stands before it in its paragraph. */
    private boolean beginsParagraph(int item) {
        return row.blockOf(item).takeWhile(i -> i < item).noneMatch(i -> counts(i) && isOfUnit(i, item));
    }

    /** 契税11亿元；房产税2亿元；…: whether semicolons part all numbers of its paragraph. */
    private boolean isListed(int item) {
        return row.blockOf(item)
                .filter(i -> counts(i) && isOfUnit(i, item) && !beginsParagraph(i))
                .allMatch(i -> row.at(i).opener() == ';');
    }

    private boolean areCalledAlike(List<Integer> parts) {
        String one = names.of(parts.get(0));
        return Stream.iterate(0, i -> i + 1)
                .limit(Math.max(0, one.length() - 1))
                .map(i -> one.substring(i, i + 2))
                .anyMatch(word -> parts.stream().allMatch(p -> names.of(p).contains(word)));
    }

    private boolean isOfUnit(int item, int other) {
        return cues.areCountedAlike(row.at(item), row.at(other));
    }

    private boolean counts(int item) {
        return row.is(item, Role.LEVEL)
                && row.at(item).depth() == 0
                && !row.at(item).unit().symbol().isEmpty();
    }
}
