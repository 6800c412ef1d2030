package org.countercheck.extract.sentence;

import java.util.List;
import org.countercheck.extract.statement.Statement.Completeness;

/** How the words between a number and the next one introduce a list. */
final class ListIntro {

    /** The ways to introduce a list. */
    enum Kind {
        /** 其中. */
        OF_WHICH(Completeness.OPEN, true),
        /** 674件申请中. */
        AMONG(Completeness.OPEN, true),
        /** 按类别划分, 分别为, 具体为. */
        DIVIDED(Completeness.COMPLETE, true),
        /** 从申请方式看. */
        ASPECT(Completeness.DISJOINT, true),
        /** A colon. */
        COLON(Completeness.OPEN, false),
        /** The next number follows in the next clause. */
        ADJACENT(Completeness.OPEN, false),
        /** Words that name only some parts. */
        PARTIAL(Completeness.PARTIAL, true),
        /** No list. */
        NONE(Completeness.PARTIAL, false);

        private final Completeness completeness;
        private final boolean namesItsTotal;

        Kind(Completeness completeness, boolean namesItsTotal) {
            this.completeness = completeness;
            this.namesItsTotal = namesItsTotal;
        }

        Completeness completeness() {
            return completeness;
        }

        /** Whether the words point back at the number before, even from the next sentence. */
        boolean namesItsTotal() {
            return namesItsTotal;
        }
    }

    /** Words for two and more. */
    private static final List<Cue> COUNTS =
            List.of(Cue.TWO, Cue.THREE, Cue.FOUR, Cue.FIVE, Cue.SIX, Cue.SEVEN, Cue.EIGHT, Cue.NINE, Cue.TEN);

    /** Characters between a total and its list. */
    private static final int LONGEST = 120;

    private final Row row;
    private final Cues cues;

    ListIntro(Row row, Cues cues) {
        this.row = row;
        this.cues = cues;
    }

    /** How {@code between}, the words from {@code total} to {@code first}, introduce a list. */
    Kind kind(int total, int first, String between) {
        int sentences = count(between, '。');
        if (sentences > 1 || between.length() > LONGEST || between.indexOf(Item.BREAK) >= 0) {
            return Kind.NONE;
        }
        String last = between.substring(between.lastIndexOf('。') + 1);
        if (cues.has(last, Cue.INCLUDED)) {
            return Kind.NONE;
        }
        if (cues.leavesOpen(last)) {
            boolean named = sentences == 0 && last.indexOf(';') < 0 && cues.has(last, Cue.RESPECTIVELY);
            return cues.has(last, Cue.OFWHICH) || named ? Kind.PARTIAL : Kind.NONE;
        }
        String segment = last.substring(last.lastIndexOf(';') + 1);
        boolean ofWhich = sentences > 0 || segment.length() < last.length()
                ? cues.starts(segment.strip(), Cue.OFWHICH)
                : cues.has(last, Cue.OFWHICH);
        if (ofWhich) {
            return Kind.OF_WHICH;
        }
        if (isAmong(total, between) || sentences == 1 && opensAmong(last)) {
            return Kind.AMONG;
        }
        if (last.indexOf(';') >= 0) {
            return Kind.NONE;
        }
        String framed = framed(last, row.at(total).lead());
        if (!framed.isEmpty()) {
            return cues.ends(framed, Cue.VIEW) ? Kind.ASPECT : Kind.DIVIDED;
        }
        if (sentences == 0 && dividesEach(last)) {
            return Kind.DIVIDED;
        }
        int colon = last.lastIndexOf(':');
        if (colon >= 0 && cues.words(Cue.PLUS).contains(lastClause(last.substring(0, colon)))) {
            return Kind.NONE; // 收入3亿元，加：补助5亿元: what is added is no part
        }
        if (colon >= 0) {
            return cues.has(last.substring(0, colon), Cue.DIVIDED) ? Kind.DIVIDED : Kind.COLON;
        }
        boolean next = sentences == 0 && count(between, ',') == 1;
        return next ? Kind.ADJACENT : Kind.NONE;
    }

    /** X件申请中，… or 在X件答复中，…: the total stands in the introduction itself. */
    private boolean isAmong(int total, String between) {
        String tail = row.at(total).tail();
        char closer = row.at(total).closer();
        boolean direct = closer == '0' && between.indexOf('。') < 0 && cues.starts(tail, Cue.AMONGTHEM);
        // 从收回的464件反馈看，…
        boolean viewed = cues.starts(row.at(total).lead(), Cue.BY) && cues.ends(tail, Cue.VIEW);
        return direct
                || viewed && closer == ',' && between.indexOf('。') < 0
                || (closer == ',' || closer == ':') && cues.ends(tail, Cue.AMONG) && between.indexOf('。') < 0;
    }

