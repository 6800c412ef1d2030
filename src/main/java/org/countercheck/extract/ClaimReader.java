package org.countercheck.extract;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.source.Passage;
import org.countercheck.source.Span;

/** Finds claims without a number, such as 全部按期答复. */
final class ClaimReader {

    /** Claim words and where they stand in the source. */
    record Found(String words, int start, Span span) {}

    private final Cues cues;

    ClaimReader(Cues cues) {
        this.cues = cues;
    }

    List<Found> read(Passage passage, String folded) {
        List<Found> found = new ArrayList<>();
        int free = 0;
        for (int at = 0; at < folded.length(); at++) {
            String words = longestAt(folded, at);
            if (!words.isEmpty() && at >= free) {
                found.add(new Found(words, at, passage.source(at, at + words.length())));
                free = at + words.length();
            }
        }
        return found;
    }

    private String longestAt(String text, int at) {
        for (String claim : cues.words(Cue.CLAIM)) {
            if (text.startsWith(claim, at)) {
                return claim;
            }
        }
        return "";
    }
}
