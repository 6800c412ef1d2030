package org.countercheck.rule.inferred;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Form;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Unit;

/**
 * One column of values of a table.
 *
 * @param block the table
 * @param head what its head says of its cells
 * @param cells its figures by row, in reading order; blank cells are left out
 */
record TableColumn(int block, ColumnHead head, Map<Integer, Figure> cells) {

    private record Key(int block, int column, List<String> head) {}

    /** The columns of all tables, table by table and from left to right. */
    static Map<Integer, List<TableColumn>> byTable(List<Figure> figures) {
        Map<Key, TableColumn> columns = new LinkedHashMap<>();
        for (Figure figure : figures) {
            if (figure.origin() == Origin.TABLE && figure.quantity().form() != Form.BLANK) {
                Key key = new Key(figure.place().block(), figure.place().column(), figure.columns());
                columns.computeIfAbsent(
                                key, k -> new TableColumn(k.block, ColumnHead.of(figure), new LinkedHashMap<>()))
                        .cells
                        .put(figure.place().row(), figure);
            }
        }
        Map<Integer, List<TableColumn>> tables = new LinkedHashMap<>();
        columns.values().forEach(c -> tables.computeIfAbsent(c.block, b -> new ArrayList<>())
                .add(c));
        return tables;
    }

    /** The cell of a row, or null if it prints nothing. */
    Figure at(int row) {
        return cells.get(row);
    }

    /** The unit of its first cell. */
    Unit unit() {
        return cells.values().iterator().next().unit();
    }
}
