package org.countercheck.cli;

import org.countercheck.reader.UnreadableDocumentException;

/** Errors as one line for a person. */
final class Messages {

    private Messages() {}

    /** The message of an error that says what to do, or else its kind and message. One line, without control characters. */
    static String of(Throwable error) {
        boolean isTyped = error instanceof UnreadableDocumentException || error instanceof InvalidRules;
        String message = error.getMessage() == null ? "" : error.getMessage();
        String text = isTyped ? message : (error.getClass().getSimpleName() + " " + message).strip();
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> line.appendCodePoint(Character.isISOControl(c) && c != '\n' ? '\ufffd' : c));
        return line.toString();
    }
}
