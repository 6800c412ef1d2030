package org.countercheck.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countercheck.document.Block;
import org.countercheck.document.Document;
import org.countercheck.document.Heading;
import org.countercheck.document.Paragraph;
import org.countercheck.source.Passage;
import org.countercheck.source.SourceText;
import org.countercheck.source.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Headings, paragraphs and tables of an HTML page, as jsoup parses it. */
final class HtmlBlocks {

    private static final Set<String> SILENT =
            Set.of("script", "style", "template", "noscript", "head", "svg", "object", "iframe", "select", "button");
    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final int LONGEST_CAPTION = 60;
    private static final int CAPTION_BLOCKS = 3;

    private final SourceText source;
    private final Limits limits;
    private final Blocks blocks;
    private final HtmlText texts;
    private final Outline outline = new Outline();
    private PassageBuilder pending = new PassageBuilder();
    private boolean allBold = true;
    private boolean broken;

    private HtmlBlocks(SourceText source, Limits limits) {
        this.source = source;
        this.limits = limits;
        this.blocks = new Blocks(source, limits);
        this.texts = new HtmlText(source.text());
    }

    static Document read(Input input) {
        Decoder.Decoded decoded = Decoder.decode(input);
        refuseTooMany(decoded.source(), input.limits().cells());
        HtmlBlocks page = new HtmlBlocks(decoded.source(), input.limits());
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        Element body = parser.parseInput(decoded.source().text(), "").body();
        page.flow(body, 0, false);
        page.flush();
        return new Document(decoded.source(), page.blocks.list(), decoded.problems());
    }

    /** Counts tags before the parser builds a tree of them: a cell takes four with what is set inside it. */
    private static void refuseTooMany(SourceText source, int limit) {
        long tags = 0;
        for (int i = source.text().indexOf('<'); i >= 0; i = source.text().indexOf('<', i + 1)) {
            if (++tags > 4L * limit) {
                throw Unreadable.tooManyParts(source.location(new Span(i, i)), limit);
            }
        }
    }

    private void flow(Element parent, int depth, boolean bold) {
        checkDepth(parent, depth);
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                append(text, bold);
            } else if (node instanceof Element element && !SILENT.contains(element.normalName())) {
                element(element, depth, bold);
            }
        }
    }

    private void element(Element element, int depth, boolean bold) {
        String name = element.normalName();
        if (name.equals("br")) {
            lineBreak();
        } else if (name.equals("table") && isData(element)) {
            flush();
            table(element, depth);
        } else if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
            flush();
            heading(element, name.charAt(1) - '0', depth);
        } else if (element.isBlock() || name.equals("td") || name.equals("th")) {
            flush();
            flow(element, depth + 1, bold);
            flush();
        } else {
            flow(element, depth + 1, bold || BOLD.contains(name));
        }
    }

    private void append(TextNode text, boolean bold) {
        texts.append(text, pending);
        if (!text.isBlank()) {
            allBold &= bold;
            broken = false;
        }
    }

    /** A break ends a paragraph behind a sentence or a heading, or if it is doubled; elsewhere the line was only too long. */
    private void lineBreak() {
        Passage line = pending.build().strip();
        if (broken || Characters.endsSentence(line) || outline.numbered(line).isPresent()) {
            flush();
        }
        broken = true;
    }

    private void flush() {
        Passage text = pending.build().strip();
        boolean bold = allBold;
        pending = new PassageBuilder();
        allBold = true;
        broken = false;
        if (Characters.isBlank(text)) {
            return;
        }
        Optional<Heading> heading =
                blocks.isEmpty() ? outline.title(text) : bold ? outline.emphasised(text) : outline.numbered(text);
        blocks.add(heading.isPresent() ? heading.get() : new Paragraph(text), text);
    }

    private void heading(Element element, int level, int depth) {
        Passage text = inside(element, depth).strip();
        if (!Characters.isBlank(text)) {
            blocks.add(new Heading(Math.max(1, level), text), text);
        }
    }

    /** A table that holds a table, or a single cell, only lays out the page. */
    private static boolean isData(Element table) {
        return table.selectFirst("table table") == null
                && lines(table).stream().mapToInt(Element::childrenSize).sum() > 1;
    }

    private void table(Element table, int depth) {
        List<Passage> caption = captionAbove();
        Element own = table.selectFirst("> caption");
        if (own != null) {
            Passage text = inside(own, depth).strip();
            if (text.length() > 0) {
                blocks.add(new Paragraph(text), text);
                caption.add(text);
            }
        }
        HtmlTable grid = new HtmlTable(lines(table), cell -> inside(cell, depth), (places, at) -> {
            if (places > limits.cells()) {
                throw Unreadable.tooManyParts(
                        source.location(new Span(
                                at.sourceRange().startPos(), at.sourceRange().startPos())),
                        limits.cells());
            }
        });
        blocks.addCells(
                Grid.join(caption.toArray(Passage[]::new)),
                grid.rows(),
                grid.columns(),
                table.sourceRange().startPos());
    }

    private static List<Element> lines(Element table) {
        List<Element> lines = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) {
                lines.add(child);
            } else if (Set.of("thead", "tbody", "tfoot").contains(child.normalName())) {
                child.children().stream()
                        .filter(e -> e.normalName().equals("tr"))
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    /** The short blocks directly over a table, up to the next heading or sentence. */
    private List<Passage> captionAbove() {
        List<Passage> caption = new ArrayList<>();
        List<Block> above = blocks.list();
        for (int i = above.size() - 1; i >= 0 && caption.size() < CAPTION_BLOCKS; i--) {
            boolean heading = above.get(i) instanceof Heading;
            Passage text = above.get(i) instanceof Heading h
                    ? h.text()
                    : above.get(i) instanceof Paragraph p ? p.text() : Passage.empty();
            if (text.length() == 0 || text.length() > LONGEST_CAPTION || Characters.endsSentence(text)) {
                break;
            }
            caption.add(0, text);
            if (heading) {
                break;
            }
        }
        return caption;
    }

    /** All text of an element in one passage; breaks and nested paragraphs join without a character of their own. */
    private Passage inside(Element element, int depth) {
        PassageBuilder text = new PassageBuilder();
        collect(element, depth + 1, text);
        Passage all = text.build();
        int end = all.length();
        while (end > 0 && Characters.isBlank(all.charAt(end - 1))) {
            end--;
        }
        int at = Math.max(0, element.sourceRange().endPos());
        return end == 0 ? Passage.verbatim("", at) : all.slice(0, end);
    }

    private void collect(Element parent, int depth, PassageBuilder text) {
        checkDepth(parent, depth);
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode part) {
                texts.append(part, text);
            } else if (node instanceof Element element && !SILENT.contains(element.normalName())) {
                collect(element, depth + 1, text);
            }
        }
    }

    private void checkDepth(Element element, int depth) {
        if (depth > limits.nesting()) {
            int at = Math.max(0, element.sourceRange().startPos());
            throw Unreadable.malformed(
                    source.location(new Span(at, at)),
                    "Elements are nested more than " + limits.nesting() + " deep.",
                    "Save the page anew, or raise the limit of nesting.");
        }
    }
}
