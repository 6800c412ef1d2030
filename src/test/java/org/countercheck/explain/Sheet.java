package org.countercheck.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.countercheck.explain.Explainer.Diagnosis;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Figure;
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

/** A small report written down figure by figure: prose first or table first, as the test likes. */
final class Sheet {

    static final Unit PIECES = new Unit("件", Dimension.COUNT);
    static final Unit YUAN = new Unit("元", Dimension.MONEY);

    private final List<Figure> figures = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private int block;

    /** The next figures stand in a new paragraph or table. */
    Sheet next() {
        block++;
        return this;
    }

    Figure prose(String name, long value) {
        return add(List.of(name), "", Origin.PROSE, Quantity.exactly(Rational.of(value), PIECES), value + "件");
    }

    Figure percent(String name, String value) {
        int digits = value.contains(".") ? value.length() - value.indexOf('.') - 1 : 0;
        Rational step = Rational.ONE;
        for (int i = 0; i < digits; i++) {
            step = step.dividedBy(Rational.of(10));
        }
        Quantity quantity = Quantity.rounded(Rational.of(value), step, Unit.PERCENT);
        return add(List.of(name), "", Origin.PROSE, quantity, value + "%");
    }

    /** A cell; {@code path} is the row headers joined by {@code >}. */
    Figure cell(String path, long value) {
        return cell(path, "", value);
    }

    Figure cell(String path, String column, long value) {
        return add(
                List.of(path.split(">")),
                column,
                Origin.TABLE,
                Quantity.exactly(Rational.of(value), PIECES),
                "" + value);
    }

    Figure money(String path, long yuan, String text) {
        return add(List.of(path.split(">")), "", Origin.TABLE, Quantity.exactly(Rational.of(yuan), YUAN), text);
    }

    Figure yuan(String name, long value) {
        return add(List.of(name), "", Origin.PROSE, Quantity.exactly(Rational.of(value), YUAN), value + "元");
    }

    Figure prior(String name, long value) {
        return add(List.of(name), "", Origin.PRIOR, Quantity.exactly(Rational.of(value), PIECES), value + "件");
    }

    /** A cell in a given row and column of the grid. */
    Figure cell(int row, int column, String path, String header, long value) {
        Quantity quantity = Quantity.exactly(Rational.of(value), PIECES);
        Place place = Place.inTable(block, row, column);
        return add(List.of(path.split(">")), header, Origin.TABLE, quantity, "" + value, place);
    }

    private Figure add(List<String> label, String column, Origin origin, Quantity quantity, String text) {
        int n = figures.size();
        Place place = origin == Origin.TABLE ? Place.inTable(block, n, 1) : Place.inProse(block);
        return add(label, column, origin, quantity, text, place);
    }

    private Figure add(List<String> label, String column, Origin origin, Quantity quantity, String text, Place place) {
        int n = figures.size();
        List<String> columns = column.isEmpty() ? List.of() : List.of(column);
        Figure figure = new Figure(
                "f" + n,
                label,
                columns,
                List.of(),
                "",
                "",
                quantity,
                text,
                origin,
                place,
                new Span(10 * n, 10 * n + 5),
                Location.inText("report", 1, 10 * n + 1));
        figures.add(figure);
        return figure;
    }

    Relation tie(Figure one, Figure other) {
        return relate("same-quantity", term(one), Comparison.EQUAL, term(other));
    }

    Relation total(Figure total, Figure... parts) {
        return relate("sum", term(total), Comparison.EQUAL, sum(parts));
    }

    /** Parts of which no word says that they are all. */
    Relation within(Figure whole, Figure... parts) {
        return relate("part", sum(parts), Comparison.AT_MOST, term(whole));
    }

    Relation share(Figure share, Figure part, Figure whole) {
        return relate("share", term(share), Comparison.EQUAL, new Expression.Share(term(part), term(whole)));
    }

    Relation growth(Figure rate, Figure now, Figure before) {
        return relate("growth", term(rate), Comparison.EQUAL, new Expression.Growth(term(now), term(before)));
    }

    /** A list of which no word says that it is complete. */
    Relation open(Basis basis, Figure total, Figure... parts) {
        return relate("sum", term(total), Comparison.EQUAL, sum(parts), basis);
    }

    Relation relate(String rule, Expression left, Comparison comparison, Expression right) {
        return relate(rule, left, comparison, right, Basis.STATED);
    }

    private Relation relate(String rule, Expression left, Comparison comparison, Expression right, Basis basis) {
        Relation relation = new Relation(rule, left, comparison, right, Level.ERROR, basis, "", List.of());
        relations.add(relation);
        return relation;
    }

    static Expression term(Figure figure) {
        return new Expression.Term(figure);
    }

    static Expression sum(Figure... parts) {
        return new Expression.Sum(Arrays.stream(parts).map(Sheet::term).toList());
    }

    static Expression difference(Figure left, Figure right) {
        return new Expression.Difference(term(left), term(right));
    }

    List<Figure> figures() {
        return figures;
    }

    List<Relation> relations() {
        return relations;
    }

    List<Evaluation> evaluations() {
        Evaluator evaluator = new Evaluator();
        return relations.stream().map(evaluator::evaluate).toList();
    }

    /** The explanation of this kind for the relation between two figures; there must be one, and it must be right. */
    Explanation explained(Figure one, Figure other, Explanation.Kind kind) {
        Diagnosis diagnosis = Diagnoses.of(this, one, other);
        Optional<Explanation> explanation =
                diagnosis.explanations().stream().filter(e -> e.kind() == kind).findFirst();
        assertThat(explanation).as("%s in %s", kind, diagnosis.explanations()).isPresent();
        Recheck.check(diagnosis.evaluation(), explanation.get());
        return explanation.get();
    }

    List<Explanation.Kind> kinds(Figure one, Figure other) {
        return Diagnoses.of(this, one, other).explanations().stream()
                .map(Explanation::kind)
                .toList();
    }
}
