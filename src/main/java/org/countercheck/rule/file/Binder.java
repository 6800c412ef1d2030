package org.countercheck.rule.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.rule.Axis;
import org.countercheck.rule.Choice;
import org.countercheck.rule.LabelText;
import org.countercheck.rule.Labels;

/**
 * Finds the figures that the labels of one formula mean.
 *
 * <p>Within a table a label is a slice: all cells of its row, or of its column. Slices meet where their headers agree; the relation is checked at each such
 * place. A sentence states one number a label; against a table with several columns it stands for the column that adds up the others.
 */
final class Binder {

    private final List<Formula.Reference> references;
    private final Labels labels;
    private final Origin unsaid;
    /** Rows of two years meet by their labels; rows of one table by their places. */
    private final boolean acrossYears;
    /** Labels of headings without figures of their own, which stand for the sum of the rows under them. */
    private final Set<Formula.Reference> groups = new LinkedHashSet<>();

    private Binder(List<Formula.Reference> references, Labels labels, Origin unsaid) {
        this.references = references;
        this.labels = labels;
        this.unsaid = unsaid;
        this.acrossYears = references.stream().anyMatch(r -> source(r) == Origin.PRIOR);
    }

    /** Looks for labels without a source in {@code unsaid}. */
    static Binding bind(List<Formula.Reference> references, Labels labels, Origin unsaid) {
        return new Binder(List.copyOf(new LinkedHashSet<>(references)), labels, unsaid).bind();
    }

    private Origin source(Formula.Reference reference) {
        return reference.source().orElse(unsaid);
    }

    private Binding bind() {
        Binding rows = along(Axis.ROW);
        if (rows instanceof Binding.Missing) {
            Binding columns = along(Axis.COLUMN);
            return columns instanceof Binding.Missing ? rows : columns;
        }
        return rows;
    }

    private Binding along(Axis axis) {
        Map<Formula.Reference, List<Figure>> found = new LinkedHashMap<>();
        for (Formula.Reference reference : references) {
            List<Figure> figures = figures(reference, axis);
            if (!figures.isEmpty()) {
                found.put(reference, figures);
            } else if (!reference.optional()) {
                return new Binding.Missing(reference);
            }
        }
        Set<Integer> tables = new TreeSet<>();
        found.forEach((r, figures) -> {
            if (source(r) == Origin.TABLE) {
                figures.forEach(f -> tables.add(f.place().block()));
            }
        });
        return tables.size() < 2 ? join(found, axis) : eachTable(found, tables, axis);
    }

    private List<Figure> figures(Formula.Reference reference, Axis axis) {
        Origin source = source(reference);
        if (reference.children()) {
            return axis == Axis.ROW ? labels.children(reference.path(), source) : List.of();
        }
        List<Figure> figures = labels.figures(reference.path(), source, axis);
        if (!figures.isEmpty() || axis == Axis.COLUMN || source == Origin.PROSE) {
            return figures;
        }
        groups.add(reference);
        return labels.group(reference.path(), source);
    }

    /** Several tables have some of the labels: each table that has all of them is checked by itself. */
    private Binding eachTable(Map<Formula.Reference, List<Figure>> found, Set<Integer> tables, Axis axis) {
        List<Map<Formula.Reference, List<Figure>>> points = new ArrayList<>();
        Binding failed = null;
        for (int table : tables) {
            Map<Formula.Reference, List<Figure>> here = new LinkedHashMap<>();
            found.forEach((r, figures) -> here.put(
                    r,
                    source(r) == Origin.TABLE
                            ? figures.stream()
                                    .filter(f -> f.place().block() == table)
                                    .toList()
                            : figures));
            if (here.values().stream().noneMatch(List::isEmpty)) {
                Binding joined = join(here, axis);
                if (joined instanceof Binding.Points p) {
                    points.addAll(p.points());
                } else {
                    failed = joined;
                }
            }
        }
        return !points.isEmpty() ? new Binding.Points(points) : failed != null ? failed : join(found, axis);
    }

