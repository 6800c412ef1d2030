package org.countercheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.countercheck.audit.Audit;
import org.countercheck.audit.Finding;
import org.countercheck.explain.Explanation;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Level;

/**
 * One finding that an audit must report, written beside what the report says.
 *
 * @param item what it is called in messages
 * @param report the words of the report it is about, for the reader of the test
 * @param level its level
 * @param figures printed numbers of the finding, those that contradict each other first
 * @param kind the explanation to give; empty if the numbers speak for themselves
 * @param words what the message or an explanation must say
 */
record Expected(
        String item,
        String report,
        Level level,
        List<String> figures,
        Optional<Explanation.Kind> kind,
        List<String> words) {

    static Expected of(String item, String report, Level level, String... figures) {
        return new Expected(item, report, level, List.of(figures), Optional.empty(), List.of());
    }

    /** The same, explained in this way. */
    Expected explained(Explanation.Kind by, String... told) {
        return new Expected(item, report, level, figures, Optional.of(by), List.of(told));
    }

    /** The same, with these words in its message. */
    Expected saying(String... told) {
        return new Expected(item, report, level, figures, kind, List.of(told));
    }

    /** The finding of the audit, which must be there with its explanation. */
    Finding in(Audit audit) {
        List<Finding> found = audit.findings().stream().filter(this::isAbout).toList();
        assertThat(found).as("findings about %s of\n%s", this, told(audit)).hasSize(1);
        Finding finding = found.get(0);
        kind.ifPresent(k -> assertThat(finding.explanations())
                .as("explanations of %s", finding.message(Locale.CHINA))
                .anyMatch(e -> e.kind() == k));
        words.forEach(w -> assertThat(finding.message(Locale.CHINA)).contains(w));
        return finding;
    }

    /** Whether a finding has this level and exactly, or for sums of many parts at least, these figures. */
    boolean isAbout(Finding finding) {
        List<String> printed =
                finding.figures().stream().map(Figure::text).map(String::strip).toList();
        return finding.level() == level && printed.size() == figures.size() && printed.containsAll(figures);
    }

    /** All messages of an audit, for failures. */
    static String told(Audit audit) {
        StringBuilder text = new StringBuilder();
        audit.findings().forEach(f -> text.append(f.level())
                .append(' ')
                .append(f.figures().stream().map(Figure::text).toList())
                .append(' ')
                .append(f.message(Locale.CHINA))
                .append('\n'));
        return text.toString();
    }

    @Override
    public String toString() {
        return item + " " + level + " " + figures + " (" + report + ")";
    }
}
