package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.constant;
import static org.countercheck.rule.inferred.Terms.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Facts;
import org.countercheck.rule.Rule;

/**
 * Rows of shares one below the other that make up 100 in the columns of their table: 男 49.5, 女 50.5.
 *
 * <p>Rows of rates look the same, so that the other columns are the witness: most of them must come to 100.
 */
public final class ShareGroups implements Rule {

    private static final int LEAST_ROWS = 2;
    private static final int WITNESSES = 2;

    /** Without another column, so many shares do not come to 100 by chance. */
    private static final int ALONE = 3;

    /** The rule. */
    public ShareGroups() {}

    @Override
    public String id() {
        return "share-groups";
    }

    @Override
    public List<Relation> relations(Facts facts) {
        List<Relation> found = new ArrayList<>();
        TableColumn.byTable(facts.extraction().figures()).values().forEach(table -> {
            List<TableColumn> columns =
                    table.stream().filter(c -> c.head() != ColumnHead.CHANGE).toList();
            for (List<Integer> rows : runs(columns)) {
                relations(columns, rows, found);
            }
        });
        return found;
    }

    /** Rows that follow each other and print percentages in some column. */
    private static List<List<Integer>> runs(List<TableColumn> columns) {
        TreeSet<Integer> shares = new TreeSet<>();
        columns.forEach(c -> c.cells().entrySet().stream()
                .filter(e -> isShare(e.getValue()))
                .map(Map.Entry::getKey)
                .forEach(shares::add));
        List<List<Integer>> runs = new ArrayList<>();
        for (int row : shares) {
            List<Integer> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (last.isEmpty() || last.get(last.size() - 1) != row - 1) {
                last = new ArrayList<>();
                runs.add(last);
            }
            last.add(row);
        }
        return runs;
    }

    private static boolean isShare(Figure cell) {
        return cell.unit().dimension() == Dimension.PERCENT;
    }

    private static void relations(List<TableColumn> columns, List<Integer> rows, List<Relation> found) {
        List<Relation> sums = new ArrayList<>();
        for (TableColumn column : columns) {
            List<Figure> cells = rows.stream()
                    .map(column::at)
                    .filter(c -> c != null && isShare(c))
                    .toList();
            if (rows.size() >= LEAST_ROWS && cells.size() == rows.size()) {
                sums.add(Relation.equal("shares-100", sum(cells), constant(100), Level.ERROR, Basis.INFERRED));
            }
        }
        List<Relation> fitting = sums.stream().filter(Terms::holds).toList();
        boolean witnessed = fitting.size() >= WITNESSES && fitting.size() * 2 > sums.size();
        if (witnessed) {
            found.addAll(sums);
        } else if (rows.size() >= ALONE) {
            found.addAll(fitting);
        }
    }
}
