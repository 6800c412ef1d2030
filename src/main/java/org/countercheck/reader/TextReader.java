package org.countercheck.reader;

import org.countercheck.document.Document;

/** Reads plain text and Markdown, and any other text that no reader knows better. */
public final class TextReader implements DocumentReader {

    /** The reader for {@code txt} and {@code md}. */
    public TextReader() {}

    /** True unless the name or the first bytes tell of a format that is not a text. */
    @Override
    public boolean reads(Input input) {
        return !Formats.isForeign(input);
    }

    @Override
    public Document read(Input input) {
        Decoder.Decoded decoded = Decoder.decode(input);
        return new Document(decoded.source(), TextBlocks.of(decoded.source(), input.limits()), decoded.problems());
    }
}
