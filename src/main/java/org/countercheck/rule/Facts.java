package org.countercheck.rule;

import java.util.List;
import java.util.Objects;
import org.countercheck.extract.Extraction;
import org.countercheck.figure.Figure;

/** What a rule knows about one document. Immutable; the labels are resolved once, for all rules. */
public final class Facts {

    private final Extraction extraction;
    private final Vocabulary vocabulary;
    private final List<Figure> prior;
    private final Labels labels;

    /**
     * The facts of one document.
     *
     * @param extraction figures and statements of the document
     * @param vocabulary the labels and their other wordings, from the rulebooks that apply
     * @param prior figures of the report of the year before; empty if none was given
     */
    public Facts(Extraction extraction, Vocabulary vocabulary, List<Figure> prior) {
        this.extraction = Objects.requireNonNull(extraction, "extraction");
        this.vocabulary = Objects.requireNonNull(vocabulary, "vocabulary");
        this.prior = List.copyOf(prior);
        this.labels = Labels.of(extraction, this.prior, vocabulary);
    }

    private Facts(Facts document, Vocabulary vocabulary) {
        this.extraction = document.extraction;
        this.vocabulary = vocabulary;
        this.prior = document.prior;
        this.labels = document.labels.with(vocabulary);
    }

    /** The same document with other words; what does not depend on them is not computed again. */
    public Facts with(Vocabulary words) {
        return words == vocabulary ? this : new Facts(this, words);
    }

    /** Figures and statements of the document. */
    public Extraction extraction() {
        return extraction;
    }

    /** The labels and their other wordings, from the rulebooks that apply. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Figures of the report of the year before; empty if none was given. */
    public List<Figure> prior() {
        return prior;
    }

    /** Which figures a label names. */
    public Labels labels() {
        return labels;
    }
}
