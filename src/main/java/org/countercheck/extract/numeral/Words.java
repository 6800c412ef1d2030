package org.countercheck.extract.numeral;

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
    private static final int HALF = 256;

    /** By the high and the low half of the character; halves without words are missing. */
    private final String[][][] byFirst;

    private final String[][][] byLast;

    private Words(String[][][] byFirst, String[][][] byLast) {
        this.byFirst = byFirst;
        this.byLast = byLast;
    }

    static Words of(Collection<String> words) {
        List<String> longestFirst = new ArrayList<>(words);
        longestFirst.sort(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w));
        return new Words(buckets(longestFirst, 0), buckets(longestFirst, 1));
    }

    private static String[][][] buckets(List<String> words, int end) {
        String[][][] buckets = new String[HALF][][];
        for (String word : words) {
            int key = key(word, end);
            String[][] page = buckets[key / HALF];
            if (page == null) {
                page = buckets[key / HALF] = new String[HALF][];
            }
            String[] bucket = page[key % HALF] == null ? NONE : page[key % HALF];
            page[key % HALF] = Arrays.copyOf(bucket, bucket.length + 1);
            page[key % HALF][bucket.length] = word;
        }
        return buckets;
    }

    private static String[] bucket(String[][][] buckets, char key) {
        String[][] page = buckets[key / HALF];
        String[] bucket = page == null ? null : page[key % HALF];
        return bucket == null ? NONE : bucket;
    }

    private static int key(String word, int end) {
        return word.charAt(end == 0 ? 0 : word.length() - 1);
    }

    /** The longest word that begins at {@code at}, or null. */
    String startingAt(Text text, int at) {
        for (String word : bucket(byFirst, text.at(at))) {
            if (text.matches(word, at)) {
                return word;
            }
        }
        return null;
    }

    /** The longest word that ends before {@code end}, or null. */
    String endingAt(Text text, int end) {
        for (String word : bucket(byLast, text.at(end - 1))) {
            if (text.matches(word, end - word.length())) {
                return word;
            }
        }
        return null;
    }
}
