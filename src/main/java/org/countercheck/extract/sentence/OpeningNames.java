package org.countercheck.extract.sentence;

/** What a sentence begins with as the whole of all that follows: 常住人口 in 全县常住人口中，男性……，女性……. */
final class OpeningNames {

    private final Row row;
    private final Cues cues;
    private final NameReader names;

    OpeningNames(Row row, Cues cues, NameReader names) {
        this.row = row;
        this.cues = cues;
        this.names = names;
    }

    /** The name that the sentence of an item begins with, or an empty string. */
    String of(int item) {
        int first = item;
        while (first > 0 && row.sameSentence(first - 1, first)) {
            first--;
        }
        String bridge = row.at(first).bridge();
        String sentence = bridge.substring(bridge.lastIndexOf('。') + 1);
        int comma = sentence.indexOf(',');
        String clause = comma < 0 ? "" : sentence.substring(0, comma).strip();
        String words = clause.substring(
                0, clause.length() - cues.suffix(clause, Cue.AMONG).length());
        return words.length() < clause.length() ? names.clean(words) : "";
    }
}
