package org.countercheck.extract;

import java.util.HashSet;
import java.util.Set;

/** Compares wordings of labels by the pairs of neighbouring characters they share. */
final class LabelText {

    private LabelText() {}

    /** Twice the shared pairs over all pairs, in percent: 100 for the same wording, 0 for nothing in common. */
    static int similarity(String one, String other) {
        Set<String> mine = pairs(one);
        Set<String> others = pairs(other);
        if (mine.isEmpty() || others.isEmpty()) {
            return one.equals(other) && !one.isEmpty() ? 100 : 0;
        }
        int shared = 0;
        for (String pair : mine) {
            if (others.contains(pair)) {
                shared++;
            }
        }
        return 200 * shared / (mine.size() + others.size());
    }

    /** How much of {@code part} is found in {@code whole}, in percent of its pairs. */
    static int containment(String part, String whole) {
        Set<String> mine = pairs(part);
        if (mine.isEmpty()) {
            return !part.isEmpty() && whole.contains(part) ? 100 : 0;
        }
        Set<String> others = pairs(whole);
        int shared = 0;
        for (String pair : mine) {
            if (others.contains(pair)) {
                shared++;
            }
        }
        return 100 * shared / mine.size();
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
