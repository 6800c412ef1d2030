package org.countercheck.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import org.countercheck.Countercheck;
import org.countercheck.audit.Wording;
import org.countercheck.panel.PanelSummary;
import org.countercheck.panel.UnitFinding;
import org.countercheck.relation.Level;

/** Checks one panel and prints its findings as they come: place, unit, level, rule, message. */
final class PanelRun {

    private final PrintStream out;
    private final Wording wording;
    private final boolean quiet;
    private final FailOn failOn;
    private boolean failed;

    PanelRun(PrintStream out, Locale locale, boolean quiet, FailOn failOn) {
        this.out = out;
        this.wording = Wording.in(locale);
        this.quiet = quiet;
        this.failOn = failOn;
    }

    int check(Countercheck auditor, Path panel) throws IOException {
        PanelSummary summary = auditor.auditPanel(panel, finding -> tell(panel, finding));
        if (!quiet) {
            summary.problems().forEach(problem -> line(wording.of(problem)));
            line(wording.phrase(
                    "panel.summary",
                    summary.units(),
                    summary.relations(),
                    summary.findings(),
                    String.join(", ", summary.rulebooks())));
        }
        out.flush();
        return failed ? Exit.FINDINGS : Exit.CLEAN;
    }

    private void tell(Path panel, UnitFinding found) {
        Level level = found.finding().level();
        failed |= failOn.counts(level);
        if (!quiet) {
            line(panel + ":" + found.line() + "  " + found.unit() + "  "
                    + level.name().toLowerCase(Locale.ROOT) + "  "
                    + found.finding().evaluation().relation().rule() + "  " + wording.of(found.finding()));
        }
    }

    private void line(String text) {
        out.append(Messages.harmless(text)).append('\n');
    }
}
