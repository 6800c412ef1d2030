package org.countercheck.rule.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countercheck.rule.LabelPath;
import org.countercheck.rule.LabelText;
import org.countercheck.rule.Rulebook;

/**
 * What is wrong with a rulebook, and what is odd about it, before any document is read.
 *
 * @param rulebooks the rulebooks that could be read
 * @param mistakes what must be mended: syntax, names used twice, rules that can never hold together
 * @param remarks what may be meant: labels that neither {@code aliases.csv} nor {@code rulebook.csv} knows, rules that follow from others
 */
public record RulebookCheck(List<Rulebook> rulebooks, List<RuleProblem> mistakes, List<RuleProblem> remarks) {

    /** Copies the lists. */
    public RulebookCheck {
        rulebooks = List.copyOf(rulebooks);
        mistakes = List.copyOf(mistakes);
        remarks = List.copyOf(remarks);
    }

    /** Checks the rulebook in a directory, or all those in it. */
    public static RulebookCheck of(Path directory) {
        List<Rulebook> books;
        try {
            books = Rulebooks.loadAll(directory);
        } catch (RuleFileException e) {
            return new RulebookCheck(List.of(), e.problems(), List.of());
        }
        List<RuleProblem> mistakes = new ArrayList<>();
        List<RuleProblem> remarks = new ArrayList<>();
        for (Rulebook book : books) {
            List<FormulaRule> rules =
                    book.rules().stream().map(FormulaRule.class::cast).toList();
            RuleLogic logic = RuleLogic.of(book.vocabulary(), rules);
            mistakes.addAll(logic.contradictions());
            remarks.addAll(unknown(book, rules));
            remarks.addAll(logic.redundancies());
        }
        return new RulebookCheck(books, mistakes, remarks);
    }

    /** Labels that nothing else in the rulebook mentions, each once; without any list of labels nothing can be said. */
    private static List<RuleProblem> unknown(Rulebook book, List<FormulaRule> rules) {
        Map<String, String> known = known(book);
        List<RuleProblem> unknown = new ArrayList<>();
        Set<String> told = new HashSet<>();
        if (known.isEmpty()) {
            return unknown;
        }
        for (FormulaRule rule : rules) {
            for (Formula.Reference reference : rule.formula().references()) {
                for (String segment : reference.path().segments()) {
                    String label = segment.strip();
                    if (!known.containsKey(LabelText.normalise(segment)) && told.add(label)) {
                        unknown.add(rule.problem(
                                "check-label",
                                List.of(label, Suggestion.of(label, known.values())),
                                reference.start(),
                                reference.end()));
                    }
                }
            }
        }
        return unknown;
    }

    private static Map<String, String> known(Rulebook book) {
        Map<String, String> known = new LinkedHashMap<>();
        List<String> labels = new ArrayList<>(book.fit().of());
        labels.addAll(book.fit().rows());
        book.vocabulary().aliases().forEach((label, wordings) -> {
            labels.add(label);
            labels.addAll(wordings);
        });
        for (String label : labels) {
            LabelPath.of(label).segments().forEach(s -> known.putIfAbsent(LabelText.normalise(s), s.strip()));
        }
        return known;
    }
}
