package org.countercheck.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.countercheck.document.Paragraph;
import org.countercheck.extract.statement.Statement;
import org.countercheck.figure.Figure;
import org.countercheck.source.Span;

/**
 * The words of a report on which a rule depends, such as {@code 全部按期答复|全部按期办结}.
 *
 * <p>Alternatives stand between bars. A star stands for any words in between ({@code 全部*按期办结}). An alternative may name what the claim must be about,
 * before a slash ({@code 行政诉讼/零败诉}): the words, their heading or the figure they speak of must say so.
 */
public final class Claims {

    private final List<Alternative> alternatives;

    private record Alternative(String context, List<String> pieces) {}

    private Claims(List<Alternative> alternatives) {
        this.alternatives = alternatives;
    }

    /** The claims written in the column {@code when} of a rule file. */
    public static Claims of(String when) {
        List<Alternative> alternatives = new ArrayList<>();
        for (String written : split(when.replace('｜', '|'), '|')) {
            String text = LabelText.fold(written);
            if (!text.isEmpty()) {
                int slash = text.indexOf('/');
                String context = slash < 0 ? "" : text.substring(0, slash);
                alternatives.add(new Alternative(context, split(text.substring(slash + 1), '*')));
            }
        }
        return new Claims(List.copyOf(alternatives));
    }

    /** Whether the rule depends on nothing. */
    public boolean isEmpty() {
        return alternatives.isEmpty();
    }

    /**
     * One place where the document claims an alternative.
     *
     * @param words where the words stand
     * @param about the figure of its sentence that the words speak of, if there is one
     */
    public record Made(Span words, Optional<Figure> about) {
        /** Checks that both are given. */
        public Made {
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(about, "about");
        }
    }

    /** Where the document claims one of the alternatives, in reading order. */
    public List<Made> in(Facts facts) {
        Topics topics = facts.labels().topics();
        List<Made> found = new ArrayList<>();
        for (Statement statement : facts.extraction().statements()) {
            if (statement instanceof Statement.Claim claim) {
                String words = LabelText.fold(claim.words());
                alternatives.stream()
                        .filter(a -> occurs(a.pieces(), words)
                                && (a.context().isEmpty() || topics.isAbout(claim, a.context())))
                        .findFirst()
                        .ifPresent(a -> found.add(new Made(claim.span(), topics.figure(claim, a.context()))));
            }
        }
        return found;
    }

    /** Whether a sentence of the document has the words of one of the alternatives, claimed or not. */
    public boolean isMentionedIn(Facts facts) {
        return facts.extraction().document().blocks().stream()
                .filter(Paragraph.class::isInstance)
                .flatMap(block -> split(((Paragraph) block).text().toString(), '。').stream())
                .map(LabelText::fold)
                .anyMatch(sentence -> alternatives.stream().anyMatch(a -> occurs(a.pieces(), sentence)));
    }

    /** Whether the pieces occur in order, and nothing before them says the contrary. */
    private static boolean occurs(List<String> pieces, String words) {
        int start = words.indexOf(pieces.get(0));
        if (start < 0 || Words.CHINESE.isDenied(words, start)) {
            return false;
        }
        int at = start;
        for (String piece : pieces) {
            at = words.indexOf(piece, at);
            if (at < 0) {
                return false;
            }
            at += piece.length();
        }
        return true;
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = text.indexOf(separator); i >= 0; i = text.indexOf(separator, from)) {
            parts.add(text.substring(from, i));
            from = i + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }
}
