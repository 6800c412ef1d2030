package org.countercheck.junit;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.countercheck.audit.Acceptance;
import org.countercheck.audit.Audit;
import org.countercheck.audit.Finding;
import org.countercheck.audit.Wording;
import org.countercheck.document.Document;
import org.countercheck.document.Table;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Level;
import org.countercheck.relation.Outcome;
import org.countercheck.render.FindingText;
import org.countercheck.render.Notation;
import org.countercheck.source.Location;
import org.countercheck.source.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * The relations of an audit as dynamic tests: one each, grouped by section of the document and by rulebook.
 *
 * <p>A relation that holds passes; one that is broken fails with the words of its finding. Aborted, which reports show as skipped, are relations that are
 * undecided, findings that people have accepted, and findings below the level asked for. The name of each test begins with file and line, since build servers
 * show nothing else; its source is the line in the document.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> every_relation_holds() {
 *     return AuditTests.of(Countercheck.standard().audit(Path.of("report.txt")));
 * }
 * }</pre>
 */
public final class AuditTests {

    private static final Span NOWHERE = new Span(0, 0);

    private final Audit audit;
    private final Level least;
    private final Wording wording;
    private final Map<Evaluation, Finding> findings = new IdentityHashMap<>();

    private AuditTests(Audit audit, Level least) {
        this.audit = audit;
        this.least = least;
        this.wording = Wording.in(Wording.languageOf(audit.extraction().document()));
        audit.findings().forEach(f -> findings.put(f.evaluation(), f));
    }

    /** The tests of {@code audit}; errors and warnings fail. */
    public static Stream<DynamicNode> of(Audit audit) {
        return of(audit, Level.WARNING);
    }

    /** The tests of many documents, a group for each; each is audited when its turn comes. */
    public static Stream<DynamicNode> of(Stream<Audit> audits) {
        return audits.map(audit ->
                DynamicContainer.dynamicContainer(audit.extraction().document().name(), of(audit)));
    }

    /**
     * The tests of {@code audit}. A document that could not be read is one test that fails.
     *
     * @param audit the audit
     * @param least the least serious level that fails
     */
    public static Stream<DynamicNode> of(Audit audit, Level least) {
        return new AuditTests(audit, least).nodes();
    }

    private Stream<DynamicNode> nodes() {
        String name = audit.extraction().document().name();
        if (!audit.isReadable()) {
            String message = wording.of(audit.problems().get(0));
            return Stream.of(DynamicTest.dynamicTest(name + " can be read", () -> Assertions.fail(message)));
        } else if (audit.evaluations().isEmpty()) {
            return Stream.of(DynamicTest.dynamicTest(
                    name + " has relations", () -> Assumptions.abort("No relation was found.")));
        }
        Map<String, Map<String, List<DynamicTest>>> sections = new LinkedHashMap<>();
        List<Evaluation> inReadingOrder = audit.evaluations().stream()
                .sorted(Comparator.comparing(e -> e.relation().figures().stream()
                        .findFirst()
                        .map(Figure::span)
                        .orElse(NOWHERE)))
                .toList();
        for (Evaluation evaluation : inReadingOrder) {
            String book = audit.provenance().rulebook(evaluation.relation()).orElse("built in");
            sections.computeIfAbsent(section(evaluation), s -> new LinkedHashMap<>())
                    .computeIfAbsent(book, b -> new ArrayList<>())
                    .add(test(evaluation));
        }
        return sections.entrySet().stream()
                .map(s -> DynamicContainer.dynamicContainer(s.getKey(), books(s.getValue())));
    }

    private static Stream<DynamicNode> books(Map<String, List<DynamicTest>> books) {
        return books.entrySet().stream().map(b -> DynamicContainer.dynamicContainer(b.getKey(), b.getValue()));
    }

    /** The headings over the first figure, and the caption of its table; the document itself where there are none. */
    private String section(Evaluation evaluation) {
        Document document = audit.extraction().document();
        Optional<Figure> first =
                evaluation.relation().figures().stream().findFirst().filter(f -> f.origin() != Origin.PRIOR);
        List<String> names = new ArrayList<>(first.map(Figure::section).orElse(List.of()));
        first.map(f -> f.place().block())
                .filter(block -> block >= 0 && block < document.blocks().size())
                .map(document.blocks()::get)
                .filter(Table.class::isInstance)
                .map(block -> ((Table) block).caption().toString().strip())
                .ifPresent(names::add);
        names.removeIf(String::isBlank);
        return names.isEmpty() ? document.name() : oneLine(String.join(" / ", names));
    }

    private DynamicTest test(Evaluation evaluation) {
        Optional<Finding> finding = Optional.ofNullable(findings.get(evaluation));
        Location place = finding.map(Finding::location).orElseGet(() -> first(evaluation));
        String told = finding.map(f -> f.id() + " " + f.rule() + " " + wording.of(f))
                .orElseGet(() -> evaluation.relation().rule() + " " + Notation.of(evaluation.relation()));
        String name = (place.line() > 0 ? place.source() + ":" + place.line() : place.toString()) + " " + told;
        return DynamicTest.dynamicTest(oneLine(name), source(place), () -> judge(evaluation, finding));
    }

    private Location first(Evaluation evaluation) {
        List<Figure> figures = evaluation.relation().figures();
        String name = audit.extraction().document().name();
        return figures.isEmpty()
                ? new Location(name, 0, 0, 0, "")
                : figures.get(0).location();
    }

    /** The form that JUnit reads as a place in a file; null, as JUnit wants it, where the file is not known. */
    private URI source(Location place) {
        Optional<Path> file = audit.provenance().file(place);
        if (file.isEmpty()) {
            return null;
        }
        String position = place.line() > 0 ? "?line=" + place.line() + "&column=" + Math.max(1, place.column()) : "";
        return URI.create(file.get().toUri() + position);
    }

    private void judge(Evaluation evaluation, Optional<Finding> finding) {
        if (finding.isPresent()) {
            String told = FindingText.of(audit, finding.get());
            Optional<Acceptance> acceptance = audit.acceptance(finding.get());
            acceptance.ifPresent(
                    a -> Assumptions.abort(told + "\n    " + wording.phrase("report.accepted-because", a)));
            if (finding.get().level().compareTo(least) <= 0) {
                Assertions.fail(told);
            }
            Assumptions.abort(told);
        } else if (evaluation.outcome() == Outcome.UNDECIDED) {
            Assumptions.abort(Notation.of(evaluation.relation()));
        }
    }

    private static String oneLine(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
