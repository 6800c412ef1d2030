package org.countercheck.rule;

import java.util.List;
import org.countercheck.extract.Extraction;
import org.countercheck.figure.Figure;

/**
 * What can be said of the labels of a document before any vocabulary is known.
 *
 * @param extraction figures and statements of the document
 * @param figures the words of its figures
 * @param prior the words of the figures of the year before
 * @param chooser tells repetitions apart among the figures of the document
 * @param priorChooser tells repetitions apart among those of the year before
 */
record Calls(Extraction extraction, List<Called> figures, List<Called> prior, Chooser chooser, Chooser priorChooser) {

    static Calls of(Extraction extraction, List<Figure> prior) {
        Words words = Words.CHINESE;
        return new Calls(
                extraction,
                extraction.figures().stream().map(f -> Called.of(f, words)).toList(),
                prior.stream().map(f -> Called.of(f, words)).toList(),
                Chooser.of(extraction.figures(), words),
                Chooser.of(prior, words));
    }
}
