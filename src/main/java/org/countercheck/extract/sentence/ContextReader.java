package org.countercheck.extract.sentence;

import org.countercheck.source.Passage;

/** Whose number an item is, and of which period. */
final class ContextReader {

    /** The period of a change against the period before. */
    private static final String CHANGE = "同比";

    private static final int LONGEST_HEADING = 6;

    /** How many characters may stand before the word that ends the name of an office. */
    private static final int LONGEST_OFFICE = 10;

    private final Row row;
    private final Cues cues;
    private final NameReader names;
    private final String title;

    /** The context of numbers in a document of this title. */
    ContextReader(Row row, Cues cues, String title) {
        this.row = row;
        this.cues = cues;
        this.names = new NameReader(cues);
        this.title = title;
    }

    /** What is included or left out, or the scope word nearest before the number in its clause or before its sentence; empty if there is none. */
    String scope(int item) {
        String note = row.at(item).note();
        boolean qualified = cues.starts(note, Cue.INCLUDING) || cues.starts(note, Cue.WITHOUT);
        return qualified ? note : named(item);
    }

    private String named(int item) {
        String words = row.at(item).bridge();
        // What stands before a semicolon is said of the number before it: 新收30件，居市级部门首位；上年结转2件.
        String own = last(words.substring(words.lastIndexOf(';') + 1), Cue.SCOPE);
        if (!own.isEmpty()) {
            return own;
        }
        int before = row.previous(item);
        boolean continued =
                before >= 0 && row.sameSentence(before, item) && row.at(item).opener() == Item.LIST;
        if (continued && words.indexOf('。') < 0) {
            return named(before);
        }
        int first = firstOfSentence(item);
        String level = level(first, item);
        return level.isEmpty() ? office(first) : level;
    }

    /** 市本级新收3300件，同比增长28%，比值达9.1: the level that a sentence begins with, up to its first semicolon or list. */
    private String level(int first, int item) {
        String lead = names.withoutDates(row.at(first).lead());
        String level = cues.prefix(lead, Cue.OWNLEVEL);
        String between = row.between(first, item);
        boolean own = between.indexOf(';') < 0 && !cues.has(between, Cue.OFWHICH);
        return own ? last(level, Cue.SCOPE) : "";
    }

    private int firstOfSentence(int item) {
        int first = item;
        for (int before = row.previous(first);
                before >= 0
                        && row.sameSentence(before, first)
                        && row.at(first).bridge().indexOf('。') < 0;
                before = row.previous(first)) {
            first = before;
        }
        return first;
    }

    /** The office that a sentence begins with, before its first number and without a comma between: 区政府办公室受理申请143件，答复138件. */
    private String office(int first) {
        String subject = names.withoutDates(row.at(first).lead());
        for (String office : cues.words(Cue.OFFICE)) {
            int at = subject.indexOf(office);
            if (at > 0 && at <= LONGEST_OFFICE && cues.has(subject.substring(at + office.length()), Cue.RECEIVES)) {
                String name = subject.substring(0, at + office.length());
                return title.contains(name) ? "" : name;
            }
        }
        return "";
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
        String heading = heading(it.passage());
        if (!heading.isEmpty()) {
            return heading;
        }
        String to = carriedTo(it.tail());
        if (!to.isEmpty()) {
            return to;
        }
        String years = years(firstOfSentence(item));
        if (!years.isEmpty()) {
            return years;
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

    /** 23件结转至2024年: the date that a number was carried over to, which is not what came over from the year before; empty if it was not. */
    private String carriedTo(String tail) {
        int date = tail.indexOf(Item.DATE_OPEN);
        return date > 0 && cues.carries(tail.substring(0, date))
                ? tail.substring(date + 1, tail.indexOf(Item.DATE_CLOSE, date))
                : "";
    }

    /** 2019年至2023年五年间，累计收到500件: the years that a sentence begins with; empty if it does not. */
    private String years(int first) {
        String bridge = row.at(first).bridge();
        String sentence = bridge.substring(bridge.lastIndexOf('。') + 1).strip();
        int close = sentence.indexOf(Item.DATE_CLOSE);
        int open = sentence.indexOf(Item.DATE_OPEN, close + 1);
        int end = sentence.indexOf(Item.DATE_CLOSE, open + 1);
        boolean range = sentence.indexOf(Item.DATE_OPEN) == 0
                && open > close
                && cues.words(Cue.THROUGH).contains(sentence.substring(close + 1, open))
                && sentence.charAt(close - 1) == '年'
                && sentence.charAt(end - 1) == '年';
        return range
                ? sentence.substring(1, close) + sentence.substring(close + 1, open) + sentence.substring(open + 1, end)
                : "";
    }

    /** 当月：, the part of the year that a paragraph is headed by; empty if it is not. */
    private String heading(Passage paragraph) {
        String start = paragraph
                .subSequence(0, Math.min(LONGEST_HEADING, paragraph.length()))
                .toString();
        String period = cues.prefix(start, Cue.PARTOFYEAR);
        boolean headed = !period.isEmpty()
                && period.length() < start.length()
                && ":：".indexOf(start.charAt(period.length())) >= 0;
        return headed ? period : "";
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
