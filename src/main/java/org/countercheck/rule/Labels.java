package org.countercheck.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.countercheck.extract.Extraction;
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
    private final NamedFigures named;
    private final PathSearch search;
    private final Topics topics;

    private Labels(Calls calls, Vocabulary vocabulary) {
        this.calls = calls;
        aliases = vocabulary.patterns();
        named = new NamedFigures(calls, aliases);
        search = new PathSearch(named, aliases, words);
        topics = new Topics(
                named.of(Origin.PROSE),
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

    /** The label of the vocabulary that a figure goes by; empty if there is none, or if two fit equally well. */
    public Optional<String> canonical(Figure figure) {
        return named.of(figure).map(n -> n.canonical);
    }

    /**
     * The label of the vocabulary whose longest wording ends what a sentence calls a figure: 召开推进会、调度会 in 区级层面召开推进会、调度会. Weaker
     * than {@link #canonical(Figure)}, since the words before it may narrow the meaning.
     *
     * @param figure a figure of a sentence
     * @param over a label that may stand over the figure besides those its own words and headings name; empty if there is none
     */
    public Optional<String> ending(Figure figure, Optional<String> over) {
        Named entry = named.of(figure).orElse(null);
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
        return search.figures(path, origin, axis);
    }

    /** The rows of tables that stand directly under the row or heading that a path names, in reading order. */
    public List<Figure> children(LabelPath path, Origin origin) {
        return search.children(path, origin);
    }

    /**
     * The rows under a heading of a table that prints no figures itself, in reading order: such a heading stands for their sum. Empty if further headings
     * stand between, or if one of the rows adds up the others.
     */
    public List<Figure> group(LabelPath path, Origin origin) {
        return search.group(path, origin);
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
        return search.isCell(figure, path);
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
        for (Named entry : named.of(origin)) {
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
