package org.countercheck.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countercheck.figure.Figure;

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

    /** A coefficient other than 0 in one column. */
    private record Entry(int row, long coefficient) {}

    private static Columns read(List<Terms> equations) {
        Map<Figure, List<Entry>> columns = new LinkedHashMap<>();
        for (int i = 0; i < equations.size(); i++) {
            int row = i;
            equations.get(row).coefficients().forEach((figure, coefficient) -> columns.computeIfAbsent(
                            figure, f -> new ArrayList<>())
                    .add(new Entry(row, coefficient.toLongExact())));
        }
        Map<List<Entry>, Integer> variables = new LinkedHashMap<>();
        List<List<Figure>> figures = new ArrayList<>();
        List<List<Integer>> signs = new ArrayList<>();
        columns.forEach((figure, column) -> {
            int sign = Long.signum(column.get(0).coefficient());
            Integer variable = variables.putIfAbsent(times(sign, column), figures.size());
            if (variable == null) {
                variable = figures.size();
                figures.add(new ArrayList<>());
                signs.add(new ArrayList<>());
            }
            figures.get(variable).add(figure);
            signs.get(variable).add(sign);
        });
        long[][] rows = new long[equations.size()][figures.size() + 1];
        variables.forEach(
                (column, variable) -> column.forEach(entry -> rows[entry.row()][variable] = entry.coefficient()));
        for (int row = 0; row < rows.length; row++) {
            rows[row][figures.size()] = equations.get(row).rest().negate().toLongExact();
        }
        return new Columns(figures, signs, rows);
    }

    /** The column whose first coefficient is positive. */
    private static List<Entry> times(int sign, List<Entry> column) {
        return column.stream()
                .map(e -> new Entry(e.row(), sign * e.coefficient()))
                .toList();
    }
}
