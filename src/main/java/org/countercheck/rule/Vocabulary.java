package org.countercheck.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Labels and their other wordings.
 *
 * @param aliases canonical label to the wordings that mean the same, in the order of the rule files; both may be paths ({@code 行政复议/维持}), which
 *     hold only where the outer words stand over the inner ones
 */
public record Vocabulary(Map<String, List<String>> aliases) {

    /** Nothing but the document's own words. */
    public static final Vocabulary EMPTY = new Vocabulary(Map.of());

    /** Copies the map, keeping its order. */
    public Vocabulary {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        aliases.forEach((label, words) -> copy.put(label, List.copyOf(words)));
        aliases = Collections.unmodifiableMap(copy);
    }

    /** The words of both, those of this one first. */
    public Vocabulary plus(Vocabulary other) {
        Map<String, List<String>> all = new LinkedHashMap<>(aliases);
        other.aliases.forEach((label, words) -> all.merge(label, words, (mine, theirs) -> {
            List<String> both = new ArrayList<>(mine);
            theirs.stream().filter(w -> !mine.contains(w)).forEach(both::add);
            return both;
        }));
        return new Vocabulary(all);
    }
}
