package org.countercheck.rule.inferred;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countercheck.extract.Extraction;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Form;
import org.countercheck.figure.Quantity;
import org.countercheck.relation.Convention;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Evaluator;

/**
 * Reads the percentages of a document that cuts instead of rounding as what they mean there: 23.14% is then 23.14 to 23.15.
 */
public final class RoundingConvention {

    private RoundingConvention() {}

    /** The extraction with its percentages read by the convention that its own shares and rates show, and its counts as the estimates they may be. */
    public static Extraction applied(Extraction read) {
        Extraction extraction = SampleEstimates.applied(read);
        Evaluator evaluator = new Evaluator();
        List<Evaluation> evaluations = new ArrayList<>();
        new StatedShares().relations(extraction).forEach(r -> evaluations.add(evaluator.evaluate(r)));
        new StatedChanges().relations(extraction).forEach(r -> evaluations.add(evaluator.evaluate(r)));
        return Convention.of(evaluations).truncates() ? truncated(extraction) : extraction;
    }

    private static Extraction truncated(Extraction extraction) {
        Map<Figure, Figure> reread = new HashMap<>();
        for (Figure figure : extraction.figures()) {
            Quantity quantity = figure.quantity();
            if (quantity.unit().dimension() == Dimension.PERCENT && quantity.form() == Form.ROUNDED) {
                reread.put(figure, figure.with(Quantity.truncated(quantity.value(), quantity.step(), quantity.unit())));
            }
        }
        return extraction.with(figure -> reread.getOrDefault(figure, figure));
    }
}
