package org.countercheck.rule.inferred;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countercheck.extract.Statement;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Form;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Rational;
import org.countercheck.rule.Facts;
import org.countercheck.rule.Labels;

/**
 * Finds for the figures of the prose the rows of tables that state the same quantity: by label first, then whole lists together.
 */
final class TieFinder {

    private static final int MOST = 80;
    private static final int SHARED = 60;

    /** Smaller values are shared by too many cells to confirm anything. */
    private static final Rational COMMON = Rational.of(10);

    private final Labels labels;
    private final TableRows rows;
    private final List<Figure> prose;
    private final Map<Figure, Tie> ties = new LinkedHashMap<>();
    private final ItemRows items;

    TieFinder(Facts facts) {
        this.labels = Labels.of(facts.extraction(), facts.prior(), facts.vocabulary());
        this.rows = new TableRows(facts.extraction().figures(), labels);
        this.prose = facts.extraction().figures().stream().filter(this::states).toList();
        this.items = new ItemRows(facts.extraction());
        prose.forEach(this::byLabel);
        for (Statement statement : facts.extraction().statements()) {
            if (statement instanceof Statement.Parts list) {
                byList(list.total(), list.parts());
            } else if (statement instanceof Statement.Shares shares && !shares.bases().isEmpty()) {
                List<Figure> parts = shares.items().stream().flatMap(i -> i.part().stream()).toList();
                byList(shares.bases().get(0), parts);
            }
        }
        prose.forEach(this::byValue);
    }

    /**
     * A figure whose words say something of a row, and whose value is that of this row and of no other such row, most likely states it. Such a tie
     * holds by its making: it covers both figures and accuses neither.
     */
    private void byValue(Figure figure) {
        if (ties.containsKey(figure) || figure.quantity().value().compareTo(COMMON) < 0) {
            return;
        }
        String stem = Wordings.stem(figure);
        List<Figure> equal = rows.all().stream()
                .filter(r -> figure.unit().isComparableTo(r.unit()) && figure.quantity().strict().meets(r.quantity().strict()))
                .filter(r -> r.quantity().form() != Form.BLANK && speaksOf(figure, stem, r))
                .toList();
        if (equal.size() == 1) {
            ties.put(figure, new Tie(figure, equal.get(0), Tie.Evidence.VALUE));
        }
    }

    private boolean speaksOf(Figure figure, String stem, Figure row) {
        Optional<String> ending = labels.ending(figure);
        return Wordings.overlap(Wordings.stem(row), stem) >= SHARED || ending.isPresent() && ending.equals(labels.canonical(row));
    }

    Labels labels() {
        return labels;
    }

    /** All ties, in reading order of the prose. */
    List<Tie> ties() {
        return ties.values().stream().sorted(Comparator.comparing(t -> t.one().span())).toList();
    }

    /** Whether a figure of the prose states a level of the report's own period and of its whole scope. */
    boolean states(Figure figure) {
        Dimension dimension = figure.unit().dimension();
        boolean amount = dimension != Dimension.PERCENT && dimension != Dimension.POINTS && dimension != Dimension.MULTIPLE
                && dimension != Dimension.DURATION;
        return figure.origin() == Origin.PROSE && amount && figure.period().isEmpty() && labels.isWhole(figure)
                && figure.quantity().form() != Form.BLANK;
    }

    private void byLabel(Figure figure) {
        Optional<String> canonical = labels.canonical(figure);
        if (canonical.isPresent()) {
            List<Figure> named = rows.all().stream()
                    .filter(r -> labels.canonical(r).equals(canonical) && figure.unit().isComparableTo(r.unit()))
                    .toList();
            if (named.size() == 1) {
                ties.put(figure, new Tie(figure, named.get(0), Tie.Evidence.VOCABULARY));
                return;
            }
        }
        if (Stage.of(figure) != Stage.NONE || Captions.balance(figure.label()).isPresent()) {
            items.tie(figure).ifPresent(t -> ties.put(figure, t));
            return;
        }
        String stem = Wordings.stem(figure);
        List<Figure> candidates = rows.all().stream()
                .filter(r -> figure.unit().isComparableTo(r.unit()) && isReachable(figure, r))
                .toList();
        List<Figure> same = candidates.stream().filter(r -> Wordings.stem(r).equals(stem) && stem.length() > 2).toList();
        if (same.size() == 1) {
            ties.put(figure, new Tie(figure, same.get(0), Tie.Evidence.LABEL));
            return;
        }
        Optional<Tie> item = items.tie(figure);
        item.ifPresentOrElse(t -> ties.put(figure, t), () -> byWords(figure, stem, candidates));
    }

    /** A row whose name stands in another place of the table, too, needs its parent's name in the figure's label or heading. */
    private boolean isReachable(Figure figure, Figure row) {
        if (rows.isUnique(row)) {
            return true;
        }
        if (row.label().size() < 2) {
            return false;
        }
        String parent = Wordings.stem(row.label().get(row.label().size() - 2));
        String over = String.join("", figure.label().subList(0, Math.max(0, figure.label().size() - 1)));
        return Wordings.containment(parent, over) >= MOST;
    }

    private void byWords(Figure figure, String stem, List<Figure> candidates) {
        Figure best = null;
        int most = 0;
        boolean unique = false;
        for (Figure row : candidates) {
            String words = Wordings.stem(row);
            if (Wordings.areApart(words, stem)) {
                continue;
            }
            int there = Wordings.containment(words, stem);
            int back = Wordings.containment(stem, words);
            int score = words.length() < 4 || there < MOST || back < SHARED ? 0 : there + back;
            if (score > most) {
                unique = true;
                most = score;
                best = row;
            } else if (score == most) {
                unique = false;
            }
        }
        if (unique && most > 0 && labels.canonical(figure).isEmpty()) {
            ties.put(figure, new Tie(figure, best, Tie.Evidence.WORDS));
        }
    }

    private void byList(Figure total, List<Figure> parts) {
        Tie tie = ties.get(total);
        List<Figure> members = parts.stream().filter(this::states).toList();
        if (members.isEmpty()) {
            return;
        }
        Optional<Figure> parent = tie != null ? Optional.of(tie.other()) : Optional.empty();
        if (parent.isEmpty() || rows.children(parent.get()).size() < 2) {
            return;
        }
        new ListTies(members, rows.children(parent.get()), ties).all().forEach(t -> ties.putIfAbsent(t.one(), t));
    }

    /** Whether a figure of the prose is not tied to a row of the same value. */
    boolean isFree(Figure figure) {
        Tie tie = ties.get(figure);
        return tie == null || !figure.quantity().strict().meets(tie.other().quantity().strict());
    }
}
