package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.source.Passage;
import org.countercheck.source.Span;

/** Finds clauses that claim something of all or of none, such as 全部按期答复; rules say what follows from them. */
final class ClaimReader {

    /**
     * A clause that claims something.
     *
     * @param words its words
     * @param cue where the word stands that makes it a claim: what is counted before it is claimed of
     * @param span where the clause stands
     */
    record Found(String words, int cue, Span span) {}

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
                String clause = folded.substring(start, at);
                int cue = cues.words(Cue.CLAIM).stream()
                        .mapToInt(clause::indexOf)
                        .filter(i -> i >= 0)
                        .min()
                        .orElse(-1);
                if (cue >= 0) {
                    found.add(new Found(clause.strip(), start + cue, passage.source(start, at)));
                }
                start = at + 1;
            }
        }
        return found;
    }
}
