package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;

/**
 * Shares behind the items of a list that stands in several sentences or paragraphs: 支出200万元。1．甲40万元，占20%。……2．乙60万元，占35%。……3．丙100万元，占50%。
 *
 * <p>The items make up their total exactly, and all other shares are over it: so is the one that does not fit.
 */
final class SharesOfLists {

    private static final int LEAST_PARTS = 3;

    private final Row row;
    private final Grouping arithmetic;

    SharesOfLists(Row row) {
        this.row = row;
        this.arithmetic = new Grouping(row);
    }

    /** The shares that do not fit. */
    List<ShareReader.Found> read(List<Group> lists) {
        List<ShareReader.Found> found = new ArrayList<>();
        for (Group list : lists) {
            if (list.total() >= 0
                    && list.parts().size() >= LEAST_PARTS
                    && list.parts().stream().allMatch(this::hasShare)
                    && arithmetic.adds(list.total(), list.parts())) {
                List<Integer> misfits = list.parts().stream()
                        .filter(p -> !fits(p, list.total()))
                        .toList();
                if (misfits.size() == 1) {
                    found.add(new ShareReader.Found(
                            misfits, List.of(row.next(misfits.get(0))), List.of(list.total()), true, false));
                }
            }
        }
        return found;
    }

    private boolean hasShare(int part) {
        int next = row.next(part);
        return row.is(next, Role.SHARE) && row.sameSentence(part, next);
    }

    private boolean fits(int part, int total) {
        return Fit.shares(
                row.at(row.next(part)).quantity(),
                row.at(part).quantity(),
                row.at(total).quantity());
    }
}
