package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Shares told in words and in percent: 37件，占近七成（68.5%）; 超过全部回复的一半（51.01%）; 占九成以上，为94%.
 *
 * <p>The words in front may qualify part and whole in any way, so that numbers confirm which are meant.
 */
final class RoughShares {

    /** How many numbers before a share are looked at. */
    private static final int REACH = 12;

    /** How many characters before a percentage may tell it in words. */
    private static final int LONGEST = 16;

    private final Row row;
    private final Cues cues;

    RoughShares(Row row, Cues cues) {
        this.row = row;
        this.cues = cues;
    }

    /** Those of the shares that no other reading has found a part for. */
    List<ShareReader.Found> read(List<ShareReader.Found> known) {
        Set<Integer> read = read(known.stream());
        List<ShareReader.Found> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (row.at(i).isPercent() && !read.contains(i) && isToldTwice(i)) {
                pair(i, found);
            }
        }
        return found;
    }

    private static Set<Integer> read(Stream<ShareReader.Found> known) {
        return known.filter(k -> !k.bases().isEmpty())
                .flatMap(k -> IntStream.range(0, k.shares().size())
                        .filter(i -> k.parts().get(i) >= 0)
                        .mapToObj(k.shares()::get))
                .collect(Collectors.toSet());
    }

    /** Whether words for a share stand right before the percentage: in front of its parentheses, or as what it is. */
    private boolean isToldTwice(int item) {
        Item it = row.at(item);
        int start = it.mention().start();
        String words = it.passage()
                .subSequence(Math.max(0, start - LONGEST), start)
                .toString()
                .strip();
        boolean inside = words.endsWith("（") || words.endsWith("(");
        if (inside) {
            return cues.ends(words.substring(0, words.length() - 1).strip(), Cue.ROUGHLY);
        }
        int before = row.previous(item);
        boolean rough = before >= 0
                && row.at(before).isPercent()
                && row.sameSentence(before, item)
                && cues.has(printed(before), Cue.ROUGHLY);
        return rough && it.opener() == ',' && cues.words(Cue.BEING).contains(it.lead());
    }

    private String printed(int item) {
        Item it = row.at(item);
        return it.passage()
                .subSequence(it.mention().start(), it.mention().end())
                .toString();
    }

    /** The nearest part and whole that fit. */
    private void pair(int share, List<ShareReader.Found> found) {
        for (int part = share - 1; part >= Math.max(0, share - REACH); part--) {
            if (!row.is(part, Role.LEVEL)
                    || row.at(part).block() != row.at(share).block()) {
                continue;
            }
            List<Integer> bases = new ArrayList<>();
            for (int base = share - 1; base >= Math.max(0, share - 2 * REACH); base--) {
                if (fits(share, part, base)) {
                    bases.add(base);
                }
            }
            if (!bases.isEmpty()) {
                found.add(new ShareReader.Found(List.of(part), List.of(share), List.of(bases.get(0)), false, false));
                return;
            }
        }
    }

    private boolean fits(int share, int part, int base) {
        return base != part
                && (row.is(base, Role.LEVEL) || row.is(base, Role.BASE))
                && row.at(base).hasUnitOf(row.at(part))
                && Fit.shares(
                        row.at(share).quantity(),
                        row.at(part).quantity(),
                        row.at(base).quantity());
    }
}
