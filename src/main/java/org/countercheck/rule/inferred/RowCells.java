package org.countercheck.rule.inferred;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Form;
import org.countercheck.figure.Origin;

/**
 * Which cell of its row an amount of money states: the one whose head its words name (小学教育专项 is in the column 项目支出), otherwise the total, unless only
 * another one agrees.
 */
final class RowCells {

    private static final Map<String, List<String>> NAMES = Resources.lines("zh/column-names.txt").stream()
            .collect(Collectors.toUnmodifiableMap(l -> l.substring(0, l.indexOf(':')), l -> Stream.of(
                            l.substring(l.indexOf(':') + 1).strip().split(" +"))
                    .toList()));

    private record Row(int block, int row) {}

    private final Map<Row, List<Figure>> rows = new HashMap<>();

    RowCells(List<Figure> figures) {
        for (Figure figure : figures) {
            if (figure.origin() == Origin.TABLE && figure.quantity().form() != Form.BLANK) {
                rows.computeIfAbsent(row(figure), r -> new ArrayList<>()).add(figure);
            }
        }
    }

    private static Row row(Figure cell) {
        return new Row(cell.place().block(), cell.place().row());
    }

    /** The same tie to the cell of the row that the figure states. */
    Tie narrowed(Tie tie) {
        if (tie.other().origin() != Origin.TABLE || tie.one().unit().dimension() != Dimension.MONEY) {
            return tie;
        }
        List<Figure> others = rows.getOrDefault(row(tie.other()), List.of()).stream()
                .filter(c -> c.label().equals(tie.other().label())
                        && c.unit().equals(tie.other().unit())
                        && !c.equals(tie.other()))
                .toList();
        Optional<Figure> named =
                others.stream().filter(c -> isNamed(c, tie.one())).findFirst();
        if (named.isPresent()) {
            return new Tie(
                    tie.one(), named.get(), agrees(tie.one(), named.get()) ? tie.evidence() : Tie.Evidence.WORDS);
        }
        return agrees(tie.one(), tie.other())
                ? tie
                : others.stream()
                        .filter(c -> agrees(tie.one(), c))
                        .findFirst()
                        .map(c -> new Tie(tie.one(), c, Tie.Evidence.VALUE))
                        .orElse(tie);
    }

    private static boolean agrees(Figure one, Figure other) {
        return one.quantity().strict().meets(other.quantity().strict());
    }

    /** Whether words of the figure that its row does not have name the column of a cell. */
    private static boolean isNamed(Figure cell, Figure figure) {
        if (cell.columns().isEmpty()) {
            return false;
        }
        String head = cell.columns().get(cell.columns().size() - 1);
        String words = String.join("", figure.label());
        String row = String.join("", cell.label());
        return NAMES.entrySet().stream()
                .filter(e -> head.startsWith(e.getKey()))
                .flatMap(e -> e.getValue().stream())
                .anyMatch(w -> words.contains(w) && !row.contains(w));
    }
}
