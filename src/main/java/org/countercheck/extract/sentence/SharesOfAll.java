package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.countercheck.figure.Rational;

/** Shares of one sentence that no list holds together but that make up all as they are printed: 满意的占92.4%，基本满意的占7.6%. */
final class SharesOfAll {

    private static final int MOST = 6;

    private final Row row;
    private final List<ShareReader.Found> known;

    SharesOfAll(Row row, List<ShareReader.Found> known) {
        this.row = row;
        this.known = known;
    }

    List<ShareReader.Found> read() {
        List<ShareReader.Found> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            boolean begins = i == 0 || !row.sameSentence(i - 1, i);
            List<Integer> shares = begins ? shares(i) : List.of();
            if (shares.size() > 1 && shares.size() <= MOST && isAll(shares) && !isKnown(shares)) {
                found.add(
                        new ShareReader.Found(shares.stream().map(s -> -1).toList(), shares, List.of(), false, false));
            }
        }
        return found;
    }

    /** All shares and rates of the sentence that begins here. */
    private List<Integer> shares(int first) {
        return IntStream.range(first, row.size())
                .takeWhile(i -> row.sameSentence(first, i))
                .filter(i -> row.is(i, Role.SHARE) || row.is(i, Role.RATE))
                .boxed()
                .toList();
    }

    private boolean isAll(List<Integer> shares) {
        Rational sum = shares.stream().map(s -> row.at(s).quantity().value()).reduce(Rational.ZERO, Rational::plus);
        return sum.equals(Rational.HUNDRED)
                && shares.stream().allMatch(s -> row.at(s).quantity().value().signum() > 0);
    }

    private boolean isKnown(List<Integer> shares) {
        return known.stream().anyMatch(k -> k.shares().containsAll(shares));
    }
}
