package org.countercheck.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Rational;

/**
 * A system of equalities in whole numbers: each row says how much its figures must change together.
 *
 * <p>Figures with the same column are interchangeable, and no smallest repair needs two of them, so they share one variable.
 *
 * @param figures for every variable the figures that can take its role
 * @param signs for every variable, for each of its figures the factor from the change of the variable to that of the figure, 1 or -1
 * @param rows for every equality the coefficients and, last, the change that is needed
 */
record Columns(List<List<Figure>> figures, List<List<Integer>> signs, long[][] rows) {

    /** The system, or {@code null} if its numbers are too large or not whole. */
    static Columns of(List<Terms> equations) {
        try {
            return read(equations);
        } catch (ArithmeticException tooLarge) {
            return null;
        }
    }

    private static Columns read(List<Terms> equations) {
        Map<Figure, long[]> columns = new LinkedHashMap<>();
        for (int row = 0; row < equations.size(); row++) {
            for (Map.Entry<Figure, Rational> term :
                    equations.get(row).coefficients().entrySet()) {
                columns.computeIfAbsent(term.getKey(), f -> new long[equations.size()])[row] =
                        term.getValue().toLongExact();
            }
        }
        Map<Key, Integer> variables = new LinkedHashMap<>();
        List<List<Figure>> figures = new ArrayList<>();
        List<List<Integer>> signs = new ArrayList<>();
        columns.forEach((figure, column) -> {
            int sign = orient(column);
            Integer variable = variables.putIfAbsent(new Key(column), figures.size());
            if (variable == null) {
                variable = figures.size();
                figures.add(new ArrayList<>());
                signs.add(new ArrayList<>());
            }
            figures.get(variable).add(figure);
            signs.get(variable).add(sign);
        });
        long[][] rows = new long[equations.size()][figures.size() + 1];
        variables.forEach((key, variable) -> {
            for (int row = 0; row < rows.length; row++) {
                rows[row][variable] = key.column[row];
            }
        });
        for (int row = 0; row < rows.length; row++) {
            rows[row][figures.size()] = equations.get(row).rest().negate().toLongExact();
        }
        return new Columns(figures, signs, rows);
    }

    /** Makes the first coefficient positive; returns by which sign. */
    private static int orient(long[] column) {
        for (long coefficient : column) {
            if (coefficient > 0) {
                return 1;
            } else if (coefficient < 0) {
                for (int i = 0; i < column.length; i++) {
                    column[i] = -column[i];
                }
                return -1;
            }
        }
        return 1;
    }

    private static final class Key {
        private final long[] column;

        Key(long[] column) {
            this.column = column;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Arrays.equals(column, key.column);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(column);
        }
    }
}
