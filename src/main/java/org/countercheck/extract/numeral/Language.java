package org.countercheck.extract.numeral;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one language knows of numerals: characters, units, qualifiers, names and cues, read once from its resources.
 *
 * <p>A resource has one group a line, {@code group word word …}, groups may be continued on other lines; {@code #} begins
 * a comment line. {@code names.txt} has no groups. Words are folded as passages are.
 */
final class Language {

    /** Chinese as official reports print it. */
    static final Language CHINESE = new Language("zh");

    private final String folder;
    final Folding folding;
    final Units units;
    final Names names;
    final Words halves;
    final Map<String, Words> qualifiers;
    final Map<String, Words> cues;
    /** By character, whether a word for a half begins with it. */
    private final boolean[] begins = new boolean[Character.MAX_VALUE + 1];

    private final byte[] digits = new byte[Character.MAX_VALUE + 1];
    private final byte[] powers = new byte[Character.MAX_VALUE + 1];
    private final String more;
    private final String some;

    private Language(String code) {
        folder = code + "/";
        folding = new Folding(flat(groups("folding.txt")));
        Map<String, List<String>> numerals = groups("numerals.txt");
        numerals.get("digit").forEach(d -> digits[d.charAt(0)] = (byte) (d.charAt(1) - '0' + 1));
        numerals.get("power").forEach(p -> powers[p.charAt(0)] = (byte) (p.charAt(1) - '0'));
        more = String.join("", numerals.get("more"));
        some = String.join("", numerals.get("some"));
        halves = Words.of(numerals.get("half"));
        numerals.get("half").forEach(w -> begins[w.charAt(0)] = true);
        units = new Units(groups("units.txt"));
        names = new Names(flat(groups("names.txt")), this);
        qualifiers = words(groups("qualifiers.txt"));
        cues = words(groups("cues.txt"));
    }

    /** Value of a digit in characters, or -1. */
    int digit(char c) {
        return digits[c] - 1;
    }

    /** Power of ten of a multiplier, or 0. */
    int power(char c) {
        return powers[c];
    }

    /** Whether {@code c} is no numeral, but begins a word for a half. */
    boolean isHalf(char c) {
        return begins[c] && digits[c] == 0 && powers[c] == 0;
    }

    /** Whether a numeral may begin with {@code c}. */
    boolean beginsNumeral(char c) {
        return Text.isDigit(c) || digits[c] > 0 || powers[c] > 0 || begins[c] || c >= '①' && c <= '⑳';
    }

    /** Whether {@code c} behind a number says that there is somewhat more. */
    boolean isMore(char c) {
        return more.indexOf(c) >= 0;
    }

    /** Whether {@code c} before a power of ten makes it a vague number: 数百. */
    boolean isSome(char c) {
        return some.indexOf(c) >= 0;
    }

    private static Map<String, Words> words(Map<String, List<String>> groups) {
        Map<String, Words> words = new LinkedHashMap<>();
        groups.forEach((name, list) -> words.put(name, Words.of(list)));
        return words;
    }

    private static List<String> flat(Map<String, List<String>> groups) {
        List<String> all = new ArrayList<>();
        groups.forEach((name, list) -> {
            all.add(name);
            all.addAll(list);
        });
        return all;
    }

    private Map<String, List<String>> groups(String name) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        try (InputStream in = Language.class.getResourceAsStream(folder + name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    List<String> words = List.of(read(line.strip()).split(" +"));
                    groups.computeIfAbsent(words.get(0), k -> new ArrayList<>()).addAll(words.subList(1, words.size()));
                }
            }
            return groups;
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + folder + name, e);
        }
    }

    private String read(String line) {
        return folding == null ? line : new String(folding.fold(line));
    }
}
