package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countercheck.extract.statement.Statement.Completeness;
import org.countercheck.figure.Rational;

/** Parts counted in the two units of their total: 来访110批1700人次，比上月上升5%，其中集体访70批1600人次. */
final class PairedParts {

    /** Lists of smaller numbers add up by chance. */
    private static final Rational THREE_DIGITS = Rational.of(100);

    private final Row row;
    private final Cues cues;
    private final ListIntro intros;

    PairedParts(Row row, Cues cues) {
        this.row = row;
        this.cues = cues;
        this.intros = new ListIntro(row, cues);
    }

    List<Group> read() {
        List<Group> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            int second = partner(i);
            int first = second < 0 ? -1 : row.nextLevel(second);
            boolean ofWhich = partner(first) >= 0
                    && intros.kind(second, first, row.between(second, first)) == ListIntro.Kind.OF_WHICH;
            if (ofWhich && hasUnits(i, first) && hasUnits(second, partner(first))) {
                found.add(new Group(i, List.of(first), Completeness.OPEN));
                found.add(new Group(second, List.of(partner(first)), Completeness.OPEN));
            }
        }
        return found;
    }

    /** 个体访60批100人次，集体访20批600人次，合计80批700人次: the lists before a total in two units that add up to it in one of them. */
    List<Group> closed() {
        List<Group> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            int second = partner(i);
            if (second >= 0 && cues.ends(row.at(i).lead(), Cue.CLOSING)) {
                List<Integer> parts = before(i);
                List<Integer> seconds = parts.stream().map(this::partner).toList();
                Stream.of(new Group(i, parts, Completeness.OPEN), new Group(second, seconds, Completeness.OPEN))
                        .filter(list -> list.parts().size() > 1 && adds(list))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** The first numbers of the pairs of one sentence before a pair, in the same units. */
    private List<Integer> before(int total) {
        List<Integer> parts = new ArrayList<>();
        for (int at = pairBefore(total);
                at >= 0
                        && parts.size() < ListExtent.LONGEST
                        && row.sameSentence(at, total)
                        && hasUnits(at, total)
                        && hasUnits(partner(at), partner(total));
                at = pairBefore(at)) {
            parts.add(0, at);
        }
        return parts;
    }

    /** The first number of the pair right before an item, or -1. */
    private int pairBefore(int item) {
        int second = row.previous(item);
        int first = second < 0 ? -1 : row.previous(second);
        return first >= 0 && partner(first) == second ? first : -1;
    }

    /**
     * 来访80批700人次，其中个体访60批100人次，集体访20批600人次: where a list adds up in one unit, nothing is missing from it in the other. Who is counted by heads
     * may stand in two parts.
     */
    List<Group> twins(List<Group> lists) {
        List<Group> found = new ArrayList<>();
        for (Group list : lists) {
            if (list.parts().size() > 1 && list.total() >= 0 && isLong(list.total()) && adds(list)) {
                twin(list, true).ifPresent(found::add);
                twin(list, false).ifPresent(found::add);
            }
        }
        Set<Group> told = lists.stream()
                .map(l -> new Group(l.total(), l.parts(), Completeness.COMPLETE))
                .collect(Collectors.toSet());
        found.removeIf(told::contains);
        return found;
    }

    private Optional<Group> twin(Group list, boolean behind) {
        int total = partner(list.total(), behind);
        List<Integer> parts = list.parts().stream().map(p -> partner(p, behind)).toList();
        boolean all = total >= 0
                && !cues.words(Cue.RECURRING).contains(row.at(total).unit().symbol())
                && parts.stream().allMatch(p -> p >= 0 && hasUnits(total, p));
        return all ? Optional.of(new Group(total, parts, Completeness.COMPLETE)) : Optional.empty();
    }

    private boolean isLong(int total) {
        return row.at(total).quantity().value().compareTo(THREE_DIGITS) >= 0;
    }

    private boolean adds(Group list) {
        return Fit.adds(
                row.at(list.total()).quantity(),
                list.parts().stream().map(p -> row.at(p).quantity()).toList());
    }

    private int partner(int item, boolean behind) {
        if (behind) {
            return partner(item);
        }
        int before = row.previous(item);
        return partner(before) == item ? before : -1;
    }

    /** The number right behind this one that counts the same in another unit, or -1. */
    private int partner(int item) {
        int next = row.is(item, Role.LEVEL) ? row.next(item) : -1;
        boolean pair = row.is(next, Role.LEVEL)
                && row.at(next).bridge().isEmpty()
                && !row.at(next).unit().equals(row.at(item).unit());
        return pair ? next : -1;
    }

    private boolean hasUnits(int one, int other) {
        return row.at(one).unit().equals(row.at(other).unit());
    }
}
