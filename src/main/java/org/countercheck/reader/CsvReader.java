package org.countercheck.reader;

import org.countercheck.document.Document;

/**
 * Reads comma separated values: a table, or the figures of a narrative with the sentences they stand in.
 *
 * <p>The header decides: with columns for label, value and a quote or section (原文, 章节) the file is a narrative; anything else is a table.
 */
public final class CsvReader implements DocumentReader {

    /** The reader for {@code csv}. */
    public CsvReader() {}

    @Override
    public boolean reads(Input input) {
        return (input.extension().equals("csv") || input.extension().equals("tsv")) && !Formats.isForeign(input);
    }

    @Override
    public Document read(Input input) {
        Decoder.Decoded decoded = Decoder.decode(input);
        return new Document(decoded.source(), CsvBlocks.of(decoded.source(), input.limits()), decoded.problems());
    }
}