    /** 已办结的申请中，…: a sentence that starts with what was counted before. */
    private boolean opensAmong(String sentence) {
        int comma = sentence.indexOf(',');
        return comma > 1
                && cues.ends(sentence.substring(0, comma), Cue.AMONG)
                && !cues.has(sentence.substring(0, comma), Cue.OFWHICH);
    }

    /** 按提交渠道分：, 从申请方式看，, 具体说，: the first clause that starts with BY and ends with BYEND or says no more than that a list follows; or an empty string. */
    private String framed(String words, String total) {
        int start = 0;
        for (int i = 0; i < words.length(); i++) {
            if (Item.SEPARATORS.indexOf(words.charAt(i)) >= 0) {
                String clause = words.substring(start, i);
                start = i + 1;
                boolean detailed = cues.words(Cue.DIVIDED).contains(clause);
                if (detailed || startsBy(clause, total) && cues.ends(clause, Cue.BYEND)) {
                    return clause;
                }
            }
        }
        return "";
    }

    /** 流动人口按来源分: the words may name the total first. */
    private boolean startsBy(String clause, String total) {
        String own = clause.strip();
        for (int end = 2; end + 1 < own.length() && end <= total.length(); end++) {
            if (total.contains(own.substring(0, end)) && cues.starts(own.substring(end), Cue.BY)) {
                return true;
            }
        }
        return cues.starts(clause, Cue.BY);
    }

    /** 160条，分别为：政务90条: a name follows the word, while it stands right before the first of numbers that are paired with names before it. */
    private boolean dividesEach(String words) {
        String clause = words.substring(words.indexOf(',') + 1);
        String each = cues.prefix(clause, Cue.RESPECTIVELY);
        String name = clause.substring(each.length());
        return !each.isEmpty() && name.length() > (name.indexOf(':') == 0 ? 1 : 0) && name.indexOf(',') < 0;
    }

    /** Whether the sentence or the part of it behind a semicolon that {@code first} opens says by what it divides. */
    boolean isFramed(int first) {
        String bridge = row.at(first).bridge();
        String own = bridge.substring(Math.max(bridge.lastIndexOf('。'), bridge.lastIndexOf(';')) + 1)
                .strip();
        return !framed(own, "").isEmpty() && !cues.leavesOpen(own);
    }

    /** The first clause of the sentence that introduces a list. */
    String clause(String between) {
        String last = between.substring(between.lastIndexOf('。') + 1).strip();
        int end = 0;
        while (end < last.length() && Item.SEPARATORS.indexOf(last.charAt(end)) < 0) {
            end++;
        }
        return last.substring(0, end);
    }

    private static String lastClause(String words) {
        int start = words.length();
        while (start > 0 && Item.SEPARATORS.indexOf(words.charAt(start - 1)) < 0) {
            start--;
        }
        return words.substring(start).strip();
    }

    /** The words of a closing total, such as 两项合计, or null if the item is none. */
    String closingWords(int item) {
        String lead = row.at(item).lead();
        int before = row.previous(item);
        if (before < 0 || !cues.ends(lead, Cue.CLOSING)) {
            return null;
        }
        boolean pure = isPureClosing(item);
        // 两年累计 does not sum up two items.
        boolean counted = countOf(lead) > 0 && !cues.ends(lead, Cue.NOTCLOSING);
        return pure && row.sameSentence(before, item) || counted ? lead : null;
    }

    /** How many parts the words before a list announce: 分四个来源 is 4; 0 where they do not say. */
    int announced(String clause) {
        return counted(clause, Cue.SORTS);
    }

    /** How many years the words before a number count: 三年来, 五年间; 0 where they do not say. */
    int years(String words) {
        return counted(words, Cue.YEARS);
    }

    /** The number in words that stands right before one of these; 0 where there is none. */
    private int counted(String words, Cue things) {
        for (int i = 0; i < COUNTS.size(); i++) {
            for (String number : cues.words(COUNTS.get(i))) {
                int at = words.lastIndexOf(number);
                if (at >= 0
                        && cues.starts(words.substring(at + number.length()), things)
                        && !cues.ends(words.substring(0, at), Cue.NOCOUNT)) {
                    return i + 2;
                }
            }
        }
        return 0;
    }

    /** Whether nothing but the closing word stands before the number. */
    boolean isPureClosing(int item) {
        return cues.words(Cue.CLOSING).contains(row.at(item).lead());
    }

    /** How many parts the closing words sum up: 两项合计 is 2; 0 where they do not say. */
    int countOf(String lead) {
        String words = !lead.isEmpty() && "“\"「".indexOf(lead.charAt(0)) >= 0 ? lead.substring(1) : lead;
        for (int i = 0; i < COUNTS.size(); i++) {
            if (cues.starts(words, COUNTS.get(i))) {
                return i + 2;
            }
        }
        return 0;
    }

    private static int count(String text, char c) {
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == c) {
                n++;
            }
        }
        return n;
    }
}
