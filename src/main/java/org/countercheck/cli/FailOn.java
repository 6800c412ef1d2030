package org.countercheck.cli;

import java.util.List;
import org.countercheck.audit.Audit;
import org.countercheck.relation.Level;

/** The least serious finding that makes the process fail. */
enum FailOn {
    ERROR,
    WARNING,
    NOTE,
    NEVER;

    /** Whether some audit has an open finding that counts. */
    boolean isReachedBy(List<Audit> audits) {
        return audits.stream()
                .flatMap(a -> a.openFindings().stream())
                .map(f -> f.level())
                .anyMatch(this::counts);
    }

    /** Whether a finding of this level counts. */
    boolean counts(Level level) {
        return this != NEVER && level.ordinal() <= ordinal();
    }

    /** As users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
