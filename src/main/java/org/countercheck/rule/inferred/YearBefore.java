package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countercheck.document.Problem;
import org.countercheck.extract.statement.Statement;
import org.countercheck.extract.statement.Statement.Direction;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;
import org.countercheck.figure.Unit;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Comparison;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Level;
import org.countercheck.relation.Outcome;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Axis;
import org.countercheck.rule.Choice;
import org.countercheck.rule.Facts;
import org.countercheck.rule.LabelPath;
import org.countercheck.rule.Proposal;
import org.countercheck.rule.Rule;

/**
 * This year's figures against the report of the year before: 同比 rates without a level beside them, and cells that jump.
 *
 * <p>Last year's numbers may have been restated since, and cover another scope; so nothing here is more than a warning. Without that report, silent.
 */
public final class YearBefore implements Rule {

    private static final List<String> SAME_PERIOD = Resources.lines("zh/year-before.txt");
    private static final int CUE_REACH = 12;

    /** Below it, five times as many are a handful more. */
    private static final Rational SMALLEST_TELLING = Rational.of(100);

    private static final Expression FIVE = new Expression.Constant(Quantity.exactly(Rational.of(5), Unit.NONE));

    /** The rule. */
    public YearBefore() {}

    @Override
    public String id() {
        return "year-before";
    }

    @Override
    public List<Relation> relations(Facts facts) {
        return proposal(facts).relations();
    }

    @Override
    public Proposal proposal(Facts facts) {
        if (facts.prior().isEmpty()) {
            return Proposal.NOTHING;
        }
        List<Relation> relations = new ArrayList<>();
        for (Statement statement : facts.extraction().statements()) {
            if (statement instanceof Statement.Change change) {
                growth(change, facts).ifPresent(relations::add);
            }
        }
        Map<List<Object>, Figure> before = cells(facts.prior(), Origin.PRIOR);
        List<String> unmatched = new ArrayList<>();
        cells(facts.extraction().figures(), Origin.TABLE).forEach((key, now) -> {
            Figure then = before.get(key);
            if (then == null) {
                unmatched.add(now.name());
            } else if (then.quantity().isKnown() && now.quantity().isKnown()) {
                jump(now, then).ifPresent(relations::add);
            }
        });
        List<String> names =
                unmatched.stream().filter(n -> !n.isBlank()).distinct().toList();
        List<Problem> problems = names.isEmpty()
                ? List.of()
                : List.of(new Problem(
                        "prior-unmatched",
                        List.of(
                                String.valueOf(names.size()),
                                String.join("、", names.subList(0, Math.min(8, names.size())))),
                        facts.prior().get(0).location()));
        return new Proposal(relations, problems);
    }

    /** Cells by their headers and unit, in reading order; those of which there are several are left out. */
    private static Map<List<Object>, Figure> cells(List<Figure> figures, Origin origin) {
        Map<List<Object>, Figure> cells = new LinkedHashMap<>();
        Map<List<Object>, Integer> counts = new HashMap<>();
        for (Figure figure : figures) {
            boolean counted = figure.unit().dimension() == Dimension.COUNT
                    || figure.unit().dimension() == Dimension.MONEY
                    || figure.unit().symbol().isEmpty();
            if (figure.origin() == origin && figure.place().row() >= 0 && counted) {
                List<Object> key = List.of(
                        figure.label().stream().map(Wordings::stem).toList(),
                        figure.columns(),
                        figure.unit().dimension());
                cells.putIfAbsent(key, figure);
                counts.merge(key, 1, Integer::sum);
            }
        }
        cells.keySet().removeIf(k -> counts.get(k) > 1);
        return cells;
    }

    /** A cell that is more than five times, or less than a fifth, of what it was. */
    private Optional<Relation> jump(Figure now, Figure then) {
        Rational larger = now.quantity().value().max(then.quantity().value());
        if (larger.compareTo(SMALLEST_TELLING) < 0 || then.quantity().value().signum() <= 0) {
            return Optional.empty();
        }
        Relation relation = new Relation(
                "year-before-jump",
                term(now),
                Comparison.EQUAL,
                new Expression.Between(
                        new Expression.Quotient(term(then), FIVE), new Expression.Product(term(then), FIVE)),
                Level.WARNING,
                Basis.INFERRED,
                "",
                List.of());
        return Sum.outcome(relation) == Outcome.BROKEN ? Optional.of(relation) : Optional.empty();
    }

    /** 同比增长20% beside a level, whose earlier value only last year's report has. */
    private Optional<Relation> growth(Statement.Change change, Facts facts) {
        if (change.rate().isEmpty()
                || change.now().isEmpty()
                || change.before().isPresent()
                || change.change().isPresent()
                || !comparesWithYearBefore(change.rate().get(), facts)) {
            return Optional.empty();
        }
        Expression now = term(change.now().get());
        return before(change.now().get(), facts).map(then -> {
            Expression growth = new Expression.Growth(now, term(then));
            Expression expected = change.direction() == Direction.DOWN
                    ? new Expression.Share(new Expression.Difference(term(then), now), term(then))
                    : change.direction() == Direction.UNSAID ? new Expression.Absolute(growth) : growth;
            return Relation.equal(
                    "year-before-growth", term(change.rate().get()), expected, Level.WARNING, Basis.INFERRED);
        });
    }

    private static boolean comparesWithYearBefore(Figure rate, Facts facts) {
        String text = facts.extraction().document().source().text();
        int start = Math.min(rate.span().start(), text.length());
        String cue = text.substring(Math.max(0, start - CUE_REACH), start);
        return SAME_PERIOD.stream().anyMatch(cue::contains);
    }

    /** What the figure was a year before: by the vocabulary, otherwise by its own words. */
    private static Optional<Figure> before(Figure now, Facts facts) {
        Optional<String> canonical = facts.labels().canonical(now);
        if (canonical.isPresent()) {
            LabelPath path = LabelPath.of(canonical.get());
            List<Figure> found = facts.labels().figures(path, Origin.PRIOR, Axis.ROW).stream()
                    .filter(f -> f.unit().isComparableTo(now.unit()))
                    .toList();
            Optional<Figure> total = facts.labels().total(found);
            if (total.isPresent() || found.isEmpty()) {
                return total.filter(f -> f.quantity().isKnown());
            }
            Choice choice = facts.labels().choose(found, path, Origin.PRIOR);
            return choice.figure().filter(f -> f.quantity().isKnown());
        }
        String stem = Wordings.stem(now);
        List<Figure> same = facts.prior().stream()
                .filter(f -> f.period().isEmpty()
                        && f.scope().equals(now.scope())
                        && f.unit().equals(now.unit()))
                .filter(f -> !stem.isEmpty()
                        && Wordings.stem(f).equals(stem)
                        && f.quantity().isKnown())
                .toList();
        boolean agreed = same.stream()
                .allMatch(
                        f -> f.quantity().strict().meets(same.get(0).quantity().strict()));
        return agreed ? same.stream().findFirst() : Optional.empty();
    }
}
