package org.countercheck.rule.file;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.countercheck.source.Location;

/**
 * A mistake in a rule file.
 *
 * @param key what is wrong, the key of its message
 * @param arguments words of the message; the last may be a suggestion, empty if there is none
 * @param location file, line and column, both from 1
 * @param line the line as written
 * @param from first offset in the line that the mistake is about
 * @param to offset just behind
 */
public record RuleProblem(String key, List<String> arguments, Location location, String line, int from, int to) {

    /** Copies the arguments. */
    public RuleProblem {
        Objects.requireNonNull(key, "key");
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(line, "line");
    }

    /** What is wrong and what to do, in one line of Chinese or English, without the place. */
    public String sentence(Locale locale) {
        return RuleWording.of(key, arguments, locale);
    }

    /** Place, sentence, the line and a caret under the mistake; lines end with LF. */
    public String message(Locale locale) {
        StringBuilder out = new StringBuilder(location + ": " + sentence(locale));
        if (!line.isEmpty()) {
            out.append("\n    ").append(line.replace('\t', ' ')).append("\n    ");
            int end = Math.min(Math.max(to, from + 1), line.length() + 1);
            for (int i = 0; i < end; i++) {
                String mark = i < from ? " " : i == from ? "^" : "~";
                boolean wide = i < line.length() && isWide(line.charAt(i));
                out.append(wide ? i < from ? "  " : mark + "~" : mark);
            }
        }
        return out.toString();
    }

    /** Whether terminals print a character two columns wide. */
    private static boolean isWide(char c) {
        return c >= '\u1100' && c <= '\u115f'
                || c >= '\u2e80' && c <= '\ua4cf'
                || c >= '\uac00' && c <= '\ud7a3'
                || c >= '\uf900' && c <= '\ufaff'
                || c >= '\ufe30' && c <= '\ufe6f'
                || c >= '\uff00' && c <= '\uff60'
                || c >= '\uffe0' && c <= '\uffe6';
    }

    /** The English message. */
    @Override
    public String toString() {
        return message(Locale.ENGLISH);
    }
}
