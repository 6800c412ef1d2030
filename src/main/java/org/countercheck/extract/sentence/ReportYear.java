package org.countercheck.extract.sentence;

import java.util.HashMap;
import java.util.Map;
import org.countercheck.extract.numeral.Mention;

/**
 * The year a document reports on: the one its title names or, where the title names none, the one it names most often.
 *
 * <p>A number with the year before it (2017年收到210件 in the report of 2018) is a level to compare with.
 */
final class ReportYear {

    /** Nothing is known. */
    static final ReportYear UNKNOWN = new ReportYear(0);

    private static final int DIGITS = 4;

    private final int year;

    private ReportYear(int year) {
        this.year = year;
    }

    /** Collects the years of a document, paragraph by paragraph. */
    static final class Count {

        private final Map<Integer, Integer> named = new HashMap<>();
        private int first;

        /** Reads the dates of one paragraph. */
        void read(String folded, Iterable<Mention> mentions, boolean heading) {
            for (Mention mention : mentions) {
                int year = mention instanceof Mention.Aside ? yearAt(folded, mention.start()) : 0;
                if (year > 0) {
                    named.merge(year, 1, Integer::sum);
                    first = first == 0 && heading && !isDay(folded, mention.end()) ? year : first;
                }
            }
        }

        ReportYear year() {
            int most = first;
            for (Map.Entry<Integer, Integer> entry : named.entrySet()) {
                boolean oftener = first == 0 && entry.getValue() > named.getOrDefault(most, 0);
                most = oftener ? entry.getKey() : most;
            }
            return new ReportYear(most);
        }
    }

    /** 2019年2月2日 in a heading is when something was signed or told, not what is reported. */
    private static boolean isDay(String text, int end) {
        return text.charAt(end - 1) == '日';
    }

    /** Whether the words before a number name the year before the one reported, and nothing after that year. */
    boolean isBefore(String lead) {
        int open = lead.lastIndexOf(Item.DATE_OPEN);
        return year > 0
                && open >= 0
                && yearAt(lead, open + 1) == year - 1
                && lead.startsWith("年", open + 1 + DIGITS)
                && lead.indexOf(Item.DATE_CLOSE, open) == open + 2 + DIGITS;
    }

    /** Whether the first date among the words lies in the year before the one reported. */
    boolean startsBefore(String lead) {
        int open = lead.indexOf(Item.DATE_OPEN);
        return year > 0 && open >= 0 && yearAt(lead, open + 1) == year - 1;
    }

    private static int yearAt(String text, int at) {
        if (at + DIGITS >= text.length() || text.charAt(at + DIGITS) != '年') {
            return 0;
        }
        int year = 0;
        for (int i = at; i < at + DIGITS; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            year = year * 10 + digit;
        }
        return year;
    }
}
