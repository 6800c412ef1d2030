package org.countercheck.explain;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.countercheck.CsvRows;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Form;
import org.countercheck.figure.Interval;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Place;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;
import org.countercheck.figure.Unit;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Comparison;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Evaluator;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;
import org.countercheck.source.Location;
import org.countercheck.source.Span;

/** Figures and relations of one document, as labelled. */
final class Labelled {
    private static final Rational TEN_THOUSAND = Rational.of(10_000);

    final Map<String, Figure> byPlace = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();

    Labelled(Path expected) throws IOException {
        String base = expected.toString().replace(".expected.csv", "");
        for (CSVRecord row : CsvRows.of(Path.of(base + ".figures.csv"))) {
            prose(row);
        }
        for (CSVRecord row : CsvRows.of(Path.of(base + ".cells.csv"))) {
            cell(row);
        }
        for (CSVRecord row : CsvRows.of(Path.of(base + ".relations.csv"))) {
            relation(row);
        }
    }

    static String place(String operand) {
        return operand.substring(0, operand.indexOf('|'));
    }

    private void prose(CSVRecord row) {
        String surface = row.get("surface");
        if (row.get("lo").isEmpty() || row.get("hi").isEmpty()) {
            return;
        }
        String digits = Normalizer.normalize(surface, Normalizer.Form.NFKC).replaceAll("[^0-9.]", "");
        Unit unit = unit(row);
        Rational low = Rational.of(new BigDecimal(row.get("lo")));
        Rational high = Rational.of(new BigDecimal(row.get("hi")));
        Interval interval = Interval.closed(low, high);
        boolean decimal = unit.dimension() == Dimension.PERCENT || digits.contains(".");
        Quantity quantity = decimal && !digits.isEmpty()
                ? rounded(digits, surface.contains("万") ? TEN_THOUSAND : Rational.ONE, unit)
                : low.equals(high)
                        ? Quantity.exactly(low, unit)
                        : new Quantity(low, Rational.ONE, interval, interval, unit, Form.APPROXIMATE);
        add("n@" + row.get("offset"), List.of(row.get("label")), Origin.PROSE, quantity, surface, row);
    }

    private void cell(CSVRecord row) {
        String text = Normalizer.normalize(row.get("text").trim(), Normalizer.Form.NFKC);
        if (!text.matches("[0-9.]+")) {
            return;
        }
        Rational scale = row.get("unit").contains("万") ? TEN_THOUSAND : Rational.ONE;
        Quantity quantity = text.contains(".")
                ? rounded(text, scale, unit(row))
                : Quantity.exactly(Rational.of(text).times(scale), unit(row));
        add("t@" + row.get("offset"), List.of(row.get("path").split(">")), Origin.TABLE, quantity, text, row);
    }

    private static Unit unit(CSVRecord row) {
        String unit = row.get("unit");
        return unit.contains("元") ? Sheet.YUAN : unit.contains("%") ? Unit.PERCENT : new Unit(unit, Dimension.COUNT);
    }

    private static Quantity rounded(String digits, Rational scale, Unit unit) {
        BigDecimal value = new BigDecimal(digits);
        Rational step = Rational.of(BigDecimal.ONE.movePointLeft(value.scale()));
        return Quantity.rounded(Rational.of(value).times(scale), step.times(scale), unit);
    }

    private void add(String key, List<String> label, Origin origin, Quantity quantity, String text, CSVRecord row) {
        int offset = Integer.parseInt(row.get("offset"));
        Place place = origin == Origin.TABLE ? Place.inTable(99, byPlace.size(), 1) : Place.inProse(offset / 150);
        byPlace.put(
                key,
                new Figure(
                        "f" + byPlace.size(),
                        label,
                        List.of(),
                        List.of(),
                        "",
                        "",
                        quantity,
                        text,
                        origin,
                        place,
                        new Span(offset, offset + text.length()),
                        Location.inText("", 1, offset)));
    }

    private void relation(CSVRecord row) {
        List<Figure> operands = new ArrayList<>();
        for (String operand : row.get("operands").split(";")) {
            Figure figure = operand.indexOf('|') < 0 ? null : byPlace.get(place(operand));
            if (figure != null) {
                operands.add(figure);
            }
        }
        Figure target = row.get("target").indexOf('|') < 0 ? null : byPlace.get(place(row.get("target")));
        boolean two = row.get("kind").equals("ratio") || row.get("kind").equals("growth");
        if (target == null || operands.size() < (two ? 2 : 1)) {
            return;
        }
        List<Expression> terms = operands.stream().map(Sheet::term).toList();
        boolean down = row.get("operands").matches(".*w@\\d+\\|(下降|减少|降低|回落).*");
        switch (row.get("kind")) {
            case "eq" ->
                add(row, target, Comparison.EQUAL, terms.size() > 1 ? new Expression.Sum(terms) : terms.get(0));
            case "sum" -> add(row, target, Comparison.EQUAL, new Expression.Sum(terms));
            case "le" ->
                add(row, target, Comparison.AT_MOST, terms.size() > 1 ? new Expression.Sum(terms) : terms.get(0));
            case "ratio" -> add(row, target, Comparison.EQUAL, new Expression.Share(terms.get(0), terms.get(1)));
            case "growth" -> {
                Expression growth = new Expression.Growth(terms.get(0), terms.get(1));
                Expression zero = new Expression.Constant(Quantity.exactly(Rational.ZERO, Unit.PERCENT));
                add(row, target, Comparison.EQUAL, down ? new Expression.Difference(zero, growth) : growth);
            }
            default -> {
                // Enumerations, approximations and the like are not explained.
            }
        }
    }

    private void add(CSVRecord row, Figure target, Comparison comparison, Expression right) {
        relations.add(new Relation(
                row.get("kind"), Sheet.term(target), comparison, right, Level.ERROR, Basis.STATED, "", List.of()));
    }

    List<Figure> figures() {
        return List.copyOf(byPlace.values());
    }

    List<Evaluation> evaluations() {
        return relations.stream().map(new Evaluator()::evaluate).toList();
    }
}
