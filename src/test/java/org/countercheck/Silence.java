package org.countercheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.countercheck.audit.Audit;
import org.countercheck.audit.Finding;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Level;

/**
 * Numbers that look alike or close to a contradiction and are none.
 *
 * @param why why they do not contradict each other
 * @param one printed numbers, each of which must be a figure
 * @param others numbers they must not be held against; empty if nothing may accuse them
 */
record Silence(String why, List<String> one, List<String> others) {

    static Silence of(String why, List<String> one, String... others) {
        return new Silence(why, one, List.of(others));
    }

    /** Checks that the numbers were read, and that no error or warning holds them against each other. */
    void in(Audit audit) {
        List<String> read =
                audit.extraction().figures().stream().map(Silence::text).toList();
        assertThat(read).as(why).containsAll(one).containsAll(others);
        assertThat(audit.findings().stream().filter(this::accuses).map(Finding::id))
                .as("%s: %s must not be held against %s\n%s", why, one, others, Expected.told(audit))
                .isEmpty();
    }

    private boolean accuses(Finding finding) {
        List<String> printed = finding.figures().stream().map(Silence::text).toList();
        return finding.level() != Level.NOTE
                && holdsAny(printed, one)
                && (others.isEmpty() || holdsAny(printed, others));
    }

    private static boolean holdsAny(Collection<String> printed, List<String> wanted) {
        return wanted.stream().anyMatch(printed::contains);
    }

    private static String text(Figure figure) {
        return figure.text().strip();
    }

    @Override
    public String toString() {
        return why + ": " + one + " " + others;
    }
}
