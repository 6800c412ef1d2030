package org.countercheck.rule.inferred;

import java.util.List;
import java.util.Map;
import org.countercheck.extract.statement.Statement.Nesting;
import org.countercheck.figure.Figure;

/** Lists of rows behind 其中 that divide a row without rest: by sex, by age, by place of living. */
final class Divisions {

    private final Map<Integer, List<TableColumn>> tables;

    Divisions(List<Figure> figures) {
        this.tables = TableColumn.byTable(figures);
    }

    /** Whether rows behind 其中 add up to the whole. */
    static boolean isOne(Sum sum) {
        return sum.nesting() == Nesting.PART && !sum.across() && sum.parts().size() > 1 && sum.isWitness();
    }

    /** Whether the row before a 其中 is the last of rows that divide another row; then the 其中 is about that one. */
    boolean isEnded(Sum sum) {
        int row = sum.whole().place().row();
        return !sum.across()
                && tables.getOrDefault(sum.whole().place().block(), List.of()).stream()
                        .filter(c -> sum.whole().equals(c.at(row)))
                        .flatMap(c -> new RowGroups(List.of(c)).groups().stream())
                        .anyMatch(g -> g.fits() && g.parts().get(g.parts().size() - 1) == row);
    }
}
