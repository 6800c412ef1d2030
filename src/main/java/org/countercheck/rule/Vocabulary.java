package org.countercheck.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Labels and their other wordings.
 *
 * @param aliases canonical label to the wordings that mean the same, in the order of the rule files
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
}
