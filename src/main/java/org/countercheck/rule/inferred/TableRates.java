package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Facts;
import org.countercheck.rule.Rule;

/**
 * A column of percentages against the columns beside it: shares of a total, rates of one column over another, growth.
 *
 * <p>What a column means is what nearly all of its rows show: they are the witnesses against the others.
 */
public final class TableRates implements Rule {

    private static final String ID = "table-rates";

    /** How many columns before and behind a column of percentages are tried. */
    private static final int REACH = 6;

    /** How many numbers of the prose before a table are tried as the whole of its shares. */
    private static final int PROSE_TRIED = 12;

    /** Fewer rows that fit are no witnesses. */
    private static final int WITNESSES = 3;

    /** One reading of a column: what the percentage of a row is expected to be. */
    private record Reading(Function<Figure, Optional<Expression>> expected) {}

    /** The rule. */
    public TableRates() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Relation> relations(Facts facts) {
        Map<Integer, TreeMap<Integer, List<Figure>>> tables = new LinkedHashMap<>();
        List<Figure> prose = new ArrayList<>();
        Map<Integer, List<Figure>> before = new LinkedHashMap<>();
        for (Figure figure : facts.extraction().figures()) {
            if (figure.origin() == Origin.PROSE) {
                prose.add(figure);
            } else if (figure.origin() == Origin.TABLE
                    && figure.place().row() >= 0
                    && figure.quantity().isKnown()) {
                int block = figure.place().block();
                before.computeIfAbsent(
                        block, b -> List.copyOf(prose.subList(Math.max(0, prose.size() - PROSE_TRIED), prose.size())));
                tables.computeIfAbsent(block, b -> new TreeMap<>())
                        .computeIfAbsent(figure.place().column(), c -> new ArrayList<>())
                        .add(figure);
            }
        }
        List<Relation> relations = new ArrayList<>();
        tables.forEach((block, columns) -> columns.forEach((at, cells) -> {
            List<Figure> rates = cells.stream().filter(TableRates::isPercent).toList();
            if (rates.size() > 1) {
                relations.addAll(best(rates, readings(at, rates, columns, before.get(block))));
            }
        }));
        return relations;
    }

    private static boolean isPercent(Figure figure) {
        return figure.unit().dimension() == Dimension.PERCENT;
    }

    private static List<Reading> readings(
            int at, List<Figure> rates, TreeMap<Integer, List<Figure>> columns, List<Figure> prose) {
        List<Map<Integer, Figure>> near = columns.subMap(at - REACH, at + REACH).entrySet().stream()
                .filter(c -> c.getKey() != at)
                .sorted(Comparator.comparingInt(c -> Math.abs(c.getKey() - at)))
                .map(c -> amounts(c.getValue()))
                .filter(c -> !c.isEmpty())
                .toList();
        List<Reading> readings = new ArrayList<>();
        for (Map<Integer, Figure> column : near) {
            wholes(column, rates, prose)
                    .forEach(whole -> readings.add(new Reading(rate -> in(column, rate)
                            .filter(part -> part != whole && part.unit().equals(whole.unit()))
                            .map(part -> new Expression.Share(term(part), term(whole))))));
        }
        for (Map<Integer, Figure> one : near) {
            for (Map<Integer, Figure> other : near) {
                if (one != other) {
                    readings.add(new Reading(rate ->
                            pair(one, other, rate).map(p -> new Expression.Share(term(p.get(0)), term(p.get(1))))));
                    readings.add(new Reading(rate ->
                            pair(one, other, rate).map(p -> new Expression.Growth(term(p.get(0)), term(p.get(1))))));
                }
            }
        }
        return readings;
    }

    private static Map<Integer, Figure> amounts(List<Figure> column) {
        Map<Integer, Figure> rows = new LinkedHashMap<>();
        column.stream()
                .filter(f -> !isPercent(f))
                .forEach(f -> rows.putIfAbsent(f.place().row(), f));
        return rows;
    }

    private static Optional<Figure> in(Map<Integer, Figure> column, Figure rate) {
        return Optional.ofNullable(column.get(rate.place().row()));
    }

    private static Optional<List<Figure>> pair(Map<Integer, Figure> one, Map<Integer, Figure> other, Figure rate) {
        return in(one, rate).flatMap(a -> in(other, rate)
                .filter(b -> a.unit().equals(b.unit()) && b.quantity().value().signum() > 0)
                .map(b -> List.of(a, b)));
    }

    /** What the shares of a column may be over: the first or last row, the row of 100 %, or a number of the prose before the table. */
    private static List<Figure> wholes(Map<Integer, Figure> column, List<Figure> rates, List<Figure> prose) {
        List<Figure> rows = List.copyOf(column.values());
        List<Figure> wholes = new ArrayList<>();
        rates.stream()
                .filter(r -> r.quantity().value().equals(Rational.HUNDRED))
                .flatMap(r -> in(column, r).stream())
                .limit(2)
                .forEach(wholes::add);
        wholes.add(rows.get(0));
        wholes.add(rows.get(rows.size() - 1));
        for (int i = prose.size() - 1; i >= 0; i--) {
            if (prose.get(i).unit().equals(rows.get(0).unit())
                    && prose.get(i).quantity().isKnown()) {
                wholes.add(prose.get(i));
            }
        }
        return wholes.stream()
                .filter(w -> w.quantity().value().signum() > 0)
                .distinct()
                .toList();
    }

    /** The relations of the reading that most rows fit; those that do not fit only against enough witnesses. */
    private static List<Relation> best(List<Figure> rates, List<Reading> readings) {
        List<Relation> best = List.of();
        int most = 1;
        for (Reading reading : readings) {
            List<Relation> relations = rates.stream()
                    .flatMap(rate -> reading
                            .expected()
                            .apply(rate)
                            .map(e -> Relation.equal(ID, term(rate), e, Level.ERROR, Basis.INFERRED))
                            .stream())
                    .toList();
            int fits = (int) relations.stream().filter(TableRates::tells).count();
            if (fits > most) {
                most = fits;
                best = relations;
            }
        }
        boolean witnessed = most >= WITNESSES && most * 5 >= best.size() * 4;
        return best.stream().filter(r -> witnessed || Terms.holds(r)).toList();
    }

    /** Whether a relation fits, and not only because nothing is shared or all of it. */
    private static boolean tells(Relation relation) {
        Rational rate = ((Expression.Term) relation.left()).figure().quantity().value();
        return rate.signum() != 0
                && !rate.equals(Rational.HUNDRED)
                && (Terms.holds(relation) || Terms.isBroken(relation) && Terms.isNear(relation));
    }
}
