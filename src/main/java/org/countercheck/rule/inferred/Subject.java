package org.countercheck.rule.inferred;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Likeness;

/**
 * What an amount of money is for, apart from the stage of the year at which it is told: 行政运行 in 行政运行/支出决算 and in 行政运行年初预算.
 *
 * @param stem the bare words of its name
 * @param over the bare words of what it stands under, outermost first
 * @param stage the stage that its label tells
 */
record Subject(String stem, List<String> over, Stage stage) {

    static Subject of(Figure figure) {
        List<String> path = new ArrayList<>(figure.label());
        Stage stage = Stage.of(figure);
        if (stage != Stage.NONE && !path.isEmpty()) {
            String rest = Stage.without(Wordings.stem(path.remove(path.size() - 1)));
            if (!rest.isEmpty()) {
                path.add(rest);
            }
        }
        String stem = path.isEmpty() ? "" : Wordings.stem(path.get(path.size() - 1));
        List<String> over = path.isEmpty()
                ? List.of()
                : path.subList(0, path.size() - 1).stream().map(Wordings::stem).toList();
        return new Subject(stem, over, stage);
    }

    /** Whether all that it stands under stands over {@code row}, too. */
    boolean isWithin(Subject row) {
        return over.stream().allMatch(o -> row.over.stream()
                .anyMatch(r -> Likeness.containment(o, r) >= 80 || Likeness.containment(r, o) >= 80));
    }

    /** Whether one of them names the other's class: 群众团体事务（一般行政管理事务） is the row 一般行政管理事务 under 群众团体事务. */
    boolean isTurned(Subject row) {
        return over.size() == 1 && row.stem.equals(over.get(0)) && row.over.contains(stem);
    }
}
