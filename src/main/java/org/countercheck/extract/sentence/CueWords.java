package org.countercheck.extract.sentence;

import java.util.List;

/**
 * Words of one meaning. Most texts hold none of them, which their characters tell before any word is compared.
 *
 * @param words the words, in the order in which they are tried
 * @param first which characters they start with
 * @param last which characters they end with
 */
record CueWords(List<String> words, Characters first, Characters last) {

    static final CueWords NONE = of(List.of());

    /** Characters, some of which may share one bit: a character that is not among them is nearly always known not to be. */
    private static final class Characters {

        private static final int BITS = 1024;

        private final long[] bits = new long[BITS / Long.SIZE];

        private void add(char c) {
            bits[c % BITS / Long.SIZE] |= 1L << c;
        }

        private boolean mayHold(char c) {
            return (bits[c % BITS / Long.SIZE] & 1L << c) != 0;
        }

        private boolean mayHoldOneOf(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (mayHold(text.charAt(i))) {
                    return true;
                }
            }
            return false;
        }
    }

    static CueWords of(List<String> words) {
        Characters first = new Characters();
        Characters last = new Characters();
        for (String word : words) {
            first.add(word.charAt(0));
            last.add(word.charAt(word.length() - 1));
        }
        return new CueWords(List.copyOf(words), first, last);
    }

    /** Whether one of them stands anywhere in a text. */
    boolean standIn(String text) {
        if (first.mayHoldOneOf(text)) {
            for (String word : words) {
                if (text.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The first of them that starts a text, or an empty string. */
    String prefix(String text) {
        if (!text.isEmpty() && first.mayHold(text.charAt(0))) {
            for (String word : words) {
                if (text.startsWith(word)) {
                    return word;
                }
            }
        }
        return "";
    }

    /** The first of them that ends a text, or an empty string. */
    String suffix(String text) {
        if (!text.isEmpty() && last.mayHold(text.charAt(text.length() - 1))) {
            for (String word : words) {
                if (text.endsWith(word)) {
                    return word;
                }
            }
        }
        return "";
    }

    /** The longest of them that stands in a text, or an empty string. */
    String longest(String text) {
        String longest = "";
        if (first.mayHoldOneOf(text)) {
            for (String word : words) {
                if (word.length() > longest.length() && text.contains(word)) {
                    longest = word;
                }
            }
        }
        return longest;
    }

    /** A text without any of them. */
    String without(String text) {
        String rest = text;
        if (first.mayHoldOneOf(text)) {
            for (String word : words) {
                rest = rest.replace(word, "");
            }
        }
        return rest;
    }
}
