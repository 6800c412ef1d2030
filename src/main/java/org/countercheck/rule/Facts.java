package org.countercheck.rule;

import java.util.List;
import java.util.Objects;
import org.countercheck.extract.Extraction;
import org.countercheck.figure.Figure;

/**
 * What a rule knows about one document.
 *
 * @param extraction figures and statements of the document
 * @param vocabulary the labels and their other wordings, from the rulebooks that apply
 * @param prior figures of the report of the year before; empty if none was given
 */
public record Facts(Extraction extraction, Vocabulary vocabulary, List<Figure> prior) {
    /** Copies the list. */
    public Facts {
        Objects.requireNonNull(extraction, "extraction");
        Objects.requireNonNull(vocabulary, "vocabulary");
        prior = List.copyOf(prior);
    }
}
