package org.countercheck.extract.numeral;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Unit;

/** The words behind a number that say what it counts. */
final class Units {

    /**
     * One such word.
     *
     * @param printed the word
     * @param unit the unit; null for lengths of time and degrees, which count nothing
     * @param name whether it is a degree or a class, part of a name
     */
    record Counter(String printed, Unit unit, boolean name) {}

    private static final String TERM = "TERM";
    private static final String NAME = "NAME";
    private static final String NOT = "not";

    private final Words words;
    private final Words others;
    private final Map<String, Counter> counters = new LinkedHashMap<>();

    Units(Map<String, List<String>> groups) {
        groups.forEach((group, list) -> {
            if (!group.equals(NOT)) {
                boolean counts = !Set.of(TERM, NAME).contains(group);
                for (String word : list) {
                    Unit unit = counts ? new Unit(symbol(word, group), Dimension.valueOf(group)) : null;
                    counters.putIfAbsent(word, new Counter(word, unit, group.equals(NAME)));
                }
            }
        });
        words = Words.of(new ArrayList<>(counters.keySet()));
        others = Words.of(groups.get(NOT));
    }

    private static String symbol(String word, String group) {
        return group.equals(Dimension.POINTS.name()) ? "个百分点" : word;
    }

    /** The longest unit that begins at {@code at}, unless another word begins there that is as long; or null. */
    Counter at(Text text, int at) {
        String word = words.startingAt(text, at);
        if (word == null) {
            return null;
        }
        char last = word.charAt(word.length() - 1);
        char next = text.at(at + word.length());
        if (Text.isLatin(last) && (Text.isLatin(next) || Text.isDigit(next))) {
            return null;
        }
        String other = others.startingAt(text, at);
        return other != null && other.length() > word.length() ? null : counters.get(word);
    }

    /** Whether a unit of several characters begins at {@code at}: 千米, where 千 is no thousand. */
    boolean beginsLonger(Text text, int at) {
        Counter unit = at(text, at);
        return unit != null && unit.printed().length() > 1;
    }

    /** Whether a word begins at {@code at} that only begins like a unit. */
    boolean isOther(Text text, int at) {
        return others.startingAt(text, at) != null;
    }
}
