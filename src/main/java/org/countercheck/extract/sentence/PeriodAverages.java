package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds averages over the days, weeks or months of a period: 一周受理4200件，平均每天600件.
 *
 * <p>Words such as 季度 leave open which days are counted, so that only arithmetic confirms such an average; a week has seven.
 */
final class PeriodAverages {

    /**
     * One average.
     *
     * @param printed the item of the average
     * @param total the item of what is spread over the period
     * @param times how many days, weeks or months it is spread over
     */
    record Found(int printed, int total, int times) {}

    private static final int WEEK = 7;
    private static final int LEVELS_TRIED = 6;

    private static final List<Integer> DAYS =
            List.of(WEEK, 28, 29, 30, 31, 59, 60, 90, 91, 92, 181, 182, 184, 273, 274, 365, 366);

    private static final List<Integer> WEEKS = List.of(4, 5, 13, 26, 52, 53);
    private static final List<Integer> MONTHS = List.of(3, 6, 9, 12);

    private final Row row;
    private final Cues cues;

    PeriodAverages(Row row, Cues cues) {
        this.row = row;
        this.cues = cues;
    }

    List<Found> read() {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (row.is(i, Role.OTHER) && row.at(i).isAmount()) {
                average(i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Found> average(int item) {
        String lead = row.at(item).lead();
        List<Integer> times = cues.has(lead, Cue.DAILY)
                ? DAYS
                : cues.has(lead, Cue.WEEKLY) ? WEEKS : cues.has(lead, Cue.MONTHLY) ? MONTHS : List.of();
        if (times.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> totals = totals(item);
        return totals.stream()
                .flatMap(total -> times.stream()
                        .filter(n -> Fit.averages(
                                row.at(item).quantity(), row.at(total).quantity(), n))
                        .map(n -> new Found(item, total, n)))
                .findFirst()
                .or(() -> totals.stream()
                        .limit(1)
                        .filter(total -> times == DAYS && isOfWeek(total, item))
                        .map(total -> new Found(item, total, WEEK))
                        .findFirst());
    }

    /** The level that the average stands behind in parentheses, and those before it of its own unit, the nearest first. */
    private List<Integer> totals(int item) {
        int owner = row.at(item).owner();
        return IntStream.iterate(item - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> row.is(i, Role.LEVEL)
                        && row.at(i).block() == row.at(item).block()
                        && row.at(i).hasUnitOf(row.at(item))
                        && (owner < 0 || i <= owner))
                .limit(LEVELS_TRIED)
                .boxed()
                .toList();
    }

    /** 本周共接警400起（日均50起）: nothing stands between the number of the week and its average. */
    private boolean isOfWeek(int total, int item) {
        boolean bare = cues.words(Cue.DAILY).contains(row.at(item).lead());
        boolean beside = row.at(item).owner() == total
                || row.at(item).owner() < 0
                        && row.previous(item) == total
                        && row.sameSentence(total, item)
                        && row.at(item).opener() == ',';
        return bare && beside && cues.has(row.at(total).lead(), Cue.WEEK);
    }
}
