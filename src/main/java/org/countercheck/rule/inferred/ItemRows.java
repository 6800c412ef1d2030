package org.countercheck.rule.inferred;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.countercheck.document.Block;
import org.countercheck.document.Table;
import org.countercheck.extract.Extraction;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Form;
import org.countercheck.figure.Origin;
import org.countercheck.rule.LabelText;

/**
 * The cells that items of budgets and final accounts may state: one for each row of a table and each stage of the year that it tells.
 *
 * <p>The same name stands in many tables and at many levels of one table. A figure is tied by its label only where all cells that it may state print
 * the same value; otherwise its own value picks one of them, which accuses nobody.
 */
final class ItemRows {

    /** A cell, what its row is called, and at which stage its column or table tells it. */
    private record Entry(Figure cell, Subject subject, Stage stage, String caption) {}

    private static final int SHORTEST = 2;
    private static final List<String> TOTALS = Resources.lines("zh/totals.txt");

    private final Map<String, List<Entry>> byStem = new HashMap<>();
    private final Map<String, List<Entry>> grandTotals = new HashMap<>();
    private final Map<Integer, String> captions = new HashMap<>();

    ItemRows(Extraction extraction) {
        List<Block> blocks = extraction.document().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Table table) {
                captions.put(i, LabelText.normalise(table.caption().toString()));
            }
        }
        Map<List<Object>, List<Figure>> rows = new LinkedHashMap<>();
        for (Figure figure : extraction.figures()) {
            if (figure.origin() == Origin.TABLE && !figure.label().isEmpty()) {
                List<Object> row =
                        List.of(figure.place().block(), figure.place().row(), figure.label());
                rows.computeIfAbsent(row, k -> new ArrayList<>()).add(figure);
            }
        }
        rows.values().forEach(this::add);
    }

    private void add(List<Figure> row) {
        List<Figure> totals = row.stream().filter(f -> isTotal(header(f))).toList();
        for (Figure cell : row) {
            String header = header(cell);
            boolean staged = Stage.told(header) != Stage.NONE && !Stage.isOther(header) && isStageOnly(header);
            boolean only =
                    row.size() == 1 || totals.size() == 1 && totals.get(0).equals(cell);
            if (only || staged) {
                String caption = captions.getOrDefault(cell.place().block(), "");
                Subject subject = Subject.of(cell);
                Stage told = subject.stage() == Stage.ACTUAL || subject.stage() == Stage.PLANNED
                        ? subject.stage()
                        : Stage.told(header);
                Stage stage = told != Stage.NONE ? told : Stage.told(caption);
                Entry entry = new Entry(cell, subject, stage, caption);
                byStem.computeIfAbsent(subject.stem(), k -> new ArrayList<>()).add(entry);
                if (Captions.isGrandTotal(LabelText.normalise(cell.name()))) {
                    grandTotals
                            .computeIfAbsent(Captions.subject(caption), k -> new ArrayList<>())
                            .add(entry);
                }
            }
        }
    }

    private static String header(Figure cell) {
        return cell.columns().isEmpty()
                ? ""
                : LabelText.normalise(cell.columns().get(cell.columns().size() - 1));
    }

    private static boolean isTotal(String header) {
        return TOTALS.stream().anyMatch(header::endsWith);
    }

    private static boolean isStageOnly(String header) {
        return Stage.without(Wordings.stem(header)).isEmpty();
    }

    /** The cell that a figure of the prose states, if its words leave one, or several that agree. */
    Optional<Tie> tie(Figure figure) {
        return Captions.balance(figure.label())
                .map(balance -> grandTotal(figure, balance))
                .orElseGet(() -> row(figure));
    }

    /** 财政拨款收支总计 is the grand total of the table 财政拨款收入支出决算总表, if it prints the same on both of its sides. */
    private Optional<Tie> grandTotal(Figure figure, String balance) {
        List<Entry> totals = grandTotals.getOrDefault(balance, List.of()).stream()
                .filter(e -> figure.unit().equals(e.cell().unit())
                        && e.cell().quantity().form() != Form.BLANK)
                .toList();
        boolean agree = totals.size() > 1
                && totals.stream().allMatch(e -> same(e.cell(), totals.get(0).cell()));
        return agree ? Optional.of(new Tie(figure, totals.get(0).cell(), Tie.Evidence.LABEL)) : Optional.empty();
    }

    private Optional<Tie> row(Figure figure) {
        Subject subject = Subject.of(figure);
        if (subject.stem().length() <= SHORTEST || subject.stage() == Stage.OTHER) {
            return Optional.empty();
        }
        Stage stage = subject.stage();
        List<Entry> named = new ArrayList<>(byStem.getOrDefault(subject.stem(), List.of()));
        if (subject.over().size() == 1) {
            byStem.getOrDefault(subject.over().get(0), List.of()).stream()
                    .filter(e -> subject.isTurned(e.subject()))
                    .forEach(named::add);
        }
        named.removeIf(e -> !figure.unit().isComparableTo(e.cell().unit())
                || !stage.fits(e.stage())
                || e.cell().quantity().form() == Form.BLANK);
        if (stage == Stage.NONE && named.stream().map(Entry::stage).distinct().count() > 1) {
            return Optional.empty();
        }
        List<Entry> candidates = narrowed(named, e -> subject.isWithin(e.subject()) || subject.isTurned(e.subject()));
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Optional<Entry> equal =
                candidates.stream().filter(e -> same(figure, e.cell())).findFirst();
        if (equal.isPresent()) {
            boolean all =
                    candidates.stream().allMatch(e -> same(e.cell(), equal.get().cell()));
            return Optional.of(new Tie(figure, equal.get().cell(), all ? Tie.Evidence.LABEL : Tie.Evidence.VALUE));
        }
        Entry first = candidates.get(0);
        boolean agree = candidates.stream().allMatch(e -> same(e.cell(), first.cell()));
        boolean nonzero =
                candidates.size() == 1 || first.cell().quantity().value().signum() != 0;
        return agree && nonzero ? Optional.of(new Tie(figure, first.cell(), Tie.Evidence.LABEL)) : Optional.empty();
    }

    private static List<Entry> narrowed(List<Entry> entries, Predicate<Entry> by) {
        if (entries.size() < 2) {
            return entries;
        }
        List<Entry> kept = entries.stream().filter(by).toList();
        return kept.isEmpty() ? entries : kept;
    }

    private static boolean same(Figure one, Figure other) {
        return one.quantity().strict().meets(other.quantity().strict());
    }
}
