package org.countercheck.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.countercheck.document.Block;
import org.countercheck.document.Document;
import org.countercheck.document.Heading;
import org.countercheck.document.Paragraph;
import org.countercheck.document.Table;
import org.countercheck.extract.numeral.NumeralReader;
import org.countercheck.extract.sentence.Cues;
import org.countercheck.extract.sentence.ProseReader;
import org.countercheck.extract.statement.Statement;
import org.countercheck.extract.table.TableReader;
import org.countercheck.extract.table.TableReading;
import org.countercheck.figure.Figure;
import org.countercheck.figure.SetAside;
import org.countercheck.source.Passage;

/**
 * Finds every number of a document. Immutable and safe for use by several threads.
 *
 * <p>Each numeral becomes a {@link Figure} or is set aside with the reason.
 */
public final class Extractor {

    private final Cues cues;
    private final NumeralReader numerals;

    private Extractor(Cues cues, NumeralReader numerals) {
        this.cues = cues;
        this.numerals = numerals;
    }

    /** Reads official Chinese. */
    public static Extractor chinese() {
        return new Extractor(Cues.of("zh"), new NumeralReader());
    }

    /** The figures of {@code document}, what was set aside, and what its sentences state. */
    public Extraction extract(Document document) {
        Counter ids = new Counter();
        ProseReader prose = new ProseReader(document, cues, numerals, ids);
        List<Figure> figures = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        List<SetAside> setAside = new ArrayList<>();
        Sections sections = new Sections();
        int index = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading) {
                sections.open(heading);
                prose.breakOff();
                prose.read(heading.text(), index, sections.titles());
                prose.breakOff();
            } else if (block instanceof Paragraph paragraph) {
                prose.read(paragraph.text(), index, sections.titles());
            } else if (block instanceof Table table) {
                prose.breakOff();
                TableReading reading = TableReader.read(table, index, sections.titles(), document, ids);
                figures.addAll(reading.figures());
                setAside.addAll(reading.setAside());
                statements.addAll(reading.outlines());
                for (Passage text : reading.texts()) {
                    prose.read(text, index, sections.titles());
                    prose.breakOff();
                }
            }
            index++;
        }
        prose.finish(figures, statements);
        setAside.addAll(prose.setAside());
        figures.sort(Comparator.comparing(Figure::span));
        setAside.sort(Comparator.comparing(SetAside::span));
        return new Extraction(document, figures, setAside, statements, List.of());
    }

    /** Gives out {@code f1}, {@code f2}, … */
    private static final class Counter implements Supplier<String> {
        private int last;

        @Override
        public String get() {
            return "f" + ++last;
        }
    }
}
