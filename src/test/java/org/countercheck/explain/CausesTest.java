package org.countercheck.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countercheck.explain.Explainer.Diagnosis;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Comparison;
import org.countercheck.relation.Evaluation;
import org.junit.jupiter.api.Test;

class CausesTest {

    private final OpenGovernment report = new OpenGovernment();

    @Test
    void the_number_still_open_follows_from_the_number_answered() {
        // 674 - 655 = 19 in the table, 674 - 659 = 15 in the prose: because 659 is printed for 655.
        report.sheet.relate(
                "pending",
                Sheet.difference(report.tReceived, report.tClosed),
                Comparison.EQUAL,
                Sheet.difference(report.received, report.answered));
        Evaluation cause = find("pending").cause().orElseThrow();
        assertThat(cause.relation().figures()).contains(report.answered).hasSize(2);
    }

    @Test
    void independent_findings_stand_for_themselves() {
        Diagnosis letters = Diagnoses.of(report.sheet, report.letters, report.tLetters);
        Diagnosis parts = Diagnoses.of(report.sheet, report.tAnswered, report.tReferred);
        Diagnosis granted = Diagnoses.of(report.sheet, report.granted, report.tGranted);
        assertThat(List.of(letters, parts, granted)).allMatch(d -> d.cause().isEmpty());
    }

    @Test
    void a_share_follows_from_its_wrong_numerator() {
        Sheet sheet = new Sheet();
        Figure total = sheet.prose("总数", 394);
        Figure wrong = sheet.prose("甲", 72);
        Figure cell = sheet.next().cell("甲", 79);
        Figure share = sheet.percent("甲", "20.05");
        sheet.share(share, wrong, total);
        sheet.tie(wrong, cell);
        assertThat(Diagnoses.of(sheet, share, wrong)
                        .cause()
                        .orElseThrow()
                        .relation()
                        .figures())
                .containsExactly(wrong, cell);
        assertThat(Diagnoses.of(sheet, wrong, cell).cause()).isEmpty();
    }

    @Test
    void a_wrong_share_beside_a_wrong_numerator_is_a_finding_of_its_own() {
        Sheet sheet = new Sheet();
        Figure total = sheet.prose("总数", 394);
        Figure wrong = sheet.prose("甲", 72);
        Figure cell = sheet.next().cell("甲", 79);
        Figure share = sheet.percent("甲", "50.05");
        sheet.share(share, wrong, total);
        sheet.tie(wrong, cell);
        assertThat(Diagnoses.of(sheet, share, wrong).cause()).isEmpty();
    }

    private Diagnosis find(String rule) {
        return new Explainer(Context.of(report.sheet.figures(), report.sheet.evaluations()))
                .diagnose().stream()
                        .filter(d -> d.evaluation().relation().rule().equals(rule))
                        .findFirst()
                        .orElseThrow();
    }
}
