package org.countercheck.render;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countercheck.audit.Acceptance;
import org.countercheck.audit.Audit;
import org.countercheck.audit.Coverage;
import org.countercheck.audit.Finding;
import org.countercheck.audit.Wording;
import org.countercheck.document.Document;
import org.countercheck.document.Problem;
import org.countercheck.explain.Explanation;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Level;
import org.countercheck.relation.Outcome;
import org.countercheck.relation.Relation;

/** Writes one audit for people: what is wrong first, then what could not be judged, then what was checked at all. */
final class TextAudit {

    /** A finding about a long list shows its first places only; all are in the JSON. */
    private static final int SHOWN_PLACES = 12;

    private static final int SHOWN_UNDECIDED = 5;
    private static final int MOST_PARTS = 10;
    private static final int MOST_UNCHECKED = 6;

    private final Audit audit;
    private final Wording wording;
    private final Style style;
    private final int width;
    private final Appendable out;
    private final List<Finding> open;

    TextAudit(Audit audit, Wording wording, Style style, int width, Appendable out) {
        this.audit = audit;
        this.wording = wording;
        this.style = style;
        this.width = width;
        this.out = out;
        this.open = audit.openFindings();
    }

    void write() throws IOException {
        header();
        Map<String, List<Finding>> followers = open.stream()
                .filter(f -> !isRoot(f))
                .collect(Collectors.groupingBy(f -> f.cause().orElseThrow()));
        for (Level level : Level.values()) {
            List<Finding> told = open.stream().filter(f -> f.level() == level).toList();
            if (!told.isEmpty()) {
                String name = wording.phrase("report.level." + level.name().toLowerCase(Locale.ROOT));
                line(style.level(level, wording.phrase("report.level.heading", name, told.size())));
            }
            for (Finding root : told.stream().filter(this::isRoot).toList()) {
                finding(root, "");
                followers(root, followers, "  ");
            }
            if (!told.isEmpty()) {
                line("");
            }
        }
        if (open.isEmpty()) {
            boolean isEmpty = audit.extraction().figures().isEmpty();
            String clean = audit.findings().isEmpty() ? "report.clean" : "report.nothing-new";
            line(style.bold(wording.phrase(isEmpty ? "report.no-figures" : clean)));
            line("");
        }
        accepted();
        undecided();
        problems();
        coverage();
        line("");
    }

    /** Whether a finding stands for itself: it names no cause, or one that is not told here. */
    private boolean isRoot(Finding finding) {
        return finding.cause().isEmpty()
                || finding.cause().get().equals(finding.id())
                || open.stream().noneMatch(f -> f.id().equals(finding.cause().get()));
    }

    private void header() throws IOException {
        String title = audit.extraction().document().title();
        String name = TerminalText.harmless(audit.extraction().document().name());
        line(style.bold(title.isBlank() ? name : TerminalText.harmless(title) + "  " + name));
        String books = audit.rulebooks().isEmpty()
                ? wording.phrase("report.no-rulebooks")
                : wording.phrase("report.rulebooks", String.join(wording.phrase("comma"), audit.rulebooks()));
        wrapped("", books);
        wrapped(
                "",
                wording.phrase(
                        "report.counts",
                        audit.extraction().figures().size(),
                        audit.extraction().setAside().size(),
                        audit.evaluations().size(),
                        count(Outcome.HOLDS),
                        count(Outcome.BROKEN),
                        count(Outcome.UNDECIDED)));
        line("");
    }

    private long count(Outcome outcome) {
        return audit.evaluations().stream().filter(e -> e.outcome() == outcome).count();
    }

    private void followers(Finding root, Map<String, List<Finding>> followers, String indent) throws IOException {
        List<Finding> same = followers.getOrDefault(root.id(), List.of());
        if (!same.isEmpty() && indent.length() < 8) {
            line(indent + style.dim(wording.phrase("report.same-cause")));
            for (Finding follower : same) {
                finding(follower, indent);
                followers(follower, followers, indent + "  ");
            }
        }
    }

    private void finding(Finding finding, String indent) throws IOException {
        String id = finding.id() + " ";
        List<String> message = TerminalText.wrap(
                TerminalText.harmless(wording.of(finding)), width - indent.length() - TerminalText.width(id));
        String hanging = " ".repeat(TerminalText.width(id));
        for (int i = 0; i < message.size(); i++) {
            line(indent + (i == 0 ? style.level(finding.level(), id) : hanging) + message.get(i));
        }
        String inner = indent + hanging;
        if (finding.level() == Level.NOTE) {
            line(inner + style.dim(TerminalText.harmless(finding.location() + "  " + finding.rule())));
            return;
        }
        places(finding, inner);
        if (isComputed(finding.evaluation().relation())) {
            wrapped(inner, wording.phrase("report.computation", computation(finding.evaluation())));
        }
        for (Explanation explanation : finding.explanations().stream().skip(1).toList()) {
            wrapped(inner, wording.phrase("report.explanation", wording.of(explanation)));
        }
        String because = finding.evaluation().relation().because();
        wrapped(inner, wording.phrase("report.because", (finding.rule() + " " + because).strip()));
    }

