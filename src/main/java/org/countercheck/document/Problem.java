package org.countercheck.document;

import java.util.List;
import java.util.Objects;
import org.countercheck.source.Location;

/**
 * Something that was not read or not understood, told beside the findings so that silence is never mistaken for agreement.
 *
 * @param key message key
 * @param arguments what the message is about
 * @param location where
 */
public record Problem(String key, List<String> arguments, Location location) {
    /** Copies the arguments. */
    public Problem {
        Objects.requireNonNull(key, "key");
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(location, "location");
    }
}
