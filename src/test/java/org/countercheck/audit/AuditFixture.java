package org.countercheck.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countercheck.document.Document;
import org.countercheck.document.Heading;
import org.countercheck.document.Paragraph;
import org.countercheck.document.Problem;
import org.countercheck.explain.Explanation;
import org.countercheck.extract.Extraction;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Place;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;
import org.countercheck.figure.SetAside;
import org.countercheck.figure.Unit;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Comparison;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Evaluator;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Level;
import org.countercheck.relation.Outcome;
import org.countercheck.relation.Relation;
import org.countercheck.source.Passage;
import org.countercheck.source.SourceText;
import org.countercheck.source.Span;

/** Audits put together by hand: figures are found in a text by what they print, then related. */
public final class AuditFixture {

    private final SourceText source;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Evaluation> evaluations = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();
    private int from;

    public AuditFixture(String name, String text) {
        this.source = SourceText.of(name, text);
    }

    /** The next place where the text prints {@code number}. */
    public Figure prose(String label, String number) {
        return add(List.of(label), number, Origin.PROSE, quantity(number));
    }

    /** The next place where the text prints {@code number}, a cell of a table whose row is in {@code unit}. */
    public Figure table(String label, String number, String unit) {
        boolean wan = unit.startsWith("万");
        Rational value = Rational.of(number).times(wan ? Rational.of(10_000) : Rational.ONE);
        Quantity quantity = Quantity.exactly(value, unit(wan ? unit.substring(1) : unit));
        return add(List.of(label), number, Origin.TABLE, quantity);
    }

    private Figure add(List<String> label, String number, Origin origin, Quantity quantity) {
        int start = source.text().indexOf(number, from);
        if (start < 0) {
            throw new IllegalArgumentException("the text does not print " + number);
        }
        Span span = new Span(start, start + number.length());
        from = span.end();
        Place place = origin == Origin.PROSE ? Place.inProse(1) : Place.inTable(2, figures.size(), 1);
        Figure figure = new Figure(
                "f" + (figures.size() + 1),
                label,
                List.of(),
                List.of(),
                "",
                "",
                quantity,
                number,
                origin,
                place,
                span,
                source.location(span));
        figures.add(figure);
        return figure;
    }

    private static Quantity quantity(String text) {
        int end = 0;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        Rational value = Rational.of(text.substring(0, end));
        Unit unit = unit(text.substring(end));
        int dot = text.indexOf('.');
        if (dot < 0) {
            return Quantity.exactly(value, unit);
        }
        Rational step = Rational.ONE.dividedBy(Rational.of("1" + "0".repeat(end - dot - 1)));
        return Quantity.rounded(value, step, unit);
    }

    private static Unit unit(String symbol) {
        return switch (symbol) {
            case "" -> Unit.NONE;
            case "%" -> Unit.PERCENT;
            case "元" -> new Unit(symbol, Dimension.MONEY);
            case "人" -> new Unit(symbol, Dimension.PERSONS);
            default -> new Unit(symbol, Dimension.COUNT);
        };
    }

    /** A relation as evaluated; a finding if it is broken, undefined, or holds by rounding only. */
    public Finding check(
            String rule,
            Expression left,
            Comparison comparison,
            Expression right,
            Level level,
            String because,
            Explanation... explanations) {
        Relation relation = new Relation(rule, left, comparison, right, level, Basis.DECLARED, because, List.of());
        Evaluation evaluation = new Evaluator().evaluate(relation);
        evaluations.add(evaluation);
        if (!evaluation.isBroken()
                && !evaluation.isUndefined()
                && evaluation.residue().isEmpty()) {
            return null;
        }
        Optional<String> cause = Optional.empty();
        return keep(new Finding(
                "F" + (findings.size() + 1),
                evaluation.beyondRounding() || evaluation.isUndefined() ? level : Level.NOTE,
                evaluation,
                relation.figures(),
                List.of(explanations),
                cause));
    }

    /** A relation that nobody can decide, for this reason. */
    public void undecided(Expression left, Expression right, Evaluation.Doubt doubt) {
        Relation relation =
                new Relation("same-quantity", left, Comparison.EQUAL, right, Level.ERROR, Basis.STATED, "", List.of());
        evaluations.add(new Evaluation(
                relation,
                Outcome.UNDECIDED,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                doubt));
    }

    /** The last finding, as one that follows from {@code cause}. */
    public void follows(Finding cause) {
        Finding last = findings.remove(findings.size() - 1);
        keep(new Finding(
                last.id(),
                last.level(),
                last.evaluation(),
                last.suspects(),
                last.explanations(),
                Optional.of(cause.id())));
    }

    private Finding keep(Finding finding) {
        findings.add(finding);
        return finding;
    }

    public void problem(String key, String... arguments) {
        problems.add(new Problem(key, List.of(arguments), source.location(new Span(0, 0))));
    }

    public void setAside(String text, SetAside.Reason reason) {
        int start = source.text().indexOf(text);
        Span span = new Span(start, start + text.length());
        setAside.add(new SetAside(text, reason, span, source.location(span)));
    }

    public Audit audit() {
        int end = source.text().indexOf('\n');
        String title = end < 0 ? source.text() : source.text().substring(0, end);
        Document document = new Document(
                source,
                source.length() == 0
                        ? List.of()
                        : List.of(
                                new Heading(1, Passage.verbatim(title, 0)),
                                new Paragraph(Passage.verbatim(source.text(), 0))),
                List.of());
        Extraction extraction = new Extraction(document, figures, setAside, List.of(), List.of());
        return new Audit(
                extraction,
                figures.isEmpty() ? List.of() : List.of("open-government-2014"),
                evaluations,
                findings,
                Coverage.of(figures, evaluations),
                problems);
    }

    public static Expression term(Figure figure) {
        return new Expression.Term(figure);
    }

    public static Expression sum(Figure... parts) {
        return new Expression.Sum(
                java.util.Arrays.stream(parts).map(AuditFixture::term).toList());
    }

    public static Expression constant(String value, String unit) {
        return new Expression.Constant(Quantity.exactly(Rational.of(value), unit(unit)));
    }
}
