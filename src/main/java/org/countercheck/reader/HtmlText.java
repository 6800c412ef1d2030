package org.countercheck.reader;

import org.countercheck.source.Passage;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** The characters of text nodes with their offsets in the source, found by walking the raw source between the ends of each node. */
final class HtmlText {

    private static final int LONGEST_ENTITY = 40;

    private final String source;

    HtmlText(String source) {
        this.source = source;
    }

    /** Adds a node's text; runs of layout blanks become one blank, or nothing between two wide characters. */
    void append(TextNode node, PassageBuilder text) {
        String whole = node.getWholeText();
        int from = node.sourceRange().startPos();
        int to = node.sourceRange().endPos();
        if (from < 0 || to > source.length() || from > to) {
            throw new IllegalStateException("a text node without a place in the source");
        }
        PassageBuilder raw = new PassageBuilder();
        decode(from, to, raw);
        if (!raw.build().toString().equals(whole)) {
            // the parser mended the markup here; the node as a whole is where its characters come from
            raw = new PassageBuilder();
            for (int i = 0; i < whole.length(); i++) {
                raw.add(whole.charAt(i), from, to);
            }
        }
        collapse(raw.build(), text);
    }

    private void decode(int from, int to, PassageBuilder raw) {
        int at = from;
        while (at < to) {
            int end = source.charAt(at) == '&' ? entityEnd(at, to) : at;
            String printed = end > at ? Parser.unescapeEntities(source.substring(at, end), false) : "";
            if (end > at && !printed.equals(source.substring(at, end))) {
                for (int i = 0; i < printed.length(); i++) {
                    raw.add(printed.charAt(i), at, end);
                }
                at = end;
            } else {
                raw.copy(source, at, at + 1);
                at++;
            }
        }
    }

    private int entityEnd(int at, int to) {
        int end = at + 1;
        while (end < to
                && end - at < LONGEST_ENTITY
                && (source.charAt(end) == '#'
                        || Character.isLetterOrDigit(source.charAt(end)) && source.charAt(end) < 128)) {
            end++;
        }
        return end < to && source.charAt(end) == ';' ? end + 1 : end;
    }

    private static void collapse(Passage raw, PassageBuilder text) {
        int at = 0;
        while (at < raw.length()) {
            if (!isLayout(raw.charAt(at))) {
                text.add(raw.slice(at, at + 1));
                at++;
                continue;
            }
            int end = at;
            while (end < raw.length() && isLayout(raw.charAt(end))) {
                end++;
            }
            boolean wide =
                    !text.isEmpty() && text.last() >= 0x2000 && (end == raw.length() || raw.charAt(end) >= 0x2000);
            boolean broken = raw.toString().substring(at, end).indexOf('\n') >= 0;
            if (!text.isEmpty() && text.last() != ' ' && !(wide && broken)) {
                text.add(' ', raw.source(at, end).start(), raw.source(at, end).end());
            }
            at = end;
        }
    }

    private static boolean isLayout(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
