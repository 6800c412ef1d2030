package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.sum;
import static org.countercheck.rule.inferred.Terms.term;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.countercheck.extract.statement.Statement.Nesting;
import org.countercheck.extract.statement.Statement.Outline;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;
import org.countercheck.figure.Slips;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Facts;
import org.countercheck.rule.Rule;

/**
 * Sums of tables whose rows show no levels: 国内, 职务, 非职务, 国外, 职务, 非职务.
 *
 * <p>Which rows belong together is what several columns agree on; one that differs is accused if it adds up in another group. Rows whose shares add up to
 * 100 are all there is.
 */
public final class FlatSums implements Rule {

    private static final int MOST_COLUMNS = 30;

    /** So many other columns that add up speak against one that does not. */
    private static final int WITNESSES = 2;

    private static final Rational FOUR_DIGITS = Rational.of(1000);

    /** The rule. */
    public FlatSums() {}

    @Override
    public String id() {
        return "flat-sums";
    }

    @Override
    public List<Relation> relations(Facts facts) {
        Set<Integer> levelled = new HashSet<>();
        Set<List<Figure>> known = new HashSet<>();
        facts.extraction().statements().stream()
                .filter(Outline.class::isInstance)
                .map(Outline.class::cast)
                .forEach(o -> {
                    known.add(figures(o.whole(), o.parts()));
                    if (!o.across()
                            && o.nesting() != Nesting.LEADING_TOTAL
                            && o.nesting() != Nesting.TOTAL
                            && o.nesting() != Nesting.PART) {
                        levelled.add(o.whole().place().block());
                    }
                });
        List<Relation> found = new ArrayList<>();
        for (Map.Entry<Integer, List<TableColumn>> table :
                TableColumn.byTable(facts.extraction().figures()).entrySet()) {
            List<TableColumn> amounts = table.getValue().stream()
                    .filter(c -> c.head() == ColumnHead.AMOUNT)
                    .toList();
            if (!levelled.contains(table.getKey()) && amounts.size() <= MOST_COLUMNS) {
                ShareRuns.of(table.getValue())
                        .forEach(run -> add(run.amounts(), run.whole(), run.parts(), c -> true, known, found));
                relations(amounts, known, found);
            }
            if (amounts.size() <= MOST_COLUMNS) {
                Stream.concat(
                                new ColumnGroups(id(), amounts).relations().stream(),
                                new NumberedRows(id(), amounts).relations().stream())
                        .filter(r -> known.add(r.figures()))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private void relations(List<TableColumn> columns, Set<List<Figure>> known, List<Relation> found) {
        RowGroups groups = new RowGroups(columns);
        for (RowGroups.Group group : groups.groups()) {
            for (TableColumn column : columns) {
                Predicate<TableColumn> vouched = c -> groups.isAdditive(c) || isSlip(c, group, columns);
                add(column, group.whole(), group.parts(), vouched, known, found);
                crossed(column, group, groups, known, found);
            }
        }
    }

    /** Whether one slip explains why a column does not add up, where two others that print long numbers do. */
    private static boolean isSlip(TableColumn column, RowGroups.Group group, List<TableColumn> columns) {
        List<Quantity> parts = quantities(column, group.parts());
        return columns.stream().filter(other -> holds(other, group)).count() >= WITNESSES
                && Slips.close(column.at(group.whole()).quantity(), parts);
    }

    private static boolean holds(TableColumn column, RowGroups.Group group) {
        Figure total = column.at(group.whole());
        List<Figure> parts =
                group.parts().stream().map(column::at).filter(Objects::nonNull).toList();
        return total != null
                && parts.size() == group.parts().size()
                && total.quantity().value().compareTo(total.quantity().step().times(FOUR_DIGITS)) >= 0
                && Terms.total(parts).meets(total.quantity().strict());
    }

    private static List<Quantity> quantities(TableColumn column, List<Integer> rows) {
        return rows.stream()
                .map(column::at)
                .filter(Objects::nonNull)
                .map(Figure::quantity)
                .toList();
    }

    private void add(
            TableColumn column,
            int whole,
            List<Integer> rows,
            Predicate<TableColumn> vouched,
            Set<List<Figure>> known,
            List<Relation> found) {
        Figure total = column.at(whole);
        List<Figure> parts =
                rows.stream().map(column::at).filter(Objects::nonNull).toList();
        if (total == null || parts.isEmpty() || !known.add(figures(total, parts))) {
            return;
        }
        Relation relation = Relation.equal(id(), term(total), sum(parts), Level.ERROR, Basis.INFERRED);
        if (!Terms.isBroken(relation) || parts.size() == rows.size() && vouched.test(column)) {
            found.add(relation);
        }
    }

    /** Where a total is divided in two ways, the parts of the one stand again under each part of the other. */
    private void crossed(
            TableColumn column,
            RowGroups.Group group,
            RowGroups groups,
            Set<List<Figure>> known,
            List<Relation> found) {
        for (int part : group.parts()) {
            for (RowGroups.Group other : groups.of(group.whole())) {
                List<Integer> again = other.parts().stream()
                        .map(p -> below(column, p, column.at(part), groups))
                        .filter(Objects::nonNull)
                        .toList();
                if (other != group && again.size() == other.parts().size()) {
                    add(column, part, again, groups::isAdditive, known, found);
                }
            }
        }
    }

    /** The row under {@code whole} that is called like a figure, or null. */
    private static Integer below(TableColumn column, int whole, Figure like, RowGroups groups) {
        return groups.of(whole).stream()
                .flatMap(g -> g.parts().stream())
                .filter(row -> like != null
                        && column.at(row) != null
                        && column.at(row).name().equals(like.name()))
                .findFirst()
                .orElse(null);
    }

    private static List<Figure> figures(Figure whole, List<Figure> parts) {
        List<Figure> all = new ArrayList<>(List.of(whole));
        all.addAll(parts);
        return all;
    }
}
