package org.countercheck.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The labels of a vocabulary and their wordings, found by their innermost words. */
final class Aliases {

    /**
     * One wording of a label.
     *
     * @param canonical the label
     * @param context outer words that must stand over it, outermost first, normalised
     */
    record Pattern(String canonical, List<String> context) {}

    private final Words words;
    private final Map<String, List<Pattern>> byLastWords = new HashMap<>();
    private final Map<String, String> byWhole = new HashMap<>();

    Aliases(Map<String, List<String>> aliases, Words words) {
        this.words = words;
        aliases.keySet().forEach(label -> add(label, label));
        aliases.forEach((label, wordings) -> wordings.forEach(w -> add(label, w)));
    }

    private void add(String canonical, String wording) {
        List<String> segments = LabelPath.of(wording).normalised();
        String last = segments.get(segments.size() - 1);
        Pattern pattern = new Pattern(canonical, segments.subList(0, segments.size() - 1));
        byWhole.putIfAbsent(String.join("/", segments), canonical);
        byLastWords.computeIfAbsent(last, k -> new ArrayList<>()).add(pattern);
        String stem = words.stem(last);
        if (!stem.equals(last)) {
            byLastWords.computeIfAbsent(stem, k -> new ArrayList<>()).add(pattern);
        }
    }

    /** The wordings that end in {@code name}, in the order of the vocabulary. */
    List<Pattern> endingIn(String name) {
        return byLastWords.getOrDefault(name, List.of());
    }

    /** The label that a path is, or is a wording of. */
    Optional<String> canonical(List<String> normalised) {
        return Optional.ofNullable(byWhole.get(String.join("/", normalised)));
    }

    /** The label that one segment is a wording of by itself; otherwise the segment. */
    String canonicalOrSelf(String normalised) {
        return byWhole.getOrDefault(normalised, normalised);
    }
}
