package org.countercheck.explain;

import java.util.List;
import java.util.Optional;
import org.countercheck.explain.Explanation.Kind;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Form;
import org.countercheck.figure.Rational;
import org.countercheck.figure.Slips;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Outcome;

/** The printed and the required number differ by one digit, by two neighbouring digits exchanged, or by a digit missing or too many. */
final class DigitSlip implements Hypothesis {

    @Override
    public List<Explanation> explain(Suspicion suspicion) {
        boolean direct = suspicion.partner().isPresent() || suspicion.isResult() && isRate(suspicion);
        if (suspicion.required().isEmpty()) {
            return List.of();
        }
        Figure figure = suspicion.figure();
        Optional<Kind> kind = kind(figure, suspicion.required().get()).filter(k -> isUncontested(suspicion));
        if (!direct && !suspicion.proven()) {
            kind = kind.filter(k -> k != Kind.DIGIT && isTelling(suspicion));
        }
        return kind.map(k -> List.of(new Explanation(
                        k,
                        List.of(
                                Words.value(figure),
                                Words.value(suspicion.required().get())),
                        List.of(figure))))
                .orElse(List.of());
    }

    /**
     * Whether exchanged or missing digits are more than chance in a sum: of all its figures only this one, of at least three digits, can be
     * put right so.
     */
    private static boolean isTelling(Suspicion suspicion) {
        if (suspicion.printed().compareTo(Rational.HUNDRED) < 0) {
            return false;
        }
        Evaluation evaluation = suspicion.evaluation();
        long candidates = evaluation.relation().figures().stream()
                .filter(f -> Required.value(evaluation, f)
                        .flatMap(v -> kind(f, v))
                        .filter(k -> k != Kind.DIGIT)
                        .isPresent())
                .count();
        return candidates == 1;
    }

    /**
     * Whether every other relation would hold as well, but for rounding: a slip of one figure neither makes its list add up nor leaves it
     * wrong once put right.
     */
    private static boolean isUncontested(Suspicion suspicion) {
        Change change = suspicion
                .context()
                .changed(suspicion.figure(), suspicion.required().orElseThrow());
        return suspicion.context().of(suspicion.figure()).stream()
                .filter(e -> e.outcome() == Outcome.HOLDS || e.beyondRounding())
                .allMatch(e -> Context.holds(e.relation(), change));
    }

    private static boolean isRate(Suspicion suspicion) {
        return Terms.of(suspicion.evaluation().relation()).isEmpty();
    }

    /** The slip that turns the required number into the printed one, if one does. */
    static Optional<Kind> kind(Figure figure, Rational required) {
        Rational step = figure.quantity().form() == Form.EXACT
                        && figure.quantity().value().isWhole()
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
            return Math.min(printed.length(), right.length()) > 1 ? Optional.of(Kind.DIGIT_COUNT) : Optional.empty();
        } else if (lengths != 0 || printed.length() < 2) {
            return Optional.empty();
        }
        return Slips.between(printed, right).map(slip -> slip == Slips.Slip.DIGIT ? Kind.DIGIT : Kind.SWAP);
    }

    private static boolean isWithoutOne(String longer, String shorter) {
        int i = 0;
        while (i < shorter.length() && longer.charAt(i) == shorter.charAt(i)) {
            i++;
        }
        return longer.startsWith(shorter.substring(i), i + 1);
    }
}
