package org.countercheck.rule;

import java.util.List;
import java.util.Objects;
import org.countercheck.extract.Extraction;

/**
 * A named set of rules with the words they need and the statement of which documents they are for.
 *
 * @param name short name, such as {@code open-government-2014}
 * @param title what it is for, in the words of its authors
 * @param vocabulary its labels and their other wordings
 * @param rules its rules, in the order of the file
 * @param fit which documents it is for
 */
public record Rulebook(String name, String title, Vocabulary vocabulary, List<Rule> rules, Fit fit) {

    /** Copies the rules. */
    public Rulebook {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(vocabulary, "vocabulary");
        rules = List.copyOf(rules);
        Objects.requireNonNull(fit, "fit");
    }

    /** Whether this rulebook is for the document. */
    public boolean fits(Extraction document) {
        return fits(new Facts(document, Vocabulary.EMPTY, List.of()));
    }

    /** Whether this rulebook is for the document. */
    public boolean fits(Facts document) {
        return fit.atLeast() == 0 && fit.none().isEmpty()
                || fit.matches(document.with(vocabulary).labels());
    }
}
