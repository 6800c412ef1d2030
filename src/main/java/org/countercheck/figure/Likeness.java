package org.countercheck.figure;

/** How much of one wording stands in another, told by pairs of neighbouring characters; Chinese parts its words by nothing else. */
public final class Likeness {

    private Likeness() {}

    /** How many of the pairs of characters of {@code part} stand in {@code whole}, in percent; 0 for a part without characters. */
    public static int containment(String part, String whole) {
        if (part.length() < 2) {
            return !part.isEmpty() && whole.contains(part) ? 100 : 0;
        }
        int shared = 0;
        for (int i = 0; i + 2 <= part.length(); i++) {
            if (whole.contains(part.substring(i, i + 2))) {
                shared++;
            }
        }
        return 100 * shared / (part.length() - 1);
    }
}
