package org.countercheck.extract.table;

import java.util.List;
import org.countercheck.extract.statement.Statement;
import org.countercheck.figure.Figure;
import org.countercheck.figure.SetAside;
import org.countercheck.source.Passage;

/**
 * All that was read out of one table.
 *
 * @param figures its numbers, in reading order
 * @param setAside numerals of labels and headers, in reading order
 * @param outlines what its layout puts under what
 * @param texts words that stand where values are expected; their numerals are neither figures nor set aside yet
 */
public record TableReading(
        List<Figure> figures, List<SetAside> setAside, List<Statement.Outline> outlines, List<Passage> texts) {

    /** Copies the lists. */
    public TableReading {
        figures = List.copyOf(figures);
        setAside = List.copyOf(setAside);
        outlines = List.copyOf(outlines);
        texts = List.copyOf(texts);
    }
}
