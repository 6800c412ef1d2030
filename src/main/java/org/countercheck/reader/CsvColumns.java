package org.countercheck.reader;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.countercheck.source.Passage;

/**
 * Which column of a CSV file means what, judged by its header; -1 for a column that is not there.
 *
 * @param label indicator, possibly a path
 * @param value number as printed
 * @param unit unit
 * @param section heading over the sentence
 * @param quote the sentence a figure stands in
 */
record CsvColumns(int label, int value, int unit, int section, int quote) {

    private static final Set<String> LABEL =
            Set.of("指标", "统计指标", "指标名称", "指标路径", "标签", "indicator", "path", "label", "indicator path");
    private static final Set<String> VALUE = Set.of("统计数", "数值", "数据", "数字", "值", "value");
    private static final Set<String> UNIT = Set.of("单位", "计量单位", "unit");
    private static final Set<String> SECTION = Set.of("章节", "标题", "所在章节", "section");
    private static final Set<String> QUOTE = Set.of("原文", "原句", "引文", "句子", "quote");

    static CsvColumns of(List<Passage> header) {
        return new CsvColumns(
                find(header, LABEL),
                find(header, VALUE),
                find(header, UNIT),
                find(header, SECTION),
                find(header, QUOTE));
    }

    /** Figures of a narrative with their sentences. */
    boolean isNarrative() {
        return label >= 0 && value >= 0 && (quote >= 0 || section >= 0);
    }

    /** Indicators with one value each. */
    boolean isStatistics() {
        return label >= 0 && value >= 0 && !isNarrative();
    }

    private static int find(List<Passage> header, Set<String> names) {
        for (int i = 0; i < header.size(); i++) {
            StringBuilder name = new StringBuilder();
            header.get(i).strip().chars().filter(c -> c != '\u3000').forEach(c -> name.append((char) c));
            if (names.contains(name.toString().toLowerCase(Locale.ROOT).replace('_', ' '))) {
                return i;
            }
        }
        return -1;
    }
}
