package org.countercheck.audit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;
import org.countercheck.figure.Unit;

/** Writes computed values the way the document writes comparable ones: same unit, same scale. */
final class Amounts {

    private static final int SHOWN_DECIMALS = 8;

    private Amounts() {}

    /** What the figure prints, with the unit that its table gives elsewhere: {@code 444件}, {@code 430200万元}. */
    static String printed(Figure figure) {
        String text = figure.text().strip();
        boolean isBare = !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
        return isBare ? text + scaleName(scale(figure)) + figure.unit().symbol() : text;
    }

    /** {@code value} in unit and scale of {@code like}. */
    static String of(Rational value, Figure like) {
        Rational scale = scale(like);
        return number(value.dividedBy(scale)) + scaleName(scale) + like.unit().symbol();
    }

    /** {@code value} without a unit, in the scale of {@code like}. */
    static String bare(Rational value, Figure like) {
        Rational scale = scale(like);
        return number(value.dividedBy(scale)) + scaleName(scale);
    }

    /** {@code value} in its unit. */
    static String of(Rational value, Unit unit) {
        boolean isLarge = unit.dimension() == Dimension.MONEY && value.abs().compareTo(Rational.of(10_000)) >= 0;
        return isLarge
                ? number(value.dividedBy(Rational.of(10_000))) + "万" + unit.symbol()
                : number(value) + unit.symbol();
    }

    /** {@code value} rounded half up to the last place that {@code like} prints. */
    static Rational rounded(Rational value, Quantity like) {
        BigDecimal steps = value.dividedBy(like.step()).toDecimal(40).setScale(0, RoundingMode.HALF_UP);
        return Rational.of(steps).times(like.step());
    }

    /** Plain digits: all of them where they end soon, otherwise four decimals. */
    static String number(Rational value) {
        BigDecimal exact = value.toDecimal(40);
        BigDecimal shown = exact.scale() <= SHOWN_DECIMALS ? exact : exact.setScale(4, RoundingMode.HALF_UP);
        return shown.toPlainString();
    }

    /** By how much the figure's value exceeds the digits it prints: 10000 where its column is in 万元. */
    private static Rational scale(Figure figure) {
        Rational digits = digits(figure.text());
        Rational value = figure.quantity().value().abs();
        if (digits.signum() == 0 || value.signum() == 0) {
            return Rational.ONE;
        }
        Rational scale = value.dividedBy(digits);
        return scaleName(scale).isEmpty() ? Rational.ONE : scale;
    }

    private static String scaleName(Rational scale) {
        if (scale.equals(Rational.of(1_000))) {
            return "千";
        } else if (scale.equals(Rational.of(10_000))) {
            return "万";
        } else if (scale.equals(Rational.of(1_000_000))) {
            return "百万";
        } else if (scale.equals(Rational.of(10_000_000))) {
            return "千万";
        }
        return scale.equals(Rational.of(100_000_000)) ? "亿" : "";
    }

    /** The first number in digits, 0 if there is none. */
    private static Rational digits(String text) {
        BigInteger number = BigInteger.ZERO;
        int decimals = -1;
        boolean started = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                started = true;
                number = number.multiply(BigInteger.TEN).add(BigInteger.valueOf(digit));
                decimals += decimals >= 0 ? 1 : 0;
            } else if (started && (c == '.' || c == '．') && decimals < 0) {
                decimals = 0;
            } else if (started && c != ',' && c != '，' && c != ' ') {
                break;
            }
        }
        return Rational.of(new BigDecimal(number, Math.max(decimals, 0)));
    }
}
