package org.countercheck.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countercheck.assertj.CountercheckAssertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import java.nio.file.Path;
import org.countercheck.audit.Audit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.EventConditions;

class AuditReportsTest {

    private static final String REPORTS = "src/it/consumer/reports/";

    /** Run by the tests below, not by the build: its name does not end in Test. */
    static class Templates {

        @AuditReports(REPORTS + "*.txt")
        void consistent(Audit audit) {
            assertThat(audit).isConsistent();
        }

        @AuditReports(value = REPORTS + "*.txt", accepted = REPORTS + "accepted.csv")
        void accepted(Audit audit) {
            assertThat(audit).isConsistent();
        }

        @AuditReports("no-such-folder/*.txt")
        void nothing(Audit audit) {
            assertThat(audit).isConsistent();
        }

        @AuditReports(REPORTS + "*.txt")
        void blind() {}
    }

    private static EngineExecutionResults run(String method) {
        String parameters = method.equals("blind") ? "()" : "(" + Audit.class.getName() + ")";
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(Templates.class.getName() + "#" + method + parameters))
                .execute();
    }

    @Test
    void a_method_runs_once_for_each_file_under_the_name_of_the_file() {
        var tests = run("consistent").testEvents();
        assertThat(tests.started().stream().map(e -> e.getTestDescriptor().getDisplayName()))
                .containsExactly(REPORTS + "library.txt", REPORTS + "museum.txt");
        assertThat(tests.succeeded().count()).isEqualTo(1);
        tests.failed()
                .assertThatEvents()
                .haveExactly(
                        1,
                        EventConditions.finishedWithFailure(
                                message(m -> m.contains("F1 error stated-sum") && m.contains("library.txt:9:"))));
    }

    @Test
    void accepted_findings_do_not_count() {
        assertThat(run("accepted").testEvents().succeeded().count()).isEqualTo(2);
    }

    @Test
    void a_pattern_without_files_and_a_method_without_an_audit_fail() {
        run("nothing")
                .allEvents()
                .assertThatEvents()
                .haveExactly(1, EventConditions.finishedWithFailure(message(m -> m.contains("no-such-folder/*.txt"))));
        run("blind")
                .allEvents()
                .assertThatEvents()
                .haveExactly(1, EventConditions.finishedWithFailure(message(m -> m.contains("parameter of type"))));
    }

    @Test
    void patterns_are_files_or_globs_in_the_order_of_paths() {
        assertThat(Glob.files(REPORTS + "museum.txt")).containsExactly(Path.of(REPORTS + "museum.txt"));
        assertThat(Glob.files("src/it/*/reports/{museum,library}.txt"))
                .containsExactly(Path.of(REPORTS + "library.txt"), Path.of(REPORTS + "museum.txt"));
        assertThat(Glob.files("src/**/museum.txt")).containsExactly(Path.of(REPORTS + "museum.txt"));
        assertThat(Glob.files("READM?.md")).containsExactly(Path.of("README.md"));
        assertThatThrownBy(() -> Glob.files(REPORTS + "theatre.txt"))
                .isInstanceOf(ExtensionConfigurationException.class);
    }
}
