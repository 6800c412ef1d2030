package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;

/** The year that each number of a sentence is of: 2014年受理112件，审结98件 are both of 2014. */
final class ItemYears {

    /** No year is named, or more than one. */
    static final int UNKNOWN = 0;

    private static final int DIGITS = 4;

    private final int[] years;

    ItemYears(Row row) {
        years = new int[row.size()];
        for (int i = 0; i < row.size(); i++) {
            String bridge = row.at(i).bridge();
            String clause = bridge.substring(Math.max(bridge.lastIndexOf('。'), bridge.lastIndexOf(';')) + 1);
            int before = row.previous(i);
            boolean goesOn = clause.length() == bridge.length() && before >= 0 && row.sameSentence(before, i);
            int named = named(clause);
            years[i] = named == UNKNOWN && clause.indexOf(Item.DATE_OPEN) < 0 && goesOn ? years[before] : named;
        }
    }

    int of(int item) {
        return years[item];
    }

    /** The only year among the words, without a month behind it. */
    static int named(String words) {
        List<Integer> all = all(words);
        return all.isEmpty() || all.stream().distinct().count() > 1 ? UNKNOWN : all.get(0);
    }

    /** The years among the words, in order; {@link #UNKNOWN} for any other date. */
    static List<Integer> all(String words) {
        List<Integer> years = new ArrayList<>();
        for (int open = words.indexOf(Item.DATE_OPEN); open >= 0; open = words.indexOf(Item.DATE_OPEN, open + 1)) {
            years.add(at(words, open + 1));
        }
        return years;
    }

    /** The year that a date which is nothing more begins at, or {@link #UNKNOWN}. */
    private static int at(String words, int start) {
        int end = start + DIGITS;
        boolean alone = words.startsWith("年" + Item.DATE_CLOSE, end);
        for (int i = start; alone && i < end; i++) {
            alone = words.charAt(i) >= '0' && words.charAt(i) <= '9';
        }
        return alone ? Integer.parseInt(words, start, end, 10) : UNKNOWN;
    }
}
