package org.countercheck.render;

import org.countercheck.document.Document;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.source.Span;

/** What stands around a figure, so that a person recognises it without opening the document. */
record Excerpt(String before, String marked, String after) {

    private static final String ENDS = "。；！？!?\n\r";

    /** The sentence around a figure of the prose, cut to {@code columns}; the labels of a figure of a table. */
    static Excerpt of(Figure figure, Document document, int columns) {
        String text = TerminalText.harmless(figure.text().strip());
        boolean isInSource = figure.origin() == Origin.PROSE
                && figure.location().source().equals(document.name())
                && figure.location().line() > 0
                && figure.span().end() <= document.source().length();
        if (!isInSource) {
            String label = String.join(" > ", figure.label());
            String column = figure.columns().isEmpty() ? "" : " | " + String.join(" > ", figure.columns());
            return new Excerpt(TerminalText.harmless(label + column).strip() + " ", text, "").cut(columns);
        }
        String source = document.source().text();
        Span span = figure.span();
        int from = span.start();
        while (from > 0 && ENDS.indexOf(source.charAt(from - 1)) < 0 && span.start() - from < columns) {
            from--;
        }
        int to = span.end();
        while (to < source.length() && ENDS.indexOf(source.charAt(to)) < 0 && to - span.end() < columns) {
            to++;
        }
        return new Excerpt(
                        TerminalText.harmless(source.substring(from, span.start())).stripLeading(),
                        TerminalText.harmless(source.substring(span.start(), span.end())),
                        TerminalText.harmless(source.substring(span.end(), to)).stripTrailing())
                .cut(columns);
    }

    /** At most {@code columns} wide, the words next to the figure kept. */
    private Excerpt cut(int columns) {
        int room = Math.max(0, columns - TerminalText.width(marked) - 2);
        int left = Math.max(room / 2, room - TerminalText.width(after));
        String head = before;
        if (TerminalText.width(head) > left) {
            while (!head.isEmpty() && TerminalText.width(head) > left - 1) {
                head = head.substring(Character.charCount(head.codePointAt(0)));
            }
            head = "…" + head;
        }
        int right = room - TerminalText.width(head);
        String tail = after;
        if (TerminalText.width(tail) > right) {
            while (!tail.isEmpty() && TerminalText.width(tail) > right - 1) {
                tail = tail.substring(0, tail.offsetByCodePoints(tail.length(), -1));
            }
            tail = tail + "…";
        }
        return new Excerpt(head, marked, tail);
    }
}
