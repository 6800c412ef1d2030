package org.countercheck.rule.inferred;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Form;
import org.countercheck.figure.Interval;
import org.countercheck.figure.Rational;

/**
 * Rows of a table without marks of their level, grouped by what they print: the rows behind a row that add up to it in every column are its parts, and
 * the rows behind those may divide it once more.
 *
 * <p>Small numbers add up by chance. Two columns with different totals speak for a group, or one column with a total of four digits.
 */
final class RowGroups {

    private static final int MOST_ROWS = 200;
    private static final Rational TWO_DIGITS = Rational.of(10);
    private static final Rational FOUR_DIGITS = Rational.of(1000);

    /**
     * Rows that add up to another one.
     *
     * @param whole the row of the total
     * @param parts at least two rows behind it
     * @param fits whether they add up in every column that prints the total
     */
    record Group(int whole, List<Integer> parts, boolean fits) {}

    private final List<TableColumn> columns;
    private final List<Integer> rows;
    private final List<Group> groups = new ArrayList<>();
    private final Map<Integer, List<Group>> byWhole = new HashMap<>();

    RowGroups(List<TableColumn> columns) {
        this.columns = columns;
        TreeSet<Integer> all = new TreeSet<>();
        columns.forEach(c -> all.addAll(c.cells().keySet()));
        this.rows = all.size() > MOST_ROWS ? List.of() : List.copyOf(all);
        find();
        findAlike();
    }

    private void find() {
        int[] behind = new int[rows.size()];
        for (int i = rows.size() - 1; i >= 0; i--) {
            int from = i + 1;
            Group group = group(i, from, behind);
            while (group != null) {
                groups.add(0, group);
                byWhole.computeIfAbsent(group.whole, w -> new ArrayList<>()).add(group);
                from = behind[rows.indexOf(group.parts.get(group.parts.size() - 1))];
                group = from < rows.size() ? group(i, from, behind) : null;
            }
            behind[i] = from;
        }
    }

    /** Rows called like those of a group that adds up, below a row of their own that they make up in all columns but one. */
    private void findAlike() {
        for (Group group : List.copyOf(groups)) {
            List<String> names = group.parts.stream().map(this::name).toList();
            boolean told = group.fits && names.stream().noneMatch(String::isEmpty);
            for (int i = 0; told && i + names.size() < rows.size(); i++) {
                List<Integer> parts = rows.subList(i + 1, i + 1 + names.size());
                if (of(rows.get(i)).isEmpty()
                        && parts.stream().map(this::name).toList().equals(names)
                        && parts.stream().noneMatch(this::isGrouped)) {
                    nearly(rows.get(i), parts);
                }
            }
        }
        groups.sort(Comparator.comparingInt(Group::whole));
    }

    private void nearly(int whole, List<Integer> parts) {
        Map<TableColumn, Interval> totals = new LinkedHashMap<>();
        for (TableColumn column : columns) {
            parts.stream()
                    .map(column::at)
                    .filter(Objects::nonNull)
                    .forEach(part -> totals.merge(column, part.quantity().strict(), Interval::plus));
        }
        Match match = match(whole, parts, totals);
        if (match.broken == 1 && match.large) {
            Group group = new Group(whole, List.copyOf(parts), false);
            groups.add(group);
            byWhole.computeIfAbsent(whole, w -> new ArrayList<>()).add(group);
        }
    }

    private boolean isGrouped(int row) {
        return groups.stream().anyMatch(g -> g.whole == row || g.parts.contains(row));
    }

    /** What the first column that has the row calls it. */
    private String name(int row) {
        return columns.stream()
                .map(c -> c.at(row))
                .filter(Objects::nonNull)
                .map(Figure::name)
                .findFirst()
                .orElse("");
    }

    /** The shortest run of rows that adds up to a row; if none does, the shortest that does but for one column. */
    private Group group(int whole, int from, int[] behind) {
        List<Integer> parts = new ArrayList<>();
        Map<TableColumn, Interval> totals = new LinkedHashMap<>();
        Group nearly = null;
        for (int i = from; i < rows.size(); i = behind[i]) {
            parts.add(rows.get(i));
            for (TableColumn column : columns) {
                Figure part = column.at(rows.get(i));
                if (part != null) {
                    totals.merge(column, part.quantity().strict(), Interval::plus);
                }
            }
            if (parts.size() > 1) {
                Match match = match(rows.get(whole), parts, totals);
                if (match.broken == 0 && (match.wholes.size() > 1 || match.large)) {
                    return new Group(rows.get(whole), List.copyOf(parts), true);
                }
                if (nearly == null && match.broken == 1 && match.wholes.size() > 1) {
                    nearly = new Group(rows.get(whole), List.copyOf(parts), false);
                }
            }
        }
        return nearly;
    }

    private Match match(int whole, List<Integer> parts, Map<TableColumn, Interval> totals) {
        Match match = new Match();
        for (TableColumn column : columns) {
            Figure total = column.at(whole);
            if (total == null) {
                continue;
            }
            Interval sum = totals.get(column);
            if (sum == null || !sum.meets(total.quantity().strict())) {
                match.broken += sum != null || total.quantity().value().signum() != 0 ? 1 : 0;
            } else if (isTelling(column, total, parts, TWO_DIGITS)) {
                match.wholes.add(total.quantity().value());
                match.large |= isTelling(column, total, parts, FOUR_DIGITS);
            }
        }
        return match;
    }

    private static final class Match {
        private final TreeSet<Rational> wholes = new TreeSet<>();
        private int broken;
        private boolean large;
    }

    /** Whether a total of so many digits has two parts that are not 0. */
    private static boolean isTelling(TableColumn column, Figure total, List<Integer> parts, Rational digits) {
        Rational step = total.quantity().form() == Form.EXACT
                ? Rational.ONE
                : total.quantity().step();
        return total.quantity().value().compareTo(step.times(digits)) >= 0
                && parts.stream()
                                .map(column::at)
                                .filter(p -> p != null && p.quantity().value().signum() != 0)
                                .count()
                        > 1;
    }

    /** The groups, by their wholes in reading order. */
    List<Group> groups() {
        return groups;
    }

    /** The groups that a row adds up, in reading order. */
    List<Group> of(int whole) {
        return byWhole.getOrDefault(whole, List.of());
    }

    /** Whether some group adds up in a column with numbers that could have broken it. */
    boolean isAdditive(TableColumn column) {
        return groups.stream().anyMatch(g -> {
            Figure total = column.at(g.whole);
            List<Figure> parts =
                    g.parts.stream().map(column::at).filter(f -> f != null).toList();
            return total != null
                    && isTelling(column, total, g.parts, TWO_DIGITS)
                    && Terms.total(parts).meets(total.quantity().strict());
        });
    }
}
