package org.countercheck.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.countercheck.document.Block;
import org.countercheck.document.Heading;
import org.countercheck.document.Paragraph;
import org.countercheck.source.Passage;
import org.countercheck.source.SourceText;

/** A CSV file as a document: a table, or the headings and sentences of a narrative. */
final class CsvBlocks {

    private final Blocks blocks;

    private CsvBlocks(SourceText source, Limits limits) {
        this.blocks = new Blocks(source, limits);
    }

    static List<Block> of(SourceText source, Limits limits) {
        List<List<Passage>> records = CsvRecords.of(source, limits);
        if (records.isEmpty()) {
            throw Unreadable.empty(source.name());
        }
        CsvBlocks csv = new CsvBlocks(source, limits);
        CsvColumns columns = CsvColumns.of(records.get(0));
        if (columns.isNarrative()) {
            csv.narrative(records.subList(1, records.size()), columns);
        } else {
            csv.blocks.addRows(
                    Passage.empty(), columns.isStatistics() ? IndicatorPaths.split(records, columns.label()) : records);
        }
        return csv.blocks.list();
    }

    private void narrative(List<List<Passage>> records, CsvColumns columns) {
        Set<String> quoted = new HashSet<>();
        String section = "";
        for (List<Passage> record : records) {
            Passage heading = cell(record, columns.section());
            if (heading.length() > 0 && !heading.toString().equals(section)) {
                section = heading.toString();
                quoted.clear();
                blocks.add(new Heading(1, heading), heading);
            }
            Passage quote = cell(record, columns.quote());
            Passage sentence = quote.length() > 0 ? quote : sentence(record, columns);
            if (sentence.length() > 0 && (quote.length() == 0 || quoted.add(quote.toString()))) {
                blocks.add(new Paragraph(sentence), sentence);
            }
        }
    }

    /** What a row without a sentence says: label, value and unit, unless the value prints its unit already. */
    private static Passage sentence(List<Passage> record, CsvColumns columns) {
        Passage value = cell(record, columns.value());
        Passage unit = cell(record, columns.unit());
        PassageBuilder text =
                new PassageBuilder().add(cell(record, columns.label())).add(value);
        boolean printed = unit.length() > 0 && value.toString().endsWith(unit.toString());
        return printed ? text.build() : text.add(unit).build();
    }

    private static Passage cell(List<Passage> record, int column) {
        return column >= 0 && column < record.size() ? record.get(column).strip() : Passage.empty();
    }
}
