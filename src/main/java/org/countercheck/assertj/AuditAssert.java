package org.countercheck.assertj;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.countercheck.audit.Acceptance;
import org.countercheck.audit.Audit;
import org.countercheck.audit.Baseline;
import org.countercheck.audit.Finding;
import org.countercheck.audit.Wording;
import org.countercheck.document.Problem;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Level;
import org.countercheck.render.FindingText;
import org.countercheck.rule.LabelText;

/**
 * Assertions about one audit. A failure tells what the audit tells, in the language of the document, with places that can be clicked.
 *
 * <p>Findings that people have accepted ({@link Audit#accepting}) count in none of the assertions that there are no findings. All of these fail for a
 * document that could not be read.
 */
public final class AuditAssert extends AbstractAssert<AuditAssert, Audit> {

    /** Rules that could not be applied to the document; that a report of the year before is missing is not the document's fault. */
    private static final Set<String> UNMATCHED =
            Set.of("rule-matched-nothing", "rule-label-unknown", "rule-label-ambiguous");

    private static final String BLANKS = "/-－—–… 　";

    AuditAssert(Audit audit) {
        super(audit, AuditAssert.class);
    }

    /** No numbers contradict each other: there is no error and no warning. Notes, which are about rounding, may be there. */
    public AuditAssert isConsistent() {
        return hasNoFindings(Level.ERROR, Level.WARNING);
    }

    /** There is no finding at the level of errors. */
    public AuditAssert hasNoErrors() {
        return hasNoFindings(Level.ERROR);
    }

    /** There is no finding at the level of warnings. */
    public AuditAssert hasNoWarnings() {
        return hasNoFindings(Level.WARNING);
    }

    /** There is no finding at the level of notes. */
    public AuditAssert hasNoNotes() {
        return hasNoFindings(Level.NOTE);
    }

    /** There is no finding at these levels; at any level, if none is given. */
    public AuditAssert hasNoFindings(Level... levels) {
        Set<Level> counted = levels.length == 0 ? Set.of(Level.values()) : Set.of(levels);
        isReadable();
        List<Finding> found = actual.openFindings().stream()
                .filter(f -> counted.contains(f.level()))
                .toList();
        if (!found.isEmpty()) {
            throw failure(
                    "%s", "Expected no findings in " + name() + ", but there are " + found.size() + ":" + told(found));
        }
        return this;
    }

    /**
     * There is no finding at any level that the file of acceptances does not accept. A failure also tells acceptances that match nothing any more.
     *
     * @param accepted CSV with the columns fingerprint, reason, who, when
     * @throws org.countercheck.reader.UnreadableDocumentException if the file cannot be read, or has a row without a reason
     */
    public AuditAssert hasNoFindingsBeyond(Path accepted) {
        isReadable();
        Baseline baseline = Baseline.read(accepted);
        List<Finding> found = actual.accepting(baseline).openFindings();
        if (!found.isEmpty()) {
            String stale = stale(accepted, baseline.stale(List.of(actual)));
            throw failure(
                    "%s",
                    "Expected no findings in " + name() + " beyond those of " + accepted + ", but there are "
                            + found.size() + ":" + told(found) + stale);
        }
        return this;
    }

    /**
     * Every acceptance of the file is about a finding that is still there. Only for a file of one document; for several, see {@link Baseline#stale}.
     *
     * @throws org.countercheck.reader.UnreadableDocumentException if the file cannot be read
     */
    public AuditAssert hasNoStaleAcceptances(Path accepted) {
        isReadable();
        List<Acceptance> stale = Baseline.read(accepted).stale(List.of(actual));
        if (!stale.isEmpty()) {
            throw failure("%s", name() + ":" + stale(accepted, stale));
        }
        return this;
    }

    private static String stale(Path accepted, Collection<Acceptance> stale) {
        return stale.stream()
                .map(a -> "\n" + accepted + ": " + a.fingerprint() + " matches no finding any more and can go: " + a)
                .collect(Collectors.joining());
    }

    /** No rule of a rulebook that applied was without figures, and every label of it was clear. */
    public AuditAssert everyRuleMatched() {
        isReadable();
        List<Problem> unmatched = actual.problems().stream()
                .filter(p -> UNMATCHED.contains(p.key()))
                .toList();
        if (!unmatched.isEmpty()) {
            throw failure("%s", "Expected every rule to match figures of " + name() + ":" + problems(unmatched));
        }
        return this;
    }

    /** At least one relation was evaluated for every figure that is called so; a number before the label (4.信函申请数) need not be given. */
    public AuditAssert covers(String label) {
        isReadable();
        List<Figure> called = Stream.concat(
                        actual.coverage().covered().stream(), actual.coverage().uncovered().stream())
                .filter(f -> isCalled(f, label) && !isBlank(f))
                .toList();
        if (called.isEmpty()) {
            throw failure("%s", "No figure of " + name() + " is called " + label + ".");
        }
        List<Figure> unchecked = called.stream()
                .filter(f -> !actual.coverage().covered().contains(f))
                .toList();
        if (!unchecked.isEmpty()) {
            String figures = unchecked.stream()
                    .map(f -> "\n    " + actual.provenance().link(f.location()) + "  " + f.name() + " " + f.text())
                    .collect(Collectors.joining());
            throw failure("%s", "No relation of " + name() + " checks " + label + ":" + figures);
        }
        return this;
    }

    private static boolean isCalled(Figure figure, String label) {
        return figure.name().equals(label)
                || LabelText.normalise(figure.name()).equals(LabelText.normalise(label))
                || String.join("/", figure.label()).equals(label);
    }

    private static boolean isBlank(Figure figure) {
        return figure.text().chars().allMatch(c -> BLANKS.indexOf(c) >= 0);
    }

    /** There is a finding of this rule, accepted or not; what follows is about the findings of that rule. */
    public FindingAssert finding(String rule) {
        isReadable();
        List<Finding> found =
                actual.findings().stream().filter(f -> f.rule().equals(rule)).toList();
        if (found.isEmpty()) {
            String others = actual.findings().isEmpty() ? " There are none." : " There are:" + told(actual.findings());
            throw failure("%s", "Expected a finding of the rule " + rule + " in " + name() + "." + others);
        }
        return new FindingAssert(actual, found);
    }

    /** The document could be read. */
    public AuditAssert isReadable() {
        isNotNull();
        if (!actual.isReadable()) {
            throw failure("%s", "Expected " + name() + " to be readable:" + problems(actual.problems()));
        }
        return this;
    }

    private String name() {
        return actual.extraction().document().name();
    }

    private String problems(List<Problem> problems) {
        Wording wording = Wording.in(Wording.languageOf(actual.extraction().document()));
        return problems.stream()
                .map(p -> "\n    " + actual.provenance().link(p.location()) + "  " + wording.of(p))
                .collect(Collectors.joining());
    }

    private String told(List<Finding> findings) {
        return findings.stream().map(f -> "\n" + FindingText.of(actual, f)).collect(Collectors.joining());
    }
}
