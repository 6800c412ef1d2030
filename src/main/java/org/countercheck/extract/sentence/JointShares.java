package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.countercheck.figure.Likeness;

/** Finds the parts that share one percentage: 予以公开174件，部分公开44件，两项合计占32.1%. */
final class JointShares {

    /**
     * One share of several parts.
     *
     * @param parts items of the parts, in reading order
     * @param bases items that may be the base, the likeliest first
     * @param declared whether the words say how many parts it are
     */
    record Found(int share, List<Integer> parts, List<Integer> bases, boolean declared) {}

    private static final int MOST = 12;

    /** How many numbers before its parts a base may stand. */
    private static final int REACH = 500;

    /** Shorter names say too little to be found again in other sentences. */
    private static final int TELLING = 2;

    private final Row row;
    private final Cues cues;
    private final NameReader names;
    private final ListNames called;

    JointShares(Row row, Cues cues, NameReader names, ListNames called) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.called = called;
    }

    /** Whether a share is that of several levels whose sum is not printed. */
    boolean isJoint(int share) {
        String subject = subject(share);
        int before = row.previousLevel(share);
        return row.is(share, Role.SHARE)
                && cues.has(subject, Cue.SUMMED)
                && rest(subject).isEmpty()
                && before >= 0
                && row.sameSentence(before, share)
                && rest(names.withoutFiller(row.at(before).lead())).length() > 0
                && parts(share).size() > 1;
    }

    List<Found> read() {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (isJoint(i)) {
                List<Integer> parts = parts(i);
                int told = told(subject(i));
                if (told > 0 && parts.size() == told) {
                    found.add(counted(i, parts));
                } else if (told == 0) {
                    fitting(i, parts, found);
                }
            }
        }
        return found;
    }

    /** The words say how many parts it are: over the first base that fits, or the nearest if no words name another. */
    private Found counted(int share, List<Integer> parts) {
        List<Integer> bases = bases(share, parts);
        boolean fits = bases.stream().anyMatch(b -> fits(share, parts, b));
        bases.sort(Comparator.comparing(b -> !fits(share, parts, b)));
        // 民事180件、刑事90件、行政30件，两类相加占90%: of more items the words do not tell which two are meant.
        boolean among = row.at(parts.get(0)).opener() == Item.LIST;
        return new Found(share, parts, bases, fits || !among && !namesOther(share, bases));
    }

    /** How far the list reaches back is open: the longest one that fits a number before it. */
    private void fitting(int share, List<Integer> parts, List<Found> found) {
        for (int from = 0; from + 1 < parts.size(); from++) {
            List<Integer> reach = parts.subList(from, parts.size());
            for (int base : bases(share, reach)) {
                if (fits(share, reach, base)) {
                    found.add(new Found(share, List.copyOf(reach), List.of(base), false));
                    return;
                }
            }
        }
    }

    private boolean fits(int share, List<Integer> parts, int base) {
        return Fit.sharesOf(
                row.at(share).quantity(),
                parts.stream().map(p -> row.at(p).quantity()).toList(),
                row.at(base).quantity());
    }

    /** 两类相加占办结量的47%: whether the words name a base, and none of these is called so. */
    private boolean namesOther(int share, List<Integer> bases) {
        String lead = names.withoutDates(row.at(share).lead());
        String words = names.clean(lead.substring(subject(share).length()
                + cues.prefix(lead.substring(subject(share).length()), Cue.SHARE)
                        .length()));
        return words.length() >= TELLING
                && bases.stream().noneMatch(b -> Likeness.containment(words, called.of(b)) > 0);
    }

    /** The levels of the sentence right before the share, of one unit; as many as are told. */
    private List<Integer> parts(int share) {
        List<Integer> parts = new ArrayList<>();
        int last = row.previousLevel(share);
        int told = told(subject(share));
        boolean first = told > 0 && cues.has(subject(share), Cue.FIRSTOF);
        int most = told > 0 && !first ? told : MOST;
        for (int at = last;
                at >= 0
                        && parts.size() < most
                        && row.sameSentence(at, share)
                        && row.at(at).hasUnitOf(row.at(last));
                at = row.previousLevel(at)) {
            parts.add(0, at);
        }
        return first ? List.of() : parts;
    }

    /**
     * Levels before the parts that are larger than all of them: those of the paragraph, or others whose name the sentence repeats, such as 投诉 in
     * 投诉较多的是….
     */
    private List<Integer> bases(int share, List<Integer> parts) {
        int first = parts.get(0);
        boolean told = told(subject(share)) > 0;
        String sentence = told ? "" : sentence(first);
        List<Integer> bases = new ArrayList<>();
        for (int at = first - 1; at >= Math.max(0, first - REACH); at--) {
            Item base = row.at(at);
            boolean near = base.block() == row.at(share).block();
            boolean named = called.of(at).length() >= TELLING && sentence.contains(called.of(at));
            boolean larger = parts.stream()
                    .allMatch(p -> base.quantity()
                                    .value()
                                    .compareTo(row.at(p).quantity().value())
                            > 0);
            if (row.is(at, Role.LEVEL)
                    && (near || named)
                    && larger
                    && row.at(at).hasUnitOf(row.at(first))) {
                bases.add(at);
            }
        }
        return bases;
    }

    /** The words of a sentence up to its first part, which stands behind a semicolon where its clause does. */
    private String sentence(int first) {
        String words = row.at(first).bridge();
        return words.substring(Math.max(words.lastIndexOf('。'), words.lastIndexOf(';')) + 1);
    }

    private String subject(int share) {
        String lead = names.withoutDates(row.at(share).lead());
        int first = cues.words(Cue.SHARE).stream()
                .mapToInt(lead::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(0);
        return lead.substring(0, first);
    }

    /** What is left of the words without those that sum up. */
    private String rest(String words) {
        String rest = words;
        for (String word = cues.prefix(rest, Cue.JOINT); !word.isEmpty(); word = cues.prefix(rest, Cue.JOINT)) {
            rest = rest.substring(word.length());
        }
        return rest;
    }

    private int told(String subject) {
        Cue[] numbers = {Cue.TWO, Cue.THREE, Cue.FOUR, Cue.FIVE};
        for (int i = 0; i < numbers.length; i++) {
            if (cues.has(subject, numbers[i])) {
                return i + 2;
            }
        }
        return 0;
    }
}
