package org.countercheck.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.countercheck.document.Document;
import org.countercheck.reader.UnreadableDocumentException.Cause;
import org.countercheck.source.SourceText;

/**
 * The readers that are there, in a fixed order: those from outside first, by class name; then CSV, HTML and text.
 *
 * <p>Immutable; safe for several threads as far as the readers are, which the ones of this project are.
 */
public final class Readers {

    private static final List<String> OWN =
            List.of(CsvReader.class.getName(), HtmlReader.class.getName(), TextReader.class.getName());

    private final List<DocumentReader> readers;

    private Readers(List<DocumentReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /** All readers that {@link ServiceLoader} finds, whatever their order on the class path. */
    public static Readers standard() {
        List<DocumentReader> found = new ArrayList<>();
        ServiceLoader.load(DocumentReader.class, DocumentReader.class.getClassLoader())
                .forEach(found::add);
        found.sort(Comparator.comparingInt(
                        (DocumentReader r) -> OWN.indexOf(r.getClass().getName()))
                .thenComparing(r -> r.getClass().getName()));
        return new Readers(found);
    }

    /** These readers only; the first that reads an input is taken. */
    public static Readers of(List<DocumentReader> readers) {
        return new Readers(readers);
    }

    /**
     * Reads a file within the default limits.
     *
     * @throws UnreadableDocumentException if it cannot be read
     */
    public Document read(Path path) {
        return read(path, Limits.DEFAULT);
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableDocumentException if it cannot be read; a file that is too large is refused before it is loaded
     */
    public Document read(Path path, Limits limits) {
        return read(load(path, limits));
    }

    /**
     * Reads an input with the first reader that is for it.
     *
     * @throws UnreadableDocumentException if no reader is, or the input is damaged or too large
     */
    public Document read(Input input) {
        if (input.bytes().length > input.limits().bytes()) {
            throw Unreadable.tooLarge(
                    input.name(), input.bytes().length, input.limits().bytes());
        }
        for (DocumentReader reader : readers) {
            if (reader.reads(input)) {
                return reader.read(input);
            }
        }
        throw Formats.unsupported(input);
    }

    /**
     * Reads prose and its table from two inputs of any format, as {@code narrative.csv} and {@code statistics.csv}, into one document.
     *
     * <p>The offsets of the prose are those of its file; the table's follow behind it. Locations name the file and its own line.
     *
     * @throws UnreadableDocumentException if one of them cannot be read
     */
    public Document readPair(Input prose, Input table) {
        return Pair.of(read(prose), read(table));
    }

    /**
     * The bytes of a file, called by its file name.
     *
     * @throws UnreadableDocumentException if the file is missing, no regular file, or larger than the limits allow
     */
    public static Input load(Path path, Limits limits) {
        String name = String.valueOf(path.getFileName());
        if (!Files.exists(path)) {
            throw missing(name, "There is no such file.");
        }
        if (Files.isDirectory(path)) {
            throw missing(name, "It is a directory.");
        }
        try {
            long size = Files.size(path);
            if (size > limits.bytes()) {
                throw Unreadable.tooLarge(name, size, limits.bytes());
            }
            try (InputStream in = Files.newInputStream(path)) {
                // one byte more than allowed shows a file that grew, or a device that has no size
                byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.bytes() + 1));
                if (bytes.length > limits.bytes()) {
                    throw Unreadable.tooLarge(name, bytes.length, limits.bytes());
                }
                return new Input(name, bytes, limits);
            }
        } catch (IOException e) {
            UnreadableDocumentException refused = missing(name, "It cannot be opened.");
            refused.initCause(e);
            throw refused;
        }
    }

    /**
     * The characters of an input: UTF-8, UTF-16 or GB18030, without a byte order mark.
     *
     * @throws UnreadableDocumentException if it is empty, too large, not a text, or damaged
     */
    public static SourceText text(Input input) {
        Decoder.Decoded decoded = Decoder.decode(input);
        if (!decoded.problems().isEmpty()) {
            throw Unreadable.notText(decoded.problems().get(0).location(), "Some characters cannot be decoded.");
        }
        return decoded.source();
    }

    private static UnreadableDocumentException missing(String name, String what) {
        return new UnreadableDocumentException(
                Cause.MISSING, Unreadable.file(name), what, "Check the path and the permission to read it.");
    }
}
