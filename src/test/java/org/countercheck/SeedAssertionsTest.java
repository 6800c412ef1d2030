package org.countercheck;

import static org.countercheck.assertj.CountercheckAssertions.assertThat;

import org.countercheck.audit.Audit;
import org.countercheck.relation.Level;
import org.junit.jupiter.api.Test;

/** The first real report, as an auditor would keep it as a unit test. */
class SeedAssertionsTest {

    @Test
    void prose_and_table_disagree_on_letters() {
        Audit audit = Countercheck.standard().audit(SeedReport.file());
        assertThat(audit)
                .everyRuleMatched()
                .covers("信函申请数")
                .finding("same-quantity")
                .at(Level.ERROR)
                .between("446件", "444")
                .explainedBy("444 + 2");
    }
}
