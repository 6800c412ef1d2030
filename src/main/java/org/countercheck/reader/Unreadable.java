package org.countercheck.reader;

import org.countercheck.reader.UnreadableDocumentException.Cause;
import org.countercheck.source.Location;

/** The words of the refusals that several readers share. */
final class Unreadable {

    private Unreadable() {}

    static Location file(String name) {
        return new Location(name, 0, 0, 0, "");
    }

    static UnreadableDocumentException empty(String name) {
        return new UnreadableDocumentException(
                Cause.EMPTY, file(name), "There is nothing in it.", "Check that the file was saved completely.");
    }

    static UnreadableDocumentException tooLarge(String name, long bytes, long limit) {
        return new UnreadableDocumentException(
                Cause.TOO_LARGE,
                file(name),
                "It has " + bytes + " bytes; at most " + limit + " are read.",
                "Split the document or raise the limit of bytes.");
    }

    static UnreadableDocumentException tooManyParts(Location where, int limit) {
        return new UnreadableDocumentException(
                Cause.TOO_LARGE,
                where,
                "The document has more than " + limit + " paragraphs or table cells.",
                "Split the document or raise the limit of cells.");
    }

    static UnreadableDocumentException notText(String name, String what) {
        return notText(file(name), what);
    }

    static UnreadableDocumentException notText(Location where, String what) {
        return new UnreadableDocumentException(
                Cause.NOT_TEXT, where, what, "Save the document as UTF-8 text and try again.");
    }

    static UnreadableDocumentException malformed(Location where, String what, String remedy) {
        return new UnreadableDocumentException(Cause.MALFORMED, where, what, remedy);
    }

    static UnreadableDocumentException unsupported(String name, String what, String remedy) {
        return new UnreadableDocumentException(Cause.UNSUPPORTED, file(name), what, remedy);
    }
}
