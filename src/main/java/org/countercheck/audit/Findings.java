package org.countercheck.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countercheck.explain.Context;
import org.countercheck.explain.Explainer;
import org.countercheck.explain.Explainer.Diagnosis;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Level;

/** Turns broken relations into findings, in a total order: most serious first, then by place. */
final class Findings {

    private Findings() {}

    static List<Finding> of(List<Figure> figures, List<Evaluation> evaluations, int repairSteps) {
        Map<Evaluation, Diagnosis> diagnoses = new IdentityHashMap<>();
        for (Diagnosis diagnosis : new Explainer(Context.of(figures, evaluations), repairSteps).diagnose()) {
            diagnoses.put(diagnosis.evaluation(), diagnosis);
        }
        List<Evaluation> told = evaluations.stream()
                .filter(e -> level(e).isPresent())
                .sorted(ORDER)
                .toList();
        Map<Evaluation, String> ids = new IdentityHashMap<>();
        told.forEach(e -> ids.put(e, "F" + (ids.size() + 1)));
        List<Finding> findings = new ArrayList<>();
        for (Evaluation evaluation : told) {
            Diagnosis diagnosis = diagnoses.getOrDefault(
                    evaluation,
                    new Diagnosis(evaluation, evaluation.relation().figures(), List.of(), Optional.empty()));
            findings.add(new Finding(
                    ids.get(evaluation),
                    level(evaluation).orElseThrow(),
                    evaluation,
                    diagnosis.suspects(),
                    diagnosis.explanations(),
                    diagnosis.cause().map(ids::get)));
        }
        return findings;
    }

    private static final Comparator<Evaluation> ORDER = Comparator.comparing((Evaluation e) -> level(e).orElseThrow())
            .thenComparing(e -> e.relation().figures().get(0).span())
            .thenComparing(e -> e.relation().rule());

    private static Optional<Level> level(Evaluation evaluation) {
        if (evaluation.isBroken()) {
            return Optional.of(
                    evaluation.beyondRounding() ? evaluation.relation().level() : Level.NOTE);
        }
        if (evaluation.isUndefined()) {
            return Optional.of(Level.WARNING);
        }
        // Shares that are each right may add to 99.99: that is no residue of anybody's.
        boolean figures = !evaluation.relation().right().figures().isEmpty();
        return figures && evaluation.residue().isPresent() ? Optional.of(Level.NOTE) : Optional.empty();
    }
}
