package org.countercheck.render;

import org.countercheck.relation.Level;

/** Colours of a terminal, or none. */
enum Style {
    /** Terminal escapes (ECMA-48 SGR). */
    COLOUR,
    /** Nothing but the text. */
    PLAIN;

    String bold(String text) {
        return in("1", text);
    }

    String dim(String text) {
        return in("2", text);
    }

    /** A level's own colour. */
    String level(Level level, String text) {
        return switch (level) {
            case ERROR -> in("1;31", text);
            case WARNING -> in("1;33", text);
            case NOTE -> in("36", text);
        };
    }

    /** The number that a finding is about. */
    String mark(String text) {
        return this == COLOUR ? in("1;4", text) : "«" + text + "»";
    }

    private String in(String codes, String text) {
        return this == COLOUR && !text.isEmpty() ? "\u001b[" + codes + "m" + text + "\u001b[0m" : text;
    }
}
