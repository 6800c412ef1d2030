package org.countercheck.rule.inferred;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countercheck.rule.LabelText;

/** What the captions of the tables of budgets and final accounts speak of: 财政拨款收入支出 in 财政拨款收入支出决算总表. */
final class Captions {

    private static final Map<String, List<String>> WORDS = Resources.lines("zh/captions.txt").stream()
            .collect(Collectors.toUnmodifiableMap(l -> l.substring(0, l.indexOf(':')), l -> Stream.of(
                            l.substring(l.indexOf(':') + 1).strip().split(" +"))
                    .toList()));

    private Captions() {}

    /** The words of a caption without unit, year and what only says that it is a table of a budget. */
    static String subject(String caption) {
        String words = caption;
        for (String unit : WORDS.get("unit")) {
            int at = words.indexOf(unit);
            words = at < 0 ? words : words.substring(0, at);
        }
        return expanded(stripped(words));
    }

    /** The subject of the balance that a label names, such as 财政拨款收入支出 for 财政拨款收支总计; empty if it names none. */
    static Optional<String> balance(List<String> label) {
        String words = stripped(LabelText.normalise(String.join("", label)).replace("、", ""));
        for (String total : WORDS.get("grand")) {
            words = words.endsWith(total) ? words.substring(0, words.length() - total.length()) : words;
        }
        String name = words;
        return WORDS.get("balance").stream().anyMatch(name::endsWith) ? Optional.of(expanded(name)) : Optional.empty();
    }

    /** Whether a row adds up all of its table. */
    static boolean isGrandTotal(String name) {
        return WORDS.get("grand").stream().anyMatch(name::endsWith);
    }

    private static String expanded(String words) {
        return words.replace(WORDS.get("balance").get(0), WORDS.get("balance").get(1));
    }

    private static String stripped(String words) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if ((c < '0' || c > '9') && !Character.isWhitespace(c)) {
                kept.append(c);
            }
        }
        String bare = kept.toString();
        for (String generic : WORDS.get("generic")) {
            bare = bare.replace(generic, "");
        }
        return bare;
    }
}
