package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.figure.Form;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;
import org.countercheck.figure.Slips;

/**
 * Whether a list that would add up but for one slip is meant as one: by the length of its numbers, since short ones fit by chance, and by its words.
 */
final class SlipGrounds {

    private static final Rational TEN = Rational.of(10);

    /** A total below this, in units of the last digit that it or a part prints, is explained by too many slips. */
    private static final Rational LEAST = Rational.of(100);

    /** The least total of a list that no word opens, and of a list of two. */
    private static final Rational LEAST_UNSAID = Rational.of(1000);

    /** The least total that stands apart from its list. */
    private static final Rational LEAST_APART = Rational.of(10_000);

    private final Row row;
    private final Cues cues;
    private final ListNames names;
    private final ListIntro intros;

    SlipGrounds(Row row, Cues cues, ListNames names) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.intros = new ListIntro(row, cues);
    }

    /** Whether nothing speaks against the list. */
    boolean allow(int total, List<Integer> parts) {
        Rational size = size(total, parts);
        boolean plain = isPlain(total) && parts.stream().allMatch(this::isPlain);
        // What divides the item before it is no item beside it.
        boolean divided =
                parts.stream().skip(1).anyMatch(p -> cues.has(row.at(p).bridge(), Cue.OFWHICH));
        boolean chance = size.compareTo(LEAST) < 0
                || parts.size() == 2
                        && (size.compareTo(LEAST_UNSAID) < 0 || !isComplete(parts) && lacksLittle(total, parts));
        boolean alike = parts.stream().allMatch(p -> row.at(p).hasUnitOf(row.at(total)));
        if (!plain || !alike || divided || chance || leavesOpen(total, parts) || areBeside(total, parts)) {
            return false;
        }
        return !isNext(total, parts)
                || isSaid(total, parts)
                || size.compareTo(LEAST_UNSAID) >= 0 && !isAmong(total, parts);
    }

    /** Whether the total is the one next at hand, or so long that no other would fit by chance. */
    boolean areNear(int total, List<Integer> parts) {
        return isNext(total, parts) && row.sameSentence(parts.get(0), parts.get(parts.size() - 1))
                || size(total, parts).compareTo(LEAST_APART) >= 0;
    }

    private boolean isNext(int total, List<Integer> parts) {
        return row.previousLevel(parts.get(0)) == total;
    }

    private Rational size(int total, List<Integer> parts) {
        return row.at(total).quantity().value().dividedBy(place(total, parts));
    }

    private Rational place(int total, List<Integer> parts) {
        List<Quantity> quantities = new ArrayList<>(List.of(row.at(total).quantity()));
        parts.forEach(p -> quantities.add(row.at(p).quantity()));
        return Slips.place(quantities);
    }

    /** Whether only the last digit does not fit: a list of two may leave out a few. */
    private boolean lacksLittle(int total, List<Integer> parts) {
        Rational missing = row.at(total).quantity().value();
        for (int part : parts) {
            missing = missing.minus(row.at(part).quantity().value());
        }
        return missing.abs().compareTo(place(total, parts).times(TEN)) < 0;
    }

    /** 主要为…, or …等: the words say that there is more, or that a sum stands among the items. */
    private boolean leavesOpen(int total, List<Integer> parts) {
        Item last = row.at(parts.get(parts.size() - 1));
        return parts.get(0) > total && cues.leavesOpen(row.between(total, parts.get(0)))
                || cues.leavesOpen(last.tail())
                || parts.stream()
                        .map(p -> row.at(p).lead())
                        .anyMatch(lead -> cues.ends(lead, Cue.CLOSING) && !cues.has(lead, Cue.REST));
    }

    /** Whether words open the list, or its names are those of all parts. */
    private boolean isSaid(int total, List<Integer> parts) {
        ListIntro.Kind kind = intros.kind(total, parts.get(0), row.between(total, parts.get(0)));
        return kind != ListIntro.Kind.NONE && kind != ListIntro.Kind.ADJACENT
                || cues.saysTotal(row.at(total).lead())
                || cues.has(row.at(parts.get(0)).lead(), Cue.RESPECTIVELY)
                || isComplete(parts);
    }

    private boolean isComplete(List<Integer> parts) {
        return cues.complete(parts.stream().map(names::of).toList());
    }

    /** 网站2335条；微博1088条；其他247条: an item of a list, parted from the next one as all are. */
    private boolean isAmong(int total, List<Integer> parts) {
        char opener = row.at(parts.get(0)).opener();
        int before = row.previousLevel(total);
        boolean item = before >= 0
                && row.sameSentence(before, total)
                && row.at(before).hasUnitOf(row.at(total))
                && row.at(total).opener() == opener;
        return opener == ';' || item && parts.stream().allMatch(p -> row.at(p).opener() == opener);
    }

    /** 咨询212件，占7.3%；投诉58件，占2%；举报54件，占1.9%: the total is told as the others are. */
    private boolean areBeside(int total, List<Integer> parts) {
        return row.is(row.next(total), Role.SHARE)
                && row.sameSentence(total, parts.get(0))
                && parts.stream().allMatch(p -> row.is(row.next(p), Role.SHARE));
    }

    private boolean isPlain(int item) {
        Form form = row.at(item).quantity().form();
        return form == Form.EXACT || form == Form.ROUNDED;
    }
}
