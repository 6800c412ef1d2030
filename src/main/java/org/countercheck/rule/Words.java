package org.countercheck.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of one language that decide which figure a label means; read from a resource. */
final class Words {

    /** Chinese. */
    static final Words CHINESE = read("zh/words.txt");

    private final Map<String, List<String>> sections;
    /** With which characters a word that may be left out at the start of a label begins. */
    private final BitSet starts = new BitSet();
    /** With which characters a word that may be left out at the end of a label ends. */
    private final BitSet ends = new BitSet();

    private Words(Map<String, List<String>> sections) {
        this.sections = sections;
        of("before").forEach(word -> starts.set(word.charAt(0)));
        of("after").forEach(word -> ends.set(word.charAt(word.length() - 1)));
    }

    private static Words read(String resource) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        try (InputStream in = Words.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> current = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    current = sections.computeIfAbsent(line.substring(1, line.indexOf(']')), k -> new ArrayList<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    current.addAll(List.of(line.strip().split("\\s+")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Longest first, so that 分别为 is taken before 为.
        sections.values()
                .forEach(words ->
                        words.sort(Comparator.comparingInt(String::length).reversed()));
        sections.replaceAll((name, words) -> List.copyOf(words));
        return new Words(sections);
    }

    private List<String> of(String section) {
        return sections.getOrDefault(section, List.of());
    }

    /** The words of a label in a sentence, without those that only lead to it or to its number. */
    String stem(String normalised) {
        String stem = normalised;
        while (true) {
            String shorter = withoutYear(withoutEnd(withoutStart(withoutTopic(stem))));
            if (shorter.equals(stem)) {
                return stem;
            }
            stem = shorter;
        }
    }

    private String withoutTopic(String text) {
        for (String word : of("lead-in")) {
            int at = text.lastIndexOf(word);
            if (at >= 0 && text.length() > at + word.length() + 2) {
                return text.substring(at + word.length());
            }
        }
        int others = text.lastIndexOf('等');
        // 报刊、公示栏等其他方式: examples of the label, not part of it
        boolean examples =
                others > 0 && text.indexOf('、') >= 0 && text.indexOf('、') < others && text.length() > others + 2;
        return examples ? text.substring(others + 1) : text;
    }

    private String withoutStart(String text) {
        if (text.isEmpty() || !starts.get(text.charAt(0))) {
            return text;
        }
        for (String word : of("before")) {
            if (text.length() > word.length() + 1 && text.startsWith(word)) {
                return text.substring(word.length());
            }
        }
        return text;
    }

    private String withoutEnd(String text) {
        if (text.isEmpty() || !ends.get(text.charAt(text.length() - 1))) {
            return text;
        }
        for (String word : of("after")) {
            if (text.length() > word.length() + 1 && text.endsWith(word)) {
                return text.substring(0, text.length() - word.length());
            }
        }
        return text;
    }

    private static String withoutYear(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at != 4 || at >= text.length()) {
            return text;
        }
        at += text.charAt(at) == '年' ? 1 : 0;
        at += at < text.length() && text.charAt(at) == '度' ? 1 : 0;
        return at < text.length() - 1 ? text.substring(at) : text;
    }

    /** Whether {@code scope} is the whole of the reporting body. */
    boolean isWhole(String scope) {
        return scope.isEmpty()
                || of("whole").stream().anyMatch(scope::startsWith)
                        && of("part").stream().noneMatch(scope::contains);
    }

    /** Whether {@code period} says that another time than the year reported is meant. */
    boolean isOtherPeriod(String period) {
        return of("other-period").stream().anyMatch(period::contains);
    }

    /** Whether a label means a percentage. */
    boolean isRate(String normalised) {
        return of("rate").stream().anyMatch(normalised::endsWith);
    }

    /** What a label such as 信函申请占比 is the share of; empty if it is no such label. */
    String sharedBy(String normalised) {
        for (String word : of("share")) {
            if (normalised.length() > word.length() && normalised.endsWith(word)) {
                return normalised.substring(0, normalised.length() - word.length());
            }
        }
        return "";
    }

    /** Whether a column or row adds up the others. */
    boolean isTotal(String normalised) {
        return of("total").contains(normalised);
    }

    /** Whether what stands before {@code at} turns a claim round. */
    boolean isDenied(String words, int at) {
        return of("denial").stream().anyMatch(d -> words.startsWith(d, at - d.length()));
    }
}
