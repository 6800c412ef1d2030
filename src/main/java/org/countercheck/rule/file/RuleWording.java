package org.countercheck.rule.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.countercheck.document.Problem;

/** The words of messages about rules, in Chinese and English. */
public final class RuleWording {

    private static final Properties CHINESE = read("messages_zh.properties");
    private static final Properties ENGLISH = read("messages_en.properties");

    private RuleWording() {}

    private static Properties read(String resource) {
        Properties words = new Properties();
        try (InputStream in = RuleWording.class.getResourceAsStream(resource)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** The sentence of a problem that a rule has with a document; empty if the problem is not about a rule. */
    public static Optional<String> of(Problem problem, Locale locale) {
        return words(locale).containsKey(problem.key())
                ? Optional.of(of(problem.key(), problem.arguments(), locale))
                : Optional.empty();
    }

    /** Fills {0}, {1}, … A key with {@code .bare} is used when the last argument, a suggestion, is empty. */
    static String of(String key, List<String> arguments, Locale locale) {
        Properties words = words(locale);
        boolean bare =
                !arguments.isEmpty() && arguments.get(arguments.size() - 1).isEmpty();
        String pattern =
                bare ? words.getProperty(key + ".bare", words.getProperty(key, key)) : words.getProperty(key, key);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            boolean place = c == '{' && i + 2 < pattern.length() && pattern.charAt(i + 2) == '}';
            int index = place ? pattern.charAt(i + 1) - '0' : -1;
            if (index >= 0 && index < arguments.size()) {
                out.append(arguments.get(index));
                i += 2;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static Properties words(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }
}
