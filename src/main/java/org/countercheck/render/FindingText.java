package org.countercheck.render;

import java.util.Locale;
import org.countercheck.audit.Audit;
import org.countercheck.audit.Finding;
import org.countercheck.audit.Wording;
import org.countercheck.figure.Figure;

/** One finding for a log or the message of a failed test, in the language of its document: the sentence, then each place on a line. */
public final class FindingText {

    /** A finding about a long list shows its first places only. */
    private static final int SHOWN_PLACES = 12;

    private FindingText() {}

    /**
     * For example
     *
     * <pre>
     * F2 error same-quantity: 正文“信函申请446件”与统计表“信函申请数444件”不一致，相差2
     *     file:///reports/report.txt:50:12  信函申请 446件
     *     file:///reports/report.txt:265:1  信函申请数 444
     * </pre>
     *
     * The places are as {@link org.countercheck.audit.Provenance#link} gives them.
     */
    public static String of(Audit audit, Finding finding) {
        Wording wording = Wording.in(Wording.languageOf(audit.extraction().document()));
        StringBuilder text = new StringBuilder(finding.id());
        text.append(' ').append(finding.level().name().toLowerCase(Locale.ROOT));
        text.append(' ').append(finding.rule()).append(": ");
        text.append(TerminalText.harmless(wording.of(finding)));
        for (Figure figure : finding.figures().stream().limit(SHOWN_PLACES).toList()) {
            String told = figure.name() + " " + figure.text().strip();
            text.append("\n    ").append(audit.provenance().link(figure.location()));
            text.append("  ").append(TerminalText.harmless(told.strip()));
        }
        if (finding.figures().size() > SHOWN_PLACES) {
            text.append("\n    ")
                    .append(wording.phrase("report.more", finding.figures().size() - SHOWN_PLACES));
        }
        return text.toString();
    }
}
