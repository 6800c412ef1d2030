package org.countercheck.extract.sentence;

/** Whose number an item is, and of which period. */
final class ContextReader {

    /** Characters of a verb with its adverb. */
    private static final int VERB = 4;

    /** Characters of the place before an office. */
    private static final int PLACE = 5;

    /** The period of a change against the period before. */
    private static final String CHANGE = "同比";

    private final Row row;
    private final Cues cues;
    private final String title;

    /** For the items of a document with this title: a scope that the title names is that of the whole report. */
    ContextReader(Row row, Cues cues, String title) {
        this.row = row;
        this.cues = cues;
        this.title = title;
    }

    /** The scope word nearest before the number in its clause, or the one that introduces its sentence; empty if there is none. */
    String scope(int item) {
        String words = row.at(item).bridge();
        String own = last(words, Cue.SCOPE);
        own = own.isEmpty() ? subject(row.at(item).lead()) : own;
        if (!own.isEmpty()) {
            return title.contains(own) ? "" : own;
        }
        if (words.indexOf('。') >= 0) {
            return "";
        }
        int before = row.previous(item);
        boolean continued = before >= 0
                && row.sameSentence(before, item)
                && (row.at(item).opener() == Item.LIST || isBareVerb(item));
        return continued ? scope(before) : "";
    }

    /** 政府办公室 in 区政府办公室全年受理申请: the office that a clause begins with, but for the place it is of. */
    private String subject(String lead) {
        String office = last(lead, Cue.OFFICE);
        return lead.indexOf(office) <= PLACE ? office : "";
    }

    /** 答复 in 区政府办公室受理申请143件，答复138件: the clause has no subject of its own. */
    private boolean isBareVerb(int item) {
        return row.at(item).opener() == ',' && row.at(item).lead().length() <= VERB;
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
