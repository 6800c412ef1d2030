package org.countercheck.extract.sentence;

/** Whose number an item is, and of which period. */
final class ContextReader {

    /** The period of a change against the period before. */
    private static final String CHANGE = "同比";

    private final Row row;
    private final Cues cues;

    ContextReader(Row row, Cues cues) {
        this.row = row;
        this.cues = cues;
    }

    /** The scope word nearest before the number in its clause, or the one that introduces its sentence; empty if there is none. */
    String scope(int item) {
        String words = row.at(item).bridge();
        String own = last(words, Cue.SCOPE);
        if (!own.isEmpty() || words.indexOf('。') >= 0) {
            return own;
        }
        int before = row.previous(item);
        boolean continued =
                before >= 0 && row.sameSentence(before, item) && row.at(item).opener() == Item.LIST;
        return continued ? scope(before) : "";
    }

    /** The period the words name; empty for the period of the report itself. */
    String period(int item) {
        Item it = row.at(item);
        if (row.is(item, Role.PRIOR)) {
            return cues.words(Cue.PRIOR).get(cues.words(Cue.PRIOR).size() - 1);
        }
        if (row.is(item, Role.CHANGE) || row.is(item, Role.GROWTH)) {
            return CHANGE;
        }
        if (row.is(item, Role.CARRIED)) {
            return cues.words(Cue.CARRIED).get(0);
        }
        String words = it.bridge();
        String sentence = words.substring(Math.max(words.lastIndexOf('。'), words.lastIndexOf(';')) + 1);
        for (String word : cues.words(Cue.CUMULATIVE)) {
            if (sentence.contains(word)) {
                return word;
            }
        }
        return "";
    }

    private String last(String words, Cue cue) {
        String found = "";
        int best = -1;
        for (String word : cues.words(cue)) {
            int at = words.lastIndexOf(word);
            if (at > best) {
                best = at;
                found = word;
            }
        }
        return found;
    }
}
