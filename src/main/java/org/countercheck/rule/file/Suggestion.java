package org.countercheck.rule.file;

import java.util.Collection;

/** The word that somebody probably meant: by edit distance, or because one contains the other. */
final class Suggestion {

    private Suggestion() {}

    /** The nearest of {@code known}, the first of several; an empty string if none is near. */
    static String of(String word, Collection<String> known) {
        String best = "";
        int bestCost = Integer.MAX_VALUE;
        for (String candidate : known) {
            int cost = 2 * distance(word, candidate);
            boolean contained =
                    word.length() > 1 && candidate.contains(word) || candidate.length() > 1 && word.contains(candidate);
            int length = Math.max(word.length(), candidate.length());
            // Half of the characters must be right, unless one word is a part of the other.
            boolean near = contained || cost <= length && length > 1;
            int rank = contained ? Math.min(cost, length / 2) : cost;
            if (near && cost > 0 && rank < bestCost) {
                best = candidate;
                bestCost = rank;
            }
        }
        return best;
    }

    /** Characters to insert, delete, replace, or exchange with their neighbour. */
    static int distance(String one, String other) {
        int[] before = null;
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + (same ? 0 : 1));
                if (before != null
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = above;
            above = row;
        }
        return above[other.length()];
    }
}
