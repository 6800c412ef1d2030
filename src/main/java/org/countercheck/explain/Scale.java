package org.countercheck.explain;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.explain.Explanation.Kind;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Form;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Comparison;

/** The printed number is a power of ten too large or too small, such as yuan entered in a column of ten thousand yuan. */
final class Scale implements Hypothesis {

    private static final Rational TEN = Rational.of(10);
    private static final Rational WAN = Rational.of(10_000);
    private static final int MOST_ZEROS = 8;

    @Override
    public List<Explanation> explain(Suspicion suspicion) {
        Figure figure = suspicion.figure();
        boolean known =
                figure.quantity().form() == Form.EXACT || figure.quantity().form() == Form.ROUNDED;
        if (!known || suspicion.printed().signum() == 0) {
            return List.of();
        }
        List<Explanation> found = new ArrayList<>();
        // Any amount small enough satisfies an upper bound: only an equality tells a wrong scale.
        boolean exact = suspicion.evaluation().relation().comparison() == Comparison.EQUAL;
        if (exact && figure.unit().dimension() == Dimension.MONEY) {
            // Yuan written into a column of ten thousand yuan make an amount too large; the reverse is not taken for
            // granted.
            addIfHolds(suspicion, suspicion.printed().dividedBy(WAN), -4, found);
        }
        if (found.isEmpty() && suspicion.required().isPresent()) {
            Rational required = suspicion.required().get();
            Rational larger = suspicion.printed();
            Rational smaller = suspicion.printed();
            for (int zeros = 1; zeros <= MOST_ZEROS; zeros++) {
                larger = larger.times(TEN);
                smaller = smaller.dividedBy(TEN);
                // One zero more or less is a digit too many or missing; DigitSlip says so.
                if (zeros > 1
                        && required.equals(larger)
                        && (zeros != 4 || figure.unit().dimension() != Dimension.MONEY)) {
                    found.add(explanation(figure, larger, zeros));
                } else if (zeros > 1 && required.equals(smaller)) {
                    found.add(explanation(figure, smaller, -zeros));
                }
            }
        }
        return found.size() == 1 ? List.copyOf(found) : List.of();
    }

    private static void addIfHolds(Suspicion suspicion, Rational value, int zeros, List<Explanation> found) {
        Quantity quantity = suspicion.figure().quantity();
        Quantity other = quantity.form() == Form.EXACT
                ? Quantity.exactly(value, quantity.unit())
                : Quantity.rounded(
                        value,
                        quantity.step().times(value).dividedBy(quantity.value()).abs(),
                        quantity.unit());
        if (Context.holds(suspicion.evaluation().relation(), f -> f.equals(suspicion.figure()) ? other : null)) {
            found.add(explanation(suspicion.figure(), value, zeros));
        }
    }

    private static Explanation explanation(Figure figure, Rational value, int zeros) {
        return new Explanation(
                Kind.SCALE,
                List.of(
                        figure.text(),
                        Words.value(value),
                        figure.unit().symbol(),
                        Integer.toString(zeros),
                        figure.unit().dimension() == Dimension.MONEY ? Words.value(value.dividedBy(WAN)) : ""),
                List.of(figure));
    }
}
