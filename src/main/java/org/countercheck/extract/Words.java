package org.countercheck.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A fixed set of words, looked up at one place of a text: the longest that begins there, or that ends there.
 *
 * <p>Buckets by first and by last character; a look-up costs as many comparisons as words share that character.
 */
final class Words {

    private static final String[] NONE = {};

    private final String[][] byFirst;
    private final String[][] byLast;

    private Words(String[][] byFirst, String[][] byLast) {
        this.byFirst = byFirst;
        this.byLast = byLast;
    }

    static Words of(Collection<String> words) {
        return new Words(buckets(words, 0), buckets(words, 1));
    }

    private static String[][] buckets(Collection<String> words, int end) {
        int size = 0;
        for (String word : words) {
            size = Math.max(size, key(word, end) + 1);
        }
        List<List<String>> lists = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            lists.add(null);
        }
        for (String word : words) {
            int key = key(word, end);
            if (lists.get(key) == null) {
                lists.set(key, new ArrayList<>());
            }
            lists.get(key).add(word);
        }
        String[][] buckets = new String[size][];
        Arrays.fill(buckets, NONE);
        for (int i = 0; i < size; i++) {
            if (lists.get(i) != null) {
                lists.get(i).sort(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w));
                buckets[i] = lists.get(i).toArray(NONE);
            }
        }
        return buckets;
    }

    private static int key(String word, int end) {
        return word.charAt(end == 0 ? 0 : word.length() - 1);
    }

    /** The longest word that begins at {@code at}, or null. */
    String startingAt(Text text, int at) {
        char first = text.at(at);
        if (first < byFirst.length) {
            for (String word : byFirst[first]) {
                if (text.matches(word, at)) {
                    return word;
                }
            }
        }
        return null;
    }

    /** The longest word that ends before {@code end}, or null. */
    String endingAt(Text text, int end) {
        char last = text.at(end - 1);
        if (last < byLast.length) {
            for (String word : byLast[last]) {
                if (text.matches(word, end - word.length())) {
                    return word;
                }
            }
        }
        return null;
    }
}
