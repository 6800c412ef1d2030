package org.countercheck.reader;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.document.Block;
import org.countercheck.document.Cell;
import org.countercheck.source.Passage;
import org.countercheck.source.SourceText;
import org.countercheck.source.Span;

/** The blocks of a document while it is read, kept within the limits. */
final class Blocks {

    private final SourceText source;
    private final int limit;
    private final List<Block> blocks = new ArrayList<>();
    private long parts;

    Blocks(SourceText source, Limits limits) {
        this.source = source;
        this.limit = limits.cells();
    }

    void add(Block block, Passage at) {
        count(1, at.source().start());
        blocks.add(block);
    }

    /** Adds the tables of a run of rows. */
    void addRows(Passage caption, List<List<Passage>> rows) {
        long widest = rows.stream().mapToInt(List::size).max().orElse(0);
        int at = rows.stream()
                .flatMap(List::stream)
                .mapToInt(cell -> cell.source().start())
                .findFirst()
                .orElse(0);
        count(widest * rows.size(), at);
        blocks.addAll(Grid.ofPassages(rows).blocks(caption));
    }

    /** Adds the tables of rows of cells with spans, {@code columns} wide. */
    void addCells(Passage caption, List<List<Cell>> rows, long columns, int at) {
        count(columns * rows.size(), at);
        blocks.addAll(Grid.ofCells(rows).blocks(caption));
    }

    /** Counts grid places, whether or not a cell fills them, since a table keeps room for all of them. */
    void count(long more, int offset) {
        parts += more;
        if (parts > limit) {
            throw Unreadable.tooManyParts(source.location(new Span(offset, offset)), limit);
        }
    }

    Block last() {
        return blocks.get(blocks.size() - 1);
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    List<Block> list() {
        return blocks;
    }
}