    private void places(Finding finding, String indent) throws IOException {
        List<Figure> figures = finding.figures();
        int columns = figures.stream()
                .limit(SHOWN_PLACES)
                .mapToInt(f ->
                        TerminalText.width(TerminalText.harmless(f.location().toString())))
                .max()
                .orElse(0);
        Document document = audit.extraction().document();
        List<Figure> shown = figures.stream().limit(SHOWN_PLACES).toList();
        int room = Math.max(20, width - indent.length() - columns - 2);
        for (int i = 0; i < shown.size(); ) {
            String place = TerminalText.harmless(shown.get(i).location().toString());
            String gap = " ".repeat(columns - TerminalText.width(place) + 2);
            List<Figure> rest = shown.subList(i, shown.size());
            List<Figure> together = rest.subList(0, Excerpt.together(rest, document, room));
            line(indent + style.dim(place) + gap + Excerpt.of(together, document, room, style));
            i += together.size();
        }
        if (figures.size() > SHOWN_PLACES) {
            line(indent + style.dim(wording.phrase("report.more", figures.size() - SHOWN_PLACES)));
        }
    }

    /** Whether the relation is more than two numbers side by side, which the message shows already. */
    private static boolean isComputed(Relation relation) {
        return !relation.left().operands().isEmpty()
                || !relation.right().operands().isEmpty();
    }

    private static String computation(Evaluation evaluation) {
        String relation = Notation.of(evaluation.relation());
        boolean isKnown =
                evaluation.printed().isPresent() && evaluation.expected().isPresent();
        return isKnown
                ? relation + "  (" + evaluation.printed().get().toDecimal(8).toPlainString() + " : "
                        + evaluation.expected().get().toDecimal(8).toPlainString() + ")"
                : relation;
    }

    /** What people have decided may stand: one sentence each, and why. */
    private void accepted() throws IOException {
        if (audit.findings().size() == open.size()) {
            return;
        }
        line(style.dim(wording.phrase("report.accepted", audit.findings().size() - open.size())));
        for (Finding finding : audit.findings()) {
            Optional<Acceptance> acceptance = audit.acceptance(finding);
            if (acceptance.isPresent()) {
                wrapped("  ", finding.id() + " " + wording.of(finding));
                wrapped("    ", wording.phrase("report.accepted-because", acceptance.get()));
            }
        }
        line("");
    }

    private void undecided() throws IOException {
        List<Evaluation> undecided = audit.evaluations().stream()
                .filter(e -> e.outcome() == Outcome.UNDECIDED)
                .toList();
        if (undecided.isEmpty()) {
            return;
        }
        line(style.dim(wording.phrase("report.undecided", undecided.size())));
        for (Evaluation evaluation : undecided.stream().limit(SHOWN_UNDECIDED).toList()) {
            wrapped("  ", evaluation.relation().rule() + "  " + Notation.of(evaluation.relation()));
        }
        if (undecided.size() > SHOWN_UNDECIDED) {
            line("  " + style.dim(wording.phrase("report.more", undecided.size() - SHOWN_UNDECIDED)));
        }
        line("");
    }

    private void problems() throws IOException {
        List<Problem> problems = Problems.singly(audit);
        if (!problems.isEmpty()) {
            line(style.dim(wording.phrase("report.problems")));
            for (Problem problem : problems) {
                wrapped("  ", problem.location() + "  " + wording.of(problem));
            }
            line("");
        }
        List<String> rules = Problems.rules(audit, wording);
        for (String line : rules) {
            wrapped("", line);
        }
        if (!rules.isEmpty()) {
            line("");
        }
    }

    private void coverage() throws IOException {
        Coverage coverage = audit.coverage();
        wrapped(
                "",
                wording.phrase(
                        "report.coverage",
                        coverage.covered(Origin.PROSE),
                        coverage.all(Origin.PROSE),
                        coverage.covered(Origin.TABLE),
                        coverage.all(Origin.TABLE)));
        List<Coverage.Part> open =
                coverage.parts().stream().filter(p -> !p.uncovered().isEmpty()).toList();
        for (Coverage.Part part : open.subList(0, Math.min(MOST_PARTS, open.size()))) {
            String unchecked = part.uncovered().stream()
                    .limit(MOST_UNCHECKED)
                    .map(f -> f.text().strip())
                    .collect(Collectors.joining(wording.phrase("comma")));
            String more = part.uncovered().size() > MOST_UNCHECKED ? " …" : "";
            String title =
                    part.title().isEmpty() ? audit.extraction().document().name() : part.title();
            String key = part.origin() == Origin.TABLE ? "report.coverage.table" : "report.coverage.prose";
            wrapped("  ", wording.phrase(key, title, part.covered().size(), part.all(), unchecked + more));
        }
        if (open.size() > MOST_PARTS) {
            line("  " + wording.phrase("report.more", open.size() - MOST_PARTS));
        }
    }

    private void wrapped(String indent, String text) throws IOException {
        for (String part : TerminalText.wrap(TerminalText.harmless(text), width - indent.length())) {
            line(indent + part);
        }
    }

    private void line(String text) throws IOException {
        out.append(text.stripTrailing()).append('\n');
    }
}
