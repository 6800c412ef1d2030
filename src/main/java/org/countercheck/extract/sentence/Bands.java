package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Bands of ages, sizes or years in the names of parts: 0-14岁, 15-59岁, 60岁及以上 leave nothing out. */
final class Bands {

    /** Whole numbers of this many digits number something else. */
    private static final int MOST_DIGITS = 6;

    /**
     * One band.
     *
     * @param low its first number
     * @param high its last number; {@link Integer#MAX_VALUE} where it has none
     * @param around the words of the name around the numbers
     * @param loose whether its last number may be outside it
     */
    record Band(int low, int high, String around, boolean loose) {
        /** Whether all of this band lies within the other. */
        boolean isWithin(Band other) {
            return low >= other.low && high <= other.high;
        }
    }

    private final List<String> above;
    private final List<String> below;
    private final List<String> among;
    private final List<String> through;

    /**
     * Bands whose last one ends in a word of {@code above} and whose first one may end in one of {@code below}, longest words first; a word of {@code among}
     * parts what a band is taken from, and one of {@code through} stands between its two numbers.
     */
    Bands(List<String> above, List<String> below, List<String> among, List<String> through) {
        this.above = above;
        this.below = below;
        this.among = among;
        this.through = through;
    }

    /** Whether the names are bands that follow each other from nothing to whatever is above. */
    boolean cover(List<String> names) {
        List<Band> bands = new ArrayList<>();
        for (String name : names) {
            Optional<Band> band = of(name);
            if (band.isEmpty()
                    || !band.get().around().equals(first(bands, band.get()).around())) {
                return false;
            }
            bands.add(band.get());
        }
        bands.sort(Comparator.comparingInt(Band::low));
        for (int i = 1; i < bands.size(); i++) {
            // 35岁以下 may hold 35 or not.
            boolean next = bands.get(i).low() == bands.get(i - 1).high() + 1
                    || i == 1
                            && bands.get(0).loose()
                            && bands.get(1).low() == bands.get(0).high();
            if (!next) {
                return false;
            }
        }
        return bands.size() > 1
                && bands.get(0).low() == 0
                && bands.get(bands.size() - 1).high() == Integer.MAX_VALUE;
    }

    private static Band first(List<Band> bands, Band otherwise) {
        return bands.isEmpty() ? otherwise : bands.get(0);
    }

    /** The band that a name tells: 65岁及以上 in 60岁以上人口中65岁及以上. */
    Optional<Band> of(String whole) {
        String name = behindWhole(whole);
        int at = 0;
        while (at < name.length() && !isDigit(name.charAt(at))) {
            at++;
        }
        int end = digits(name, at);
        if (end == at || end - at > MOST_DIGITS) {
            return Optional.empty();
        }
        int low = Integer.parseInt(name, at, end, 10);
        int join = end;
        while (join < name.length() && through.contains(name.substring(join, join + 1))) {
            join++;
        }
        int last = digits(name, join);
        if (join > end && last > join && last - join <= MOST_DIGITS) {
            String around = name.substring(0, at) + name.substring(last);
            return Optional.of(new Band(low, Integer.parseInt(name, join, last, 10), around, false));
        }
        return open(name, at, end, low);
    }

    private String behindWhole(String name) {
        int behind = 0;
        for (String word : among) {
            int at = name.lastIndexOf(word) + word.length();
            if (at > word.length() && at < name.length() && isDigit(name.charAt(at))) {
                behind = Math.max(behind, at);
            }
        }
        return name.substring(behind);
    }

    private Optional<Band> open(String name, int at, int end, int number) {
        for (String word : above) {
            int found = name.indexOf(word, end);
            if (found >= 0) {
                return Optional.of(new Band(number, Integer.MAX_VALUE, around(name, at, end, found, word), false));
            }
        }
        for (String word : below) {
            int found = name.indexOf(word, end);
            if (found >= 0) {
                return Optional.of(new Band(0, number, around(name, at, end, found, word), true));
            }
        }
        return Optional.empty();
    }

    private static String around(String name, int at, int end, int found, String word) {
        return name.substring(0, at) + name.substring(end, found) + name.substring(found + word.length());
    }

    private static int digits(String name, int from) {
        int at = from;
        while (at < name.length() && isDigit(name.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
