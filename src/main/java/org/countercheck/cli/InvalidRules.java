package org.countercheck.cli;

/** Rule files that the user named are wrong. */
final class InvalidRules extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidRules(String message, Throwable cause) {
        super(message, cause);
    }
}
