package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.term;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countercheck.figure.Figure;
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

    /** How many blocks before a table its total may stand. */
    private static final int NEAR = 3;

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

    private void beforeTable(TableColumn amounts, List<ColumnReading> found) {
        figures.stream()
                .filter(f -> f.origin() == Origin.PROSE
                        && f.place().block() < shares.block()
                        && f.place().block() >= shares.block() - NEAR
                        && f.unit().isComparableTo(amounts.unit()))
                .map(whole -> ColumnReading.of(rule, shares, row -> share(amounts, row, whole)))
                .filter(ColumnReading::isCertain)
                .forEach(found::add);
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
