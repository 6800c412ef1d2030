package org.countercheck.rule.inferred;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countercheck.figure.Figure;
import org.countercheck.rule.LabelText;

/** At which stage of the year an amount of money is told: what was planned is not what was spent. */
enum Stage {
    /** Another year, or a plan that was changed on the way. */
    OTHER,
    /** What was spent, in final accounts. */
    ACTUAL,
    /** What was planned. */
    PLANNED,
    /** The word for spending, which names what was spent only where it stands alone. */
    SPENT,
    /** Nothing is said. */
    NONE;

    private static final Map<String, List<String>> GROUPS = Resources.lines("zh/stages.txt").stream()
            .map(line -> line.split(": "))
            .collect(Collectors.toMap(group -> group[0], group -> List.of(group[1].split(" +"))));

    private static final Map<Stage, List<String>> WORDS = byStage(words -> words);

    /** How labels end that tell a stage: 决算数, 决算. */
    private static final Map<Stage, List<String>> ENDS = byStage(words -> words.stream()
            .flatMap(word -> Stream.concat(GROUPS.get("number").stream().map(word::concat), Stream.of(word)))
            .toList());

    private static Map<Stage, List<String>> byStage(UnaryOperator<List<String>> words) {
        Map<Stage, List<String>> stages = new EnumMap<>(Stage.class);
        for (Stage stage : List.of(OTHER, ACTUAL, PLANNED, SPENT)) {
            stages.put(stage, words.apply(GROUPS.get(stage.name().toLowerCase(Locale.ROOT))));
        }
        return stages;
    }

    /** The stage that the innermost label of a figure of the prose tells. */
    static Stage of(Figure figure) {
        String name = LabelText.normalise(figure.name());
        boolean spent = WORDS.get(SPENT).contains(name);
        for (Stage stage : List.of(OTHER, ACTUAL, PLANNED)) {
            if (!ending(stage, name).isEmpty()) {
                return has(OTHER, name) ? OTHER : stage;
            }
        }
        return has(OTHER, name) && !ending(SPENT, name).isEmpty() ? OTHER : spent ? SPENT : NONE;
    }

    /** The words of a label before those that tell its stage. */
    static String without(String name) {
        String rest = name;
        boolean changed = true;
        while (changed && !rest.isEmpty()) {
            changed = false;
            for (Stage stage : List.of(OTHER, ACTUAL, PLANNED)) {
                String end = ending(stage, rest);
                rest = rest.substring(0, rest.length() - end.length());
                changed |= !end.isEmpty();
            }
        }
        for (String start : GROUPS.get("when")) {
            rest = rest.endsWith(start) ? rest.substring(0, rest.length() - start.length()) : rest;
        }
        return WORDS.get(SPENT).contains(rest) ? "" : rest;
    }

    private static String ending(Stage stage, String name) {
        for (String end : ENDS.get(stage)) {
            if (name.endsWith(end)) {
                return end;
            }
        }
        return "";
    }

    /** The stage that a header or a caption tells: 决算 before 预算, as in 一般公共预算支出决算表. */
    static Stage told(String words) {
        return has(ACTUAL, words) ? ACTUAL : has(PLANNED, words) ? PLANNED : NONE;
    }

    /** Whether a header tells of another year. */
    static boolean isOther(String words) {
        return has(OTHER, words);
    }

    /** Whether a figure told at this stage may stand in a table told at the other. */
    boolean fits(Stage table) {
        return switch (this) {
            case OTHER -> false;
            case ACTUAL -> table != PLANNED;
            case SPENT -> table != PLANNED;
            case PLANNED -> table != ACTUAL;
            default -> true;
        };
    }

    private static boolean has(Stage stage, String words) {
        return WORDS.get(stage).stream().anyMatch(words::contains);
    }
}
