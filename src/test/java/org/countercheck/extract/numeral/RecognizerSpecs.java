package org.countercheck.extract.numeral;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The Chinese specifications of Recognizers-Text: JSON arrays of {@code Input} and {@code Results} with {@code Text}, where
 * given {@code Start} and {@code End} (both inclusive), and a {@code Resolution}; in folders named {@code Chinese}.
 */
final class RecognizerSpecs {

    /** A number found there; {@code end} is behind it. */
    record Expected(String text, int start, int end, String value) {}

    /** One input with all numbers found there. */
    record Case(String model, String input, List<Expected> results) {}

    private static final List<String> MODELS =
            List.of("NumberModel.json", "NumberRangeModel.json", "PercentModel.json", "CurrencyModel.json");

    private RecognizerSpecs() {}

    /** All cases of the models known here, in or below {@code directory}. */
    static List<Case> in(Path directory) {
        try (Stream<Path> files = Files.walk(directory.toAbsolutePath().normalize())) {
            return files.filter(RecognizerSpecs::isKnown)
                    .sorted()
                    .flatMap(RecognizerSpecs::cases)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isKnown(Path file) {
        return MODELS.contains(file.getFileName().toString())
                && file.getParent().getFileName().toString().equals("Chinese");
    }

    private static Stream<Case> cases(Path file) {
        try {
            String json = Files.readString(file);
            String model = file.getFileName().toString().replace("Model.json", "");
            List<Case> cases = new ArrayList<>();
            for (JsonNode one : new ObjectMapper().readTree(json.startsWith("\uFEFF") ? json.substring(1) : json)) {
                String input = one.path("Input").asText();
                cases.add(new Case(model, input, expected(input, one.path("Results"))));
            }
            return cases.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static List<Expected> expected(String input, JsonNode results) {
        List<Expected> expected = new ArrayList<>();
        int from = 0;
        for (JsonNode result : results) {
            String text = result.path("Text").asText();
            int start = result.path("Start").asInt(plain(input).indexOf(plain(text), from));
            int end = result.has("End") ? result.path("End").asInt() + 1 : start + text.length();
            expected.add(new Expected(
                    text, start, end, result.path("Resolution").path("value").asText()));
            from = end;
        }
        return expected;
    }

    /** Their texts are in one width and in small letters. */
    private static String plain(String text) {
        return new String(Language.CHINESE.folding.fold(text.replace('，', ','))).toLowerCase(Locale.ROOT);
    }
}
