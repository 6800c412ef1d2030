package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Interval;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;
import org.countercheck.rule.LabelText;

/**
 * A column of shares over one row of another column: over the total, or over the row whose share is 100.
 *
 * <p>A table of the largest items prints no total; then the sentences before it may.
 */
final class ColumnShares {

    private static final Rational WHOLE = Rational.of(100);
    private static final List<String> TOTALS = Resources.lines("zh/totals.txt");

    /** How many numbers before a table are tried; more of them would fit by chance. */
    private static final int TRIED = 200;

    /** Fewer rows may be shares of some number by chance. */
    private static final int LEAST = 3;

    private final String rule;
    private final TableColumn shares;
    private final List<TableColumn> near;
    private final List<Figure> figures;

    ColumnShares(String rule, TableColumn shares, List<TableColumn> near, List<Figure> figures) {
        this.rule = rule;
        this.shares = shares;
        this.near = near;
        this.figures = figures;
    }

    /** The readings that anything speaks for, likeliest first. */
    List<ColumnReading> readings() {
        List<ColumnReading> found = new ArrayList<>();
        for (TableColumn amounts : near) {
            if (amounts.head() == ColumnHead.AMOUNT) {
                List<Figure> wholes = wholes(amounts);
                wholes.forEach(whole -> found.add(over(amounts, whole, wholes)));
            }
        }
        if (found.stream().noneMatch(r -> r.fit() > 0)) {
            near.stream().filter(c -> c.head() == ColumnHead.AMOUNT).forEach(c -> beforeTable(c, found));
        }
        return found;
    }

    private ColumnReading over(TableColumn amounts, Figure whole, List<Figure> wholes) {
        ColumnReading reading = ColumnReading.of(rule, shares, row -> share(amounts, row, whole));
        for (int row : reading.brokenRows()) {
            for (Figure other : wholes) {
                reading.replace(
                        row,
                        Relation.equal(
                                rule, term(shares.at(row)), share(amounts, row, other), Level.ERROR, Basis.INFERRED));
            }
        }
        return reading;
    }

    /** Over one number of the sentences before the table, or, where its rows stand in groups, over one for each of them. */
    private void beforeTable(TableColumn amounts, List<ColumnReading> found) {
        Map<Integer, Figure> wholes = new HashMap<>();
        Optional<Figure> one = whole(shares, amounts);
        if (one.isPresent()) {
            shares.cells().keySet().forEach(row -> wholes.put(row, one.get()));
        } else {
            groups().forEach(group -> whole(group, amounts)
                    .ifPresent(whole -> group.cells().keySet().forEach(row -> wholes.put(row, whole))));
        }
        if (!wholes.isEmpty()) {
            found.add(ColumnReading.of(
                    rule, shares, row -> wholes.containsKey(row) ? share(amounts, row, wholes.get(row)) : null));
        }
    }

    /** The rows by the outer of their two labels; none where there are no groups. */
    private List<TableColumn> groups() {
        Map<String, Map<Integer, Figure>> groups = new LinkedHashMap<>();
        shares.cells().forEach((row, cell) -> groups.computeIfAbsent(
                        cell.label().size() > 1 ? cell.label().get(0) : "", g -> new LinkedHashMap<>())
                .put(row, cell));
        groups.remove("");
        return groups.values().stream()
                .map(cells -> new TableColumn(shares.block(), shares.head(), cells))
                .toList();
    }

    /** The nearest number before the table that the rows have these shares of. */
    private Optional<Figure> whole(TableColumn column, TableColumn amounts) {
        List<Interval> implied = column.cells().entrySet().stream()
                .filter(e -> amounts.at(e.getKey()) != null)
                .map(e -> ImpliedBases.implied(
                        e.getValue(), amounts.at(e.getKey()).quantity().value()))
                .flatMap(Optional::stream)
                .toList();
        ColumnReading best = null;
        Figure whole = null;
        int left = TRIED;
        for (int i = figures.size() - 1; i >= 0 && left > 0; i--) {
            Figure figure = figures.get(i);
            boolean before = figure.origin() == Origin.PROSE
                    && figure.place().block() < column.block()
                    && figure.unit().isComparableTo(amounts.unit());
            left -= before ? 1 : 0;
            long near = before
                    ? implied.stream()
                            .filter(base -> base.contains(figure.quantity().value()))
                            .limit(LEAST)
                            .count()
                    : 0;
            if (near == LEAST) {
                ColumnReading reading = ColumnReading.of(rule, column, row -> share(amounts, row, figure));
                if (reading.isCertain() && (best == null || reading.fit() > best.fit())) {
                    best = reading;
                    whole = figure;
                }
            }
        }
        return Optional.ofNullable(whole);
    }

    private static Expression share(TableColumn amounts, int row, Figure whole) {
        return Optional.ofNullable(amounts.at(row))
                .map(part -> new Expression.Share(term(part), term(whole)))
                .orElse(null);
    }

    /** The cells that may be 100 percent. */
    private List<Figure> wholes(TableColumn amounts) {
        Set<Figure> wholes = new LinkedHashSet<>();
        amounts.cells().forEach((row, cell) -> {
            Figure share = shares.at(row);
            if (share != null && share.quantity().value().equals(WHOLE)) {
                wholes.add(cell);
            }
        });
        amounts.cells().values().stream()
                .filter(cell -> TOTALS.stream().anyMatch(LabelText.normalise(cell.name())::endsWith))
                .forEach(wholes::add);
        amounts.cells().values().stream().findFirst().ifPresent(wholes::add);
        return List.copyOf(wholes);
    }
}
