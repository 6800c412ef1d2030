package org.countercheck.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Interval;
import org.countercheck.figure.Form;
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
import org.junit.jupiter.api.Test;

/** Reads labelled relations of documents with one planted error each, so that explanations are tested apart from reading. */
class PlantedErrorsTest {

    private static final Path PLANTED = Path.of("../shared/corpus/generated/planted");

    @Test
    void the_planted_figure_is_ranked_first_and_no_explanation_fails_its_check() throws IOException {
        assumeTrue(Files.isDirectory(PLANTED), "no labelled documents beside the project");
        int first = 0;
        int known = 0;
        for (Path expected : expectations()) {
            Labelled document = new Labelled(expected);
            Context context = Context.of(document.figures(), document.evaluations());
            List<Explainer.Diagnosis> diagnoses = new Explainer(context).diagnose();
            diagnoses.forEach(d -> d.explanations().forEach(e -> Recheck.check(d.evaluation(), e)));
            for (CSVRecord row : read(expected)) {
                String suspect = row.get("suspects");
                if (!row.get("class").equals("contradiction") || suspect.contains(";") && !suspect.contains("w@")) {
                    continue;
                }
                Figure planted = document.byPlace.get(Labelled.place(suspect.split(";")[0]));
                List<Explainer.Diagnosis> about = diagnoses.stream()
                        .filter(d -> d.evaluation().relation().figures().contains(planted))
                        .toList();
                if (planted == null || about.isEmpty()) {
                    continue;
                }
                known++;
                boolean right = about.stream().allMatch(d -> d.suspects().get(0).equals(planted));
                first += right ? 1 : 0;
            }
        }
        assertThat(known).isGreaterThan(30);
        assertThat(100 * first / known).as("%d of %d", first, known).isGreaterThanOrEqualTo(80);
    }

    private static List<Path> expectations() throws IOException {
        try (Stream<Path> files = Files.list(PLANTED)) {
            return files.filter(p -> p.toString().endsWith(".expected.csv"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private static List<CSVRecord> read(Path path) throws IOException {
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            reader.mark(1);
            if (reader.read() != '\uFEFF') {
                reader.reset();
            }
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
        }
    }

    /** Figures and relations of one document, as labelled. */
    private static final class Labelled {
        final Map<String, Figure> byPlace = new LinkedHashMap<>();
        private final List<Relation> relations = new ArrayList<>();

        Labelled(Path expected) throws IOException {
            String base = expected.toString().replace(".expected.csv", "");
            for (CSVRecord row : read(Path.of(base + ".figures.csv"))) {
                prose(row);
            }
            for (CSVRecord row : read(Path.of(base + ".cells.csv"))) {
                cell(row);
            }
            for (CSVRecord row : read(Path.of(base + ".relations.csv"))) {
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
            Rational low = Rational.of(new BigDecimal(row.get("lo")));
            Rational high = Rational.of(new BigDecimal(row.get("hi")));
            Quantity quantity;
            String digits = Normalizer.normalize(surface, Normalizer.Form.NFKC).replaceAll("[^0-9.]", "");
            Unit unit = new Unit(row.get("unit"), row.get("unit").contains("%") ? Dimension.PERCENT : row.get("unit").contains("元") ? Dimension.MONEY : Dimension.COUNT);
            boolean percent = unit.dimension() == Dimension.PERCENT;
            if (low.equals(high) && !percent && !digits.contains(".")) {
                quantity = Quantity.exactly(low, unit);
            } else if (percent || digits.contains(".")) {
                Rational value = Rational.of(new BigDecimal(digits.isEmpty() ? "1" : digits));
                int places = digits.contains(".") ? digits.length() - digits.indexOf('.') - 1 : 0;
                Rational step = Rational.of(BigDecimal.ONE.movePointLeft(places));
                Rational factor = unit.dimension() == Dimension.MONEY || surface.contains("万") ? Rational.of(10_000) : Rational.ONE;
                quantity = Quantity.rounded(value.times(factor), step.times(factor), unit);
            } else {
                Interval interval = Interval.closed(low, high);
                quantity = new Quantity(low, Rational.ONE, interval, interval, unit, Form.APPROXIMATE);
            }
            add("n@" + row.get("offset"), List.of(row.get("label")), Origin.PROSE, quantity, surface, row);
        }

        private void cell(CSVRecord row) {
            String text = Normalizer.normalize(row.get("text").trim(), Normalizer.Form.NFKC);
            if (!text.matches("[0-9.]+")) {
                return;
            }
            Rational value = Rational.of(text);
            Unit unit = new Unit(row.get("unit"), row.get("unit").contains("元") ? Dimension.MONEY : Dimension.COUNT);
            Rational factor = row.get("unit").contains("万") ? Rational.of(10_000) : Rational.ONE;
            Quantity quantity = text.contains(".")
                    ? Quantity.rounded(value.times(factor), Rational.of(BigDecimal.ONE.movePointLeft(text.length() - text.indexOf('.') - 1)).times(factor), unit)
                    : Quantity.exactly(value.times(factor), unit);
            add("t@" + row.get("offset"), List.of(row.get("path").split(">")), Origin.TABLE, quantity, text, row);
        }

        private void add(String key, List<String> label, Origin origin, Quantity quantity, String text, CSVRecord row) {
            int offset = Integer.parseInt(row.get("offset"));
            Place place = origin == Origin.TABLE ? Place.inTable(99, byPlace.size(), 1) : Place.inProse(offset / 150);
            byPlace.put(key, new Figure(
                    "f" + byPlace.size(), label, List.of(), List.of(), "", "", quantity, text, origin, place,
                    new Span(offset, offset + text.length()), Location.inText("", 1, offset)));
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
                case "eq" -> add(row, target, Comparison.EQUAL, operands.size() > 1 ? new Expression.Sum(terms) : terms.get(0));
                case "sum" -> add(row, target, Comparison.EQUAL, new Expression.Sum(terms));
                case "le" -> add(row, target, Comparison.AT_MOST, operands.size() > 1 ? new Expression.Sum(terms) : terms.get(0));
                case "ratio" -> add(row, target, Comparison.EQUAL, new Expression.Share(terms.get(0), terms.get(1)));
                case "growth" -> {
                    Expression growth = new Expression.Growth(terms.get(0), terms.get(1));
                    Expression zero = new Expression.Constant(Quantity.exactly(Rational.ZERO, Unit.PERCENT));
                    add(row, target, Comparison.EQUAL, down ? new Expression.Difference(zero, growth) : growth);
                }
                default -> { }
            }
        }

        private void add(CSVRecord row, Figure target, Comparison comparison, Expression right) {
            relations.add(new Relation(
                    row.get("id") + " " + row.get("kind"), Sheet.term(target), comparison, right, Level.ERROR, Basis.STATED, "", List.of()));
        }

        List<Figure> figures() {
            return List.copyOf(byPlace.values());
        }

        List<Evaluation> evaluations() {
            return relations.stream().map(new Evaluator()::evaluate).toList();
        }
    }
}
