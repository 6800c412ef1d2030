package org.countercheck.rule.inferred;

import java.util.List;
import org.countercheck.extract.Extraction;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Form;
import org.countercheck.figure.Interval;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;

/**
 * Counts of a report on a sample survey are estimates that were rounded one by one: parts that miss their total by one person are a matter of rounding.
 */
final class SampleEstimates {

    private static final List<String> SAMPLES = Resources.lines("zh/samples.txt");

    /** Smaller numbers count what was asked and by whom. */
    private static final Rational LEAST = Rational.of(1000);

    private static final Rational HALF = Rational.of(1).dividedBy(Rational.of(2));

    private SampleEstimates() {}

    /** The extraction with its counts read as what they mean there. */
    static Extraction applied(Extraction extraction) {
        String title = extraction.document().title();
        return SAMPLES.stream().anyMatch(title::contains) ? extraction.with(SampleEstimates::estimate) : extraction;
    }

    private static Figure estimate(Figure figure) {
        Quantity read = figure.quantity();
        if (read.form() != Form.EXACT
                || !read.unit().isCounter()
                || read.value().compareTo(LEAST) < 0) {
            return figure;
        }
        Interval lenient = read.strict().plus(Interval.closed(HALF.negate(), HALF));
        return figure.with(new Quantity(read.value(), read.step(), read.strict(), lenient, read.unit(), read.form()));
    }
}
