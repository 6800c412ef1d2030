package org.countercheck.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.countercheck.document.Document;
import org.countercheck.extract.Extraction;
import org.countercheck.extract.statement.Statement;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Place;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;
import org.countercheck.figure.Unit;
import org.countercheck.source.Location;
import org.countercheck.source.SourceText;
import org.countercheck.source.Span;

/** Writes the facts of a small report by hand: rows, sentences' figures, lists and claims. */
public final class SmallReport {

    private static final Map<String, Dimension> UNITS =
            Map.of("%", Dimension.PERCENT, "元", Dimension.MONEY, "人", Dimension.PERSONS, "", Dimension.NONE);

    private final List<Figure> figures = new ArrayList<>();
    private final List<Figure> prior = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private List<String> section = List.of();
    private String scope = "";
    private String period = "";
    private String text = "";
    private int block;

    /** What follows stands in another table or paragraph. */
    public SmallReport block() {
        block++;
        return this;
    }

    /** Headings of what follows. */
    public SmallReport under(String... headings) {
        section = List.of(headings);
        return this;
    }

    /** Scope of what follows. */
    public SmallReport scope(String words) {
        scope = words;
        return this;
    }

    /** Period of what follows. */
    public SmallReport period(String words) {
        period = words;
        return this;
    }

    /** A row with one value, written {@code outer>inner} and {@code 674件}. */
    public SmallReport row(String path, String value) {
        figures.add(figure(path, List.of(), value, Origin.TABLE, figures.size()));
        return this;
    }

    /** A row with a value in each of the columns, separated by white space; columns may be paths. */
    public SmallReport row(String path, String columns, String values) {
        String[] headers = columns.split(" ");
        String[] cells = values.split(" ");
        int row = figures.size();
        for (int i = 0; i < headers.length; i++) {
            figures.add(figure(path, List.of(headers[i].split(">")), cells[i], Origin.TABLE, row));
        }
        return this;
    }

    /** A row of the report of the year before. */
    public SmallReport before(String path, String columns, String values) {
        String[] headers = columns.split(" ");
        String[] cells = values.split(" ");
        for (int i = 0; i < headers.length; i++) {
            List<String> column = headers[i].isEmpty() ? List.of() : List.of(headers[i].split(">"));
            prior.add(figure(path, column, cells[i], Origin.PRIOR, prior.size()));
        }
        return this;
    }

    /** A number in a sentence. */
    public SmallReport says(String path, String value) {
        figures.add(figure(path, List.of(), value, Origin.PROSE, -1));
        return this;
    }

    /** The last {@code count} numbers are listed under the one before them. */
    public SmallReport listed(int count) {
        int end = figures.size();
        statements.add(new Statement.Parts(
                figures.get(end - count - 1),
                figures.subList(end - count, end),
                Statement.Completeness.OPEN,
                new Span(0, 0)));
        return this;
    }

    /** A claim without a number. */
    public SmallReport claims(String words) {
        statements.add(
                new Statement.Claim(words, section, java.util.Optional.empty(), new Span(7, 7 + words.length())));
        return this;
    }

    /** A claim about the last figure. */
    public SmallReport claimsOfLast(String words) {
        statements.add(
                new Statement.Claim(words, section, java.util.Optional.of(last()), new Span(7, 7 + words.length())));
        return this;
    }

    /** The source; the figure with number n stands at ten times n. */
    public SmallReport text(String source) {
        text = source;
        return this;
    }

    /** The figure written last. */
    public Figure last() {
        return figures.get(figures.size() - 1);
    }

    /** The figure with a number, from 0. */
    public Figure get(int index) {
        return figures.get(index);
    }

    /** What was written so far. */
    public Extraction extraction() {
        Document document = new Document(SourceText.of("report.txt", text), List.of(), List.of());
        return new Extraction(document, figures, List.of(), statements, List.of());
    }

    /** The facts, read with these words. */
    public Facts with(Vocabulary vocabulary) {
        return new Facts(extraction(), vocabulary, prior);
    }

    /** The facts, read without any other words than the report's. */
    public Facts plain() {
        return with(Vocabulary.EMPTY);
    }

    private Figure figure(String path, List<String> columns, String value, Origin origin, int row) {
        int number = figures.size() + prior.size();
        int digits = 0;
        while (digits < value.length() && "0123456789.".indexOf(value.charAt(digits)) >= 0) {
            digits++;
        }
        String symbol = value.substring(digits);
        long scale = symbol.startsWith("万") ? 10_000 : 1;
        String unitName = symbol.startsWith("万") ? symbol.substring(1) : symbol;
        Unit unit =
                unitName.equals("%") ? Unit.PERCENT : new Unit(unitName, UNITS.getOrDefault(unitName, Dimension.COUNT));
        Quantity quantity;
        if (digits == 0) {
            quantity = Quantity.blank(Unit.NONE);
        } else {
            Rational number2 = Rational.of(value.substring(0, digits)).times(Rational.of(scale));
            int dot = value.indexOf('.');
            quantity = dot < 0
                    ? Quantity.exactly(number2, unit)
                    : Quantity.rounded(
                            number2,
                            Rational.of("0." + "0".repeat(digits - dot - 2) + "1")
                                    .times(Rational.of(scale)),
                            unit);
        }
        Place place = row < 0 ? Place.inProse(block) : Place.inTable(block, row, 1 + columns.size());
        List<String> label = path.isEmpty() ? List.of() : List.of(path.split(">"));
        Span span = new Span(number * 10, number * 10 + value.length());
        return new Figure(
                (origin == Origin.PRIOR ? "p" : "f") + number,
                label,
                columns,
                origin == Origin.PROSE ? section : List.of(),
                origin == Origin.PROSE ? scope : "",
                origin == Origin.PROSE ? period : "",
                quantity,
                value,
                origin,
                place,
                span,
                Location.inText("report.txt", number + 1, 1));
    }
}
