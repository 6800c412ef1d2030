package org.countercheck.explain;

import org.countercheck.explain.Explainer.Diagnosis;
import org.countercheck.figure.Figure;

/** Finds the diagnosis of one broken relation. */
final class Diagnoses {

    private Diagnoses() {}

    /** The first broken relation that has both figures. */
    static Diagnosis of(Sheet sheet, Figure one, Figure other) {
        return new Explainer(Context.of(sheet.figures(), sheet.evaluations()))
                .diagnose().stream()
                        .filter(d -> d.evaluation().relation().figures().contains(one)
                                && d.evaluation().relation().figures().contains(other))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no broken relation between " + one + " and " + other));
    }
}
