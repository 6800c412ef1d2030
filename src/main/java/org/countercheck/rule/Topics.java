package org.countercheck.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countercheck.extract.statement.Statement;
import org.countercheck.figure.Figure;

/** Tells what a claim without a number is about. */
final class Topics {

    private final List<Named> prose;
    private final Aliases aliases;
    private final String text;
    private final Map<Figure, Integer> position = new HashMap<>();

    /**
     * For one document.
     *
     * @param prose figures of sentences in reading order
     * @param aliases the vocabulary
     * @param text the source that the figures' spans point into
     */
    Topics(List<Named> prose, Aliases aliases, String text) {
        this.prose = prose;
        this.aliases = aliases;
        this.text = text;
        for (int i = 0; i < prose.size(); i++) {
            position.put(prose.get(i).figure, i);
        }
    }

    /**
     * Whether a claim speaks of what {@code context} names: by its words, its heading, or the figures it is about. A claim behind 复议7件、诉讼9件 is about
     * both.
     */
    boolean isAbout(Statement.Claim claim, String context) {
        String wanted = LabelText.normalise(context);
        if (LabelText.fold(claim.words()).contains(wanted)) {
            return true;
        }
        List<Named> about =
                claim.about().stream().flatMap(f -> enumerated(f).stream()).toList();
        if (about.stream().anyMatch(n -> isCalled(n, wanted) || n.canonical != null && n.canonical.contains(wanted))) {
            return true;
        }
        // Under a heading on reviews and lawsuits, 行政复议2件，均维持 speaks of the reviews only.
        boolean other = about.stream().anyMatch(n -> !n.names.isEmpty() && adjoins(n.figure, claim));
        return !other
                && claim.section().stream().anyMatch(h -> LabelText.normalise(h).contains(wanted));
    }

    /**
     * The figure of a claim's sentence that it speaks of: the nearest one called as {@code context} says, or where it says nothing the one right before the
     * claim.
     */
    Optional<Figure> figure(Statement.Claim claim, String context) {
        String wanted = LabelText.normalise(context);
        int last = claim.about().map(f -> position.getOrDefault(f, -1)).orElse(-1);
        Figure found = null;
        for (int i = last; i >= 0 && !isBefore(prose.get(i), claim); i--) {
            Named entry = prose.get(i);
            boolean called = wanted.isEmpty()
                    ? i == last
                    : isCalled(entry, wanted) || entry.canonical != null && entry.canonical.contains(wanted);
            // Of 行政复议9件，行政诉讼6件（其中经复议后起诉2件） the words on reviews speak of the 9.
            if (called && (found == null || isUnder(found.label(), entry.figure.label()))) {
                found = entry.figure;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Whether the sentence of a figure ends before the claim. */
    private boolean isBefore(Named entry, Statement.Claim claim) {
        int stop = text.indexOf('。', entry.figure.span().end());
        return stop >= 0 && stop < claim.span().start();
    }

    private static boolean isUnder(List<String> label, List<String> outer) {
        return label.size() > outer.size() && label.subList(0, outer.size()).equals(outer);
    }

    /** Whether nothing but a comma stands between a figure and the claim. */
    private boolean adjoins(Figure figure, Statement.Claim claim) {
        return claim.span().start() - figure.span().end() <= 1;
    }

    private boolean isCalled(Named entry, String wanted) {
        return entry.names.stream().anyMatch(n -> n.contains(wanted))
                || aliases.canonicalOrSelf(wanted).equals(entry.canonical);
    }

    /** A figure of a sentence and those that 、 joins to it, going backwards. */
    private List<Named> enumerated(Figure figure) {
        List<Named> joined = new ArrayList<>();
        int start = figure.span().start();
        for (int i = position.getOrDefault(figure, -1); i >= 0; i--) {
            Named entry = prose.get(i);
            int end = entry.figure.span().end();
            if (!joined.isEmpty() && end <= start && isDivided(end, start)) {
                break;
            }
            if (joined.isEmpty() || end <= start && text.charAt(end) == '、') {
                joined.add(entry);
                start = entry.figure.span().start();
            }
        }
        return joined;
    }

    private boolean isDivided(int from, int to) {
        for (int i = from; i < to && i < text.length(); i++) {
            if ("，；。,;".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return to > text.length();
    }
}
