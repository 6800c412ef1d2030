package org.countercheck.audit;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The decision of a person that one finding may stand.
 *
 * @param fingerprint which finding: {@link Finding#fingerprint()}, which stays when text moves
 * @param reason why it may stand; never blank
 * @param who decided, as the file names them; may be empty
 * @param when the day of the decision, where the file tells it
 */
public record Acceptance(String fingerprint, String reason, String who, Optional<LocalDate> when) {

    /**
     * Checks that there is a reason.
     *
     * @throws IllegalArgumentException if fingerprint or reason is blank
     */
    public Acceptance {
        if (fingerprint.isBlank()) {
            throw new IllegalArgumentException("an acceptance needs the fingerprint of a finding");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a finding is never accepted without a reason");
        }
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(when, "when");
    }

    /** An acceptance of {@code finding}. */
    public static Acceptance of(Finding finding, String reason, String who, LocalDate when) {
        return new Acceptance(finding.fingerprint(), reason.strip(), who.strip(), Optional.of(when));
    }

    /** Whether this is about {@code finding}. */
    public boolean isAbout(Finding finding) {
        return fingerprint.equals(finding.fingerprint());
    }

    /** Reason, person and day on one line. */
    @Override
    public String toString() {
        String day = when.map(LocalDate::toString).orElse("");
        String decided = who.isEmpty() || day.isEmpty() ? who + day : who + ", " + day;
        return decided.isEmpty() ? reason : reason + " (" + decided + ")";
    }
}
