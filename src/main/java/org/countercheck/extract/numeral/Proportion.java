package org.countercheck.extract.numeral;

import java.math.BigDecimal;
import java.util.Optional;
import org.countercheck.extract.numeral.WrittenNumber.Shape;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;
import org.countercheck.figure.Unit;

/**
 * Proportions of three or more terms that add up to about 100: the terms of 19.1:28.3:52.6 are shares in percent. So is what is told for a hundred of
 * something else: 105.23 in 105.23:100.
 *
 * <p>One of the terms may be misprinted, so that they need not add up exactly. Without decimals it may as well be a time of day.
 */
final class Proportion {

    private static final int REACH = 40;
    private static final int FEWEST = 3;
    private static final Rational SLACK = Rational.of(10);
    private static final String HUNDRED = ":100";

    private Proportion() {}

    /** The term of a proportion that {@code n} is. */
    static Optional<Mention> term(Text text, WrittenNumber n) {
        boolean term = n.shape() == Shape.DIGITS && (text.at(n.end()) == ':' || text.at(n.start() - 1) == ':');
        if (!term || !isForHundred(text, n) && !isWhole(text, n.start())) {
            return Optional.empty();
        }
        Quantity quantity = Quantity.rounded(n.value(), n.lastPlace(), Unit.PERCENT);
        return Optional.of(new Mention.Counted(n.start(), n.end(), quantity, false));
    }

    /** Whether {@code n} is the hundred that another number is told for: 105.23:100, 女性=100, 以女性为100. */
    static boolean isBase(Text text, WrittenNumber n, Language language) {
        boolean hundred = n.isPlain() && n.mantissa() == 100 && n.digits() == 3;
        if (!hundred || text.at(n.end()) == '%') {
            return false;
        }
        boolean told = text.at(n.start() - 1) == ':' && Text.isDigit(text.at(n.start() - 2));
        return told || language.cues.get("base").endingAt(text, text.back(n.start())) != null;
    }

    private static boolean isForHundred(Text text, WrittenNumber n) {
        return n.decimals() > 0
                && text.at(n.start() - 1) != ':'
                && text.matches(HUNDRED, n.end())
                && !isPart(text.at(n.end() + HUNDRED.length()));
    }

    private static boolean isWhole(Text text, int inside) {
        int start = inside;
        while (start > inside - REACH && isPart(text.at(start - 1))) {
            start--;
        }
        StringBuilder chain = new StringBuilder();
        for (int at = start; at < inside + REACH && isPart(text.at(at)); at++) {
            chain.append(text.at(at));
        }
        String[] terms = chain.toString().split(":", -1);
        Rational missing = Rational.HUNDRED;
        boolean decimals = false;
        for (String term : terms) {
            int dot = term.indexOf('.');
            if (dot == 0 || term.isEmpty() || dot != term.lastIndexOf('.') || dot == term.length() - 1) {
                return false;
            }
            missing = missing.minus(Rational.of(new BigDecimal(term)));
            decimals |= dot > 0;
        }
        return terms.length >= FEWEST && decimals && missing.abs().compareTo(SLACK) <= 0;
    }

    private static boolean isPart(char c) {
        return Text.isDigit(c) || c == '.' || c == ':';
    }
}
