package org.countercheck.render;

import java.io.IOException;
import java.util.List;
import org.countercheck.audit.Audit;
import org.countercheck.audit.Wording;
import org.countercheck.relation.Level;

/** Audits as a report for people, on a terminal or in a text file. */
public final class TextRenderer implements Renderer {

    private static final int LEAST_WIDTH = 40;

    /** For {@link java.util.ServiceLoader}. */
    public TextRenderer() {}

    @Override
    public String format() {
        return "text";
    }

    @Override
    public void render(List<Audit> audits, Options options, Appendable out) throws IOException {
        Wording wording = Wording.in(options.locale());
        Style style = options.colour() ? Style.COLOUR : Style.PLAIN;
        int width = Math.max(LEAST_WIDTH, options.width());
        for (Audit audit : audits) {
            new TextAudit(audit, wording, style, width, out).write();
        }
        if (audits.size() != 1) {
            out.append(wording.phrase(
                            "report.total",
                            audits.size(),
                            count(audits, Level.ERROR),
                            count(audits, Level.WARNING),
                            count(audits, Level.NOTE)))
                    .append('\n');
        }
    }

    private static int count(List<Audit> audits, Level level) {
        return audits.stream().mapToInt(a -> a.openFindings(level).size()).sum();
    }
}
