package org.countercheck.panel;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Comparison;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Evaluator;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;
import org.countercheck.source.Location;

/** Adds up the units under each parent. Keeps one row a parent, whatever the number of units. */
final class Parents {

    /** One parent: its own row, and what its children add up to. */
    private static final class Family {
        private final long[] sums;
        private final boolean[] unusable;
        private long line;
        private String[] own;

        private Family(int columns) {
            sums = new long[columns];
            unusable = new boolean[columns];
        }
    }

    /** Takes what was found about one unit. */
    interface Teller {
        void tell(String unit, long line, Evaluation evaluation);
    }

    private final Columns columns;
    private final Map<String, Family> families = new LinkedHashMap<>();

    Parents(Columns columns, Set<String> names) {
        this.columns = columns;
        names.stream().sorted().forEach(name -> families.put(name, new Family(columns.size())));
    }

    /** The units that others name as their parent. */
    static Set<String> named(Panel.Source open) throws IOException {
        Set<String> names = new HashSet<>();
        try (CSVParser parser = Panel.parser(open.open())) {
            var rows = parser.iterator();
            int parent = rows.hasNext() ? Columns.of(rows.next().toList()).parent() : -1;
            while (parent >= 0 && rows.hasNext()) {
                CSVRecord row = rows.next();
                if (parent < row.size() && !row.get(parent).isBlank()) {
                    names.add(row.get(parent).strip());
                }
            }
        }
        return names;
    }

    void add(CSVRecord row, long line, long[] values, byte[] kinds) {
        if (families.isEmpty()) {
            return;
        }
        Family own = columns.unit() < row.size()
                ? families.get(row.get(columns.unit()).strip())
                : null;
        if (own != null && own.own == null) {
            own.line = line;
            own.own = row.values();
        }
        Family above = columns.parent() < row.size()
                ? families.get(row.get(columns.parent()).strip())
                : null;
        if (above == null) {
            return;
        }
        for (int i = 0; i < values.length; i++) {
            long sum = above.sums[i] + values[i];
            above.unusable[i] |= kinds[i] != Cell.PLAIN || sum > Long.MAX_VALUE / 2 || sum < Long.MIN_VALUE / 2;
            above.sums[i] = above.unusable[i] ? 0 : sum;
        }
    }

    /** Tells each parent whose indicator is not what its children add up to. Blank or vague cells of a child leave the indicator undecided. */
    void compare(String file, Teller teller) {
        Evaluator evaluator = new Evaluator();
        families.forEach((name, family) -> {
            for (int i = 0; family.own != null && i < columns.size(); i++) {
                if (!columns.isIndicator(i) || !columns.isPlain(i) || family.unusable[i] || i >= family.own.length) {
                    continue;
                }
                Location location = Location.inText(file, (int) Math.min(family.line, Integer.MAX_VALUE), 1);
                Rational sum = Rational.of(family.sums[i]).dividedBy(Rational.of(Cell.SCALE));
                columns.figure(i, family.own[i], location)
                        .filter(f -> f.quantity().isKnown())
                        .ifPresent(f -> teller.tell(name, family.line, evaluator.evaluate(children(f, sum))));
            }
        });
    }

    private static Relation children(Figure figure, Rational sum) {
        return new Relation(
                "children",
                new Expression.Term(figure),
                Comparison.EQUAL,
                new Expression.Constant(Quantity.exactly(sum, figure.unit())),
                Level.WARNING,
                Basis.INFERRED,
                "下级单位之和",
                List.of());
    }
}
