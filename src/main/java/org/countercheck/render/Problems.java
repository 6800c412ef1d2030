package org.countercheck.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.countercheck.audit.Audit;
import org.countercheck.audit.Wording;
import org.countercheck.document.Problem;

/** What an audit could not read or apply, from all stages, each once. */
final class Problems {

    private static final String NO_FIGURES = "rule-matched-nothing";
    private static final String NO_PRIOR = "rule-prior-missing";

    private Problems() {}

    /** The problems that people are told one by one: all but rules that had nothing to check. */
    static List<Problem> singly(Audit audit) {
        return of(audit).stream()
                .filter(p -> !p.key().equals(NO_FIGURES) && !p.key().equals(NO_PRIOR))
                .toList();
    }

    /** The rules that had nothing to check, in one line for each reason; empty lines are left out. */
    static List<String> rules(Audit audit, Wording wording) {
        List<String> unmatched = of(audit).stream()
                .filter(p -> p.key().equals(NO_FIGURES))
                .map(p -> wording.phrase("report.rule-unmatched", p.arguments().toArray()))
                .toList();
        List<String> prior = of(audit).stream()
                .filter(p -> p.key().equals(NO_PRIOR))
                .map(p -> p.arguments().get(0))
                .toList();
        String comma = wording.phrase("comma");
        List<String> lines = new ArrayList<>();
        if (!unmatched.isEmpty()) {
            lines.add(wording.phrase("report.rules-unmatched", unmatched.size(), String.join(comma, unmatched)));
        }
        if (!prior.isEmpty()) {
            lines.add(wording.phrase("report.rules-prior", prior.size(), String.join(comma, prior)));
        }
        return lines;
    }

    static List<Problem> of(Audit audit) {
        Set<Problem> problems =
                new LinkedHashSet<>(audit.extraction().document().problems());
        problems.addAll(audit.extraction().problems());
        problems.addAll(audit.problems());
        return List.copyOf(problems);
    }
}
