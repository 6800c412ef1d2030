package org.countercheck.rule.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.countercheck.rule.LabelText;
import org.countercheck.rule.Vocabulary;

/**
 * Reads {@code aliases.csv}: in the first column a label as rules and tables write it, in all further columns other wordings of it. A label may have several
 * rows. Labels and wordings may be paths ({@code 行政复议/维持}).
 */
final class AliasTable {

    private AliasTable() {}

    /** The vocabulary of a file; all mistakes are added to {@code problems}, and their cells left out. */
    static Vocabulary read(CsvTable table, List<RuleProblem> problems) {
        Map<String, List<String>> aliases = new LinkedHashMap<>();
        Map<String, String> owners = new HashMap<>();
        boolean header = true;
        for (CsvTable.Row row : table.rows()) {
            String label = row.cell(0).strip();
            if (header) {
                header = false;
                if (!label.toLowerCase(Locale.ROOT).equals("label")) {
                    problems.add(table.problem(row, 0, "alias-header"));
                    return Vocabulary.EMPTY;
                }
            } else if (label.isEmpty()) {
                problems.add(table.problem(row, 0, "alias-label-empty"));
            } else {
                List<String> words = aliases.computeIfAbsent(label, k -> new ArrayList<>());
                own(owners, label, label, table, row, 0, problems);
                for (int i = 1; i < row.cells().size(); i++) {
                    String alias = row.cell(i).strip();
                    if (!alias.isEmpty() && own(owners, alias, label, table, row, i, problems)) {
                        words.add(alias);
                    }
                }
            }
        }
        return new Vocabulary(aliases);
    }

    private static boolean own(
            Map<String, String> owners,
            String wording,
            String label,
            CsvTable table,
            CsvTable.Row row,
            int column,
            List<RuleProblem> problems) {
        String other = owners.putIfAbsent(LabelText.normalise(wording), label);
        if (other == null || other.equals(label)) {
            return true;
        }
        problems.add(table.problem(row, column, "alias-twice", wording, other));
        return false;
    }
}
