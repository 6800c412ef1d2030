package org.countercheck.rule.inferred;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countercheck.extract.statement.Statement;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Form;
import org.countercheck.figure.Likeness;
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
    private static final int SOME = 40;

    /** Smaller values are shared by too many cells to confirm anything. */
    private static final Rational COMMON = Rational.of(10);

    private final Labels labels;
    private final TableRows rows;
    private final RowNames names;
    private final RowValues values;
    private final List<Figure> prose;
    private final Map<Figure, Tie> ties = new LinkedHashMap<>();
    private final Map<Figure, List<Figure>> finer = new LinkedHashMap<>();
    private final ItemRows items;
    private final Set<Figure> listed;

    TieFinder(Facts facts) {
        this.labels = facts.labels();
        this.rows = new TableRows(facts.extraction().figures(), labels);
        this.names = new RowNames(rows.all());
        this.values = new RowValues(rows.all(), labels);
        this.prose = facts.extraction().figures().stream().filter(this::states).toList();
        this.items = new ItemRows(facts.extraction());
        this.listed = Lists.members(facts.extraction());
        prose.forEach(this::byLabel);
        for (Statement statement : facts.extraction().statements()) {
            if (statement instanceof Statement.Parts list) {
                byList(list.total(), list.parts());
            } else if (statement instanceof Statement.Shares shares
                    && !shares.bases().isEmpty()) {
                List<Figure> parts =
                        shares.items().stream().flatMap(i -> i.part().stream()).toList();
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
        Optional<String> ending = labels.ending(figure);
        List<Figure> equal = new ArrayList<>();
        for (Map.Entry<RowValues.Kind, List<Figure>> kind : values.meeting(figure)) {
            if (speaksOf(stem, ending, kind.getKey())) {
                equal.addAll(
                        kind.getValue().subList(0, Math.min(2, kind.getValue().size())));
            }
        }
        if (equal.size() == 1) {
            ties.put(figure, new Tie(figure, equal.get(0), Tie.Evidence.VALUE));
        }
    }

    private static boolean speaksOf(String stem, Optional<String> ending, RowValues.Kind rows) {
        return Wordings.overlap(rows.stem(), stem) >= SHARED || ending.isPresent() && ending.equals(rows.canonical());
    }

    /** Rows that two neighbours of a list of the prose add up to. */
    Map<Figure, List<Figure>> finer() {
        return finer;
    }

    Labels labels() {
        return labels;
    }

    /** All ties, in reading order of the prose. */
    List<Tie> ties() {
        return ties.values().stream()
                .sorted(Comparator.comparing(t -> t.one().span()))
                .toList();
    }

    /** Whether a figure of the prose states a level of the report's own period and of its whole scope. */
    boolean states(Figure figure) {
        Dimension dimension = figure.unit().dimension();
        boolean amount = dimension != Dimension.PERCENT
                && dimension != Dimension.POINTS
                && dimension != Dimension.MULTIPLE
                && dimension != Dimension.DURATION;
        return figure.origin() == Origin.PROSE
                && amount
                && figure.period().isEmpty()
                && labels.isWhole(figure)
                && figure.quantity().form() != Form.BLANK;
    }

    private void byLabel(Figure figure) {
        Optional<String> canonical = labels.canonical(figure);
        if (canonical.isPresent()) {
            List<Figure> named = rows.named(canonical.get()).stream()
                    .filter(r -> figure.unit().isComparableTo(r.unit()))
                    .limit(2)
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
        List<Figure> same = stem.length() > 2 ? reachable(figure, names.called(stem), names.isUnique(stem)) : List.of();
        if (same.size() == 1) {
            ties.put(figure, new Tie(figure, same.get(0), Tie.Evidence.LABEL));
            return;
        }
        Optional<Tie> item = items.tie(figure);
        if (item.isPresent()) {
            ties.put(figure, item.get());
        } else if (canonical.isEmpty()) {
            byWords(figure, stem);
        }
    }

    /**
     * Rows that the figure can mean, no more than two of each kind. One whose name stands in another place of the table, too, needs its parent's name in
     * the figure's label or heading.
     */
    private static List<Figure> reachable(Figure figure, List<RowNames.Kind> kinds, boolean unique) {
        List<Figure> rows = new ArrayList<>();
        String over = String.join(
                "", figure.label().subList(0, Math.max(0, figure.label().size() - 1)));
        for (RowNames.Kind kind : kinds) {
            if (figure.unit().isComparableTo(kind.unit())
                    && (unique || Likeness.containment(kind.parent(), over) >= MOST)) {
                rows.addAll(kind.rows().subList(0, Math.min(2, kind.rows().size())));
            }
        }
        return rows;
    }

    private void byWords(Figure figure, String stem) {
        Figure best = null;
        int most = 0;
        for (Map.Entry<RowNames.Name, Integer> contained :
                names.within(stem, MOST).entrySet()) {
            String words = contained.getKey().stem();
            if (Wordings.areApart(words, stem) || !hasHead(words, stem)) {
                continue;
            }
            int back = Likeness.containment(stem, words);
            int score = words.length() < 4 || back < SHARED ? 0 : contained.getValue() + back;
            if (score > 0 && score >= most) {
                List<Figure> rows = reachable(
                        figure, contained.getKey().kinds(), contained.getKey().isUnique());
                best = rows.isEmpty() ? best : rows.size() == 1 && score > most ? rows.get(0) : null;
                most = rows.isEmpty() ? most : score;
            }
        }
        Figure row = best != null ? best : byAllWords(figure);
        if (row != null) {
            ties.put(figure, new Tie(figure, row, Tie.Evidence.WORDS));
        }
    }

    /** Whether words hold the end of a name, which says what it is: 政府采购 in 一般公共预算拨款政府采购. */
    private static boolean hasHead(String words, String name) {
        return words.contains(name.substring(Math.max(0, name.length() - 2)));
    }

    /** The only row all of whose words stand, apart from each other, in what the sentence calls the figure: 收到申请 in 收到政府信息公开申请. */
    private Figure byAllWords(Figure figure) {
        if (listed.contains(figure)) {
            return null;
        }
        String words = String.join("", figure.label());
        List<Figure> found = new ArrayList<>();
        for (RowNames.Name name : names.within(words, SOME).keySet()) {
            if (!words.contains(name.stem())
                    && Wordings.hasWords(name.stem(), words)
                    && !Wordings.areApart(name.stem(), words)) {
                found.addAll(reachable(figure, name.kinds(), name.isUnique()));
            }
        }
        return found.size() == 1 ? found.get(0) : null;
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
        ListTies list = new ListTies(members, rows.children(parent.get()), ties);
        list.all().forEach(t -> ties.putIfAbsent(t.one(), t));
        if (tie.evidence() == Tie.Evidence.WORDS && list.belongsTogether()) {
            ties.put(total, new Tie(total, tie.other(), Tie.Evidence.LIST));
        }
        for (Figure row : rows.children(parent.get())) {
            list.finer(row).ifPresent(two -> finer.putIfAbsent(row, two));
        }
    }

    /** Whether a figure of the prose is not tied to a row of the same value. */
    boolean isFree(Figure figure) {
        Tie tie = ties.get(figure);
        return tie == null
                || !figure.quantity().strict().meets(tie.other().quantity().strict());
    }
}
