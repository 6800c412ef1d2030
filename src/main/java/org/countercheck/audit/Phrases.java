package org.countercheck.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The phrases of one language, by key. Places {@code {0}}, {@code {1}} … in a phrase are filled with arguments.
 *
 * <p>Read as UTF-8 from {@code words_zh.properties} or {@code words_en.properties}; no default locale is asked.
 */
final class Phrases {

    private final Map<String, String> phrases;

    private Phrases(Map<String, String> phrases) {
        this.phrases = phrases;
    }

    static Phrases load(String language) {
        String file = "words_" + language + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream(file), file)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        Map<String, String> phrases = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> phrases.put(key, properties.getProperty(key)));
        return new Phrases(phrases);
    }

    /** Whether there is a phrase. */
    boolean has(String key) {
        return phrases.containsKey(key);
    }

    /** All keys, in alphabetical order. */
    Iterable<String> keys() {
        return phrases.keySet();
    }

    /**
     * The phrase with its places filled; a place without an argument stays empty.
     *
     * @throws IllegalArgumentException if there is no such phrase
     */
    String fill(String key, Object... arguments) {
        String phrase = Optional.ofNullable(phrases.get(key))
                .orElseThrow(() -> new IllegalArgumentException("no phrase is called " + key));
        StringBuilder text = new StringBuilder(phrase.length() + 32);
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            boolean isPlace = c == '{' && i + 2 < phrase.length() && phrase.charAt(i + 2) == '}';
            int index = isPlace ? phrase.charAt(i + 1) - '0' : -1;
            if (index >= 0 && index <= 9) {
                text.append(index < arguments.length ? arguments[index] : "");
                i += 2;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
