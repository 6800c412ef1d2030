package org.countercheck.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countercheck.source.Passage;

/**
 * Indicator paths such as {@code 一、主动公开>（一）数量}, taken apart into one cell a level.
 *
 * <p>A {@code >} always parts levels. A slash does only if each path with one shares its upper levels with another row, since labels such as
 * {@code 本年增/减} print slashes of their own.
 */
final class IndicatorPaths {

    private IndicatorPaths() {}

    /** The rows with the cell in {@code column} replaced by its levels; all rows get as many cells for it as the deepest path needs. */
    static List<List<Passage>> split(List<List<Passage>> rows, int column) {
        String separators = separators(rows, column);
        if (separators.isEmpty()) {
            return rows;
        }
        List<List<Passage>> levels = new ArrayList<>();
        int deepest = 1;
        for (List<Passage> row : rows) {
            List<Passage> path = column < row.size() ? levels(row.get(column), separators) : List.of();
            levels.add(path);
            deepest = Math.max(deepest, path.size());
        }
        List<List<Passage>> split = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<Passage> row = rows.get(r);
            List<Passage> wide = new ArrayList<>(row.subList(0, Math.min(column, row.size())));
            wide.addAll(levels.get(r));
            int at = column < row.size() ? row.get(column).source().end() : 0;
            while (wide.size() < column + deepest) {
                wide.add(Passage.verbatim("", at));
            }
            wide.addAll(row.subList(Math.min(column + 1, row.size()), row.size()));
            split.add(wide);
        }
        return split;
    }

    private static List<Passage> levels(Passage path, String separators) {
        List<Passage> levels = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= path.length(); i++) {
            if (i == path.length() || separators.indexOf(path.charAt(i)) >= 0) {
                levels.add(path.slice(from, i).strip());
                from = i + 1;
            }
        }
        return levels;
    }

    private static String separators(List<List<Passage>> rows, int column) {
        Map<String, Integer> seen = new HashMap<>();
        boolean slashes = false;
        for (List<Passage> row : rows) {
            String path = column < row.size() ? row.get(column).toString().strip() : "";
            if (path.indexOf('>') >= 0 || path.indexOf('＞') >= 0) {
                return ">＞";
            }
            slashes |= path.indexOf('/') >= 0;
            seen.merge(path, 1, Integer::sum);
            if (path.indexOf('/') > 0) {
                seen.merge(path.substring(0, path.lastIndexOf('/')), 1, Integer::sum);
            }
        }
        for (String path : seen.keySet()) {
            int last = path.lastIndexOf('/');
            if (last >= 0 && seen.getOrDefault(path.substring(0, last), 0) < 2) {
                return "";
            }
        }
        return slashes ? "/" : "";
    }
}
