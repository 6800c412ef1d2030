package org.countercheck.extract.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The cue words of one language, read from its resource; longest words first. */
public final class Cues {

    /** Groups whose lines hold several sets of words each. */
    private static final Set<Cue> FORMS = Set.of(
            Cue.COMPLEMENT,
            Cue.BALANCE,
            Cue.ADDITION,
            Cue.PERIODS,
            Cue.QUOTA,
            Cue.PROPORTION,
            Cue.PERHUNDRED,
            Cue.RATEBALANCE,
            Cue.PARTRATE,
            Cue.BOUND);

    private final Map<Cue, CueWords> words = new EnumMap<>(Cue.class);
    private final Complements complements;
    private final Map<Cue, List<List<List<String>>>> forms;
    private final Bands bands;

    private Cues(Map<Cue, List<String>> words, Map<Cue, List<List<List<String>>>> forms) {
        words.forEach((cue, list) -> this.words.put(cue, CueWords.of(list)));
        this.forms = forms;
        this.complements = Complements.of(forms(Cue.COMPLEMENT));
        this.bands = new Bands(words(Cue.ABOVE), words(Cue.BELOW), words(Cue.AMONG), words(Cue.THROUGH));
    }

    /** The words of the language whose resources lie in {@code folder}, such as {@code zh}. */
    public static Cues of(String folder) {
        Map<Cue, List<String>> words = new EnumMap<>(Cue.class);
        Map<Cue, List<List<List<String>>>> forms = new EnumMap<>(Cue.class);
        for (String line : lines(folder + "/sentences.txt")) {
            int colon = line.indexOf(':');
            Cue cue = Cue.valueOf(line.substring(0, colon).strip().toUpperCase(Locale.ROOT));
            String[] values = line.substring(colon + 1).strip().split(" +");
            if (FORMS.contains(cue)) {
                forms.computeIfAbsent(cue, c -> new ArrayList<>())
                        .add(Arrays.stream(values[0].split(","))
                                .map(part -> List.of(part.split("\\|")))
                                .toList());
            } else {
                words.computeIfAbsent(cue, c -> new ArrayList<>()).addAll(List.of(values));
            }
        }
        words.replaceAll((cue, list) -> list.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList());
        forms.replaceAll((cue, list) -> List.copyOf(list));
        return new Cues(words, forms);
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Cues.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + resource, e);
        }
    }

    /** The words of one group, longest first. */
    List<String> words(Cue cue) {
        return group(cue).words();
    }

    private CueWords group(Cue cue) {
        return words.getOrDefault(cue, CueWords.NONE);
    }

    /** The lines of a group whose lines hold several sets of words each. */
    List<List<List<String>>> forms(Cue cue) {
        return forms.getOrDefault(cue, List.of());
    }

    /** Whether {@code text} ends with a word of the group. */
    boolean ends(String text, Cue cue) {
        return !suffix(text, cue).isEmpty();
    }

    /** Whether {@code text} starts with a word of the group. */
    boolean starts(String text, Cue cue) {
        return !prefix(text, cue).isEmpty();
    }

    /** Whether a word of the group stands anywhere in {@code text}. */
    boolean has(String text, Cue cue) {
        return group(cue).standIn(text);
    }

    /** Whether the words say that a list leaves something out; the 等 of 高等学校 does not, nor does the title of a document. */
    boolean leavesOpen(String text) {
        // 咨询仅1件 says how few they are, not that there are others.
        String words = text.substring(0, text.length() - suffix(text, Cue.ONLY).length());
        return has(group(Cue.NOTPARTIAL).without(withoutTitles(words)), Cue.PARTIAL);
    }

    /** Whether the words call a number the whole of something; 公共预算 does not. */
    boolean saysTotal(String text) {
        return has(group(Cue.NOTTOTAL).without(text), Cue.TOTAL);
    }

    /** Whether the words call a number one to be reached; 一般公共预算收入 is what was taken in. */
    boolean saysTarget(String text) {
        return has(group(Cue.NOTTARGET).without(text), Cue.TARGET);
    }

    /** Whether the words say that something was carried over; 办结转派工单 does not. */
    boolean carries(String text) {
        return has(group(Cue.NOTCARRIED).without(text), Cue.CARRIED);
    }

    /** Whether the words leave the number out of a whole; 拆除 does not, nor what remains behind 剔除……后. */
    boolean excepts(String text) {
        String words = group(Cue.NOTEXCEPT).without(text);
        int at = words(Cue.EXCEPT).stream().mapToInt(words::indexOf).max().orElse(-1);
        return at >= 0 && !has(words.substring(at), Cue.EXCEPTEND);
    }

    /** Whether two numbers have one unit, or both count cases: 来访110批 beside 来信20件. */
    boolean areCountedAlike(Item one, Item other) {
        return one.hasUnitOf(other) || areCases(one, other);
    }

    /** 来信58件；来访133批: whether both count cases of one sort. */
    boolean areCases(Item one, Item other) {
        return words(Cue.CASES).contains(one.unit().symbol())
                && words(Cue.CASES).contains(other.unit().symbol());
    }

    private static String withoutTitles(String text) {
        String plain = text;
        for (int open = plain.indexOf('《'); open >= 0; open = plain.indexOf('《')) {
            int close = plain.indexOf('》', open);
            plain = plain.substring(0, open) + (close < 0 ? "" : plain.substring(close + 1));
        }
        return plain;
    }

    /** The longest word of the group that ends {@code text}, or an empty string. */
    String suffix(String text, Cue cue) {
        return group(cue).suffix(text);
    }

    /** The longest word of the group that starts {@code text}, or an empty string. */
    String prefix(String text, Cue cue) {
        return group(cue).prefix(text);
    }

    /** Whether {@code names} hold a word of every set of some family of complementary parts, and no name is left over, or bands from the first to the last. */
    boolean complete(List<String> names) {
        return complements.cover(names) || bands.cover(names);
    }

    /** Whether the names hold words of the two complementary parts of something, whatever else they say: 城镇常住人口 and 乡村. */
    boolean opposed(String one, String other) {
        return complements.opposed(one, other);
    }

    /** The band of ages, sizes or years that a name tells. */
    Optional<Bands.Band> band(String name) {
        return bands.of(name);
    }
}
