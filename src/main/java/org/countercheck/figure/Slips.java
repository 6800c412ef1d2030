package org.countercheck.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody may have meant who printed a number: one other digit, or two neighbouring digits exchanged. */
public final class Slips {

    /** One slip of the pen that leaves as many digits as there were. */
    public enum Slip {
        /** One other digit. */
        DIGIT,
        /** Two neighbouring digits in each other's place. */
        EXCHANGED
    }

    private static final int MOST_ZEROS = 12;

    private Slips() {}

    /** Every number that one slip turns into the printed one. */
    public static List<Rational> of(Quantity quantity) {
        return of(quantity, true);
    }

    /** The numbers with two neighbouring digits exchanged. */
    public static List<Rational> exchanged(Quantity quantity) {
        return of(quantity, false);
    }

    /** Whether a sum that does not add up would do so with one slip less, in the total or in a part. */
    public static boolean close(Quantity total, List<Quantity> parts) {
        Rational sum = Rational.ZERO;
        for (Quantity part : parts) {
            sum = sum.plus(part.value());
        }
        Rational missing = total.value().minus(sum);
        return missing.signum() != 0
                && (lead(total, sum)
                        || parts.stream().anyMatch(p -> lead(p, p.value().plus(missing))));
    }

    /** Whether one slip turns {@code meant} into the printed number. */
    public static boolean lead(Quantity printed, Rational meant) {
        Rational step = step(printed);
        Rational one = printed.value().dividedBy(step);
        Rational other = meant.dividedBy(step);
        if (one.signum() <= 0 || other.signum() < 0 || !one.isWhole() || !other.isWhole()) {
            return false;
        }
        return between(one.toString(), other.toString()).isPresent();
    }

    /** How the digits that are printed differ from those that were meant; empty if they do not, or by more than one slip. */
    public static Optional<Slip> between(String printed, String meant) {
        if (printed.length() != meant.length() || printed.equals(meant)) {
            return Optional.empty();
        }
        int first = 0;
        while (printed.charAt(first) == meant.charAt(first)) {
            first++;
        }
        int next = first + 1;
        if (printed.substring(next).equals(meant.substring(next))) {
            return Optional.of(Slip.DIGIT);
        }
        boolean exchanged = printed.charAt(first) == meant.charAt(next)
                && printed.charAt(next) == meant.charAt(first)
                && printed.substring(next + 1).equals(meant.substring(next + 1));
        return exchanged ? Optional.of(Slip.EXCHANGED) : Optional.empty();
    }

    /** The place of the last digit that is not 0 in all of these numbers: round numbers fit each other sooner than their length tells. */
    public static Rational place(List<Quantity> quantities) {
        Rational step = Rational.ONE;
        for (Quantity quantity : quantities) {
            step = step.min(quantity.step());
        }
        Rational place = step;
        for (int i = 0; i < MOST_ZEROS; i++) {
            Rational next = place.times(Rational.of(10));
            if (!quantities.stream().allMatch(q -> q.value().dividedBy(next).isWhole())) {
                break;
            }
            place = next;
        }
        return place;
    }

    private static List<Rational> of(Quantity quantity, boolean digits) {
        Rational step = step(quantity);
        Rational whole = quantity.value().dividedBy(step);
        if (!whole.isWhole() || whole.signum() <= 0) {
            return List.of();
        }
        char[] printed = whole.toString().toCharArray();
        List<Rational> slips = new ArrayList<>();
        for (int i = 0; i < printed.length; i++) {
            char kept = printed[i];
            for (char c = '0'; digits && c <= '9'; c++) {
                if (c != kept && (i > 0 || c != '0' || printed.length == 1)) {
                    printed[i] = c;
                    slips.add(Rational.of(new String(printed)).times(step));
                }
            }
            printed[i] = kept;
            if (i > 0 && printed[i - 1] != kept && (i > 1 || kept != '0')) {
                printed[i] = printed[i - 1];
                printed[i - 1] = kept;
                slips.add(Rational.of(new String(printed)).times(step));
                printed[i - 1] = printed[i];
                printed[i] = kept;
            }
        }
        return slips;
    }

    /** The value of the last printed digit. */
    private static Rational step(Quantity quantity) {
        return quantity.value().isWhole() && quantity.step().compareTo(Rational.ONE) > 0
                ? Rational.ONE
                : quantity.step();
    }
}
