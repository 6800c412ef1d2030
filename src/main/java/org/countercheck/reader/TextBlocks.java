package org.countercheck.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.countercheck.document.Block;
import org.countercheck.document.Heading;
import org.countercheck.document.Paragraph;
import org.countercheck.source.Passage;
import org.countercheck.source.SourceText;

/** Headings, paragraphs and tables of a text without markup, or with the little markup of Markdown. */
final class TextBlocks {

    private static final Titles TITLES = Titles.load();
    private static final int CAPTION_LINES = 4;
    private static final int LONGEST_CAPTION = 60;

    private static final List<BiFunction<Lines, Integer, TableRun>> SHAPES =
            List.of(WordDump::at, TabRows::at, PipeRows::at, CommaRows::at, CellLines::at);

    private final Lines lines;
    private final Wrapping wrapping;
    private final Outline outline = new Outline();
    private final Blocks blocks;
    private final int[] refused = new int[SHAPES.size()];

    private TextBlocks(SourceText source, Limits limits) {
        this.lines = new Lines(source, limits.cells());
        this.wrapping = new Wrapping(lines);
        this.blocks = new Blocks(source, limits);
    }

    static List<Block> of(SourceText source, Limits limits) {
        return new TextBlocks(source, limits).read();
    }

    private List<Block> read() {
        int at = 0;
        while (at < lines.count()) {
            if (lines.isBlank(at)) {
                at++;
                continue;
            }
            Optional<TableRun> run = table(at);
            at = run.isPresent() ? addTable(at, run.get()) : addLine(at);
        }
        return blocks.list();
    }

    private Optional<TableRun> table(int line) {
        for (int i = 0; i < SHAPES.size(); i++) {
            if (line >= refused[i]) {
                TableRun run = SHAPES.get(i).apply(lines, line);
                if (run.isTable()) {
                    return Optional.of(run);
                }
                refused[i] = run.next();
            }
        }
        return Optional.empty();
    }

    private int addTable(int line, TableRun run) {
        List<Passage> caption = caption(line);
        for (Passage title : run.titles()) {
            if (title.length() > 0) {
                blocks.add(new Paragraph(title), title);
                caption.add(title);
            }
        }
        Passage over = Grid.join(caption.toArray(Passage[]::new));
        if (run.isSettled()) {
            blocks.addRows(over, run.rows());
        } else {
            run.rows().forEach(row -> blocks.addRows(over, List.of(row)));
        }
        return run.next();
    }

    /** The short lines directly over a table, up to the next heading or sentence; one blank line may part them from it. */
    private List<Passage> caption(int table) {
        List<Passage> caption = new ArrayList<>();
        int at = table - 1;
        if (at >= 0 && lines.isBlank(at)) {
            at--;
        }
        while (at >= 0 && !lines.isBlank(at) && caption.size() < CAPTION_LINES) {
            Passage line = Markdown.inline(lines.stripped(at));
            if (line.length() > LONGEST_CAPTION
                    || Characters.endsSentence(line)
                    || lines.count(at, '\t') + lines.count(at, '|') > 0) {
                break;
            }
            caption.add(0, line);
            if (Numbering.of(line).isPresent()) {
                break;
            }
            at--;
        }
        return caption;
    }

    private int addLine(int at) {
        Passage line = lines.stripped(at);
        int marked = Markdown.headingLevel(line);
        if (marked > 0) {
            Passage text = Markdown.inline(line.slice(marked, line.length()).strip());
            blocks.add(new Heading(marked, text), line);
            return at + 1;
        }
        Passage text = Markdown.inline(line);
        Optional<Heading> heading = blocks.isEmpty()
                ? outline.title(text)
                : Markdown.isBold(line) ? outline.emphasised(text) : outline.numbered(text);
        if (heading.isEmpty()) {
            return addParagraph(at);
        }
        int next = blocks.isEmpty() ? titleEnd(at, text) : at;
        Passage title = next > at ? text.append(lines.stripped(next)) : text;
        blocks.add(new Heading(heading.get().level(), title), line);
        return next + 1;
    }

    /** The last line of a title that is broken over two, perhaps with a blank line between them. */
    private int titleEnd(int first, Passage title) {
        int next = first + 1 < lines.count() && lines.isBlank(first + 1) ? first + 2 : first + 1;
        return next < lines.count() && TITLES.goesOn(title, lines.stripped(next)) ? next : first;
    }

    private int addParagraph(int first) {
        PassageBuilder text = new PassageBuilder().add(Markdown.inline(lines.stripped(first)));
        int next = first + 1;
        while (next < lines.count() && wrapping.goesOn(next - 1) && table(next).isEmpty()) {
            text.add(Markdown.inline(lines.stripped(next)));
            next++;
        }
        Passage paragraph = text.build();
        blocks.add(new Paragraph(paragraph), paragraph);
        return next;
    }
}
