package org.countercheck.audit;

import java.util.List;
import java.util.Objects;
import org.countercheck.document.Problem;
import org.countercheck.extract.Extraction;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Level;

/**
 * All that one run established about one document.
 *
 * @param extraction the document, its figures and what was set aside
 * @param rulebooks names of the rulebooks that applied
 * @param evaluations every relation with its outcome
 * @param findings the broken relations, most serious first, then in reading order
 * @param coverage which figures are tied by at least one relation
 * @param problems rules that matched nothing, and what could not be read
 */
public record Audit(
        Extraction extraction,
        List<String> rulebooks,
        List<Evaluation> evaluations,
        List<Finding> findings,
        Coverage coverage,
        List<Problem> problems) {

    /** Copies the lists. */
    public Audit {
        Objects.requireNonNull(extraction, "extraction");
        rulebooks = List.copyOf(rulebooks);
        evaluations = List.copyOf(evaluations);
        findings = List.copyOf(findings);
        Objects.requireNonNull(coverage, "coverage");
        problems = List.copyOf(problems);
    }

    /** The findings of one level. */
    public List<Finding> findings(Level level) {
        return findings.stream().filter(f -> f.level() == level).toList();
    }
}
