package org.countercheck.rule;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;

/**
 * The words of one figure, whatever the vocabulary.
 *
 * @param figure the figure
 * @param prose printed in running text: names are words of a sentence
 * @param names what the figure may be called, the closest to its print first
 * @param row normalised row headers, outermost first
 * @param columns normalised column headers, outermost first
 * @param section normalised headings
 * @param outer the labels over the innermost one; in prose also without what only leads to them
 */
record Called(
        Figure figure,
        boolean prose,
        List<String> names,
        List<String> row,
        List<String> columns,
        List<String> section,
        List<String> outer) {

    static Called of(Figure figure, Words words) {
        boolean prose = figure.place().row() < 0 && figure.columns().isEmpty() && figure.origin() != Origin.TABLE;
        List<String> row = normalised(figure.label());
        List<String> names = new ArrayList<>();
        if (!row.isEmpty()) {
            addName(names, row.get(row.size() - 1), prose, words);
            if (prose && row.size() > 1) {
                addName(names, row.get(row.size() - 2) + row.get(row.size() - 1), true, words);
                addName(names, String.join("", row), true, words);
            }
        }
        List<String> outer = new ArrayList<>();
        for (int i = 0; i < row.size() - 1; i++) {
            outer.add(row.get(i));
            if (prose) {
                outer.add(words.stem(row.get(i)));
            }
        }
        return new Called(figure, prose, names, row, normalised(figure.columns()), normalised(figure.section()), outer);
    }

    private static List<String> normalised(List<String> labels) {
        if (labels.isEmpty()) {
            return List.of();
        }
        List<String> normalised = new ArrayList<>(labels.size());
        for (String label : labels) {
            normalised.add(LabelText.normalise(label));
        }
        return normalised;
    }

    private static void addName(List<String> names, String name, boolean prose, Words words) {
        if (!names.contains(name)) {
            names.add(name);
        }
        String stem = prose ? words.stem(name) : name;
        if (!names.contains(stem)) {
            names.add(stem);
        }
    }
}
