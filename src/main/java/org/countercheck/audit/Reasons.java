package org.countercheck.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.countercheck.explain.Explanation;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Rational;

/** Puts explanations into words: the phrase of their kind, filled with their arguments and figures. */
final class Reasons {

    private final Phrases phrases;
    private final Sides sides;

    Reasons(Phrases phrases) {
        this.phrases = phrases;
        this.sides = new Sides(phrases);
    }

    String of(Explanation explanation) {
        String key = "explain." + explanation.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<Figure> figures = explanation.figures();
        if (explanation.kind() == Explanation.Kind.REGROUPING && figures.size() > 2) {
            String sum = regrouping(figures);
            if (!sum.isEmpty()) {
                return sum;
            }
        }
        List<String> arguments = explanation.arguments();
        String first = figures.isEmpty() ? "" : sides.figure(figures.get(0));
        String others = figures.stream().skip(1).map(sides::figure).collect(Collectors.joining(phrases.fill("comma")));
        // {0} first figure, {1} the others, {2} all arguments, {3}… each argument.
        List<Object> places = new ArrayList<>(List.of(first, others, String.join(phrases.fill("comma"), arguments)));
        places.addAll(arguments);
        String variant = key + "." + Math.min(figures.size(), 2) + (arguments.isEmpty() ? "" : "a");
        return phrases.fill(phrases.has(variant) ? variant : key, places.toArray()).strip();
    }

    /**
     * {@code 446 = 444（信函）+ 2（传真）}: the first figure as a sum or difference of the others. The signs are found by
     * trying, since an explanation names only its figures; empty if no signs fit.
     */
    private String regrouping(List<Figure> figures) {
        List<Figure> terms = figures.subList(1, figures.size());
        Rational goal = figures.get(0).quantity().value();
        if (terms.size() > 12) {
            return "";
        }
        for (int signs = 0; signs < 1 << terms.size(); signs++) {
            Rational sum = Rational.ZERO;
            for (int i = 0; i < terms.size(); i++) {
                Rational value = terms.get(i).quantity().value();
                sum = (signs >> i & 1) == 0 ? sum.plus(value) : sum.minus(value);
            }
            if (sum.equals(goal)) {
                return written(figures.get(0), terms, signs);
            }
        }
        return "";
    }

    private String written(Figure result, List<Figure> terms, int signs) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < terms.size(); i++) {
            boolean negative = (signs >> i & 1) == 1;
            text.append(text.isEmpty() ? negative ? "−" : "" : negative ? " − " : " + ");
            Figure term = terms.get(i);
            text.append(phrases.fill("term", Amounts.bare(term.quantity().value(), term), sides.name(term)));
        }
        return phrases.fill("explain.equation", Amounts.bare(result.quantity().value(), result), text);
    }
}
