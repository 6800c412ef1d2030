package org.countercheck.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countercheck.explain.Explanation.Kind;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Form;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Comparison;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Outcome;

/**
 * The printed number is that of its partner together with one or two other rows of the same group (446 = 444 letters + 2 faxes), or a total
 * without one of its parts (13 = 15 − 2 still open).
 *
 * <p>Only rows that the other source does not have by themselves are considered, and only if one combination fits: near misses are
 * worse than nothing.
 */
final class Regrouping implements Hypothesis {

    /** Below this, some row often happens to have the value, and only a list that still adds up shows that it was merged. */
    private static final Rational SMALLEST_TELLING = Rational.of(10);

    @Override
    public List<Explanation> explain(Suspicion suspicion) {
        Optional<Figure> partner = suspicion.partner();
        if (partner.isEmpty() || suspicion.figure().quantity().form() != Form.EXACT) {
            return List.of();
        }
        Rational rest = suspicion.printed().minus(partner.get().quantity().value());
        Groups groups = suspicion.context().groups();
        boolean balanced = isBalanced(suspicion);
        if (!balanced && rest.abs().compareTo(SMALLEST_TELLING) < 0) {
            return List.of();
        } else if (rest.signum() > 0) {
            List<Figure> free = free(groups.siblings(partner.get()), suspicion);
            List<List<Figure>> fits = singles(free, rest);
            if (fits.isEmpty() && balanced) {
                fits = pairs(free, rest);
            }
            return fits.size() == 1
                    ? List.of(explanation(suspicion.figure(), partner.get(), "+", fits.get(0), balanced))
                    : List.of();
        }
        List<List<Figure>> fits = singles(free(groups.parts(partner.get()), suspicion), rest.negate());
        return fits.size() == 1 && suspicion.printed().signum() > 0
                ? List.of(explanation(suspicion.figure(), partner.get(), "-", fits.get(0), balanced))
                : List.of();
    }

    /** Rows that are not 0 and that nothing in the list of the suspected figure states by itself. */
    private static List<Figure> free(Set<Figure> rows, Suspicion suspicion) {
        List<Figure> free = new ArrayList<>();
        for (Figure row : rows) {
            boolean stated = suspicion.context().of(row).stream().anyMatch(e -> states(e, suspicion.figure()));
            if (!stated
                    && row.quantity().form() == Form.EXACT
                    && row.quantity().value().signum() > 0) {
                free.add(row);
            }
        }
        return free;
    }

    /** Whether an equality relates something to the source of {@code figure}, though not to the figure itself. */
    private static boolean states(Evaluation evaluation, Figure figure) {
        List<Figure> figures = evaluation.relation().figures();
        return evaluation.relation().comparison() == Comparison.EQUAL
                && !figures.contains(figure)
                && figures.stream().anyMatch(f -> f.origin() == figure.origin());
    }

    private static List<List<Figure>> singles(List<Figure> rows, Rational value) {
        return rows.stream()
                .filter(r -> r.quantity().value().equals(value))
                .map(List::of)
                .toList();
    }

    private static List<List<Figure>> pairs(List<Figure> rows, Rational value) {
        List<List<Figure>> pairs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                Rational sum = rows.get(i)
                        .quantity()
                        .value()
                        .plus(rows.get(j).quantity().value());
                if (sum.equals(value)) {
                    pairs.add(List.of(rows.get(i), rows.get(j)));
                }
            }
        }
        return pairs;
    }

    /** Whether the figure is in a sum that holds as printed: its own list adds up, so the other source counts differently. */
    private static boolean isBalanced(Suspicion suspicion) {
        for (Evaluation evaluation : suspicion.context().of(suspicion.figure())) {
            if (evaluation.outcome() == Outcome.HOLDS
                    && !Groups.parts(evaluation).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static Explanation explanation(
            Figure figure, Figure partner, String sign, List<Figure> rows, boolean balanced) {
        List<String> arguments = new ArrayList<>();
        List<Figure> figures = new ArrayList<>(List.of(figure, partner));
        arguments.add(Words.value(figure));
        arguments.add(balanced ? "balanced" : "");
        arguments.addAll(List.of("", Words.value(partner), Words.name(partner)));
        for (Figure row : rows) {
            arguments.addAll(List.of(sign, Words.value(row), Words.name(row)));
            figures.add(row);
        }
        return new Explanation(Kind.REGROUPING, arguments, figures);
    }
}
