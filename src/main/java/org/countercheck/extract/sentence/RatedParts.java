package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;

/** Finds what a rate counts by the verb in its name: 办结 in 办结率. */
final class RatedParts {

    private final Row row;
    private final Cues cues;
    private final NameReader nameReader;

    RatedParts(Row row, Cues cues, NameReader nameReader) {
        this.row = row;
        this.cues = cues;
        this.nameReader = nameReader;
    }

    /** The level that a rate such as 办理率 counts: the nearest one before it that shares its word. */
    int ratedPart(int rate) {
        List<Integer> parts = ratedParts(rate);
        return parts.isEmpty() ? -1 : parts.get(0);
    }

    private List<Integer> ratedParts(int rate) {
        String stem =
                nameReader.withoutFiller(nameReader.withoutDates(row.at(rate).lead()));
        List<Integer> parts = new ArrayList<>();
        String verb = stem.substring(
                0, Math.max(0, stem.length() - cues.suffix(stem, Cue.RATE).length()));
        for (int at = row.previousLevel(rate);
                at >= 0 && row.at(rate).sentence() - row.at(at).sentence() <= 1;
                at = row.previousLevel(at)) {
            String words = row.at(at).lead() + row.at(at).tail();
            for (int i = 0; i + 2 <= stem.length() - 1; i++) {
                int found = words.indexOf(stem.substring(i, i + 2));
                if (found >= 0 && !cues.ends(words.substring(0, found), Cue.UNDONE)) {
                    parts.add(at);
                    break;
                }
            }
        }
        // 主动公开率 is that of 主动公开的996件, not of 不予公开的348件.
        List<Integer> called = parts.stream()
                .filter(p -> verb.length() > 2 && (row.at(p).lead() + row.at(p).tail()).contains(verb))
                .toList();
        return called.isEmpty() ? parts : called;
    }

    /** 死亡率7.70‰ is over the mean population, which is not printed. */
    static boolean isPerMille(Item rate) {
        return rate.passage().charAt(rate.mention().end() - 1) == '‰';
    }

    /**
     * Whether a rate is beyond doubt that of one part: it is called exactly like it, with nothing else as in 化解(含终结)率, and nothing changes the base, such as what
     * was left out, or what the paragraph says was carried over.
     */
    boolean isPlain(int rate, int part) {
        String stem =
                nameReader.withoutFiller(nameReader.withoutDates(row.at(rate).lead()));
        String verb = stem.substring(0, Math.max(0, stem.length() - 1));
        String name = row.at(part).lead();
        for (String adverb : cues.words(Cue.ADVERB)) {
            name = name.startsWith(adverb) ? name.substring(adverb.length()) : name;
        }
        boolean called = verb.length() > 1 && nameReader.clean(name).startsWith(verb) && !cues.starts(verb, Cue.EARLY);
        boolean more =
                !row.inParentheses(rate).isEmpty() || cues.starts(row.at(rate).note(), Cue.INCLUDING);
        if (!called || more || ratedParts(rate).size() != 1) {
            return false;
        }
        return row.blockOf(rate).noneMatch(i -> row.is(i, Role.CARRIED))
                && row.sentenceOf(rate).noneMatch(i -> row.is(i, Role.EXCEPTED));
    }
}
