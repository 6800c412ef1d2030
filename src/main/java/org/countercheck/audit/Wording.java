package org.countercheck.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.countercheck.document.Document;
import org.countercheck.document.Problem;
import org.countercheck.explain.Explanation;
import org.countercheck.rule.file.RuleWording;

/**
 * Turns findings, explanations and problems into words of one language.
 *
 * <p>Models carry keys and arguments; the words stand in one file per language beside this class. Immutable and safe for use by several threads.
 */
public final class Wording {

    private static final int LETTERS_ASKED = 2000;

    private final Locale locale;
    private final Phrases phrases;
    private final Sentences sentences;
    private final Reasons reasons;

    private Wording(String language) {
        this.locale = Locale.forLanguageTag(language);
        this.phrases = Phrases.load(language);
        this.sentences = new Sentences(phrases);
        this.reasons = new Reasons(phrases);
    }

    /** Loaded when a language is first asked for. */
    private static final class Chinese {
        private static final Wording WORDS = new Wording("zh");
    }

    /** Loaded when a language is first asked for. */
    private static final class English {
        private static final Wording WORDS = new Wording("en");
    }

    /** The words of {@code locale}; Chinese for {@code zh}, otherwise English. */
    public static Wording in(Locale locale) {
        return locale.getLanguage().equals("zh") ? Chinese.WORDS : English.WORDS;
    }

    /** The language a document is written in, judged by its first letters: {@link Locale#CHINESE} or {@link Locale#ENGLISH}. */
    public static Locale languageOf(Document document) {
        String text = document.source().text();
        int han = 0;
        int letters = 0;
        for (int i = 0; i < text.length() && letters < LETTERS_ASKED; i++) {
            char c = text.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            han += Character.isIdeographic(c) ? 1 : 0;
        }
        return han * 4 >= letters && han > 0 ? Locale.CHINESE : Locale.ENGLISH;
    }

    /** One finding: what is printed where, what contradicts it, the likeliest reason. */
    public String of(Finding finding) {
        String sentence = sentences.of(finding.evaluation(), finding.level());
        Optional<String> reason = finding.explanations().stream().findFirst().map(this::of);
        return reason.isPresent() ? phrases.fill("with-reason", sentence, reason.get()) : sentence;
    }

    /** One explanation. */
    public String of(Explanation explanation) {
        return reasons.of(explanation);
    }

    /** Something that was not read or not applied. A key without words is told by its arguments. */
    public String of(Problem problem) {
        String key = "problem." + problem.key();
        List<String> arguments = problem.arguments();
        return phrases.has(key)
                ? phrases.fill(key, arguments.toArray())
                : RuleWording.of(problem, locale)
                        .orElseGet(() ->
                                phrases.fill("problem", problem.key(), String.join(phrases.fill("comma"), arguments)));
    }

    /**
     * One phrase, its places filled with {@code arguments}; for renderers, so that all words of one language stand in one file.
     *
     * @throws IllegalArgumentException if there is no such phrase
     */
    public String phrase(String key, Object... arguments) {
        return phrases.fill(key, arguments);
    }
}
