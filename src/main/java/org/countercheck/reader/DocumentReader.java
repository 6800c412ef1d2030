package org.countercheck.reader;

import org.countercheck.document.Document;

/**
 * Reads one format.
 *
 * <p>An extension point: implementations are found by {@link java.util.ServiceLoader}. Reading never runs, fetches or resolves anything outside the
 * input, and is bounded by the limits of the {@link Input}.
 */
public interface DocumentReader {

    /** Whether this reader is for {@code input}, judged by its name and first bytes. */
    boolean reads(Input input);

    /**
     * Reads the document.
     *
     * @throws UnreadableDocumentException if the input is damaged, too large, or needs an artifact that is not there
     */
    Document read(Input input);
}
