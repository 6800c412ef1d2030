package org.countercheck.extract.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Rational;
import org.countercheck.figure.Unit;

/** The words and units of Chinese tables, read once from the resources of this package. */
final class TableWords {

    /** The words of Chinese tables. */
    static final TableWords CHINESE = new TableWords("zh/table-words.txt", "zh/table-units.csv");

    /**
     * How a printed unit changes the number before it.
     *
     * @param unit the unit of the value
     * @param factor by which the printed number is multiplied
     */
    record Scale(Unit unit, Rational factor) {
        static final Scale NONE = new Scale(Unit.NONE, Rational.ONE);
    }

    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, Scale> units = new HashMap<>();

    private TableWords(String words, String scales) {
        for (String line : lines(words)) {
            List<String> all = List.of(line.trim().split("\\s+"));
            lists.put(all.get(0), all.subList(1, all.size()));
        }
        for (String line : lines(scales)) {
            String[] parts = line.split(",");
            Unit unit = parts[1].equals("%") ? Unit.PERCENT : new Unit(parts[1], Dimension.valueOf(parts[2]));
            units.put(parts[0], new Scale(unit, Rational.of(new BigDecimal(parts[3]))));
        }
    }

    private static List<String> lines(String resource) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TableWords.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return in.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether {@code text} is one of the words of a list. */
    boolean is(String list, String text) {
        return lists.get(list).contains(text);
    }

    /** Whether {@code text} ends in one of the words of a list. */
    boolean ends(String list, String text) {
        return lists.get(list).stream().anyMatch(text::endsWith);
    }

    /** Whether {@code text} contains one of the words of a list. */
    boolean has(String list, String text) {
        return lists.get(list).stream().anyMatch(text::contains);
    }

    /** The length of the word of a list by which {@code text} starts, or 0. */
    int startsBy(String list, String text) {
        return lists.get(list).stream()
                .filter(text::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** The scale that a printed unit stands for, or null if it is no unit. */
    Scale scale(String printed) {
        return units.get(printed);
    }

    /** The unit that a caption or header states (单位：万元, （万元）), or null. */
    Scale statedUnit(String text) {
        Scale stated = unitBehindCue(text);
        if (stated != null || lists.get("unitcue").stream().anyMatch(text::contains)) {
            return stated;
        }
        if (text.endsWith("）") || text.endsWith(")")) {
            int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
            return open < 0 ? null : scale(text.substring(open + 1, text.length() - 1));
        }
        return text.endsWith("%") || text.endsWith("％") ? scale("%") : null;
    }

    /** Whether the words that state a unit state percentages beside it: 单位：万人、%. */
    boolean statesShares(String text) {
        Scale first = unitBehindCue(text);
        return first != null && first != scale("%") && (text.indexOf('%') >= 0 || text.indexOf('％') >= 0);
    }

    /** The unit behind 单位：, where the same words may name the office that fills in the table; one that ends the text is none of these. */
    private Scale unitBehindCue(String text) {
        Scale first = null;
        for (String cue : lists.get("unitcue")) {
            for (int at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + 1)) {
                Scale last = scale(text.substring(at + cue.length()));
                if (last != null) {
                    return last;
                }
                first = first == null ? longestUnit(text, at + cue.length()) : first;
            }
        }
        return first;
    }

    private Scale longestUnit(String text, int from) {
        for (int end = Math.min(text.length(), from + 6); end > from; end--) {
            Scale scale = scale(text.substring(from, end));
            if (scale != null) {
                return scale;
            }
        }
        return null;
    }

    /** 0 for a label that adds nothing up; 1 小计, 2 收入合计, 3 合计, 4 总计: the higher, the further back it reaches. */
    int totalRank(String label) {
        int note = label.endsWith("）") ? label.lastIndexOf('（') : label.endsWith(")") ? label.lastIndexOf('(') : -1;
        String bare = note > 0 ? label.substring(0, note) : label;
        if (ends("subtotal", bare)) {
            return 1;
        }
        if (ends("grand", bare)) {
            return 4;
        }
        RowNumber number = RowNumber.of(bare);
        return !ends("total", bare) ? 0 : is("total", number == null ? bare : bare.substring(number.length())) ? 3 : 2;
    }
}
