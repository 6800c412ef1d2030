package org.countercheck.audit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.countercheck.explain.Explanation;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Rational;
import org.countercheck.rule.LabelText;

/**
 * Puts explanations into words: the phrase of their kind, filled with their figures and arguments.
 *
 * <p>Numbers among the arguments are plain values in the unit of the first figure; a first argument such as {@code cut} or {@code twice} chooses
 * between phrases of one kind.
 */
final class Reasons {

    private final Phrases phrases;
    private final Sides sides;

    Reasons(Phrases phrases) {
        this.phrases = phrases;
        this.sides = new Sides(phrases);
    }

    String of(Explanation explanation) {
        List<String> arguments = explanation.arguments();
        String key =
                "explain." + explanation.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String variant = arguments.isEmpty() ? key : key + "." + arguments.get(0);
        return phrases.fill(phrases.has(variant) ? variant : key, places(explanation))
                .strip();
    }

    /** What the places of a phrase are filled with: {0} the first figure, {1} the other ones, then what the kind tells. */
    private Object[] places(Explanation explanation) {
        List<Figure> figures = explanation.figures();
        String first = figures.isEmpty() ? "" : sides.figure(figures.get(0));
        String last = figures.size() < 2 ? "" : sides.figure(figures.get(figures.size() - 1));
        return switch (explanation.kind()) {
            case REGROUPING, CLAIM -> new Object[] {equation(explanation)};
            case OTHER_ROW -> new Object[] {first, last, LabelText.withoutNumber(argument(explanation, 1))};
            case EXCHANGED, STALE -> new Object[] {first, last};
            case OTHER_SCOPE -> new Object[] {first, last, argument(explanation, 2)};
            case TRUNCATION ->
                new Object[] {
                    first,
                    amount(explanation, 2),
                    amount(explanation, 3),
                    argument(explanation, 4),
                    argument(explanation, 5)
                };
            case OTHER_BASE -> new Object[] {first, last, amount(explanation, 3)};
            case OTHER_PARTS ->
                new Object[] {
                    argument(explanation, 0),
                    argument(explanation, 1),
                    argument(explanation, 2),
                    argument(explanation, 3),
                    argument(explanation, 4)
                };
            case DIRECTION, DOUBLE_COUNT -> new Object[] {first, last, amount(explanation, 2)};
            case DIGIT, SWAP, DIGIT_COUNT -> new Object[] {first, last, amount(explanation, 1)};
            case SCALE -> new Object[] {first, last, inUnit(explanation)};
            case MINIMAL_REPAIR ->
                new Object[] {
                    figures.stream().map(sides::figure).collect(Collectors.joining(phrases.fill("comma"))),
                    last,
                    argument(explanation, 0),
                    argument(explanation, 1)
                };
            case UNFINISHED -> new Object[0];
        };
    }

    /** {@code 446 = 444（信函）+ 2（传真）}: value, remark, then sign, value and name of each term. */
    private String equation(Explanation explanation) {
        String text = "";
        for (int i = 2; i + 2 < explanation.arguments().size(); i += 3) {
            String sign = argument(explanation, i).replace('-', '−');
            String name = LabelText.withoutNumber(argument(explanation, i + 2));
            String term = phrases.fill("term", bare(explanation, i + 1), name);
            text = text.isEmpty() ? sign + term : phrases.fill("next-term", text, sign.isEmpty() ? "+" : sign, term);
        }
        return phrases.fill("equation", bare(explanation, 0), text);
    }

    private String bare(Explanation explanation, int index) {
        boolean hasFigure = !explanation.figures().isEmpty() && isNumber(argument(explanation, index));
        return hasFigure
                ? Amounts.bare(
                        Rational.of(argument(explanation, index)),
                        explanation.figures().get(0))
                : argument(explanation, index);
    }

    private String amount(Explanation explanation, int index) {
        boolean hasFigure = !explanation.figures().isEmpty() && isNumber(argument(explanation, index));
        return hasFigure
                ? Amounts.of(
                        Rational.of(argument(explanation, index)),
                        explanation.figures().get(0))
                : argument(explanation, index);
    }

    /** A value that may be in another scale than the figure prints, which is what the explanation is about. */
    private static String inUnit(Explanation explanation) {
        boolean hasFigure = !explanation.figures().isEmpty() && isNumber(argument(explanation, 1));
        return hasFigure
                ? Amounts.of(
                        Rational.of(argument(explanation, 1)),
                        explanation.figures().get(0).unit())
                : argument(explanation, 1);
    }

    private static String argument(Explanation explanation, int index) {
        return index < explanation.arguments().size() ? explanation.arguments().get(index) : "";
    }

    private static boolean isNumber(String text) {
        boolean signed = text.startsWith("-");
        String digits = signed ? text.substring(1) : text;
        return !digits.isEmpty()
                && digits.length() < 60
                && Character.isDigit(digits.charAt(0))
                && digits.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                && digits.indexOf('.') == digits.lastIndexOf('.');
    }
}
