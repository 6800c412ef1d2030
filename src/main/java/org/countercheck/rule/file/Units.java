package org.countercheck.rule.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;
import org.countercheck.figure.Unit;

/** The units that numbers in relations may carry. */
final class Units {

    private static final Map<String, Dimension> KNOWN = read();

    private Units() {}

    private static Map<String, Dimension> read() {
        Map<String, Dimension> known = new LinkedHashMap<>();
        try (InputStream in = Units.class.getResourceAsStream("units.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] words = line.split(" ");
                    for (int i = 1; i < words.length; i++) {
                        known.put(words[i], Dimension.valueOf(words[0]));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(known);
    }

    /** {@code value} in the unit of {@code token}, its scale applied: 100 万元 is 1,000,000 元. */
    static Quantity quantity(Rational value, Token token) throws FormulaException {
        String text = token.text();
        Rational scaled = value;
        int at = 0;
        while (at < text.length() && scale(text.charAt(at)) > 1 && !KNOWN.containsKey(text.substring(at))) {
            scaled = scaled.times(Rational.of(scale(text.charAt(at++))));
        }
        String symbol = text.substring(at);
        if (symbol.isEmpty()) {
            return Quantity.exactly(scaled, Unit.NONE);
        }
        Dimension dimension = KNOWN.get(symbol);
        if (dimension == null) {
            throw new FormulaException(
                    "unit-unknown",
                    token.start(),
                    token.end(),
                    symbol,
                    Suggestion.of(symbol, KNOWN.keySet().stream().sorted().toList()));
        }
        return Quantity.exactly(scaled, dimension == Dimension.PERCENT ? Unit.PERCENT : new Unit(symbol, dimension));
    }

    private static long scale(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 1;
        };
    }
}
