package org.countercheck.rule.inferred;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Form;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Rational;
import org.countercheck.rule.LabelText;

/** The cells of tables that print one thing for several years, months or weeks, side by side or one below the other. */
final class YearCells {

    /** Smaller levels are shared by too many cells. */
    private static final Rational LEAST = Rational.of(100);

    /** Shorter words stand in many others. */
    private static final int TELLING = 2;

    /** What a cell tells apart from its period. */
    private record Place(int block, int line, boolean across) {}

    private record Cell(Figure figure, Place place, CellPeriod period) {}

    private final List<Cell> cells = new ArrayList<>();
    private final Map<Place, Map<CellPeriod, Figure>> byPlace = new HashMap<>();

    YearCells(List<Figure> figures) {
        for (Figure figure : figures) {
            if (figure.origin() == Origin.TABLE && figure.quantity().form() != Form.BLANK) {
                add(figure);
            }
        }
    }

    private void add(Figure figure) {
        CellPeriod column = CellPeriod.of(figure.columns());
        CellPeriod row = CellPeriod.of(figure.label());
        if (column == null != (row == null)) {
            Place place = column != null
                    ? new Place(figure.place().block(), figure.place().row(), true)
                    : new Place(figure.place().block(), figure.place().column(), false);
            CellPeriod period = column != null ? column : row;
            cells.add(new Cell(figure, place, period));
            byPlace.computeIfAbsent(place, p -> new HashMap<>()).putIfAbsent(period, figure);
        }
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    /** What the cells of the same value as this figure print for the period before. */
    List<Figure> before(Figure now) {
        if (now.quantity().value().compareTo(LEAST) < 0) {
            return List.of();
        }
        return cells.stream()
                .filter(c -> c.figure().unit().isComparableTo(now.unit())
                        && c.figure().quantity().strict().meets(now.quantity().strict()))
                .flatMap(c -> before(c).stream())
                .toList();
    }

    /** What the period before prints for a cell of this table; empty for any other figure. */
    List<Figure> beforeCell(Figure now) {
        return cells.stream()
                .filter(c -> c.figure().equals(now))
                .flatMap(c -> before(c).stream())
                .toList();
    }

    private List<Figure> before(Cell cell) {
        return cell.period().before().stream()
                .map(byPlace.get(cell.place())::get)
                .filter(Objects::nonNull)
                .filter(before -> before.quantity().value().signum() > 0)
                .toList();
    }

    /** The cells with a period before them whose row or column, beside the period, is called by some of these words. */
    List<Figure> calledIn(String words) {
        return cells.stream()
                .filter(c -> !before(c).isEmpty() && isCalledIn(words, c))
                .map(Cell::figure)
                .toList();
    }

    private static boolean isCalledIn(String words, Cell cell) {
        List<String> path =
                cell.place().across() ? cell.figure().label() : cell.figure().columns();
        String name = path.isEmpty() ? "" : LabelText.normalise(path.get(path.size() - 1));
        return name.length() >= TELLING && words.contains(name);
    }
}
