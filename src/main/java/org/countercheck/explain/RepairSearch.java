package org.countercheck.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Rational;

/**
 * Depth-first search for the smallest sets of variables whose change satisfies all rows.
 *
 * <p>Choosing a variable solves one row for it and eliminates it from the others; what remains are the equalities implied
 * for the figures that keep their values. If one of these is not satisfied, one of its figures must be chosen too. Trying
 * them one by one, and leaving out those already tried, reaches every smallest set exactly once.
 */
final class RepairSearch {

    private static final int MOST_SETS = 2_000;

    private final Columns columns;
    private final int width;
    private int stepsLeft;
    private boolean complete = true;
    /** The fewest figures of a set that satisfies all rows only by impossible values; larger sets may have possible ones. */
    private int rejected = Integer.MAX_VALUE;

    private final List<List<Figure>> found = new ArrayList<>();

    RepairSearch(Columns columns, int steps) {
        this.columns = columns;
        this.width = columns.figures().size();
        this.stepsLeft = steps;
    }

    Repair run(int largest) {
        List<Figure> figures = columns.figures().stream().flatMap(List::stream).toList();
        int size = 0;
        try {
            while (found.isEmpty() && complete && size < largest) {
                size++;
                choose(columns.rows(), new int[0], new boolean[width], size);
            }
        } catch (ArithmeticException tooLarge) {
            complete = false;
        }
        return new Repair(found.isEmpty() ? 0 : size, found, complete && !found.isEmpty() && rejected >= size, figures);
    }

    /** Extends {@code chosen} by at most {@code left} variables. */
    private void choose(long[][] rows, int[] chosen, boolean[] excluded, int left) {
        int row = violated(rows, chosen.length, excluded, left);
        if (row == SATISFIED) {
            report(rows, chosen);
            return;
        } else if (row == HOPELESS) {
            return;
        }
        boolean[] without = excluded.clone();
        for (int variable = 0; variable < width && complete; variable++) {
            if (rows[row][variable] != 0 && !without[variable]) {
                if (--stepsLeft < 0) {
                    complete = false;
                    return;
                }
                int[] more = Arrays.copyOf(chosen, chosen.length + 1);
                more[chosen.length] = variable;
                choose(solved(rows, chosen.length, row, variable), more, without, left - 1);
                without[variable] = true;
            }
        }
    }

    private static final int SATISFIED = -1;
    private static final int HOPELESS = -2;

    /** The violated row with the fewest figures to choose from. The first {@code solved} rows are those already solved. */
    private int violated(long[][] rows, int solved, boolean[] excluded, int left) {
        int best = SATISFIED;
        int fewest = Integer.MAX_VALUE;
        for (int i = solved; i < rows.length; i++) {
            if (rows[i][width] == 0) {
                continue;
            }
            int choices = 0;
            for (int v = 0; v < width; v++) {
                if (rows[i][v] != 0 && !excluded[v]) {
                    choices++;
                }
            }
            if (choices == 0) {
                return HOPELESS;
            } else if (choices < fewest) {
                fewest = choices;
                best = i;
            }
        }
        boolean tooMany = best != SATISFIED
                && (disjoint(rows, solved, rows.length, 1, excluded) > left
                        || disjoint(rows, rows.length - 1, solved - 1, -1, excluded) > left);
        return tooMany ? HOPELESS : best;
    }

    /** How many violated rows without a common figure are met from one end to the other: each needs a figure of its own. */
    private int disjoint(long[][] rows, int from, int to, int step, boolean[] excluded) {
        int count = 0;
        boolean[] used = new boolean[width];
        for (int i = from; i != to; i += step) {
            long[] row = rows[i];
            if (row[width] == 0) {
                continue;
            }
            boolean overlaps = false;
            for (int v = 0; v < width && !overlaps; v++) {
                overlaps = used[v] && row[v] != 0;
            }
            if (!overlaps) {
                count++;
                for (int v = 0; v < width; v++) {
                    used[v] |= row[v] != 0 && !excluded[v];
                }
            }
        }
        return count;
    }

    /** The rows with {@code row} solved for {@code variable} and moved to the place {@code solved}. */
    private long[][] solved(long[][] rows, int solved, int row, int variable) {
        long[][] result = rows.clone();
        result[row] = rows[solved];
        result[solved] = rows[row];
        long[] pivot = result[solved];
        for (int i = 0; i < result.length; i++) {
            if (i != solved && result[i][variable] != 0) {
                result[i] = eliminated(result[i], pivot, variable);
            }
        }
        return result;
    }

    private static long[] eliminated(long[] row, long[] pivot, int variable) {
        long gcd = gcd(row[variable], pivot[variable]);
        long ours = pivot[variable] / gcd;
        long theirs = row[variable] / gcd;
        long[] result = new long[row.length];
        long divisor = 0;
        for (int v = 0; v < row.length; v++) {
            if (row[v] != 0 || pivot[v] != 0) {
                result[v] = Math.subtractExact(Math.multiplyExact(row[v], ours), Math.multiplyExact(pivot[v], theirs));
                divisor = divisor == 1 ? 1 : gcd(divisor, result[v]);
            }
        }
        if (divisor > 1) {
            for (int v = 0; v < result.length; v++) {
                result[v] /= divisor;
            }
        }
        return result;
    }

    private static long gcd(long a, long b) {
        long x = Math.abs(a);
        long y = Math.abs(b);
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }

    /** Every choice of figures for the chosen variables whose new values are possible. */
    private void report(long[][] rows, int[] chosen) {
        List<List<Figure>> sets = List.of(List.of());
        for (int i = 0; i < chosen.length; i++) {
            long[] row = rows[i];
            Rational change = Rational.of(row[width]).dividedBy(Rational.of(row[chosen[i]]));
            List<Figure> possible = new ArrayList<>();
            List<Figure> candidates = columns.figures().get(chosen[i]);
            for (int j = 0; j < candidates.size(); j++) {
                if (isPossible(
                        candidates.get(j), columns.signs().get(chosen[i]).get(j) < 0 ? change.negate() : change)) {
                    possible.add(candidates.get(j));
                }
            }
            List<List<Figure>> longer = new ArrayList<>();
            for (List<Figure> set : sets) {
                for (Figure figure : possible) {
                    List<Figure> extended = new ArrayList<>(set);
                    extended.add(figure);
                    longer.add(extended);
                }
            }
            sets = longer;
            if (found.size() + sets.size() > MOST_SETS) {
                complete = false;
                return;
            }
        }
        if (sets.isEmpty()) {
            rejected = Math.min(rejected, chosen.length);
        }
        for (List<Figure> set : sets) {
            set.sort((a, b) -> a.span().compareTo(b.span()));
            found.add(set);
        }
    }

    private static boolean isPossible(Figure figure, Rational change) {
        Rational value = figure.quantity().value().plus(change);
        boolean mayBeNegative = figure.quantity().value().signum() < 0;
        boolean mustBeWhole = figure.quantity().value().isWhole();
        return (mayBeNegative || value.signum() >= 0) && (!mustBeWhole || value.isWhole());
    }
}
