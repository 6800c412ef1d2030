package org.countercheck.reader;

import java.util.Objects;
import org.countercheck.source.Location;

/** An input that cannot be read; says which file, where in it, and what to do. */
public final class UnreadableDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why an input cannot be read. */
    public enum Cause {
        /** The file is not there or may not be opened. */
        MISSING,
        /** There is nothing in it. */
        EMPTY,
        /** It is not a text, or not in an encoding that is recognised. */
        NOT_TEXT,
        /** It is larger than the limits allow. */
        TOO_LARGE,
        /** It breaks the rules of its format. */
        MALFORMED,
        /** No reader knows the format, or the reader's library is not there. */
        UNSUPPORTED
    }

    private final Cause reason;
    private final transient Location location;

    /**
     * An input that cannot be read.
     *
     * @param reason why
     * @param location file and place
     * @param what what is wrong, as a sentence
     * @param remedy what the user can do, as a sentence
     */
    public UnreadableDocumentException(Cause reason, Location location, String what, String remedy) {
        super(location + ": " + what + " " + remedy);
        this.reason = Objects.requireNonNull(reason, "reason");
        this.location = location;
    }

    /** Why. */
    public Cause reason() {
        return reason;
    }

    /** File and place. */
    public Location location() {
        return location;
    }
}
