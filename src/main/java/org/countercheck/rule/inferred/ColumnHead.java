package org.countercheck.rule.inferred;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countercheck.figure.Figure;

/** What the head of a column says of its cells: amounts, or what is computed from the amounts beside them. */
enum ColumnHead {
    /** How an amount changed, as a difference or as a rate: 增减, 增幅, 同比. */
    CHANGE,
    /** How much of another amount it is: 占比, 完成率. */
    PART,
    /** Anything else. */
    AMOUNT;

    private static final Map<String, List<String>> WORDS = Resources.lines("zh/column-heads.txt").stream()
            .collect(Collectors.toUnmodifiableMap(l -> l.substring(0, l.indexOf(':')), l -> Stream.of(
                            l.substring(l.indexOf(':') + 1).strip().split(" +"))
                    .toList()));

    /** What the innermost head that says anything says. */
    static ColumnHead of(Figure cell) {
        List<String> path = cell.columns();
        for (int i = path.size() - 1; i >= 0; i--) {
            if (has("change", path.get(i))) {
                return CHANGE;
            }
            if (has("part", path.get(i))) {
                return PART;
            }
        }
        return OpenLists.CHINESE.isRate(cell) ? PART : AMOUNT;
    }

    private static boolean has(String group, String head) {
        return WORDS.get(group).stream().anyMatch(head::contains);
    }
}
