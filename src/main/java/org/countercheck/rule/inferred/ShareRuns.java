package org.countercheck.rule.inferred;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Rational;

/** Rows that are all there is, because their shares add up to 100: 男 53.03, 女 46.97. */
final class ShareRuns {

    private static final Rational WHOLE = Rational.of(100);
    private static final Rational TWO = Rational.of(2);

    /**
     * Rows that make up the row whose share is 100.
     *
     * @param amounts the column beside the shares
     * @param whole the row of the total
     * @param parts at least two rows behind or before it
     */
    record Run(TableColumn amounts, int whole, List<Integer> parts) {}

    private ShareRuns() {}

    /** The runs of all columns of shares of a table. */
    static List<Run> of(List<TableColumn> table) {
        List<Run> runs = new ArrayList<>();
        for (int i = 1; i < table.size(); i++) {
            TableColumn shares = table.get(i);
            TableColumn amounts = table.get(i - 1);
            if (shares.head() == ColumnHead.PART
                    && shares.unit().dimension() == Dimension.PERCENT
                    && amounts.head() == ColumnHead.AMOUNT) {
                List<Integer> wholes = shares.cells().entrySet().stream()
                        .filter(e -> e.getValue().quantity().value().equals(WHOLE) && amounts.at(e.getKey()) != null)
                        .map(e -> e.getKey())
                        .toList();
                if (wholes.size() == 1) {
                    add(shares, amounts, wholes.get(0), runs);
                }
            }
        }
        return runs;
    }

    private static void add(TableColumn shares, TableColumn amounts, int whole, List<Run> runs) {
        List<Integer> parts = new ArrayList<>();
        Rational sum = Rational.ZERO;
        Rational slack = Rational.ZERO;
        for (int row : shares.cells().keySet()) {
            if (row == whole) {
                parts.clear();
                sum = Rational.ZERO;
                slack = Rational.ZERO;
                continue;
            }
            Figure share = shares.at(row);
            parts.add(row);
            sum = sum.plus(share.quantity().value());
            slack = slack.plus(share.quantity().step().dividedBy(TWO));
            boolean full = sum.plus(slack).compareTo(WHOLE) >= 0;
            if (full && (sum.minus(slack).compareTo(WHOLE) > 0 || parts.size() < 2)) {
                return; // something is missing or counted twice
            }
            if (full) {
                runs.add(new Run(amounts, whole, List.copyOf(parts)));
                parts.clear();
                sum = Rational.ZERO;
                slack = Rational.ZERO;
            }
        }
    }
}
