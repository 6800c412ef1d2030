package org.countercheck.rule.inferred;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countercheck.rule.LabelText;

/**
 * The period that a header names: 2015年, 2015年8月, 本周.
 *
 * @param at its number among the periods of its sort
 * @param step how far the period before is away
 */
record CellPeriod(int at, int step) {

    private static final int DIGITS = 4;
    private static final int FIRST = 1900;
    private static final int LAST = 2099;
    private static final int YEAR = 12;

    private static final Map<String, List<String>> WORDS = Resources.lines("zh/periods.txt").stream()
            .collect(Collectors.toUnmodifiableMap(l -> l.substring(0, l.indexOf(':')), l -> Stream.of(
                            l.substring(l.indexOf(':') + 1).strip().split(" +"))
                    .toList()));

    /** The only period that the words name, or null. */
    static CellPeriod of(List<String> path) {
        CellPeriod found = null;
        for (String words : path) {
            String bare = LabelText.normalise(words);
            CellPeriod own = WORDS.get("this").contains(bare)
                    ? new CellPeriod(1, 0)
                    : WORDS.get("last").contains(bare) ? new CellPeriod(0, 0) : dated(words);
            if (own != null && own.at < 0 || found != null && own != null && !found.equals(own)) {
                return null;
            }
            found = own == null ? found : own;
        }
        return found;
    }

    /** The periods that one compares with: the year before, for a month also the month before. */
    List<CellPeriod> before() {
        return switch (step) {
            case 0 -> List.of(new CellPeriod(at - 1, 0));
            case 1 -> List.of(new CellPeriod(at - 1, 1), new CellPeriod(at - YEAR, 1));
            default -> List.of(new CellPeriod(at - YEAR, step));
        };
    }

    /** The year or month of some words; one before all others if they name several years, null if they name none. */
    private static CellPeriod dated(String words) {
        CellPeriod found = null;
        for (int at = 0; at < words.length(); at++) {
            int end = digits(words, at);
            int number = end - at == DIGITS ? Integer.parseInt(words, at, end, 10) : 0;
            if (number >= FIRST && number <= LAST) {
                CellPeriod own = month(words, end, number);
                if (found != null && !found.equals(own)) {
                    return new CellPeriod(-1, YEAR);
                }
                found = own;
            }
            at = Math.max(at, end - 1);
        }
        return found;
    }

    /** 2015年8月, or the whole year where no single month follows: 2015年1-8月. */
    private static CellPeriod month(String words, int at, int year) {
        int from = words.startsWith("年", at) ? at + 1 : at;
        int end = digits(words, from);
        boolean month = from > at && end > from && end - from <= 2 && words.startsWith("月", end);
        int number = month ? Integer.parseInt(words, from, end, 10) : 0;
        return number >= 1 && number <= YEAR
                ? new CellPeriod(year * YEAR + number - 1, 1)
                : new CellPeriod(year * YEAR, YEAR);
    }

    private static int digits(String words, int at) {
        int end = at;
        while (end < words.length() && words.charAt(end) >= '0' && words.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
