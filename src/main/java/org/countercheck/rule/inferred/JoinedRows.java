package org.countercheck.rule.inferred;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countercheck.figure.Figure;
import org.countercheck.rule.LabelPath;
import org.countercheck.rule.Labels;

/** Figures of the prose that are called like several rows of a table together: 同意公开和同意部分公开 is the sum of two rows and neither of them. */
final class JoinedRows {

    private static final List<String> JOINTS = Resources.lines("zh/joints.txt");

    /** Each with the names that it joins: 专兼职, 专职, 兼职. */
    private static final List<List<String>> JOINED = Resources.lines("zh/joined.txt").stream()
            .map(line -> List.of(line.split(" ")))
            .toList();

    private final Labels labels;
    private final TableRows rows;
    private final RowNames names;

    JoinedRows(Labels labels, TableRows rows, RowNames names) {
        this.labels = labels;
        this.rows = rows;
        this.names = names;
    }

    /** Whether {@code row} is only one of those that {@code stem} joins. */
    static boolean isOneOfSeveral(String row, String stem) {
        boolean joined = JOINED.stream()
                .anyMatch(names -> stem.contains(names.get(0))
                        && !row.contains(names.get(0))
                        && names.stream().skip(1).anyMatch(row::contains));
        int at = stem.indexOf(row);
        return joined
                || JOINTS.stream()
                        .anyMatch(j -> at >= 0
                                && !row.contains(j)
                                && stem.contains(j)
                                && (stem.startsWith(j, at + row.length())
                                        || at > 0 && stem.substring(0, at).endsWith(j)));
    }

    /** The rows that the name of a figure joins; empty if it joins nothing, or if one of its parts is no row. */
    List<Figure> of(Figure figure) {
        String stem = Wordings.stem(figure);
        for (String joint : JOINTS) {
            List<String> parts = List.of(stem.split(joint));
            if (parts.size() > 1) {
                List<Figure> found = new ArrayList<>();
                parts.forEach(part -> row(part).filter(r -> !found.contains(r)).ifPresent(found::add));
                boolean siblings = found.size() == parts.size()
                        && rows.siblings(found.get(0)).containsAll(found)
                        && found.stream().allMatch(r -> r.unit().isComparableTo(figure.unit()));
                return siblings ? List.copyOf(found) : List.of();
            }
        }
        return List.of();
    }

    private Optional<Figure> row(String name) {
        if (name.length() < 2) {
            return Optional.empty();
        }
        Optional<String> canonical = labels.canonical(LabelPath.of(name));
        List<Figure> found = canonical.isPresent() ? rows.named(canonical.get()) : List.of();
        if (found.isEmpty()) {
            found = names.called(name).stream().flatMap(k -> k.rows().stream()).toList();
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
