package org.countercheck.reader;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.countercheck.document.Document;

/** Reads HTML; needs jsoup on the class path. Nothing is fetched and no script is run. */
public final class HtmlReader implements DocumentReader {

    private static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml", "shtml");
    private static final int SNIFFED = 256;

    /** The reader for {@code html}. */
    public HtmlReader() {}

    /** True for the usual extensions and for whatever starts with a doctype or an html element. */
    @Override
    public boolean reads(Input input) {
        if (Formats.isForeign(input)) {
            return false;
        }
        int length = Math.min(SNIFFED, input.bytes().length);
        String start = new String(input.bytes(), 0, length, StandardCharsets.ISO_8859_1)
                .strip()
                .toLowerCase(Locale.ROOT);
        return EXTENSIONS.contains(input.extension())
                || start.startsWith("<!doctype html")
                || start.startsWith("<html");
    }

    @Override
    public Document read(Input input) {
        try {
            Class.forName("org.jsoup.Jsoup", false, HtmlReader.class.getClassLoader());
            return HtmlBlocks.read(input);
        } catch (ClassNotFoundException | LinkageError e) {
            UnreadableDocumentException missing = Unreadable.unsupported(
                    input.name(),
                    "HTML is read with jsoup, which is not on the class path.",
                    "Add the artifact org.jsoup:jsoup.");
            missing.initCause(e);
            throw missing;
        }
    }
}
