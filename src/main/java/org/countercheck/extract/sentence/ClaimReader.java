package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.source.Passage;
import org.countercheck.source.Span;

/** Finds clauses that claim something of all or of none, such as 全部按期答复; rules say what follows from them. */
final class ClaimReader {

    /** The words of a clause and where it stands. */
    record Found(String words, int start, Span span) {}

    private static final String ENDS = ",;:。!?()";

    private final Cues cues;

    ClaimReader(Cues cues) {
        this.cues = cues;
    }

    List<Found> read(Passage passage, String folded) {
        List<Found> found = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= folded.length(); at++) {
            if (at == folded.length() || ENDS.indexOf(folded.charAt(at)) >= 0) {
                String clause = folded.substring(start, at).strip();
                if (cues.has(clause, Cue.CLAIM)) {
                    found.add(new Found(clause, start, passage.source(start, at)));
                }
                start = at + 1;
            }
        }
        return found;
    }
}
