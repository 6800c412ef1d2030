package org.countercheck.extract.sentence;

import java.util.List;
import java.util.Optional;
import org.countercheck.figure.Form;
import org.countercheck.figure.Interval;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;

/**
 * Arithmetic that confirms one of several readings that grammar leaves open. It never contradicts a reading: an audit does that.
 */
final class Fit {

    private Fit() {}

    /** Whether the parts can add up to the total. */
    static boolean adds(Quantity total, List<Quantity> parts) {
        // A vague total fits by chance: it must be printed as finely as its parts, or be their sum to the last of their
        // digits.
        if (isVague(total) || parts.stream().anyMatch(Fit::isVague)) {
            return false;
        }
        boolean finer =
                parts.stream().anyMatch(p -> p.value().signum() != 0 && p.step().compareTo(total.step()) < 0);
        return finer ? value(parts).equals(total.value()) : sum(parts).meets(total.strict());
    }

    /** Whether the parts, which may be printed more finely than their total, can add up to it; that may be chance, unless words say that they are all. */
    static boolean addsRoughly(Quantity total, List<Quantity> parts) {
        return !isVague(total)
                && parts.stream().noneMatch(Fit::isVague)
                && sum(parts).meets(total.strict());
    }

    /** Whether the parts are more than the total, whatever comes behind them. */
    static boolean exceeds(Quantity total, List<Quantity> parts) {
        return total.strict().isBelow(sum(parts));
    }

    private static Interval sum(List<Quantity> parts) {
        Interval sum = Interval.exactly(Rational.ZERO);
        for (Quantity part : parts) {
            sum = sum.plus(part.strict());
        }
        return sum;
    }

    private static boolean isVague(Quantity quantity) {
        return quantity.form() != Form.EXACT && quantity.form() != Form.ROUNDED;
    }

    /** Whether {@code rate} percent can be the change from {@code before} to {@code now}, in either direction. */
    static boolean grows(Quantity rate, Quantity now, Quantity before) {
        if (before.value().signum() <= 0) {
            return false;
        }
        Rational change =
                now.value().minus(before.value()).abs().times(Rational.HUNDRED).dividedBy(before.value());
        return rate.lenient().contains(change);
    }

    /** Whether {@code part} can be {@code share} percent of {@code whole}. */
    static boolean shares(Quantity share, Quantity part, Quantity whole) {
        return shares(share, part.value(), whole.value());
    }

    /** Whether {@code part} can be {@code share} percent of what these make up. */
    static boolean shares(Quantity share, Quantity part, List<Quantity> whole) {
        return shares(share, part.value(), value(whole));
    }

    /** Whether {@code share} percent is what {@code part} is of {@code whole}, rounded as it is printed and whatever both are rounded from. */
    static boolean isShare(Quantity share, Quantity part, Quantity whole) {
        Optional<Rational> most = part.strict().high();
        Optional<Rational> least = part.strict().low();
        Optional<Rational> smallest = whole.strict().low().filter(w -> w.signum() > 0);
        Optional<Rational> largest = whole.strict().high();
        return most.isPresent()
                && least.isPresent()
                && smallest.isPresent()
                && largest.isPresent()
                && share.strict()
                        .meets(Interval.closed(
                                least.get().times(Rational.HUNDRED).dividedBy(largest.get()),
                                most.get().times(Rational.HUNDRED).dividedBy(smallest.get())));
    }

    /** Whether these parts together can be {@code share} percent of {@code whole}. */
    static boolean sharesOf(Quantity share, List<Quantity> parts, Quantity whole) {
        return shares(share, value(parts), whole.value());
    }

    private static boolean shares(Quantity share, Rational part, Rational whole) {
        return whole.signum() > 0
                && share.lenient().contains(part.times(Rational.HUNDRED).dividedBy(whole));
    }

    private static Rational value(List<Quantity> quantities) {
        Rational sum = Rational.ZERO;
        for (Quantity quantity : quantities) {
            sum = sum.plus(quantity.value());
        }
        return sum;
    }

    /** Whether {@code printed} is {@code total} spread over {@code times}, rounded to its last digit. */
    static boolean averages(Quantity printed, Quantity total, int times) {
        Rational exact = total.value().dividedBy(Rational.of(times));
        return !isVague(printed)
                && printed.value().signum() > 0
                && exact.roundedTo(printed.step()).equals(printed.value());
    }

    /** Whether {@code printed} is {@code dividend} over {@code divisor}, rounded to its last digit. */
    static boolean divides(Quantity printed, Quantity dividend, Quantity divisor) {
        return !isVague(printed)
                && divisor.value().signum() > 0
                && dividend.value()
                        .dividedBy(divisor.value())
                        .roundedTo(printed.step())
                        .equals(printed.value());
    }
}
