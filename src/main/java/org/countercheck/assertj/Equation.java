package org.countercheck.assertj;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The numbers and signs of an explanation, without spaces and without the names in brackets behind the numbers. */
record Equation(List<String> tokens) {

    private static final String SIGNS = "+-−=×÷";

    static Equation of(String text) {
        List<String> tokens = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '（' || c == '(' ? 1 : 0;
            boolean isSign = SIGNS.indexOf(c) >= 0;
            boolean ends = depth > 0 || isSign || Character.isWhitespace(c);
            if (ends && !word.isEmpty()) {
                tokens.add(word.toString());
                word.setLength(0);
            }
            if (depth == 0 && isSign) {
                tokens.add(c == '−' ? "-" : String.valueOf(c));
            } else if (!ends) {
                word.append(c);
            }
            depth -= depth > 0 && (c == '）' || c == ')') ? 1 : 0;
        }
        if (!word.isEmpty()) {
            tokens.add(word.toString());
        }
        return new Equation(List.copyOf(tokens));
    }

    /** Whether {@code part} stands in this, number by number: {@code 444 + 2} is not in {@code 1444 + 2}. */
    boolean contains(Equation part) {
        return !part.tokens.isEmpty() && Collections.indexOfSubList(tokens, part.tokens) >= 0;
    }
}
