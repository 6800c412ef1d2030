package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares whose parts were counted in a sentence before and are named again: 来信50件，来访30件……。来信、来访占总量的比重分别是14.1%、32.3%.
 *
 * <p>Parts are found by their names alone, so that a share is told only where all of them fit one base.
 */
final class NamedShares {

    /** How many numbers before the shares are looked at. */
    private static final int REACH = 24;

    private final Row row;
    private final Cues cues;
    private final ListNames names;

    NamedShares(Row row, Cues cues, ListNames names) {
        this.row = row;
        this.cues = cues;
        this.names = names;
    }

    List<ShareReader.Found> read() {
        List<ShareReader.Found> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (row.is(i, Role.SHARE)
                    && cues.has(row.at(i).lead(), Cue.RESPECTIVELY)
                    && cues.has(row.at(i).lead(), Cue.SHARE)) {
                list(i, found);
            }
        }
        return found;
    }

    private void list(int first, List<ShareReader.Found> found) {
        List<Integer> shares = new ArrayList<>(List.of(first));
        for (int at = row.next(first);
                row.is(at, Role.SHARE)
                        && row.sameSentence(at, first)
                        && !cues.has(row.at(at).lead(), Cue.SHARE);
                at = row.next(at)) {
            shares.add(at);
        }
        List<Integer> parts = ListNames.split(subject(first), cues).stream()
                .map(name -> called(name, first))
                .toList();
        boolean told = parts.size() > 1
                && parts.size() == shares.size()
                && parts.stream().allMatch(p -> p >= 0)
                && parts.stream().distinct().count() == parts.size();
        if (told) {
            base(parts, shares)
                    .forEach(base -> found.add(new ShareReader.Found(
                            List.copyOf(parts), List.copyOf(shares), List.of(base), false, false)));
        }
    }

    /** The words before 占. */
    private String subject(int share) {
        String lead = row.at(share).lead();
        int end = cues.words(Cue.SHARE).stream()
                .mapToInt(lead::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(0);
        return lead.substring(0, end);
    }

    /** The nearest level before that is called exactly so, or -1. */
    private int called(String name, int share) {
        int at = row.previousLevel(share);
        for (int tried = 0; at >= 0 && tried < REACH; tried++, at = row.previousLevel(at)) {
            if (names.of(at).equals(name)) {
                return at;
            }
        }
        return -1;
    }

    /** The nearest level before the parts that all shares fit. */
    private List<Integer> base(List<Integer> parts, List<Integer> shares) {
        int first = parts.stream().min(Integer::compare).orElseThrow();
        int from = Math.max(0, first - REACH);
        return IntStream.rangeClosed(from, first - 1)
                .map(i -> from + first - 1 - i)
                .filter(base -> row.is(base, Role.LEVEL)
                        && row.at(base).unit().isCounter()
                        && IntStream.range(0, parts.size())
                                .allMatch(i -> Fit.shares(
                                        row.at(shares.get(i)).quantity(),
                                        row.at(parts.get(i)).quantity(),
                                        row.at(base).quantity())))
                .boxed()
                .limit(1)
                .toList();
    }
}
