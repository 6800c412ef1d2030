package org.countercheck.extract.numeral;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words that contain a numeral and count nothing, found at their first numeral. */
final class Names {

    private record Name(String word, int numeral, boolean number) {}

    private static final Name[] NONE = {};

    private final Language language;
    private final Name[][] byNumeral = new Name[Character.MAX_VALUE + 1][];

    Names(List<String> words, Language language) {
        this.language = language;
        Map<Character, List<Name>> lists = new LinkedHashMap<>();
        for (String word : words) {
            int at = firstNumeral(word);
            if (at >= 0) {
                boolean number = word.chars().allMatch(c -> Text.isDigit((char) c));
                lists.computeIfAbsent(word.charAt(at), k -> new ArrayList<>()).add(new Name(word, at, number));
            }
        }
        lists.forEach((c, list) -> {
            list.sort(Comparator.comparingInt((Name n) -> n.word.length())
                    .reversed()
                    .thenComparing(Name::word));
            byNumeral[c] = list.toArray(NONE);
        });
    }

    /** The first digit or 十 of {@code word}, or else its first power of ten, or -1. */
    private int firstNumeral(String word) {
        int power = -1;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Text.isDigit(c) || language.digit(c) >= 0 || language.power(c) == 1) {
                return i;
            }
            power = power < 0 && language.power(c) > 0 ? i : power;
        }
        return power;
    }

    /** The span of the longest word whose first numeral stands at {@code at} and that begins at {@code from} or later, or null. */
    int[] around(Text text, int at, int from) {
        Name[] candidates = byNumeral[text.at(at)];
        if (candidates == null) {
            return null;
        }
        for (Name name : candidates) {
            int start = at - name.numeral;
            int end = start + name.word.length();
            if (start >= from && text.matches(name.word, start) && stands(text, name, start, end)) {
                return new int[] {start, end};
            }
        }
        return null;
    }

    private boolean stands(Text text, Name name, int start, int end) {
        char next = text.at(end);
        char last = text.at(end - 1);
        boolean goesOn = language.digit(next) >= 0 || language.power(next) > 0;
        // 统一三项标准: a digit behind a word that ends in its only numeral begins a number.
        boolean begins = language.digit(next) > 0 && name.numeral > 0 && name.numeral == name.word.length() - 1;
        boolean cut = goesOn && !begins && (language.digit(last) >= 0 || language.power(last) > 0 || last == '点');
        if (cut || text.at(start - 1) == '第' || next == '之' && last == '分') {
            return false;
        }
        if (Text.isDigit(text.at(start)) && isNumber(text.at(start - 1))
                || Text.isDigit(text.at(end - 1)) && isNumber(text.at(end))) {
            return false;
        }
        // A well-known number is one only by itself: 12345热线, but 12345件.
        return !name.number
                || language.units.at(text, text.skip(end)) == null
                        && language.power(next) == 0
                        && !language.isMore(next);
    }

    private static boolean isNumber(char c) {
        return Text.isDigit(c) || c == '.' || c == ',' || c == '%' || c == '-';
    }
}
