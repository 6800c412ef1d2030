package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.sum;
import static org.countercheck.rule.inferred.Terms.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.countercheck.document.Block;
import org.countercheck.document.Heading;
import org.countercheck.document.Paragraph;
import org.countercheck.document.Table;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Form;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Facts;
import org.countercheck.rule.LabelText;
import org.countercheck.rule.Rule;

/**
 * A number of things and their amount (编报绩效目标的项目有5个，资金3328.13万元) beside a table that lists as many rows under a caption with the same words: the
 * amount is the sum of a column.
 *
 * <p>The witness is the number of rows. Where the columns of amounts add up to different numbers and none to the amount, nothing is told.
 */
public final class ListedRows implements Rule {

    private static final int FEWEST_ROWS = 3;

    /** Characters that a caption and a sentence must share in a row to speak of the same. */
    private static final int SHARED = 4;

    /** How many paragraphs before a table may be its caption. */
    private static final int CAPTION = 2;

    @Override
    public String id() {
        return "listed-rows";
    }

    @Override
    public List<Relation> relations(Facts facts) {
        List<Block> blocks = facts.extraction().document().blocks();
        Map<Integer, List<Figure>> tables = new TreeMap<>();
        facts.extraction().figures().stream()
                .filter(f -> f.origin() == Origin.TABLE && f.unit().dimension() == Dimension.MONEY)
                .forEach(f -> tables.computeIfAbsent(f.place().block(), b -> new ArrayList<>())
                        .add(f));
        List<Figure> prose = new ProseOrder(facts.extraction()).figures();
        List<Relation> relations = new ArrayList<>();
        for (int i = 1; i < prose.size(); i++) {
            Figure count = prose.get(i - 1);
            Figure amount = prose.get(i);
            if (isCounted(count, amount)) {
                String words = LabelText.normalise(String.join("", count.label()));
                tables.forEach((block, cells) -> {
                    if (cells.get(0).columns().size() > 0 && names(blocks, block, words)) {
                        column(count, amount, cells).ifPresent(relations::add);
                    }
                });
            }
        }
        return relations;
    }

    private static boolean isCounted(Figure count, Figure amount) {
        return ProseOrder.together(count, amount)
                && count.unit().isCounter()
                && count.quantity().form() == Form.EXACT
                && amount.unit().dimension() == Dimension.MONEY
                && amount.period().isEmpty();
    }

    /** Whether the paragraphs before a table share words with the sentence. */
    private static boolean names(List<Block> blocks, int table, String words) {
        for (int at = table - 1; at >= Math.max(0, table - CAPTION) && !(blocks.get(at) instanceof Table); at--) {
            String caption = LabelText.normalise(text(blocks.get(at)));
            for (int i = 0; i + SHARED <= words.length(); i++) {
                if (caption.contains(words.substring(i, i + SHARED))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String text(Block block) {
        return block instanceof Paragraph p
                ? p.text().toString()
                : block instanceof Heading h ? h.text().toString() : "";
    }

    /** The amount over the first column, if every row has one and the columns do not differ, or over the one that fits. */
    private Optional<Relation> column(Figure count, Figure amount, List<Figure> cells) {
        Map<Integer, List<Figure>> columns = new TreeMap<>();
        cells.forEach(c -> columns.computeIfAbsent(c.place().column(), k -> new ArrayList<>())
                .add(c));
        long rows = cells.stream().map(c -> c.place().row()).distinct().count();
        if (rows < FEWEST_ROWS || !Rational.of(rows).equals(count.quantity().value())) {
            return Optional.empty();
        }
        List<Relation> sums = columns.values().stream()
                .filter(c -> c.size() == rows
                        && c.stream().allMatch(f -> f.quantity().isKnown()))
                .map(c -> Relation.equal(id(), term(amount), sum(c), Level.WARNING, Basis.INFERRED))
                .toList();
        Optional<Relation> fits = sums.stream().filter(Terms::holds).findFirst();
        // The first two columns tell all of it; those behind may divide it.
        boolean agree = sums.size() > 1 && total(sums.get(0)).equals(total(sums.get(1)));
        return fits.isPresent() ? fits : agree ? Optional.of(sums.get(0)) : Optional.empty();
    }

    private static Rational total(Relation relation) {
        return relation.right().figures().stream()
                .map(f -> f.quantity().value())
                .reduce(Rational.ZERO, Rational::plus);
    }
}
