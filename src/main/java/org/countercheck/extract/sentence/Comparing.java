package org.countercheck.extract.sentence;

import org.countercheck.extract.statement.Statement.Direction;

/** Reads which way something went and what it is compared with: 比上年减少, 同比多收, 较预算数14.8万元多支. */
final class Comparing {

    /** Longer words behind what is compared with are no verb with its object. */
    private static final int LONGEST_VERB = 14;

    private final Cues cues;
    private final NameReader names;

    Comparing(Cues cues, NameReader names) {
        this.cues = cues;
        this.names = names;
    }

    /** What the words before a number say: growth, decrease, or neither. */
    Direction direction(String lead) {
        String end = names.withoutFiller(names.withoutDates(lead));
        String up = cues.suffix(end, Cue.UP);
        String down = cues.suffix(end, Cue.DOWN);
        if (up.isEmpty() && down.isEmpty()) {
            return verb(lead);
        }
        return up.length() >= down.length() ? Direction.UP : Direction.DOWN;
    }

    /** 比上年多发布: the verb right behind what is compared with, whatever it does more or less of. */
    Direction verb(String lead) {
        String words = compared(lead);
        if (words.isEmpty() || words.length() > LONGEST_VERB || cues.has(words, Cue.TO) || cues.ends(words, Cue.RATE)) {
            return Direction.UNSAID;
        }
        boolean up = cues.starts(words, Cue.UP) || cues.starts(words, Cue.NOTCHANGE);
        return up ? Direction.UP : cues.starts(words, Cue.DOWN) ? Direction.DOWN : Direction.UNSAID;
    }

    /** Whether the number is what another one is compared with: 较上周的200起减少. */
    boolean isComparedWith(Item item) {
        if (item.closer() != '0' && item.closer() != ',') {
            return false;
        }
        String words = names.withoutDates(item.lead());
        boolean compares = comparison(words) >= 0 && !cues.has(words, Cue.SHARE);
        String tail = names.withoutFiller(names.withoutDates(item.tail()));
        boolean changes = item.closer() == '0' && (cues.ends(tail, Cue.UP) || cues.ends(tail, Cue.DOWN));
        return compares && (changes || cues.words(Cue.MATCHED).contains(tail));
    }

    /** The words behind what is compared with, where a period of time follows the comparing word: 多发布 in 比上年多发布. */
    private String compared(String lead) {
        for (String word : cues.words(Cue.COMPARE)) {
            int at = lead.lastIndexOf(word);
            if (at >= 0) {
                String behind = lead.substring(at + word.length());
                String rest = withoutPeriod(behind);
                boolean idiom = at > 0 && cues.words(Cue.YEARLY).contains(lead.substring(at - 1, at + word.length()));
                if (idiom || rest.length() < behind.length()) {
                    return rest;
                }
            }
        }
        return "";
    }

    private String withoutPeriod(String words) {
        String rest = words;
        if (rest.indexOf(Item.DATE_OPEN) == 0) {
            rest = rest.substring(rest.indexOf(Item.DATE_CLOSE) + 1);
        }
        for (String word = cues.prefix(rest, Cue.PRIOR); !word.isEmpty(); word = cues.prefix(rest, Cue.PRIOR)) {
            rest = rest.substring(word.length());
        }
        if (rest.length() < words.length()) {
            for (String word = cues.prefix(rest, Cue.SAMEPERIOD);
                    !word.isEmpty();
                    word = cues.prefix(rest, Cue.SAMEPERIOD)) {
                rest = rest.substring(word.length());
            }
        }
        return rest;
    }

    /** Where a comparing word stands that can govern a number: 比 and 较 anywhere, 与 and 同 only in front. */
    private int comparison(String words) {
        for (String word : cues.words(Cue.COMPARE)) {
            if (words.startsWith(word)) {
                return 0;
            }
        }
        for (String word : cues.words(Cue.THAN)) {
            int at = words.lastIndexOf(word);
            boolean idiom = at > 0 && cues.words(Cue.YEARLY).contains(words.substring(at - 1, at + word.length()));
            if (at > 0 && !idiom) {
                return at;
            }
        }
        return -1;
    }
}
