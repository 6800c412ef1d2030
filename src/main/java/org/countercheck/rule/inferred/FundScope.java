package org.countercheck.rule.inferred;

import java.util.List;
import org.countercheck.document.Block;
import org.countercheck.document.Heading;
import org.countercheck.document.Paragraph;
import org.countercheck.document.Table;
import org.countercheck.extract.Extraction;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.rule.LabelText;

/**
 * Whether a sentence tells only of some of the money that a table tells of: 行政运行 paid from 财政拨款 may be less than the row 行政运行.
 *
 * <p>Both are the same if the sentences print for these funds the total that the table prints for all.
 */
final class FundScope {

    private static final List<String> FUNDS = Resources.lines("zh/funds.txt");
    private static final List<String> TOTALS = Resources.lines("zh/totals.txt");

    private final Extraction extraction;

    FundScope(Extraction extraction) {
        this.extraction = extraction;
    }

    /** Whether the figure of the prose may tell of fewer funds than the cell it is tied to. */
    boolean isDoubtful(Tie tie) {
        boolean money =
                tie.one().unit().dimension() == Dimension.MONEY && tie.other().origin() == Origin.TABLE;
        return money
                && isOfSomeFunds(tie.one())
                && !names(told(tie.other()))
                && !isTotalOfSomeFunds(tie.other())
                && !isPaidByThem(tie.other());
    }

    /** Whether the row of this name prints for the funds what it prints in all, in the table that tells them apart. */
    private boolean isPaidByThem(Figure cell) {
        List<Figure> row = extraction.figures().stream()
                .filter(f -> f.origin() == Origin.TABLE
                        && f.label().equals(cell.label())
                        && f.quantity().value().signum() > 0)
                .toList();
        return row.stream().filter(f -> names(String.join("", f.columns()))).anyMatch(some -> row.stream()
                .anyMatch(all -> all.place().block() == some.place().block()
                        && all.place().row() == some.place().row()
                        && TOTALS.stream().anyMatch(header(all)::endsWith)
                        && all.quantity().strict().equals(some.quantity().strict())));
    }

    private static String header(Figure cell) {
        return cell.columns().isEmpty()
                ? ""
                : LabelText.normalise(cell.columns().get(cell.columns().size() - 1));
    }

    private boolean isOfSomeFunds(Figure figure) {
        return names(String.join("", figure.label()) + String.join("", figure.section()) + context(figure));
    }

    private static boolean names(String words) {
        return FUNDS.stream().anyMatch(words::contains);
    }

    private String told(Figure cell) {
        Block block = extraction.document().blocks().get(cell.place().block());
        String caption = block instanceof Table table ? table.caption().toString() : "";
        return String.join("", cell.label()) + String.join("", cell.columns()) + caption;
    }

    /** The paragraph of a figure up to it, and the one that opens its section. */
    private String context(Figure figure) {
        List<Block> blocks = extraction.document().blocks();
        int at = figure.place().block();
        int first = at;
        while (first > 0 && blocks.get(first - 1) instanceof Paragraph) {
            first--;
        }
        String opening = first < at
                        && first > 0
                        && blocks.get(first - 1) instanceof Heading
                        && blocks.get(first) instanceof Paragraph lead
                ? lead.text().toString()
                : "";
        String own = "";
        if (blocks.get(at) instanceof Paragraph paragraph) {
            String text = paragraph.text().toString();
            int end = text.indexOf(figure.text());
            own = end < 0 ? text : text.substring(0, end);
        }
        return opening + own;
    }

    /** Whether a sentence about some funds prints the total of the column that the cell stands in. */
    private boolean isTotalOfSomeFunds(Figure cell) {
        List<Figure> totals = extraction.figures().stream()
                .filter(f -> f.origin() == Origin.TABLE
                        && f.place().block() == cell.place().block()
                        && f.columns().equals(cell.columns()))
                .filter(f -> f.label().size() < 2
                        || cell.label().size() < 2
                        || f.label().get(0).equals(cell.label().get(0)))
                .filter(f -> f.quantity().value().signum() > 0
                        && TOTALS.stream().anyMatch(LabelText.normalise(f.name())::endsWith))
                .toList();
        return extraction.figures().stream()
                .filter(f -> f.origin() == Origin.PROSE
                        && f.period().isEmpty()
                        && f.unit().dimension() == Dimension.MONEY)
                .filter(f -> totals.stream()
                        .anyMatch(t -> f.quantity().strict().meets(t.quantity().strict())))
                .anyMatch(this::isOfSomeFunds);
    }
}
