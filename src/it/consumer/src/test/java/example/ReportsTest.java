package example;

import static org.countercheck.assertj.CountercheckAssertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.countercheck.Countercheck;
import org.countercheck.audit.Audit;
import org.countercheck.audit.Baseline;
import org.countercheck.junit.AuditReports;
import org.countercheck.junit.AuditTests;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReportsTest {

    private static final Path ACCEPTED = Path.of("reports/accepted.csv");

    private final Audit library = Countercheck.standard().audit(Path.of("reports/library.txt"));

    @Test
    void the_events_do_not_add_up() {
        assertThat(library).everyRuleMatched().finding("stated-sum").between("26场", "9场").saying("25场");
    }

    @Test
    void nothing_new_since_the_review() {
        assertThat(library).hasNoFindingsBeyond(ACCEPTED).hasNoStaleAcceptances(ACCEPTED);
    }

    @TestFactory
    Stream<DynamicNode> every_relation_holds_or_is_accepted() {
        return AuditTests.of(library.accepting(Baseline.read(ACCEPTED)));
    }

    @AuditReports(value = "reports/*.txt", accepted = "reports/accepted.csv")
    void no_report_contradicts_itself(Audit report) {
        assertThat(report).isConsistent();
    }
}
