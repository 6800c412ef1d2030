package org.countercheck.assertj;

import org.countercheck.audit.Audit;

/**
 * The entry to assertions about audits, to be imported statically.
 *
 * <pre>{@code
 * assertThat(audit).everyRuleMatched().finding("same-quantity").between("446件", "444").explainedBy("444 + 2");
 * }</pre>
 */
public final class CountercheckAssertions {

    private CountercheckAssertions() {}

    /** Assertions about {@code audit}. */
    public static AuditAssert assertThat(Audit audit) {
        return new AuditAssert(audit);
    }
}
