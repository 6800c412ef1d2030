package org.countercheck.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.countercheck.document.Document;
import org.countercheck.document.Problem;
import org.countercheck.extract.Extraction;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Level;
import org.countercheck.source.Location;
import org.countercheck.source.SourceText;

/**
 * All that one run established about one document.
 *
 * @param extraction the document, its figures and what was set aside
 * @param rulebooks names of the rulebooks that applied
 * @param evaluations every relation with its outcome
 * @param findings the broken relations, accepted ones included, most serious first, then in reading order
 * @param coverage which figures are tied by at least one relation
 * @param problems rules that matched nothing, and what could not be read
 * @param accepted what people have accepted; empty unless {@link #accepting} was asked for
 * @param provenance files and rulebooks that the parts come from
 */
public record Audit(
        Extraction extraction,
        List<String> rulebooks,
        List<Evaluation> evaluations,
        List<Finding> findings,
        Coverage coverage,
        List<Problem> problems,
        Baseline accepted,
        Provenance provenance) {

    private static final String UNREADABLE = "unreadable";

    /** Copies the lists. */
    public Audit {
        Objects.requireNonNull(extraction, "extraction");
        rulebooks = List.copyOf(rulebooks);
        evaluations = List.copyOf(evaluations);
        findings = List.copyOf(findings);
        Objects.requireNonNull(coverage, "coverage");
        problems = List.copyOf(problems);
        Objects.requireNonNull(accepted, "accepted");
        Objects.requireNonNull(provenance, "provenance");
    }

    /** An audit of a document of unknown provenance, of which nothing is accepted. */
    public Audit(
            Extraction extraction,
            List<String> rulebooks,
            List<Evaluation> evaluations,
            List<Finding> findings,
            Coverage coverage,
            List<Problem> problems) {
        this(extraction, rulebooks, evaluations, findings, coverage, problems, Baseline.EMPTY, Provenance.UNKNOWN);
    }

    /**
     * The audit of a document that could not be read: it holds nothing but the problem.
     *
     * @param name what messages call the document
     * @param message what is wrong and what to do, as a sentence
     */
    public static Audit unreadable(String name, String message) {
        Problem problem = new Problem(UNREADABLE, List.of(message), new Location(name, 0, 0, 0, ""));
        Document document = new Document(SourceText.of(name, ""), List.of(), List.of(problem));
        Extraction extraction = new Extraction(document, List.of(), List.of(), List.of(), List.of());
        return new Audit(
                extraction, List.of(), List.of(), List.of(), new Coverage(List.of(), List.of()), List.of(problem));
    }

    /** Whether the document could be read. If not, there are no findings, which says nothing about its numbers. */
    public boolean isReadable() {
        return problems.stream().noneMatch(p -> p.key().equals(UNREADABLE));
    }

    /** The same audit with the decisions of people about its findings. */
    public Audit accepting(Baseline decisions) {
        return new Audit(extraction, rulebooks, evaluations, findings, coverage, problems, decisions, provenance);
    }

    /** The same audit of a document that was read from these files. */
    public Audit readFrom(List<Path> files) {
        return new Audit(
                extraction, rulebooks, evaluations, findings, coverage, problems, accepted, provenance.with(files));
    }

    /** The findings of one level, accepted ones included. */
    public List<Finding> findings(Level level) {
        return findings.stream().filter(f -> f.level() == level).toList();
    }

    /** The findings that nobody has accepted. */
    public List<Finding> openFindings() {
        return findings.stream().filter(f -> acceptance(f).isEmpty()).toList();
    }

    /** The findings of one level that nobody has accepted. */
    public List<Finding> openFindings(Level level) {
        return openFindings().stream().filter(f -> f.level() == level).toList();
    }

    /** The decision about {@code finding}; empty if it is open. */
    public Optional<Acceptance> acceptance(Finding finding) {
        return accepted.acceptance(finding);
    }
}
