package org.countercheck.extract.numeral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.countercheck.figure.Interval;
import org.countercheck.figure.Rational;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the Chinese cases of an independent recogniser (JSON arrays of {@code Input} and {@code Results} with {@code Text},
 * {@code Start}, {@code End}, {@code Resolution}) through the reader, from the directory in {@code countercheck.recognizer.specs}.
 *
 * <p>What is set aside here may be a number there; a number read by both must have the same value. Where they differ on
 * purpose: 以上 and 以下 include their bound, 余 and 多 are bounded above, ranges are closed. So bounds are compared, and not
 * whether they belong to the range.
 */
class RecognizerConformanceTest {

    private static final List<String> MODELS = List.of(
            "NumberModel.json",
            "NumberRangeModel.json",
            "PercentModel.json",
            "PercentageModel.json",
            "CurrencyModel.json");

    private final NumeralReader reader = new NumeralReader();

    @TestFactory
    Stream<DynamicTest> a_number_read_by_both_has_the_same_value() throws IOException {
        String directory = System.getProperty("countercheck.recognizer.specs");
        assumeTrue(directory != null, "no -Dcountercheck.recognizer.specs=DIRECTORY");
        List<Path> specs;
        try (Stream<Path> files = Files.walk(Path.of(directory))) {
            specs = files.filter(f -> MODELS.contains(f.getFileName().toString()))
                    .sorted()
                    .toList();
        }
        assertThat(specs).as("specs in %s", directory).isNotEmpty();
        List<DynamicTest> tests = new ArrayList<>();
        for (Path spec : specs) {
            for (JsonNode one : new ObjectMapper().readTree(Files.readString(spec))) {
                String input = one.path("Input").asText();
                tests.add(DynamicTest.dynamicTest(
                        spec.getFileName() + " " + input, () -> agrees(input, one.path("Results"))));
            }
        }
        return tests.stream();
    }

    private void agrees(String input, JsonNode results) {
        List<Mention> mentions = reader.read(input);
        for (JsonNode result : results) {
            int start = result.path("Start").asInt();
            int end = result.path("End").asInt() + 1;
            List<Rational> bounds =
                    bounds(result.path("Resolution").path("value").asText());
            for (Mention m : mentions) {
                if (m instanceof Mention.Counted c && c.start() < end && start < c.end() && !bounds.isEmpty()) {
                    Interval lenient = c.quantity().lenient();
                    assertThat(bounds)
                            .as("%s in %s read as %s", result.path("Text").asText(), input, lenient)
                            .anyMatch(bound -> isWithin(lenient, bound));
                }
            }
        }
    }

    private static boolean isWithin(Interval interval, Rational value) {
        return interval.contains(value)
                || interval.low().filter(value::equals).isPresent()
                || interval.high().filter(value::equals).isPresent();
    }

    /** The numbers of a resolution: {@code 12.5}, {@code 30%}, or the finite ends of {@code [10,20)}. */
    private static List<Rational> bounds(String resolution) {
        List<Rational> bounds = new ArrayList<>();
        for (String part : resolution.replaceAll("[\\[\\]()%]", "").split(",")) {
            try {
                bounds.add(Rational.of(new BigDecimal(part.strip())));
            } catch (NumberFormatException notAnEnd) {
                continue;
            }
        }
        return bounds;
    }
}
