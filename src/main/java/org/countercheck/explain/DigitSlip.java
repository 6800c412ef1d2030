package org.countercheck.explain;

import java.util.List;
import java.util.Optional;
import org.countercheck.explain.Explanation.Kind;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Form;
import org.countercheck.figure.Rational;

/** The printed and the required number differ by one digit, by two neighbouring digits exchanged, or by a digit missing or too many. */
final class DigitSlip implements Hypothesis {

    @Override
    public List<Explanation> explain(Suspicion suspicion) {
        boolean direct = suspicion.partner().isPresent() || suspicion.isResult() && isRate(suspicion);
        if (suspicion.required().isEmpty() || !direct && !suspicion.proven()) {
            return List.of();
        }
        Figure figure = suspicion.figure();
        Optional<Kind> kind = kind(figure, suspicion.required().get());
        return kind.map(k -> List.of(new Explanation(
                        k,
                        List.of(Words.value(figure), Words.value(suspicion.required().get())),
                        List.of(figure))))
                .orElse(List.of());
    }

    private static boolean isRate(Suspicion suspicion) {
        return Terms.of(suspicion.evaluation().relation()).isEmpty();
    }

    private static Optional<Kind> kind(Figure figure, Rational required) {
        Rational step = figure.quantity().form() == Form.EXACT && figure.quantity().value().isWhole()
                ? Rational.ONE
                : figure.quantity().step();
        Rational printed = figure.quantity().value().dividedBy(step);
        Rational right = required.dividedBy(step);
        if (!printed.isWhole() || !right.isWhole() || printed.signum() < 0 || right.signum() < 0) {
            return Optional.empty();
        }
        return kind(printed.toString(), right.toString());
    }

    /** The slip that turns {@code right} into {@code printed}; one digit beside one other digit proves nothing. */
    static Optional<Kind> kind(String printed, String right) {
        int lengths = printed.length() - right.length();
        if (lengths == 1 && isWithoutOne(printed, right) || lengths == -1 && isWithoutOne(right, printed)) {
            return Math.min(printed.length(), right.length()) > 1
                    ? Optional.of(Kind.DIGIT_COUNT)
                    : Optional.empty();
        } else if (lengths != 0 || printed.length() < 2) {
            return Optional.empty();
        }
        int first = -1;
        int last = -1;
        int different = 0;
        for (int i = 0; i < printed.length(); i++) {
            if (printed.charAt(i) != right.charAt(i)) {
                first = first < 0 ? i : first;
                last = i;
                different++;
            }
        }
        if (different == 1) {
            return Optional.of(Kind.DIGIT);
        }
        boolean swapped = different == 2
                && last == first + 1
                && printed.charAt(first) == right.charAt(last)
                && printed.charAt(last) == right.charAt(first);
        return swapped ? Optional.of(Kind.SWAP) : Optional.empty();
    }

    private static boolean isWithoutOne(String longer, String shorter) {
        int i = 0;
        while (i < shorter.length() && longer.charAt(i) == shorter.charAt(i)) {
            i++;
        }
        return longer.startsWith(shorter.substring(i), i + 1);
    }
}
