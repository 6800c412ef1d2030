package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.sum;
import static org.countercheck.rule.inferred.Terms.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;
import org.countercheck.rule.LabelText;

/**
 * Rows without a number that make up the numbered row before them: 五、孤儿 72, 集中养育 70, 社会散居 2.
 *
 * <p>A table does so in more than one place and nowhere otherwise; only what holds is told.
 */
final class NumberedRows {

    private final String rule;
    private final List<Relation> holding = new ArrayList<>();
    private int broken;

    NumberedRows(String rule, List<TableColumn> amounts) {
        this.rule = rule;
        amounts.forEach(this::read);
    }

    List<Relation> relations() {
        return holding.size() > 1 && broken == 0 ? holding : List.of();
    }

    private void read(TableColumn column) {
        Figure whole = null;
        List<Figure> parts = new ArrayList<>();
        int last = -1;
        for (Map.Entry<Integer, Figure> cell : column.cells().entrySet()) {
            // A row that prints nothing begins something else.
            boolean apart = cell.getKey() != last + 1;
            if (isNumbered(cell.getValue()) || apart) {
                add(whole, parts);
                parts.clear();
                whole = isNumbered(cell.getValue()) ? cell.getValue() : null;
            } else {
                parts.add(cell.getValue());
            }
            last = cell.getKey();
        }
        add(whole, parts);
    }

    private void add(Figure whole, List<Figure> parts) {
        if (whole == null
                || parts.size() < 2
                || parts.stream().anyMatch(p -> !p.unit().equals(whole.unit()))) {
            return;
        }
        Relation adds = Relation.equal(rule, term(whole), sum(List.copyOf(parts)), Level.ERROR, Basis.INFERRED);
        if (Terms.holds(adds)) {
            holding.add(adds);
        } else {
            broken++;
        }
    }

    private static boolean isNumbered(Figure cell) {
        return LabelText.isNumbered(cell.name());
    }
}
