package org.countercheck.rule.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.countercheck.rule.Fit;

/**
 * Reads {@code rulebook.csv}: an entry and its value a row. {@code title}, in words; {@code label}, a label of the documents meant, any number of times;
 * {@code at least}, how many of those a document must have (default: all); {@code not}, a label that they never have; {@code row}, a further label of
 * their tables, so that {@code rules check} knows it.
 */
final class BookTable {

    private String title = "";
    private int atLeast = -1;
    private final List<String> of = new ArrayList<>();
    private final List<String> none = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();

    private BookTable() {}

    static BookTable read(CsvTable table, List<RuleProblem> problems) {
        BookTable book = new BookTable();
        for (CsvTable.Row row : table.rows()) {
            book.entry(table, row, problems);
        }
        if (book.atLeast > book.of.size()) {
            problems.add(CsvTable.inFile(
                    table.name(), "key-more", String.valueOf(book.atLeast), String.valueOf(book.of.size())));
        }
        return book;
    }

    private void entry(CsvTable table, CsvTable.Row row, List<RuleProblem> problems) {
        String key = row.cell(0).strip().toLowerCase(Locale.ROOT);
        String value = row.cell(1).strip();
        switch (key) {
            case "key" -> {}
            case "title" -> title = value;
            case "label" -> of.add(value);
            case "not" -> none.add(value);
            case "row" -> rows.add(value);
            case "at least" -> {
                atLeast = number(value);
                if (atLeast < 0) {
                    problems.add(table.problem(row, 1, "key-number", value));
                }
            }
            default -> problems.add(table.problem(row, 0, "key-unknown", key, Suggestion.of(key, Names.BOOK_KEYS)));
        }
    }

    private static int number(String value) {
        boolean digits = !value.isEmpty() && value.length() < 3 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(value) : -1;
    }

    String title() {
        return title;
    }

    Fit fit() {
        return new Fit(atLeast < 0 ? of.size() : atLeast, of, none, rows);
    }
}