    /** Puts together the figures of each place where the slices meet. */
    private Binding join(Map<Formula.Reference, List<Figure>> found, Axis axis) {
        boolean besideProse = found.values().stream().flatMap(List::stream).anyMatch(this::isSingle)
                && found.values().stream().flatMap(List::stream).anyMatch(f -> !isSingle(f));
        Map<Formula.Reference, Map<String, List<Figure>>> slices = new LinkedHashMap<>();
        Map<Formula.Reference, List<Figure>> single = new LinkedHashMap<>();
        for (Map.Entry<Formula.Reference, List<Figure>> entry : found.entrySet()) {
            Formula.Reference reference = entry.getKey();
            Map<String, List<Figure>> slice = slice(entry.getValue(), reference, axis);
            if (besideProse && slice.keySet().stream().anyMatch(k -> !k.isEmpty())) {
                Map<String, List<Figure>> totals = totals(entry.getValue());
                if (totals.isEmpty() || totals.size() > 1 && !isSeveral(reference)) {
                    return new Binding.Ambiguous(reference, entry.getValue());
                }
                single.put(
                        reference,
                        totals.values().stream().flatMap(List::stream).toList());
                continue;
            }
            for (Map.Entry<String, List<Figure>> place : slice.entrySet()) {
                if (sharesRow(place.getValue())) {
                    return new Binding.Ambiguous(reference, place.getValue());
                }
                if (!isSeveral(reference) && place.getValue().size() > 1) {
                    Choice choice = labels.choose(place.getValue(), reference.path(), source(reference));
                    if (choice.isAmbiguous() || !isSingle(place.getValue().get(0))) {
                        return new Binding.Ambiguous(reference, place.getValue());
                    }
                }
            }
            if (slice.keySet().equals(Set.of(""))) {
                List<Figure> chosen = chosen(reference, slice.get(""));
                if (!chosen.isEmpty()) {
                    single.put(reference, chosen);
                } else if (!reference.optional()) {
                    return new Binding.Missing(reference);
                }
            } else {
                slices.put(reference, slice);
            }
        }
        return points(single, slices);
    }

    /** Whether cells of one row stand under the same headers, or under none: nothing tells which of them is meant, and they are not to be added up. */
    private boolean sharesRow(List<Figure> figures) {
        Set<String> rows = new HashSet<>();
        return !figures.stream()
                .filter(f -> !isSingle(f))
                .allMatch(f -> rows.add(f.place().block() + ":" + f.place().row()));
    }

    private List<Figure> chosen(Formula.Reference reference, List<Figure> figures) {
        if (isSeveral(reference) || !isSingle(figures.get(0))) {
            return figures;
        }
        return labels.choose(figures, reference.path(), source(reference))
                .figure()
                .map(List::of)
                .orElse(List.of());
    }

    private static Binding points(
            Map<Formula.Reference, List<Figure>> single, Map<Formula.Reference, Map<String, List<Figure>>> slices) {
        Set<String> places = new LinkedHashSet<>();
        slices.values().stream().limit(1).forEach(s -> places.addAll(s.keySet()));
        slices.values().forEach(s -> places.retainAll(s.keySet()));
        if (slices.isEmpty()) {
            places.add("");
        }
        List<Map<Formula.Reference, List<Figure>>> points = new ArrayList<>();
        for (String place : places) {
            Map<Formula.Reference, List<Figure>> point = new LinkedHashMap<>();
            point.putAll(single);
            slices.forEach((r, slice) -> point.put(r, slice.get(place)));
            points.add(point);
        }
        return points.isEmpty() ? new Binding.Missing(slices.keySet().iterator().next()) : new Binding.Points(points);
    }

    /** Whether a figure stands for itself: in a sentence, or alone in its row. */
    private boolean isSingle(Figure figure) {
        return figure.place().row() < 0;
    }

    /** The figures by the header across: a row's cells by column, a column's cells by row. One unnamed place if there is only one. */
    private Map<String, List<Figure>> slice(List<Figure> figures, Formula.Reference reference, Axis axis) {
        Map<String, List<Figure>> slice = new LinkedHashMap<>();
        for (Figure figure : figures) {
            String place;
            if (isSingle(figure) || axis == Axis.ROW && labels.isCell(figure, reference.path())) {
                place = "";
            } else if (axis == Axis.ROW) {
                place = key(figure.columns());
            } else {
                place = acrossYears
                        ? key(figure.label())
                        : figure.place().block() + ":" + figure.place().row();
            }
            slice.computeIfAbsent(place, k -> new ArrayList<>()).add(figure);
        }
        return slice;
    }

    /** Whether a label stands for several rows. */
    private boolean isSeveral(Formula.Reference reference) {
        return reference.children() || groups.contains(reference);
    }

    /**
     * For each row what states its total: the column that adds up the others, or, where that cell is blank, the others. Empty if there is no such column.
     */
    private Map<String, List<Figure>> totals(List<Figure> figures) {
        Map<String, List<Figure>> rows = new LinkedHashMap<>();
        figures.forEach(
                f -> rows.computeIfAbsent(f.place().block() + ":" + f.place().row(), k -> new ArrayList<>())
                        .add(f));
        Map<String, List<Figure>> totals = new LinkedHashMap<>();
        for (Map.Entry<String, List<Figure>> row : rows.entrySet()) {
            Optional<Figure> total = labels.total(row.getValue());
            if (total.isEmpty()) {
                return Map.of();
            }
            boolean parts = !total.get().quantity().isKnown()
                    && row.getValue().stream().anyMatch(f -> f.quantity().isKnown());
            totals.put(
                    row.getKey(),
                    parts
                            ? row.getValue().stream()
                                    .filter(f -> !f.equals(total.get()))
                                    .toList()
                            : List.of(total.get()));
        }
        return totals;
    }

    private static String key(List<String> headers) {
        return String.join("/", headers.stream().map(LabelText::normalise).toList());
    }
}
