package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.sum;
import static org.countercheck.rule.inferred.Terms.term;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;

/**
 * Columns that add up to a column before them, although its head does not call it a total: 申请数, 发明, 实用新型, 外观设计.
 *
 * <p>Every row must print the sum, and two rows different ones. Nothing is accused.
 */
final class ColumnGroups {

    private final String rule;
    private final List<TableColumn> rows;

    ColumnGroups(String rule, List<TableColumn> amounts) {
        this.rule = rule;
        Map<Integer, Map<Integer, Figure>> cells = new LinkedHashMap<>();
        for (int c = 0; c < amounts.size(); c++) {
            int column = c;
            amounts.get(c).cells().forEach((row, cell) -> cells.computeIfAbsent(row, r -> new LinkedHashMap<>())
                    .put(column, cell));
        }
        this.rows = cells.values().stream()
                .map(row -> new TableColumn(0, ColumnHead.AMOUNT, row))
                .toList();
    }

    List<Relation> relations() {
        List<Relation> found = new ArrayList<>();
        for (RowGroups.Group group : new RowGroups(rows).groups()) {
            List<Relation> sums = rows.stream()
                    .map(row -> relation(row, group))
                    .filter(Objects::nonNull)
                    .toList();
            if (group.fits() && sums.size() > 1 && sums.stream().allMatch(Terms::holds)) {
                found.addAll(sums);
            }
        }
        return found;
    }

    private Relation relation(TableColumn row, RowGroups.Group group) {
        Figure whole = row.at(group.whole());
        List<Figure> parts =
                group.parts().stream().map(row::at).filter(Objects::nonNull).toList();
        boolean told = whole != null
                && parts.size() == group.parts().size()
                && parts.stream().allMatch(p -> p.unit().equals(whole.unit()));
        return told ? Relation.equal(rule, term(whole), sum(parts), Level.ERROR, Basis.INFERRED) : null;
    }
}
