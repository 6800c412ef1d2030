package org.countercheck.rule.inferred;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.countercheck.Countercheck;
import org.countercheck.audit.Audit;
import org.countercheck.document.Document;
import org.countercheck.reader.Input;
import org.countercheck.reader.Limits;
import org.countercheck.reader.TextReader;
import org.countercheck.relation.Level;
import org.countercheck.relation.Outcome;
import org.countercheck.render.Notation;

/** What an audit without rule files says of sentences that stand under a title: from characters to findings. */
final class ToldSentences {

    private ToldSentences() {}

    /** Relations that hold, with names and printed numbers. */
    static List<String> held(String sentences) {
        return held(audit(sentences));
    }

    /** The same under another title. */
    static List<String> held(String title, String sentences) {
        return held(audit(title, sentences));
    }

    private static List<String> held(Audit audit) {
        return audit.evaluations().stream()
                .filter(e -> e.outcome() == Outcome.HOLDS)
                .map(e -> Notation.of(e.relation()))
                .toList();
    }

    /** Relations that are reported as broken by more than rounding. */
    static List<String> accused(String sentences) {
        return audit(sentences).findings().stream()
                .filter(f -> f.level() != Level.NOTE)
                .map(f -> Notation.of(f.evaluation().relation()))
                .toList();
    }

    /** The audit of a report on 2016, so that sentences can name the years before. */
    static Audit audit(String sentences) {
        return audit("2016年工作报告", sentences);
    }

    static Audit audit(String title, String sentences) {
        byte[] text = (title + "\n\n" + sentences + "\n").getBytes(UTF_8);
        Document report = new TextReader().read(new Input("report.txt", text, Limits.DEFAULT));
        return Countercheck.standard().withoutRules().audit(report);
    }
}
