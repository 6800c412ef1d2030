package org.countercheck.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Labels and their other wordings.
 *
 * <p>Immutable. The wordings are taken apart once, when the vocabulary is made, not for every document.
 */
public final class Vocabulary {

    /** Nothing but the document's own words. */
    public static final Vocabulary EMPTY = new Vocabulary(Map.of());

    private final Map<String, List<String>> aliases;
    private final Aliases patterns;

    /**
     * A vocabulary.
     *
     * @param aliases canonical label to the wordings that mean the same, in the order of the rule files; both may be paths ({@code 行政复议/维持}), which
     *     hold only where the outer words stand over the inner ones
     */
    public Vocabulary(Map<String, List<String>> aliases) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        aliases.forEach((label, words) -> copy.put(label, List.copyOf(words)));
        this.aliases = Collections.unmodifiableMap(copy);
        this.patterns = new Aliases(this.aliases, Words.CHINESE);
    }

    /** Canonical label to the wordings that mean the same, in the order of the rule files. */
    public Map<String, List<String>> aliases() {
        return aliases;
    }

    /** The wordings by their innermost words. */
    Aliases patterns() {
        return patterns;
    }

    /** The words of both, those of this one first. */
    public Vocabulary plus(Vocabulary other) {
        if (aliases.isEmpty() || other.aliases.isEmpty()) {
            return aliases.isEmpty() ? other : this;
        }
        Map<String, List<String>> all = new LinkedHashMap<>(aliases);
        other.aliases.forEach((label, words) -> all.merge(label, words, (mine, theirs) -> {
            List<String> both = new ArrayList<>(mine);
            theirs.stream().filter(w -> !mine.contains(w)).forEach(both::add);
            return both;
        }));
        return new Vocabulary(all);
    }
}
