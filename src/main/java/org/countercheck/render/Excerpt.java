package org.countercheck.render;

import java.util.List;
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
        if (!isInSource(figure, document)) {
            String label = String.join(" > ", figure.label());
            String column = figure.columns().isEmpty() ? "" : " | " + String.join(" > ", figure.columns());
            return new Excerpt(TerminalText.harmless(label + column).strip() + " ", text, "").cut(columns);
        }
        String source = document.source().text();
        Span span = figure.span();
        int from = sentenceStart(source, span.start(), columns);
        int to = sentenceEnd(source, span.end(), columns);
        return new Excerpt(
                        TerminalText.harmless(source.substring(from, span.start()))
                                .stripLeading(),
                        TerminalText.harmless(source.substring(span.start(), span.end())),
                        TerminalText.harmless(source.substring(span.end(), to)).stripTrailing())
                .cut(columns);
    }

    private static boolean isInSource(Figure figure, Document document) {
        return figure.origin() == Origin.PROSE
                && figure.location().source().equals(document.name())
                && figure.location().line() > 0
                && figure.span().end() <= document.source().length();
    }

    private static int sentenceStart(String source, int at, int most) {
        int from = at;
        while (from > 0 && ENDS.indexOf(source.charAt(from - 1)) < 0 && at - from < most) {
            from--;
        }
        return from;
    }

    private static int sentenceEnd(String source, int at, int most) {
        int to = at;
        while (to < source.length() && ENDS.indexOf(source.charAt(to)) < 0 && to - at < most) {
            to++;
        }
        return to;
    }

    /** How many figures from the first one on stand in one sentence that fits into {@code columns}, each behind the last. */
    static int together(List<Figure> figures, Document document, int columns) {
        Figure first = figures.get(0);
        if (!isInSource(first, document)) {
            return 1;
        }
        String source = document.source().text();
        int from = sentenceStart(source, first.span().start(), columns);
        int to = sentenceEnd(source, first.span().end(), columns);
        int count = 1;
        while (count < figures.size()
                && isInSource(figures.get(count), document)
                && figures.get(count).span().start()
                        >= figures.get(count - 1).span().end()
                && figures.get(count).span().end() <= to) {
            count++;
        }
        boolean fits = TerminalText.width(source.substring(from, to)) + 2 * count <= columns;
        return fits ? count : 1;
    }

    /** One sentence with several figures marked. */
    static String of(List<Figure> figures, Document document, int columns, Style style) {
        if (figures.size() == 1) {
            Excerpt one = of(figures.get(0), document, columns);
            return one.before + style.mark(one.marked) + one.after;
        }
        String source = document.source().text();
        int at = sentenceStart(source, figures.get(0).span().start(), columns);
        int to = sentenceEnd(source, figures.get(0).span().end(), columns);
        StringBuilder text = new StringBuilder();
        for (Figure figure : figures) {
            String before =
                    TerminalText.harmless(source.substring(at, figure.span().start()));
            text.append(text.isEmpty() ? before.stripLeading() : before);
            text.append(style.mark(TerminalText.harmless(document.source().text(figure.span()))));
            at = figure.span().end();
        }
        return text.append(TerminalText.harmless(source.substring(at, to)).stripTrailing())
                .toString();
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
