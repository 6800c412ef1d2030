package org.countercheck.reader;

import java.util.Locale;
import java.util.Objects;

/**
 * The bytes of one source.
 *
 * @param name file name, which messages and locations use
 * @param bytes the content; not copied, must not change
 * @param limits how much may be read
 */
public record Input(String name, byte[] bytes, Limits limits) {
    /** Checks that nothing is missing. */
    public Input {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(limits, "limits");
    }

    /** The part of the name behind the last dot, in lower case; empty if there is none. */
    public String extension() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
