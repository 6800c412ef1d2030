package org.countercheck.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A label, or a label under others: {@code 行政复议数量/被依法纠错数}, outermost first.
 *
 * @param segments the labels as written, without quotes; at least one
 */
public record LabelPath(List<String> segments) {

    /** Copies the segments. */
    public LabelPath {
        segments = List.copyOf(segments);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("a path needs a label");
        }
    }

    /** The path written in {@code text}: labels with slashes between them; a slash inside "…" or 「…」 belongs to its label. */
    public static LabelPath of(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        char until = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (until != 0) {
                until = c == until ? 0 : until;
                part.append(c);
            } else if (c == '/' || c == '／') {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                until = c == '"' ? '"' : c == '「' ? '」' : 0;
                part.append(c);
            }
        }
        parts.add(part.toString());
        return new LabelPath(parts);
    }

    /** The bare words of each segment, see {@link LabelText}. */
    List<String> normalised() {
        return segments.stream().map(LabelText::normalise).toList();
    }

    /** The segments with slashes between them. */
    @Override
    public String toString() {
        return segments.stream().map(String::strip).collect(Collectors.joining("/"));
    }
}
