package org.countercheck.assertj;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.countercheck.audit.Audit;
import org.countercheck.audit.Finding;
import org.countercheck.audit.Wording;
import org.countercheck.explain.Explanation;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Level;
import org.countercheck.render.FindingText;

/** Assertions about the findings of one rule: each asks for at least one of them, and what follows is about those. */
public final class FindingAssert extends AbstractAssert<FindingAssert, List<Finding>> {

    private final Audit audit;

    FindingAssert(Audit audit, List<Finding> findings) {
        super(findings, FindingAssert.class);
        this.audit = audit;
    }

    /** One is between figures that print exactly this, number and unit; in a table the number alone. */
    public FindingAssert between(String one, String other) {
        return narrowed("between " + one + " and " + other, f -> prints(f, one) && prints(f, other));
    }

    private static boolean prints(Finding finding, String text) {
        return finding.figures().stream().map(Figure::text).map(String::strip).anyMatch(text.strip()::equals);
    }

    /** One has an explanation with these words, in Chinese or English; {@code 444 + 2} is enough for {@code 446 = 444（信函申请数）+ 2（传真申请数）}. */
    public FindingAssert explainedBy(String words) {
        return narrowed("explained by " + words, f -> f.explanations().stream().anyMatch(e -> says(e, words)));
    }

    private static boolean says(Explanation explanation, String words) {
        String chinese = Wording.in(Locale.CHINESE).of(explanation);
        return chinese.contains(words)
                || Wording.in(Locale.ENGLISH).of(explanation).contains(words)
                || Equation.of(chinese).contains(Equation.of(words));
    }

    /** One is at this level. */
    public FindingAssert at(Level level) {
        return narrowed("at the level " + level.name().toLowerCase(Locale.ROOT), f -> f.level() == level);
    }

    /** One holds the figure that prints exactly this for the one most likely wrong. */
    public FindingAssert suspecting(String text) {
        return narrowed(
                "suspecting " + text,
                f -> !f.suspects().isEmpty()
                        && f.suspects().get(0).text().strip().equals(text.strip()));
    }

    /** One is told with these words, in Chinese or English. */
    public FindingAssert saying(String words) {
        return narrowed(
                "saying " + words,
                f -> f.message(Locale.CHINESE).contains(words)
                        || f.message(Locale.ENGLISH).contains(words));
    }

    /** Back to the audit, for what else is expected of it. */
    public AuditAssert audit() {
        return new AuditAssert(audit);
    }

    private FindingAssert narrowed(String what, Predicate<Finding> condition) {
        List<Finding> left = actual.stream().filter(condition).toList();
        if (left.isEmpty()) {
            String told =
                    actual.stream().map(f -> "\n" + FindingText.of(audit, f)).collect(Collectors.joining());
            throw failure("%s", "Expected a finding " + what + ", but there are:" + told);
        }
        return new FindingAssert(audit, left);
    }
}
