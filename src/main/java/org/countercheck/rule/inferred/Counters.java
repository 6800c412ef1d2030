package org.countercheck.rule.inferred;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Which measure words may count the same things, read from the language's resource. */
final class Counters {

    /** The Chinese measure words. */
    static final Counters CHINESE = of("zh/counters.txt");

    private final List<List<String>> families;

    private Counters(List<List<String>> families) {
        this.families = families;
    }

    private static Counters of(String resource) {
        try (InputStream in = Counters.class.getResourceAsStream(resource)) {
            return new Counters(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split(" +")))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + resource, e);
        }
    }

    /** Whether the two words count the same things in official reports. */
    boolean sameFamily(String one, String other) {
        return families.stream().anyMatch(f -> f.contains(one) && f.contains(other));
    }
}
