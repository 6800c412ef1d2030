package org.countercheck.rule.inferred;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Map<Figure, List<Figure>> unions = new LinkedHashMap<>();
    private final JoinedRows joined;
    private final ItemRows items;
    private final Set<Figure> listed;
    private final ProseOrder sentences;
    private final Set<Figure> strangers = new HashSet<>();

    TieFinder(Facts facts) {
        this.labels = facts.labels();
        this.rows = new TableRows(facts.extraction().figures(), labels);
        this.names = new RowNames(rows.all());
        this.values = new RowValues(rows.all(), labels);
        this.joined = new JoinedRows(labels, rows, names);
        this.prose = facts.extraction().figures().stream().filter(this::states).toList();
        this.items = new ItemRows(facts.extraction());
        this.sentences = new ProseOrder(facts.extraction());
        this.listed = Lists.members(facts.extraction());
        List<NamedLists.NamedList> lists = NamedLists.of(facts.extraction());
        prose.forEach(this::byLabel);
        for (int i = 1; i < prose.size(); i++) {
            byNeighbour(prose.get(i), prose.get(i - 1));
        }
        prose.forEach(this::byEnding);
        lists.forEach(this::byList);
        lists.forEach(this::dropStrangers);
        prose.forEach(this::byValue);
        UnitSlips slips = new UnitSlips(rows.all());
        prose.stream()
                .filter(f -> !ties.containsKey(f) && !unions.containsKey(f))
                .forEach(f -> slips.tie(f).ifPresent(t -> ties.put(f, t)));
    }

    /**
     * A figure whose words say something of a row, and whose value is that of this row and of no other such row, most likely states it. Such a tie
     * holds by its making: it covers both figures and accuses neither.
     */
    private void byValue(Figure figure) {
        if (ties.containsKey(figure)
                || unions.containsKey(figure)
                || figure.quantity().value().compareTo(COMMON) < 0) {
            return;
        }
        String stem = Wordings.stem(figure);
        Optional<String> ending = labels.ending(figure, Optional.empty());
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

    /** A row whose name ends what the sentence calls the figure, if it prints the same number; neighbours of the list may follow it. */
    private void byEnding(Figure figure) {
        if (ties.containsKey(figure)
                || unions.containsKey(figure)
                || figure.quantity().value().compareTo(COMMON) < 0) {
            return;
        }
        List<Figure> named = labels.ending(figure, Optional.empty()).map(rows::named).orElse(List.of()).stream()
                .filter(row -> figure.unit().isComparableTo(row.unit()))
                .filter(row -> figure.quantity().strict().meets(row.quantity().strict()))
                .toList();
        if (named.size() == 1) {
            ties.put(figure, new Tie(figure, named.get(0), Tie.Evidence.VALUE));
        }
    }

    private static boolean speaksOf(String stem, Optional<String> ending, RowValues.Kind rows) {
        return Wordings.overlap(rows.stem(), stem) >= SHARED || ending.isPresent() && ending.equals(rows.canonical());
    }

    /** Figures of the prose that several rows add up to, by the names that theirs joins. */
    Map<Figure, List<Figure>> unions() {
        return unions;
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
        List<Figure> several = joined.of(figure);
        if (!several.isEmpty()) {
            unions.put(figure, several);
            return;
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
            if (Wordings.areApart(words, stem) || JoinedRows.isOneOfSeveral(words, stem) || !hasHead(words, stem)) {
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

    /**
     * Behind a number that its row confirms, one of the same unit that is not larger may be of the rows under that row: 召开发布会12次，主要负责人出席9次.
     */
    private void byNeighbour(Figure figure, Figure before) {
        Tie tie = ties.get(before);
        boolean part = tie != null
                && !isFree(before)
                && !ties.containsKey(figure)
                && !unions.containsKey(figure)
                && figure.place().equals(before.place())
                && figure.unit().equals(before.unit())
                && figure.quantity().value().compareTo(before.quantity().value()) <= 0
                && sentences.isOne(before, figure);
        if (!part) {
            return;
        }
        Optional<String> named = labels.ending(figure, labels.canonical(tie.other()));
        // Beside the row only what the number before gives its meaning: 制发规范性文件5件，公开4件.
        boolean alone = named.equals(labels.ending(figure, Optional.empty()));
        List<Figure> near = alone ? rows.children(tie.other()) : rows.near(tie.other());
        String stem = Wordings.stem(figure);
        List<Figure> found = near.stream()
                .filter(row -> !JoinedRows.isOneOfSeveral(Wordings.stem(row), stem))
                .filter(row -> named.isPresent() && named.equals(labels.canonical(row)))
                .filter(row -> !Wordings.areApart(Wordings.stem(row), figure.name()))
                .toList();
        if (found.size() == 1) {
            ties.put(figure, new Tie(figure, found.get(0), Tie.Evidence.WORDS));
        }
    }

    private void byList(NamedLists.NamedList list) {
        Tie tie = ties.get(list.total());
        List<Figure> members = list.items().stream()
                .filter(m -> states(m) && !unions.containsKey(m))
                .toList();
        List<Figure> under = tie == null ? List.of() : rows.children(tie.other());
        List<Figure> aligned = aligned(members, under);
        if (members.isEmpty() || aligned.size() < 2) {
            return;
        }
        ListTies found = new ListTies(members, aligned, ties);
        found.all().forEach(t -> ties.putIfAbsent(t.one(), t));
        if (aligned.equals(under) && tie.evidence() == Tie.Evidence.WORDS && found.belongsTogether()) {
            ties.put(list.total(), new Tie(list.total(), tie.other(), Tie.Evidence.LIST));
        }
        for (Figure row : aligned) {
            found.finer(row).ifPresent(two -> finer.putIfAbsent(row, two));
        }
    }

    /**
     * The rows that a list goes with: those under the row of its total, unless more of its members already state what rows beside each other elsewhere do.
     * The answers to applications stand under the number of answers, though the prose lists them under that of closed cases.
     */
    private List<Figure> aligned(List<Figure> members, List<Figure> under) {
        List<Figure> best = under;
        long most = Math.max(1, agreeing(members, under));
        for (Figure member : members) {
            Tie tie = ties.get(member);
            List<Figure> beside = tie == null ? List.of() : rows.siblings(tie.other());
            long agreeing = agreeing(members, beside);
            if (agreeing > most) {
                best = beside;
                most = agreeing;
            }
        }
        return best;
    }

    private long agreeing(List<Figure> members, List<Figure> rows) {
        return members.stream()
                .filter(m -> !isFree(m) && rows.contains(ties.get(m).other()))
                .count();
    }

    /**
     * A list under a total that is none of the table's divides something else: 不予公开 among the classes of documents is not the row of that name among
     * the answers, unless its number says so, or the row of the total stands in the same part of the table, or another member is of these rows.
     */
    private void dropStrangers(NamedLists.NamedList list) {
        Tie total = ties.get(list.total());
        for (Figure member : list.items()) {
            Tie tie = ties.get(member);
            if (tie == null || !isFree(member) || tie.other().label().size() < 2) {
                continue;
            }
            boolean near = total != null
                    && total.other().label().get(0).equals(tie.other().label().get(0));
            if (!near && agreeing(list.items(), rows.siblings(tie.other())) == 0 && !followsItsRow(member)) {
                ties.remove(member);
                strangers.add(member);
            }
        }
    }

    /** Whether the figure before, in the same sentence, states the row before: both the names and the order are those of the table. */
    private boolean followsItsRow(Figure figure) {
        int at = prose.indexOf(figure);
        Tie before = at > 0 ? ties.get(prose.get(at - 1)) : null;
        List<Figure> rows = this.rows.siblings(ties.get(figure).other());
        int row = rows.indexOf(ties.get(figure).other());
        return before != null
                && row > 0
                && rows.get(row - 1).equals(before.other())
                && !isFree(before.one())
                && before.one().unit().equals(figure.unit())
                && figure.quantity().value().signum() > 0
                && sentences.isOne(before.one(), figure)
                && figure.place().block() == before.one().place().block();
    }

    /** Whether a figure goes by the name of a row and stands in a list of something else. */
    boolean isStranger(Figure figure) {
        return strangers.contains(figure);
    }

    /** Whether a figure of the prose is not tied to a row of the same value. */
    boolean isFree(Figure figure) {
        Tie tie = ties.get(figure);
        return tie == null
                || !figure.quantity().strict().meets(tie.other().quantity().strict());
    }
}
