package org.countercheck.rule.inferred;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Form;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Rational;

/** The cells of tables that print one thing for several years, side by side or one below the other. */
final class YearCells {

    /** Smaller levels are shared by too many cells. */
    private static final Rational LEAST = Rational.of(100);

    private static final int DIGITS = 4;
    private static final int FIRST = 1900;
    private static final int LAST = 2099;

    /** What a cell tells apart from its year. */
    private record Place(int block, int line, boolean across) {}

    private record Cell(Figure figure, Place place, int year) {}

    private final List<Cell> cells = new ArrayList<>();
    private final Map<Place, Map<Integer, Figure>> byPlace = new HashMap<>();

    YearCells(List<Figure> figures) {
        for (Figure figure : figures) {
            if (figure.origin() == Origin.TABLE && figure.quantity().form() != Form.BLANK) {
                add(figure);
            }
        }
    }

    private void add(Figure figure) {
        int column = year(figure.columns());
        int row = year(figure.label());
        if (column > 0 != row > 0) {
            Place place = column > 0
                    ? new Place(figure.place().block(), figure.place().row(), true)
                    : new Place(figure.place().block(), figure.place().column(), false);
            int year = Math.max(column, row);
            cells.add(new Cell(figure, place, year));
            byPlace.computeIfAbsent(place, p -> new HashMap<>()).putIfAbsent(year, figure);
        }
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    /** What the cells of the same value as this figure print for the year before. */
    List<Figure> before(Figure now) {
        if (now.quantity().value().compareTo(LEAST) < 0) {
            return List.of();
        }
        return cells.stream()
                .filter(c -> c.figure().unit().isComparableTo(now.unit())
                        && c.figure().quantity().strict().meets(now.quantity().strict()))
                .map(c -> byPlace.get(c.place()).get(c.year() - 1))
                .filter(before -> before != null && before.quantity().value().signum() > 0)
                .toList();
    }

    /** The only year that the words name, or 0. */
    private static int year(List<String> path) {
        int year = 0;
        for (String words : path) {
            for (int at = 0; at < words.length(); at++) {
                int end = at;
                while (end < words.length() && words.charAt(end) >= '0' && words.charAt(end) <= '9') {
                    end++;
                }
                if (end - at == DIGITS) {
                    int number = Integer.parseInt(words, at, end, 10);
                    boolean told = number >= FIRST && number <= LAST;
                    if (told && year > 0 && year != number) {
                        return 0;
                    }
                    year = told ? number : year;
                }
                at = Math.max(at, end - 1);
            }
        }
        return year;
    }
}
