package org.countercheck.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countercheck.explain.Explanation;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Level;
import org.countercheck.source.Location;

/**
 * One broken relation told to a person.
 *
 * @param id identity within its audit, such as {@code F3}
 * @param level how serious it is
 * @param evaluation the relation and what was computed
 * @param suspects the figures of the finding, the one most likely wrong first
 * @param explanations why it may be broken, the likeliest first
 * @param cause id of the finding that this one follows from; empty if it stands for itself
 */
public record Finding(
        String id,
        Level level,
        Evaluation evaluation,
        List<Figure> suspects,
        List<Explanation> explanations,
        Optional<String> cause) {

    /** Copies the lists. */
    public Finding {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(evaluation, "evaluation");
        suspects = List.copyOf(suspects);
        explanations = List.copyOf(explanations);
        Objects.requireNonNull(cause, "cause");
    }

    /** The rule that the document breaks. */
    public String rule() {
        return evaluation.relation().rule();
    }

    /** All figures of the broken relation, each once, and those that its words speak of. */
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>(evaluation.relation().figures());
        evaluation.relation().about().stream().filter(f -> !figures.contains(f)).forEach(figures::add);
        return List.copyOf(figures);
    }

    /** Identity that stays when text moves: rule, labels and printed values. Computed when asked for, since hashing is slow to start. */
    public String fingerprint() {
        String identity = evaluation.relation().figures().stream()
                .map(f -> String.join("/", f.label()) + columns(f) + "=" + f.text())
                .collect(Collectors.joining("|", evaluation.relation().rule() + "|", ""));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Two columns of one table may print the same numbers. */
    private static String columns(Figure figure) {
        return figure.columns().isEmpty() ? "" : "[" + String.join("/", figure.columns()) + "]";
    }

    /** Where the most suspect figure, or else the first one, is printed. */
    public Location location() {
        return (suspects.isEmpty() ? figures() : suspects).get(0).location();
    }

    /** What is printed where, what it should be and the likeliest reason, in Chinese or English. */
    public String message(Locale locale) {
        return Wording.in(locale).of(this);
    }
}
