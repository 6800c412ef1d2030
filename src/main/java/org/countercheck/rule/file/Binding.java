package org.countercheck.rule.file;

import java.util.List;
import java.util.Map;
import org.countercheck.figure.Figure;

/** What the labels of a formula stand for in one document. */
sealed interface Binding {

    /**
     * One place or more where all labels have figures: one for a plain list of rows, one a column where rows run over several columns.
     *
     * @param points for each place, the figures of each label
     */
    record Points(List<Map<Formula.Reference, List<Figure>>> points) implements Binding {}

    /** A label that no figure has. */
    record Missing(Formula.Reference reference) implements Binding {}

    /** A label that several figures have which state different quantities. */
    record Ambiguous(Formula.Reference reference, List<Figure> candidates) implements Binding {}
}
