package org.countercheck.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countercheck.explain.Context;
import org.countercheck.explain.Suspects;
import org.countercheck.explain.Causes;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Level;

/** Turns broken relations into findings, in a total order: most serious first, then by place. */
final class Findings {

    private Findings() {}

    static List<Finding> of(List<Figure> figures, List<Evaluation> evaluations) {
        Context context = Context.of(figures, evaluations);
        Suspects suspects = new Suspects(context);
        List<Evaluation> told = evaluations.stream().filter(e -> level(e).isPresent()).sorted(ORDER).toList();
        List<Evaluation> broken = told.stream().filter(Evaluation::isBroken).toList();
        List<Optional<Evaluation>> causes = new Causes(context).of(broken);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Evaluation evaluation = told.get(i);
            int at = broken.indexOf(evaluation);
            Optional<String> cause = at < 0 ? Optional.empty() : causes.get(at).map(c -> "F" + (told.indexOf(c) + 1));
            findings.add(new Finding(
                    "F" + (i + 1), level(evaluation).orElseThrow(), evaluation, suspects.of(evaluation), List.of(), cause, fingerprint(evaluation)));
        }
        return findings;
    }

    private static final Comparator<Evaluation> ORDER = Comparator.comparing((Evaluation e) -> level(e).orElseThrow())
            .thenComparing(e -> e.relation().figures().get(0).span())
            .thenComparing(e -> e.relation().rule());

    private static Optional<Level> level(Evaluation evaluation) {
        if (evaluation.isBroken()) {
            return Optional.of(evaluation.beyondRounding() ? evaluation.relation().level() : Level.NOTE);
        }
        return evaluation.residue().isPresent() ? Optional.of(Level.NOTE) : Optional.empty();
    }

    /** Rule, labels and printed values: what stays when text moves. */
    private static String fingerprint(Evaluation evaluation) {
        String identity = evaluation.relation().figures().stream()
                .map(f -> String.join("/", f.label()) + "=" + f.text())
                .collect(Collectors.joining("|", evaluation.relation().rule() + "|", ""));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
