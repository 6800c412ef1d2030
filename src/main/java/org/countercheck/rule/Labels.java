package org.countercheck.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.countercheck.extract.Extraction;
import org.countercheck.extract.statement.Statement;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;

/**
 * Which figures of one document a label names.
 *
 * <p>A label names a figure if it is the figure's own label, or another wording of it in the vocabulary, or a path of such labels that leads to it.
 * Words are compared after {@link LabelText#normalise}; words of a sentence also without what leads to them (全区2018年共). Values are never looked at.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Labels {

    private static final int SHORTEST_ENDING = 4;
    private static final int SHORTEST_NAME = 2;

    private final Calls calls;
    private final Aliases aliases;
    private final Words words = Words.CHINESE;
    private final Map<Origin, List<Named>> named = new HashMap<>();
    private final Map<Figure, Named> byFigure = new LinkedHashMap<>();
    private final Topics topics;

    private Labels(Calls calls, Vocabulary vocabulary) {
        this.calls = calls;
        aliases = vocabulary.patterns();
        calls.figures().forEach(c -> add(c, c.figure().origin()));
        List<List<Named>> lists = lists(calls.extraction().statements());
        byFigure.values().forEach(this::resolve);
        dropWholesBesideTheirParts(lists);
        calls.prior().forEach(c -> resolve(add(c, Origin.PRIOR)));
        topics = new Topics(
                named.getOrDefault(Origin.PROSE, List.of()),
                aliases,
                calls.extraction().document().source().text());
    }

    /** The labels of a document, of its predecessor's figures and of a vocabulary. */
    public static Labels of(Extraction extraction, List<Figure> prior, Vocabulary vocabulary) {
        return new Labels(Calls.of(extraction, prior), vocabulary);
    }

    /** The labels of the same document and of another vocabulary. */
    Labels with(Vocabulary vocabulary) {
        return new Labels(calls, vocabulary);
    }

    private Named add(Called called, Origin origin) {
        Named entry = new Named(called, aliases);
        named.computeIfAbsent(origin, o -> new ArrayList<>()).add(entry);
        if (origin != Origin.PRIOR) {
            byFigure.put(called.figure(), entry);
        }
        return entry;
    }

    /** Notes under which totals figures are listed; returns the lists. */
    private List<List<Named>> lists(List<Statement> statements) {
        List<List<Named>> lists = new ArrayList<>();
        for (Statement statement : statements) {
            List<Figure> members = List.of();
            Optional<Figure> total = Optional.empty();
            if (statement instanceof Statement.Parts p) {
                members = p.parts();
                total = Optional.of(p.total());
            } else if (statement instanceof Statement.Shares s && !s.bases().isEmpty()) {
                members = s.items().stream().flatMap(i -> i.part().stream()).toList();
                total = Optional.of(s.bases().get(0));
            }
            Named whole = total.map(byFigure::get).orElse(null);
            List<Named> list = members.stream()
                    .map(byFigure::get)
                    .filter(n -> n != null && n != whole)
                    .toList();
            if (whole != null && !list.isEmpty()) {
                list.forEach(n -> n.totals.add(whole));
                lists.add(list);
            }
        }
        return lists;
    }

    private void resolve(Named entry) {
        if (entry.resolved) {
            return;
        }
        entry.resolved = true;
        entry.totals.forEach(this::resolve);
        int best = 0;
        String found = null;
        for (int n = 0; n < entry.names.size(); n++) {
            for (Aliases.Pattern pattern : aliases.endingIn(entry.names.get(n))) {
                int score = score(entry, pattern) - n;
                if (score > best) {
                    best = score;
                    found = pattern.canonical();
                } else if (score == best && score > 0 && !pattern.canonical().equals(found)) {
                    found = null;
                }
            }
        }
        entry.canonical = Chooser.isRate(entry.figure) ? null : found;
    }

    /** 0 if the words that must stand over the figure do not; more for more of them, and for labels than for headings. */
    private int score(Named entry, Aliases.Pattern pattern) {
        int score = 10;
        for (String segment : pattern.context()) {
            if (entry.isUnder(segment, aliases)) {
                score += 100;
            } else if (entry.depthInSection(segment) > 0) {
                // The innermost heading decides: （二）行政诉讼 under 三、行政复议、诉讼情况.
                score += 50 + entry.depthInSection(segment);
            } else {
                return 0;
            }
        }
        return score;
    }

    /**
     * A list that names a part of X beside X means the rest of X by it: with 不予公开25件 and 不属于应当公开的政府信息29件 in one list,
     * 25 is not the row 不同意公开答复数, which contains the 29.
     */
    private static void dropWholesBesideTheirParts(List<List<Named>> lists) {
        Set<Named> rests = new LinkedHashSet<>();
        for (List<Named> list : lists) {
            for (Named whole : list) {
                if (whole.canonical != null
                        && list.stream()
                                .anyMatch(p -> p.canonical != null && p.canonical.startsWith(whole.canonical + "/"))) {
                    rests.add(whole);
                }
            }
        }
        rests.forEach(n -> n.canonical = null);
    }

    /** The label of the vocabulary that a figure goes by; empty if there is none, or if two fit equally well. */
    public Optional<String> canonical(Figure figure) {
        Named entry = byFigure.get(figure);
        return entry == null ? Optional.empty() : Optional.ofNullable(entry.canonical);
    }

    /**
     * The label of the vocabulary whose longest wording ends what a sentence calls a figure: 召开推进会、调度会 in 区级层面召开推进会、调度会. Weaker
     * than {@link #canonical(Figure)}, since the words before it may narrow the meaning.
     *
     * @param figure a figure of a sentence
     * @param over a label that may stand over the figure besides those its own words and headings name; empty if there is none
     */
    public Optional<String> ending(Figure figure, Optional<String> over) {
        Named entry = byFigure.get(figure);
        if (entry == null || entry.names.isEmpty()) {
            return Optional.empty();
        }
        String name = entry.names.get(0);
        for (int from = 0; from + SHORTEST_NAME <= name.length(); from++) {
            int left = name.length() - from;
            List<String> found = aliases.endingIn(name.substring(from)).stream()
                    .filter(p -> p.context().isEmpty() ? left >= SHORTEST_ENDING : isOver(p.context(), entry, over))
                    .map(Aliases.Pattern::canonical)
                    .distinct()
                    .toList();
            if (!found.isEmpty()) {
                return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isOver(List<String> context, Named entry, Optional<String> over) {
        return context.stream()
                .allMatch(segment -> entry.isUnder(segment, aliases)
                        || entry.depthInSection(segment) > 0
                        || over.equals(Optional.of(aliases.canonicalOrSelf(segment))));
    }

    /** Whether a figure is of the whole of the reporting body, not of a part such as 本级. */
    public boolean isWhole(Figure figure) {
        return words.isWhole(figure.scope());
    }

    /** The label of the vocabulary that some words are, or are a wording of. */
    public Optional<String> canonical(LabelPath path) {
        return aliases.canonical(path.normalised());
    }

    /** The label of a vocabulary that some words are, or are a wording of; otherwise the words, without what makes no difference. */
    public static String canonical(Vocabulary words, LabelPath path) {
        List<String> segments = path.normalised();
        return words.patterns().canonical(segments).orElseGet(() -> String.join("/", segments));
    }

    /** All figures of one source that {@code label} names, rows of tables and words of sentences, in reading order. */
    public List<Figure> figures(String label, Origin origin) {
        return figures(LabelPath.of(label), origin, Axis.ROW);
    }

    /**
     * All figures of one source that a path names, in reading order.
     *
     * <p>Figures called exactly so in a table come before those that an alias leads to. A path may lead from a row to a column
     * ({@code 本年新收/总计}) on either axis.
     */
    public List<Figure> figures(LabelPath path, Origin origin, Axis axis) {
        List<String> segments = path.normalised();
        List<Named> all = named.getOrDefault(origin, List.of());
        Optional<String> canonical = aliases.canonical(segments);
        List<Figure> rows = axis == Axis.ROW ? rows(all, segments, canonical) : columns(all, segments);
        List<Figure> found = rows.isEmpty() && segments.size() > 1 ? cells(all, segments) : rows;
        if (!found.isEmpty() || axis == Axis.COLUMN) {
            return found;
        }
        String whole = words.sharedBy(segments.get(segments.size() - 1));
        return whole.isEmpty() ? found : shares(all, segments, whole);
    }

    private List<Figure> rows(List<Named> all, List<String> segments, Optional<String> canonical) {
        boolean rate = words.isRate(segments.get(segments.size() - 1));
        List<Figure> exact = new ArrayList<>();
        List<Figure> meant = new ArrayList<>();
        for (Named entry : all) {
            if (entry.prose && Chooser.isRate(entry.figure) && !rate) {
                continue;
            }
            boolean same = canonical.isPresent() && canonical.get().equals(entry.canonical);
            boolean named = leads(segments, entry) && (!entry.prose || canonical.isEmpty() || same);
            if (named && !entry.prose) {
                exact.add(entry.figure);
            } else if (named || same) {
                meant.add(entry.figure);
            }
        }
        return exact.isEmpty() ? meant : exact;
    }

    /** Whether the path ends in a name of the figure and all its other segments stand over it. */
    private boolean leads(List<String> segments, Named entry) {
        int last = segments.size() - 1;
        return entry.names.contains(segments.get(last))
                && segments.subList(0, last).stream().allMatch(s -> entry.isUnder(s, aliases));
    }

    private List<Figure> columns(List<Named> all, List<String> segments) {
        return all.stream()
                .filter(n -> endsIn(n.columns, segments))
                .map(n -> n.figure)
                .toList();
    }

    /** Whether the last segment is the last header and the others stand before it, in order. */
    private boolean endsIn(List<String> headers, List<String> segments) {
        int header = headers.size() - 1;
        if (header < 0 || !same(headers.get(header), segments.get(segments.size() - 1))) {
            return false;
        }
        for (int i = segments.size() - 2; i >= 0; i--) {
            do {
                header--;
            } while (header >= 0 && !same(headers.get(header), segments.get(i)));
            if (header < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean same(String one, String other) {
        return one.equals(other) || aliases.canonicalOrSelf(one).equals(aliases.canonicalOrSelf(other));
    }

    private List<Figure> cells(List<Named> all, List<String> segments) {
        return all.stream()
                .filter(n -> !n.columns.isEmpty() && isCell(n, segments))
                .map(n -> n.figure)
                .toList();
    }

    private boolean isCell(Named entry, List<String> segments) {
        for (int i = 1; i < segments.size(); i++) {
            if (endsIn(entry.row, segments.subList(0, i))
                    && endsIn(entry.columns, segments.subList(i, segments.size()))) {
                return true;
            }
        }
        return false;
    }

    /** Percentages of sentences whose part goes by the name {@code whole}. */
    private List<Figure> shares(List<Named> all, List<String> segments, String whole) {
        List<String> path = new ArrayList<>(segments.subList(0, segments.size() - 1));
        path.add(whole);
        Optional<String> canonical = aliases.canonical(path);
        return all.stream()
                .filter(n -> Chooser.isRate(n.figure))
                .filter(n -> leads(path, n)
                        || n.names.stream()
                                .anyMatch(name ->
                                        canonical.isPresent() && canonical.equals(aliases.canonical(List.of(name)))))
                .map(n -> n.figure)
                .toList();
    }

    /** The rows of tables that stand directly under the row or heading that a path names, in reading order. */
    public List<Figure> children(LabelPath path, Origin origin) {
        List<String> segments = path.normalised();
        return named.getOrDefault(origin, List.of()).stream()
                .filter(n -> n.row.size() > 1 && endsIn(n.row.subList(0, n.row.size() - 1), segments))
                .map(n -> n.figure)
                .toList();
    }

    /**
     * The rows under a heading of a table that prints no figures itself, in reading order: such a heading stands for their sum. Empty if further headings
     * stand between, or if one of the rows adds up the others.
     */
    public List<Figure> group(LabelPath path, Origin origin) {
        List<String> segments = path.normalised();
        List<Figure> rows = new ArrayList<>();
        for (Named entry : named.getOrDefault(origin, List.of())) {
            int depth = entry.row.size() - 1;
            if (depth > 0 && endsIn(entry.row.subList(0, depth), segments)) {
                if (words.isTotal(entry.row.get(depth))) {
                    return List.of();
                }
                rows.add(entry.figure);
            }
            for (int outer = 1; outer < depth; outer++) {
                if (endsIn(entry.row.subList(0, outer), segments)) {
                    return List.of();
                }
            }
        }
        return rows;
    }

    /**
     * The quantity that repetitions state: the first of the year reported and of the widest scope, if those left agree.
     *
     * @param candidates figures of one source
     * @param path what they are called
     * @param origin the source
     */
    public Choice choose(List<Figure> candidates, LabelPath path, Origin origin) {
        return (origin == Origin.PRIOR ? calls.priorChooser() : calls.chooser()).among(candidates, path.toString());
    }

    /** Of cells that differ by column only, the one in the column that adds up the others, if there is one. */
    public Optional<Figure> total(List<Figure> cells) {
        List<Figure> totals = cells.stream()
                .filter(f -> !f.columns().isEmpty()
                        && words.isTotal(
                                LabelText.normalise(f.columns().get(f.columns().size() - 1))))
                .toList();
        return totals.size() == 1 ? Optional.of(totals.get(0)) : Optional.empty();
    }

    /** Whether a path leads from the row of a figure into its column, so that it names this cell and not the row. */
    public boolean isCell(Figure figure, LabelPath path) {
        List<String> segments = path.normalised();
        String last = segments.get(segments.size() - 1);
        return segments.size() > 1
                && !figure.columns().isEmpty()
                && same(
                        LabelText.normalise(
                                figure.columns().get(figure.columns().size() - 1)),
                        last)
                && !same(LabelText.normalise(figure.name()), last);
    }

    /** Whether any row or column of a table is called so. Sentences do not count: they mention what other templates have. */
    public boolean has(String label) {
        LabelPath path = LabelPath.of(label);
        return Stream.of(Axis.values())
                .anyMatch(a -> !figures(path, Origin.TABLE, a).isEmpty());
    }

    /** What the figures of one source are called, each once, in reading order; for suggestions. */
    public List<String> names(Origin origin) {
        Set<String> names = new LinkedHashSet<>();
        for (Named entry : named.getOrDefault(origin, List.of())) {
            names.addAll(entry.names.subList(0, Math.min(1, entry.names.size())));
            Stream.of(entry.columns).filter(c -> !c.isEmpty()).forEach(c -> names.add(c.get(c.size() - 1)));
        }
        return List.copyOf(names);
    }

    /** What claims are about. */
    Topics topics() {
        return topics;
    }
}
