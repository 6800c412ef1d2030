package org.countercheck.rule.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.countercheck.relation.Level;
import org.countercheck.rule.Rule;

/** Reads {@code rules.csv}: one rule a row, columns {@code id,level,relation,because} in any order, and optionally {@code when}. */
final class RuleTable {

    private static final Map<String, Level> LEVELS = Map.of(
            "error",
            Level.ERROR,
            "warning",
            Level.WARNING,
            "note",
            Level.NOTE,
            "错误",
            Level.ERROR,
            "警告",
            Level.WARNING,
            "提示",
            Level.NOTE);

    private final CsvTable table;
    private final List<RuleProblem> problems;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private RuleTable(CsvTable table, List<RuleProblem> problems) {
        this.table = table;
        this.problems = problems;
    }

    /** The rules of a file; all mistakes are added to {@code problems}, and their rows left out. */
    static List<Rule> read(CsvTable table, List<RuleProblem> problems) {
        return new RuleTable(table, problems).rules();
    }

    private List<Rule> rules() {
        if (table.rows().isEmpty()) {
            problems.add(CsvTable.inFile(table.name(), "file-empty", "id,level,relation,because"));
            return List.of();
        }
        CsvTable.Row header = table.rows().get(0);
        if (!readHeader(header)) {
            return List.of();
        }
        List<Rule> rules = new ArrayList<>();
        table.rows().stream().skip(1).forEach(row -> rule(row, header.cells().size())
                .ifPresent(rules::add));
        return rules;
    }

    private boolean readHeader(CsvTable.Row header) {
        for (int i = 0; i < header.cells().size(); i++) {
            String name = header.cell(i).strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !Names.RULE_COLUMNS.contains(name)) {
                problems.add(table.problem(header, i, "column-unknown", name, Suggestion.of(name, Names.RULE_COLUMNS)));
            } else if (!name.isEmpty() && columns.putIfAbsent(name, i) != null) {
                problems.add(table.problem(header, i, "column-twice", name));
            }
        }
        for (String name : List.of("id", "level", "relation")) {
            if (!columns.containsKey(name)) {
                problems.add(table.problem(header, 0, "column-missing", name));
            }
        }
        return columns.keySet().containsAll(List.of("id", "level", "relation"));
    }

    private int column(String name) {
        return columns.getOrDefault(name, -1);
    }

    private Optional<Rule> rule(CsvTable.Row row, int width) {
        int before = problems.size();
        if (row.cells().stream().skip(width).anyMatch(c -> !c.isBlank())) {
            problems.add(table.problem(
                    row, width, "cells-many", String.valueOf(row.cells().size()), String.valueOf(width)));
        }
        String id = row.cell(column("id")).strip();
        if (id.isEmpty()) {
            problems.add(table.problem(row, column("id"), "id-empty"));
        } else {
            Integer other = lines.putIfAbsent(id, table.line(row));
            if (other != null) {
                problems.add(table.problem(row, column("id"), "id-twice", id, String.valueOf(other)));
            }
        }
        String levelName = row.cell(column("level")).strip().toLowerCase(Locale.ROOT);
        Level level = LEVELS.get(levelName);
        if (level == null) {
            problems.add(table.problem(
                    row, column("level"), "level-unknown", levelName, Suggestion.of(levelName, Names.LEVELS)));
        }
        String relation = row.cell(column("relation"));
        Formula formula = null;
        try {
            formula = Parser.parse(relation);
        } catch (FormulaException e) {
            problems.add(table.problem(row, column("relation"), e.start, e.end, e.key, e.arguments));
        }
        When when = When.ALWAYS;
        try {
            when = When.of(row.cell(column("when")));
        } catch (FormulaException e) {
            problems.add(table.problem(row, column("when"), e.start, e.end, e.key, e.arguments));
        }
        if (problems.size() > before) {
            return Optional.empty();
        }
        return Optional.of(new FormulaRule(
                id,
                level,
                formula,
                relation.strip(),
                row.cell(column("because")).strip(),
                when,
                table.location(row, column("relation"))));
    }
}
