package org.countercheck.reader;

/**
 * How much of an untrusted input is read before giving up.
 *
 * @param bytes size of one source in bytes
 * @param cells cells of all tables of one document
 * @param nesting depth of markup
 */
public record Limits(long bytes, int cells, int nesting) {

    /** 64 MiB, a million cells, 256 levels. */
    public static final Limits DEFAULT = new Limits(64L << 20, 1_000_000, 256);
}
