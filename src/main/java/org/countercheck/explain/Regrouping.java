package org.countercheck.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countercheck.explain.Explanation.Kind;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Form;
import org.countercheck.figure.Rational;
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

    @Override
    public List<Explanation> explain(Suspicion suspicion) {
        Optional<Figure> partner = suspicion.partner();
        if (partner.isEmpty() || suspicion.figure().quantity().form() != Form.EXACT) {
            return List.of();
        }
        Rational rest = suspicion.printed().minus(partner.get().quantity().value());
        Groups groups = suspicion.context().groups();
        if (rest.signum() > 0) {
            boolean balanced = isBalanced(suspicion);
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
                ? List.of(explanation(suspicion.figure(), partner.get(), "-", fits.get(0), false))
                : List.of();
    }

    /** Rows that are not 0 and that nothing in the list of the suspected figure states by itself. */
    private static List<Figure> free(Set<Figure> rows, Suspicion suspicion) {
        List<Figure> free = new ArrayList<>();
        for (Figure row : rows) {
            Set<Figure> partners = suspicion.context().partners(row);
            boolean stated = partners.stream()
                    .anyMatch(p -> p.origin() == suspicion.figure().origin() && !p.equals(suspicion.figure()));
            if (!stated && row.quantity().form() == Form.EXACT && row.quantity().value().signum() > 0) {
                free.add(row);
            }
        }
        return free;
    }

    private static List<List<Figure>> singles(List<Figure> rows, Rational value) {
        return rows.stream().filter(r -> r.quantity().value().equals(value)).map(List::of).toList();
    }

    private static List<List<Figure>> pairs(List<Figure> rows, Rational value) {
        List<List<Figure>> pairs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                Rational sum = rows.get(i).quantity().value().plus(rows.get(j).quantity().value());
                if (sum.equals(value)) {
                    pairs.add(List.of(rows.get(i), rows.get(j)));
                }
            }
        }
        return pairs;
    }

    /** Whether the figure is part of a sum that holds as printed: what the row lacks was then counted here. */
    private static boolean isBalanced(Suspicion suspicion) {
        for (Evaluation evaluation : suspicion.context().of(suspicion.figure())) {
            if (evaluation.outcome() == Outcome.HOLDS && Groups.parts(evaluation).contains(suspicion.figure())) {
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
