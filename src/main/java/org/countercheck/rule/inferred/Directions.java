package org.countercheck.rule.inferred;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which a sentence compares two amounts, read from the language's resource. */
final class Directions {

    private static final Map<String, List<String>> WORDS = Resources.lines("zh/directions.txt").stream()
            .collect(Collectors.toUnmodifiableMap(l -> l.substring(0, l.indexOf(':')), l -> Stream.of(
                            l.substring(l.indexOf(':') + 1).strip().split(" +"))
                    .toList()));

    private Directions() {}

    /** Whether the words end in one that says more. */
    static boolean isUp(String words) {
        return WORDS.get("up").stream().anyMatch(words::endsWith);
    }

    /** Whether the words end in one that says less. */
    static boolean isDown(String words) {
        return WORDS.get("down").stream().anyMatch(words::endsWith);
    }

    /**
     * The words up to the one that says which of two amounts is more: 决算数小于 in 决算数小于年初预算数; empty where there is none.
     */
    static String exceeding(String words) {
        return WORDS.get("exceeding").stream()
                .filter(words::contains)
                .map(word -> words.substring(0, words.indexOf(word) + word.length()))
                .findFirst()
                .orElse("");
    }

    /** Whether the words begin with one that sums up what stands before. */
    static boolean isTogether(String words) {
        return WORDS.get("together").stream().anyMatch(words::startsWith);
    }

    /** Whether the words behind a number say that it is what a share is of: 60000万元的40%. */
    static boolean isOf(String words) {
        return WORDS.get("of").stream().anyMatch(words::startsWith);
    }

    /** Whether the words say what is left of two flows. */
    static boolean isNet(String words) {
        return has("net", words);
    }

    /** Whether the words say that nothing changed. */
    static boolean isLevel(String words) {
        return has("level", words);
    }

    /** Whether a percentage of this name says how much of a plan was carried out. */
    static boolean isCompletion(String name) {
        return has("completed", name);
    }

    /** Whether the words compare with the plan. */
    static boolean isPlan(String words) {
        return has("plan", words);
    }

    /** What words compare with: 2022年预算 in 较2022年预算, 上年 in 与上年同期相比; the year before where no more is said than 同比. */
    static String compared(String words) {
        if (words.isEmpty()) {
            return "";
        }
        String left = words;
        for (String comparing : WORDS.get("comparing")) {
            left = left.replace(comparing, "");
        }
        boolean before = left.isEmpty() || WORDS.get("before").contains(left);
        return before ? WORDS.get("before").get(0) : left;
    }

    private static boolean has(String group, String words) {
        return WORDS.get(group).stream().anyMatch(words::contains);
    }
}
