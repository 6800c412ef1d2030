package org.countercheck.extract.numeral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countercheck.extract.numeral.RecognizerSpecs.Case;
import org.countercheck.extract.numeral.RecognizerSpecs.Expected;
import org.countercheck.figure.Rational;
import org.countercheck.figure.SetAside.Reason;
import org.countercheck.figure.Unit;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads what an independent recogniser reads, with the same value at the same place: the Chinese specifications of
 * Recognizers-Text, which are not part of the project, from {@code -Dcountercheck.recognizer.specs=DIRECTORY}.
 *
 * <p>A number in characters is no figure here without a measure word, so 件 is put behind where there is none. Whether a bound
 * belongs to a range is not compared: here 以上 and 以下 include it, as the Civil Code has it. Other deviations are shown as
 * skipped, by reason.
 */
class RecognizerConformanceTest {

    /** A kind of writing that is read otherwise on purpose: where the pattern is found in the text of the number. */
    private record Deviation(Pattern text, String why) {}

    private static final List<Deviation> DEVIATIONS = List.of(
            new Deviation(Pattern.compile("(?i)[0-9] ?[kmeＫ^]"), "k, M, E and ^ are no notation of official prose"),
            new Deviation(Pattern.compile("[打双雙对對]$"), "three pairs are counted as 3, not as 6 pieces"),
            new Deviation(Pattern.compile("^半|^百三"), "半成, 半百 and 百三 are spoken language"),
            new Deviation(Pattern.compile("兆"), "兆 is a million in official prose (兆瓦), as in SI"),
            new Deviation(Pattern.compile("^-?[.]"), "a number without its first digit is not guessed"),
            new Deviation(Pattern.compile(". ."), "spaces inside a word, or before a digit without its power"),
            new Deviation(Pattern.compile("銭|美分|毛"), "one amount in two units"),
            new Deviation(Pattern.compile("^一以上"), "an idiom"),
            new Deviation(Pattern.compile("对折|對折"), "a discount is a price and no share"));

    /** Why numbers are set aside here that are numbers there. */
    private static final Map<Reason, String> SET_ASIDE = Map.of(
            Reason.DATE, "a date counts nothing",
            Reason.ORDINAL, "a number in characters that opens a line and ends in a comma numbers it",
            Reason.TERM, "lengths of time, ages, thresholds, ratios, discounts, and fractions that are no share",
            Reason.NAME, "words that contain a numeral",
            Reason.DAMAGED, "several points in one number: damaged");

    private static final String MEASURE_WORD = "件";

    private final NumeralReader reader = new NumeralReader();

    @TestFactory
    Stream<DynamicNode> what_an_independent_recogniser_reads_is_read_alike() {
        String directory = System.getProperty("countercheck.recognizer.specs");
        assumeTrue(directory != null, "no -Dcountercheck.recognizer.specs=DIRECTORY with the specifications");
        List<Case> cases = RecognizerSpecs.in(Path.of(directory));
        assertThat(cases).as("cases in folders named Chinese in %s", directory).isNotEmpty();
        Map<String, List<DynamicNode>> groups = new LinkedHashMap<>();
        for (Case one : cases) {
            String difference = difference(one);
            String why = difference == null ? null : deviation(one);
            groups.computeIfAbsent(why == null ? one.model() : why, k -> new ArrayList<>())
                    .add(dynamicTest(one.input(), () -> {
                        if (why != null) {
                            abort(why);
                        }
                        assertThat(difference).isNull();
                    }));
        }
        return groups.entrySet().stream().map(g -> dynamicContainer(g.getKey(), g.getValue()));
    }

    /** Why {@code one} may be read otherwise, or null; each number that differs must have its reason. */
    private String deviation(Case one) {
        Reading reading = read(one);
        String why = null;
        for (Expected e : one.results()) {
            if (!agrees(reading, e)) {
                why = deviation(reading, e);
                if (why == null) {
                    return null;
                }
            }
        }
        return why;
    }

    private String deviation(Reading reading, Expected e) {
        return Stream.concat(
                        DEVIATIONS.stream()
                                .filter(d -> d.text().matcher(e.text()).find())
                                .map(Deviation::why),
                        reading.counted(e).isEmpty()
                                ? reading.at(e).map(m -> SET_ASIDE.get(((Mention.Aside) m).reason()))
                                : Stream.empty())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** How our reading differs, or null. */
    private String difference(Case one) {
        Reading reading = read(one);
        return one.results().stream()
                .filter(e -> !agrees(reading, e))
                .findFirst()
                .map(e -> e + " in " + one.input() + " read as " + reading.mentions())
                .orElse(null);
    }

    private static boolean agrees(Reading reading, Expected expected) {
        return bounds(expected.value()).stream()
                .allMatch(bound -> reading.counted(expected).stream().anyMatch(c -> agrees(c, bound)));
    }

    /** What is found, and where a measure word was put into the input. */
    private record Reading(List<Mention> mentions, boolean[] inserted) {

        Stream<Mention> at(Expected e) {
            return mentions.stream().filter(m -> m.start() < shifted(e.end()) && shifted(e.start()) < m.end());
        }

        List<Mention.Counted> counted(Expected e) {
            return at(e).filter(Mention.Counted.class::isInstance)
                    .map(Mention.Counted.class::cast)
                    .toList();
        }

        private int shifted(int at) {
            int shifted = at;
            for (int i = 0; i < at; i++) {
                shifted += inserted[i] ? 1 : 0;
            }
            return shifted;
        }
    }

    private Reading read(Case one) {
        boolean[] inserted = new boolean[one.input().length() + 1];
        return new Reading(reader.read(measured(one.input(), inserted)), inserted);
    }

    /** The input with a measure word behind each number in characters that has none. */
    private String measured(String input, boolean[] inserted) {
        StringBuilder text = new StringBuilder(input);
        List<Mention> mentions = reader.read(input);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention m = mentions.get(i);
            boolean name = m instanceof Mention.Aside a && a.reason() == Reason.NAME;
            if (name && isNumeral(input.substring(m.start(), m.end()))) {
                text.insert(m.end(), MEASURE_WORD);
                inserted[m.end()] = true;
            }
        }
        return text.toString();
    }

    private static boolean isNumeral(String text) {
        for (char c : Language.CHINESE.folding.fold(text)) {
            if (Language.CHINESE.digit(c) < 0 && Language.CHINESE.power(c) == 0 && " 余多几点".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean agrees(Mention.Counted counted, BigDecimal value) {
        boolean percent = counted.quantity().unit().equals(Unit.PERCENT);
        return Stream.of(
                        Stream.of(counted.quantity().value()),
                        counted.quantity().strict().low().stream(),
                        counted.quantity().strict().high().stream())
                .flatMap(s -> s)
                .anyMatch(v -> isEqual(v, value) || percent && isEqual(v, value.movePointRight(2)));
    }

    /** To the 13 digits that survive in a binary fraction. */
    private static boolean isEqual(Rational ours, BigDecimal theirs) {
        MathContext digits = new MathContext(13);
        return ours.equals(Rational.of(theirs))
                || ours.toDecimal(30).round(digits).compareTo(theirs.round(digits)) == 0;
    }

    /** The numbers of a resolution: {@code 12.5}, {@code 30%}, or the finite ends of {@code [10,20)}. */
    private static List<BigDecimal> bounds(String resolution) {
        List<BigDecimal> bounds = new ArrayList<>();
        for (String part : resolution.replaceAll("[\\[\\]()%]", "").split(",")) {
            if (!part.isBlank()) {
                bounds.add(new BigDecimal(part.strip()));
            }
        }
        return bounds;
    }
}
