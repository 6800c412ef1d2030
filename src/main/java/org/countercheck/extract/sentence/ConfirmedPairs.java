package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.countercheck.extract.statement.Statement.Completeness;
import org.countercheck.figure.Form;
import org.countercheck.figure.Rational;

/**
 * Two numbers whose words say that they make up a whole, which stands at some distance: 受理4200件……。电话办结3000件；其余1200件派发到部门.
 *
 * <p>The second one takes the rest, is left out of the first one in parentheses, or both are called by opposite words, by the halves of a year or by the same
 * thing that was done. Words alone tell it of the next number before; further away, digits must exclude chance. Only what holds is told.
 */
final class ConfirmedPairs {

    /** How many numbers on either side are looked at. */
    private static final int REACH = 40;

    /** How many numbers may stand between both. */
    private static final int BETWEEN = 4;

    /** Words that two names end with in common. */
    private static final int SHARED = 2;

    private static final Rational THREE_DIGITS = Rational.of(100);
    private static final Rational FOUR_DIGITS = Rational.of(1000);

    private final Row row;
    private final Cues cues;
    private final ListNames names;
    private final PartIndex known;
    private final Grouping arithmetic;

    ConfirmedPairs(Row row, Cues cues, ListNames names, List<Group> known) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.known = new PartIndex(known);
        this.arithmetic = new Grouping(row);
    }

    List<Group> read() {
        List<Group> found = new ArrayList<>();
        for (int first = 0; first < row.size(); first++) {
            if (counts(first)) {
                left(first).ifPresent(found::add);
                int second = second(first);
                if (second >= 0) {
                    pair(first, second).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** 应办结900件（未到期50件）, 有效评价800件（不含未接通的100件）: both make up a number before. */
    private Optional<Group> left(int first) {
        return row.inParentheses(first).stream()
                .filter(i -> counts(i) && isOfUnit(i, first))
                .filter(i -> cues.starts(row.at(i).lead(), Cue.WITHOUT)
                        || cues.starts(row.at(i).lead(), Cue.REST)
                        || cues.starts(row.at(i).lead(), Cue.STILL))
                .findFirst()
                .flatMap(i -> whole(List.of(first, i), Evidence.SAID));
    }

    /** How much the words say. */
    private enum Evidence {
        /** The words say that a whole is divided into both. */
        SAID,
        /** The names are alike. */
        ALIKE,
        NONE
    }

    private Optional<Group> pair(int first, int second) {
        Evidence evidence = evidence(first, second);
        boolean told = known.of(first)
                .anyMatch(g -> g.total() >= 0
                        && g.parts().equals(List.of(first, second))
                        && arithmetic.adds(g.total(), g.parts()));
        return evidence == Evidence.NONE || told ? Optional.empty() : whole(List.of(first, second), evidence);
    }

    private Evidence evidence(int first, int second) {
        String one = names.of(first);
        String two = names.of(second);
        boolean rest = cues.starts(row.at(second).lead(), Cue.REST)
                || cues.starts(row.at(second).lead(), Cue.STILL);
        if (rest && row.at(second).opener() != Item.LIST
                || cues.complete(List.of(one, two))
                || cues.opposed(one, two)
                || areHalves(row.at(first).lead(), row.at(second).lead())) {
            return Evidence.SAID;
        }
        boolean alike = one.length() > SHARED
                && two.length() > SHARED
                && one.substring(one.length() - SHARED).equals(two.substring(two.length() - SHARED));
        return alike ? Evidence.ALIKE : Evidence.NONE;
    }

    /** 上半年有效信件200封，下半年300封. */
    private boolean areHalves(String one, String two) {
        return cues.forms(Cue.PERIODS).stream().anyMatch(form -> holds(one, form.get(1)) && holds(two, form.get(2)));
    }

    private static boolean holds(String lead, List<String> words) {
        return words.stream().anyMatch(w -> lead.startsWith(w) || lead.startsWith(Item.DATE_OPEN + w));
    }

    /** The number that both make up: the nearest before them, or behind them in the next sentence. */
    private Optional<Group> whole(List<Integer> parts, Evidence evidence) {
        int first = parts.get(0);
        int nearest = IntStream.iterate(first - 1, i -> i >= Math.max(0, first - REACH), i -> i - 1)
                .filter(i -> counts(i) && isOfUnit(i, first))
                .findFirst()
                .orElse(-1);
        return IntStream.iterate(first - 1, i -> i >= Math.max(0, first - REACH), i -> i - 1)
                .filter(i -> counts(i) && !parts.contains(i) && isOfUnit(i, first) && arithmetic.adds(i, parts))
                .filter(i -> isFar(i, evidence) || i == nearest && evidence == Evidence.SAID && isNear(i, first))
                .mapToObj(i -> new Group(i, parts, Completeness.OPEN))
                .findFirst();
    }

    private boolean isNear(int total, int first) {
        return row.at(total).block() == row.at(first).block()
                && row.at(first).sentence() - row.at(total).sentence() <= 1;
    }

    private boolean isFar(int total, Evidence evidence) {
        Rational digits = row.at(total)
                .quantity()
                .value()
                .dividedBy(row.at(total).quantity().step());
        return digits.compareTo(evidence == Evidence.SAID ? THREE_DIGITS : FOUR_DIGITS) >= 0;
    }

    /** The next number in the unit of this one in its sentence, or -1; what else is counted of the first one may stand between. */
    private int second(int first) {
        int at = row.next(first);
        for (int tried = 0; at >= 0 && tried < BETWEEN && row.sameSentence(first, at); tried++, at = row.next(at)) {
            if (counts(at) && isOfUnit(at, first)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isOfUnit(int item, int other) {
        return cues.areCountedAlike(row.at(item), row.at(other));
    }

    /** A level of any period: 上年度报告反映的问题218个 is called like one of the year before. */
    private boolean counts(int item) {
        Form form = row.at(item).quantity().form();
        boolean level = row.is(item, Role.LEVEL) || row.is(item, Role.PRIOR) || row.is(item, Role.BASE);
        return level
                && (form == Form.EXACT || form == Form.ROUNDED)
                && row.at(item).quantity().value().signum() > 0
                && !row.at(item).unit().symbol().isEmpty();
    }
}
