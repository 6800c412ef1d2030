package org.countercheck.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.countercheck.audit.Audit;
import org.countercheck.audit.Coverage;
import org.countercheck.audit.Finding;
import org.countercheck.audit.Wording;
import org.countercheck.document.Problem;
import org.countercheck.explain.Explanation;
import org.countercheck.extract.Extraction;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Interval;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Rational;
import org.countercheck.figure.SetAside;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Evaluation.Doubt;
import org.countercheck.relation.Level;
import org.countercheck.relation.Outcome;
import org.countercheck.source.Location;
import org.countercheck.source.Span;

/** Writes one audit as a JSON object. Values are strings, so that no decimal is lost. */
final class JsonAudit {

    private final Audit audit;
    private final Extraction extraction;
    private final Wording wording;
    private final JsonGenerator json;

    JsonAudit(Audit audit, Wording wording, JsonGenerator json) {
        this.audit = audit;
        this.extraction = audit.extraction();
        this.wording = wording;
        this.json = json;
    }

    void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("countercheck", Version.text());
        json.writeNumberField("schema", JsonRenderer.SCHEMA);
        document();
        summary();
        json.writeArrayFieldStart("findings");
        for (Finding finding : audit.findings()) {
            finding(finding);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("figures");
        for (Figure figure : allFigures()) {
            figure(figure);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("setAside");
        for (SetAside aside : extraction.setAside()) {
            setAside(aside);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("relations");
        int number = 0;
        for (Evaluation evaluation : audit.evaluations()) {
            relation("R" + ++number, evaluation);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("problems");
        for (Problem problem : Problems.of(audit)) {
            problem(problem);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void document() throws IOException {
        json.writeObjectFieldStart("document");
        json.writeStringField("name", extraction.document().name());
        json.writeStringField("title", extraction.document().title());
        json.writeStringField(
                "language", Wording.languageOf(extraction.document()).getLanguage());
        strings("rulebooks", audit.rulebooks());
        json.writeEndObject();
    }

    private void summary() throws IOException {
        json.writeObjectFieldStart("summary");
        json.writeNumberField("figures", extraction.figures().size());
        json.writeNumberField("setAside", extraction.setAside().size());
        json.writeObjectFieldStart("relations");
        for (Outcome outcome : Outcome.values()) {
            long count = audit.evaluations().stream()
                    .filter(e -> e.outcome() == outcome)
                    .count();
            json.writeNumberField(word(outcome), count);
        }
        json.writeEndObject();
        json.writeObjectFieldStart("findings");
        for (Level level : Level.values()) {
            json.writeNumberField(word(level), audit.findings(level).size());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("coverage");
        for (Origin origin : List.of(Origin.PROSE, Origin.TABLE)) {
            json.writeObjectFieldStart(word(origin));
            json.writeNumberField("covered", audit.coverage().covered(origin));
            json.writeNumberField("of", audit.coverage().all(origin));
            json.writeEndObject();
        }
        json.writeArrayFieldStart("parts");
        for (Coverage.Part part : audit.coverage().parts()) {
            json.writeStartObject();
            json.writeStringField("title", part.title());
            json.writeStringField("origin", word(part.origin()));
            json.writeNumberField("covered", part.covered().size());
            json.writeNumberField("of", part.all());
            json.writeArrayFieldStart("uncovered");
            for (Figure figure : part.uncovered()) {
                json.writeString(figure.id());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void finding(Finding finding) throws IOException {
        Evaluation evaluation = finding.evaluation();
        json.writeStartObject();
        json.writeStringField("id", finding.id());
        json.writeStringField("rule", finding.rule());
        json.writeStringField("level", word(finding.level()));
        json.writeStringField("message", wording.of(finding));
        json.writeStringField("because", evaluation.relation().because());
        value("printed", evaluation.printed());
        value("expected", evaluation.expected());
        value("difference", evaluation.difference());
        json.writeArrayFieldStart("figures");
        for (Roles.Part part : Roles.of(evaluation.relation())) {
            Figure figure = part.figure();
            json.writeStartObject();
            json.writeStringField("figure", id(figure));
            json.writeStringField("role", part.role());
            json.writeStringField("text", figure.text());
            strings("label", figure.label());
            json.writeStringField("origin", word(figure.origin()));
            location(figure.location(), figure.span());
            json.writeEndObject();
        }
        json.writeEndArray();
        ids("suspects", finding.suspects());
        json.writeArrayFieldStart("explanations");
        for (Explanation explanation : finding.explanations()) {
            json.writeStartObject();
            json.writeStringField("kind", word(explanation.kind()));
            json.writeStringField("message", wording.of(explanation));
            ids("figures", explanation.figures());
            json.writeEndObject();
        }
        json.writeEndArray();
        text("cause", finding.cause());
        json.writeStringField("fingerprint", finding.fingerprint());
        json.writeBooleanField("accepted", audit.acceptance(finding).isPresent());
        json.writeEndObject();
    }

    private void figure(Figure figure) throws IOException {
        Interval strict = figure.quantity().strict();
        Interval lenient = figure.quantity().lenient();
        json.writeStartObject();
        json.writeStringField("id", id(figure));
        strings("label", figure.label());
        json.writeStringField("text", figure.text());
        json.writeStringField("origin", word(figure.origin()));
        json.writeStringField("unit", figure.unit().symbol());
        value("low", strict.low());
        value("high", strict.high());
        json.writeBooleanField("lowClosed", strict.lowClosed());
        json.writeBooleanField("highClosed", strict.highClosed());
        value("lenientLow", lenient.low());
        value("lenientHigh", lenient.high());
        json.writeStringField("scope", figure.scope());
        json.writeStringField("period", figure.period());
        location(figure.location(), figure.span());
        json.writeEndObject();
    }

    private void setAside(SetAside aside) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", aside.text());
        json.writeStringField("reason", word(aside.reason()));
        location(aside.location(), aside.span());
        json.writeEndObject();
    }

    private void relation(String id, Evaluation evaluation) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("rule", evaluation.relation().rule());
        json.writeStringField("relation", Notation.of(evaluation.relation()));
        json.writeStringField("outcome", word(evaluation.outcome()));
        if (evaluation.doubt() != Doubt.NONE) {
            json.writeStringField("doubt", word(evaluation.doubt()));
        }
        List<Figure> operands = evaluation.relation().figures();
        ids("figures", operands.stream().filter(f -> f.quantity().isKnown()).toList());
        ids("blanks", operands.stream().filter(f -> !f.quantity().isKnown()).toList());
        json.writeEndObject();
    }

    private void problem(Problem problem) throws IOException {
        json.writeStartObject();
        json.writeStringField("message", wording.of(problem));
        location(problem.location(), null);
        json.writeEndObject();
    }

    /** The figures of the document, then those of last year's report that some relation uses. */
    private Set<Figure> allFigures() {
        Set<Figure> figures = new LinkedHashSet<>(extraction.figures());
        audit.evaluations().forEach(e -> figures.addAll(e.relation().figures()));
        return figures;
    }

    private static String id(Figure figure) {
        return figure.origin() == Origin.PRIOR ? "prior-" + figure.id() : figure.id();
    }

    private void location(Location location, Span span) throws IOException {
        boolean hasOffsets = span != null && location.line() > 0 && location.page() == 0;
        json.writeObjectFieldStart("location");
        if (!location.source().equals(extraction.document().name())) {
            json.writeStringField("source", location.source());
        }
        count("line", location.line());
        count("column", location.column());
        count("start", hasOffsets ? span.start() : -1);
        count("end", hasOffsets ? span.end() : -1);
        count("page", location.page());
        text("cell", Optional.of(location.cell()).filter(c -> !c.isEmpty()));
        json.writeEndObject();
    }

    private void count(String name, int value) throws IOException {
        boolean known = name.equals("start") || name.equals("end") ? value >= 0 : value > 0;
        if (known) {
            json.writeNumberField(name, value);
        } else {
            json.writeNullField(name);
        }
    }

    private void value(String name, Optional<Rational> value) throws IOException {
        text(name, value.map(Rational::toString));
    }

    private void text(String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(name, text.get());
        } else {
            json.writeNullField(name);
        }
    }

    private void ids(String name, List<Figure> figures) throws IOException {
        strings(name, figures.stream().map(JsonAudit::id).toList());
    }

    private void strings(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
