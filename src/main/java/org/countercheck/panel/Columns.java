package org.countercheck.panel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.countercheck.extract.table.PlainCell;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.figure.Place;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;
import org.countercheck.figure.Unit;
import org.countercheck.rule.LabelPath;
import org.countercheck.source.Location;
import org.countercheck.source.Span;

/** The header of a panel: which column names the unit, which its parent, and what each other column counts. */
final class Columns {

    private static final Map<String, List<String>> KINDS = read();

    private final List<String> headers;
    private final int unit;
    private final int parent;

    private Columns(List<String> headers, int unit, int parent) {
        this.headers = headers;
        this.unit = unit;
        this.parent = parent;
    }

    private static Map<String, List<String>> read() {
        String file = "zh/columns.txt";
        Map<String, List<String>> kinds = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Columns.class.getResourceAsStream(file), file)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank())
                    .forEach(l -> kinds.put(
                            l.substring(0, l.indexOf(':')),
                            List.of(l.substring(l.indexOf(':') + 1).strip().split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return Map.copyOf(kinds);
    }

    /** The columns under these headers; without a header that says so, the first one names the unit. */
    static Columns of(List<String> headers) {
        List<String> plain =
                headers.stream().map(h -> h.strip().toLowerCase(Locale.ROOT)).toList();
        return new Columns(
                headers.stream().map(String::strip).toList(),
                Math.max(0, first(plain, "unit")),
                first(plain, "parent"));
    }

    private static int first(List<String> headers, String kind) {
        for (int i = 0; i < headers.size(); i++) {
            if (KINDS.getOrDefault(kind, List.of()).contains(headers.get(i))) {
                return i;
            }
        }
        return -1;
    }

    int size() {
        return headers.size();
    }

    int unit() {
        return unit;
    }

    /** The column that names the unit above; -1 if there is none. */
    int parent() {
        return parent;
    }

    boolean isIndicator(int column) {
        return column != unit && column != parent && !headers.get(column).isEmpty();
    }

    /** What the header says in brackets, if that is a unit: 专项经费（万元）. */
    private String unitText(int column) {
        String header = headers.get(column);
        int open = Math.max(header.lastIndexOf('（'), header.lastIndexOf('('));
        boolean closed = header.endsWith("）") || header.endsWith(")");
        String inside = open > 0 && closed ? header.substring(open + 1, header.length() - 1) : "";
        return PlainCell.unit(inside).equals(Unit.NONE) ? "" : inside;
    }

    /** Whether the cells count in ones, so that their digits are their values. */
    boolean isPlain(int column) {
        return PlainCell.read("1", unitText(column))
                .filter(q -> q.value().equals(Rational.ONE))
                .isPresent();
    }

    /** A figure of the column; empty if the cell prints something else than a number. */
    Optional<Figure> figure(int column, String cell, Location location) {
        String unitText = unitText(column);
        Optional<Quantity> quantity = Cell.isBlank(cell)
                ? Optional.of(Quantity.blank(PlainCell.unit(unitText)))
                : PlainCell.read(cell, unitText);
        String header = headers.get(column);
        String label = unitText.isEmpty() ? header : header.substring(0, header.length() - unitText.length() - 2);
        return quantity.map(q -> new Figure(
                "c" + column,
                LabelPath.of(label).segments(),
                List.of(),
                List.of(),
                "",
                "",
                q,
                cell.strip(),
                Origin.TABLE,
                Place.inProse(0),
                new Span(column, column),
                location));
    }

    /** One figure for each indicator, of which only the labels matter. */
    List<Figure> template(String file) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            if (isIndicator(i)) {
                figure(i, "1", Location.inText(file, 1, 1)).ifPresent(figures::add);
            }
        }
        return figures;
    }
}
