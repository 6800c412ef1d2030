package org.countercheck.reader;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.document.Block;
import org.countercheck.document.Cell;
import org.countercheck.document.Document;
import org.countercheck.document.Heading;
import org.countercheck.document.Paragraph;
import org.countercheck.document.Problem;
import org.countercheck.document.Table;
import org.countercheck.source.Passage;
import org.countercheck.source.SourceText;

/** Two documents as one: the first keeps its offsets, those of the second follow behind it. */
final class Pair {

    private final int shift;

    private Pair(int shift) {
        this.shift = shift;
    }

    static Document of(Document first, Document second) {
        Pair pair = new Pair(first.source().length() + 1);
        List<Block> blocks = new ArrayList<>(first.blocks());
        second.blocks().forEach(block -> blocks.add(pair.shifted(block)));
        List<Problem> problems = new ArrayList<>(first.problems());
        problems.addAll(second.problems());
        return new Document(SourceText.joined(List.of(first.source(), second.source())), blocks, problems);
    }

    private Block shifted(Block block) {
        if (block instanceof Heading heading) {
            return new Heading(heading.level(), shifted(heading.text()));
        }
        if (block instanceof Paragraph paragraph) {
            return new Paragraph(shifted(paragraph.text()));
        }
        Table table = (Table) block;
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : table.cells()) {
            cells.add(new Cell(
                    cell.row(),
                    cell.column(),
                    cell.rowSpan(),
                    cell.columnSpan(),
                    shifted(cell.text()),
                    cell.address()));
        }
        return Table.of(shifted(table.caption()), cells);
    }

    private Passage shifted(Passage passage) {
        if (passage.length() == 0) {
            return Passage.verbatim("", passage.source().start() + shift);
        }
        PassageBuilder moved = new PassageBuilder();
        for (int i = 0; i < passage.length(); i++) {
            moved.add(
                    passage.charAt(i),
                    passage.source(i, i + 1).start() + shift,
                    passage.source(i, i + 1).end() + shift);
        }
        return moved.build();
    }
}
