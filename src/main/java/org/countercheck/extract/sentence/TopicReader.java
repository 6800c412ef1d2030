package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what an item of a budget is about where the words right before its number only say which stage it is at: 行政运行，安排1560.05万元，支出1511.89万元.
 *
 * <p>The topic stands at the beginning of the paragraph, with its classes and notes, or before an earlier number of the same paragraph.
 */
final class TopicReader {

    private static final String SEPARATORS = ",;:。!?";
    private static final String OPENING = "“\"「‘";
    private static final String CLOSING = "”\"」’";

    /**
     * What a number is about.
     *
     * @param path class, subclass and item, outermost first; empty where nothing is said
     * @param stage 年初预算, 支出决算 and the like; empty where nothing is said
     * @param item whether it is an item of a list, and not the subject of a sentence, whose own words name the figure
     */
    record Topic(List<String> path, String stage, boolean item) {
        /** The label of the figure, or an empty list where its own words are all there is. */
        List<String> label() {
            if (!item || stage.isEmpty()) {
                return item && path.size() > 1 ? path : List.of();
            }
            List<String> label = new ArrayList<>(path);
            label.add(stage);
            return List.copyOf(label);
        }
    }

    private static final Topic NONE = new Topic(List.of(), "", false);

    private final Row row;
    private final Cues cues;
    private final List<Topic> topics = new ArrayList<>();

    TopicReader(Row row, Cues cues) {
        this.row = row;
        this.cues = cues;
    }

    /** One topic for each item. */
    List<Topic> read() {
        for (int i = 0; i < row.size(); i++) {
            topics.add(row.at(i).isAmount() && row.at(i).depth() == 0 ? topic(i) : NONE);
        }
        return topics;
    }

    private Topic topic(int item) {
        int before = previousOfParagraph(item);
        String words = words(item, before);
        String own = withoutFiller(words);
        String stage = cues.suffix(own, Cue.STAGE);
        String rest = withoutFiller(own.substring(0, own.length() - stage.length()));
        String bare = separated(rest);
        if (stage.isEmpty()) {
            stage = pure(lastClause(own));
            rest = stage.isEmpty()
                    ? own
                    : own.substring(0, own.length() - lastClause(own).length());
            bare = stage.isEmpty() ? own : separated(rest);
        }
        String topic = lastClause(bare);
        if (topic.isEmpty()) {
            return new Topic(before < 0 ? List.of() : inherited(item), stage, true);
        }
        if (before >= 0 || topic.length() < bare.length()) {
            // 其中：基本支出年初预算: what follows without words of its own speaks of this.
            return new Topic(stage.isEmpty() ? List.of() : List.of(clean(topic)), stage, false);
        }
        String numbered = withoutNumber(topic);
        List<String> path = path(numbered);
        boolean listed =
                numbered.length() < topic.length() || path.size() > 1 || OPENING.indexOf(numbered.charAt(0)) >= 0;
        // 总体。支出2940.05万元: a heading with a full stop names no item.
        return rest.endsWith("。") && !listed ? NONE : new Topic(path, stage, listed || rest.length() > bare.length());
    }

    /** The topic of the nearest number before that has one. */
    private List<String> inherited(int item) {
        int before = previousOfParagraph(item);
        while (before >= 0 && !row.is(before, Role.LEVEL) && !row.is(before, Role.PRIOR)) {
            before = previousOfParagraph(before);
        }
        return before < 0 ? List.of() : topics.get(before).path();
    }

    private int previousOfParagraph(int item) {
        int before = row.previous(item);
        return before >= 0 && row.at(before).block() == row.at(item).block() ? before : -1;
    }

    /** The words of the paragraph between two numbers, folded and without white space. */
    private String words(int item, int before) {
        Item it = row.at(item);
        int from = before < 0 || row.at(before).passage() != it.passage()
                ? 0
                : row.at(before).mention().end();
        StringBuilder words = new StringBuilder();
        for (int i = from; i < it.mention().start(); i++) {
            char c = narrow(it.passage().charAt(i));
            if (!Character.isWhitespace(c)) {
                words.append(c);
            }
        }
        return words.toString();
    }

    private static char narrow(char c) {
        return c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c;
    }

    /** 安排 alone is a stage; in 统筹安排 it is part of a name. */
    private String pure(String clause) {
        String words = clause;
        for (String front = cues.prefix(words, Cue.FRONT); !front.isEmpty(); front = cues.prefix(words, Cue.FRONT)) {
            words = words.substring(front.length());
        }
        words = withoutYear(words);
        return cues.words(Cue.STAGEALONE).contains(words) ? words : "";
    }

    private String withoutFiller(String words) {
        String end = words;
        for (String back = filler(end); !back.isEmpty(); back = filler(end)) {
            end = end.substring(0, end.length() - back.length());
        }
        return withoutYearBehind(end);
    }

    private String filler(String words) {
        String from = cues.suffix(words, Cue.FROM);
        return from.isEmpty() ? cues.suffix(words, Cue.BACK) : from;
    }

    /** 行政运行2025年 → 行政运行. */
    private static String withoutYearBehind(String words) {
        int end = words.endsWith("年度") ? words.length() - 2 : words.endsWith("年") ? words.length() - 1 : -1;
        int at = end;
        while (at > 0 && isDigit(words.charAt(at - 1))) {
            at--;
        }
        return end - at == 4 ? words.substring(0, at) : words;
    }

    private static String withoutYear(String words) {
        int at = 0;
        while (at < words.length() && isDigit(words.charAt(at))) {
            at++;
        }
        if (at != 4 || at == words.length() || words.charAt(at) != '年') {
            return words;
        }
        return words.substring(words.startsWith("年度", at) ? at + 2 : at + 1);
    }

    private static String separated(String words) {
        int end = words.length();
        while (end > 0 && SEPARATORS.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }

    private static String lastClause(String words) {
        int at = words.length();
        while (at > 0 && SEPARATORS.indexOf(words.charAt(at - 1)) < 0) {
            at--;
        }
        return words.substring(at);
    }

    /** Without the number of the item: 3. or (3); a number in characters belongs to a heading. */
    private static String withoutNumber(String words) {
        int at = words.startsWith("(") ? 1 : 0;
        int digits = at;
        while (at < words.length() && isDigit(words.charAt(at))) {
            at++;
        }
        if (at == digits || at == words.length()) {
            return words;
        }
        boolean closed = digits == 1 ? words.charAt(at) == ')' : ".、)".indexOf(words.charAt(at)) >= 0;
        return closed ? words.substring(at + 1) : words;
    }

    /** 一般公共服务支出(类)财政事务(款)行政运行(项): the classes of a path; “组织事务(一般行政管理事务)”: a name under its note. */
    private List<String> path(String words) {
        List<String> path = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        String note = "";
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            int close = c == '(' ? closing(words, i) : -1;
            String inside = close > 0 ? words.substring(i + 1, close) : "";
            if (close > 0 && cues.words(Cue.CLASS).contains(inside)) {
                path.add(clean(name.toString()));
                name.setLength(0);
                i = close;
            } else if (close > 0 && isEnd(words, close + 1) && inside.length() > 2) {
                note = clean(inside);
                i = close;
            } else if (close > 0) {
                name.append(words, i, close + 1);
                i = close;
            } else {
                name.append(c);
            }
        }
        String last = clean(name.toString());
        if (!note.isEmpty()) {
            path.add(note);
        }
        if (!last.isEmpty()) {
            path.add(last);
        }
        path.removeIf(String::isEmpty);
        return List.copyOf(path);
    }

    private static int closing(String words, int open) {
        int depth = 0;
        for (int i = open; i < words.length(); i++) {
            depth += words.charAt(i) == '(' ? 1 : words.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isEnd(String words, int at) {
        return at == words.length() || at == words.length() - 1 && CLOSING.indexOf(words.charAt(at)) >= 0;
    }

    private static String clean(String words) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (OPENING.indexOf(c) < 0 && CLOSING.indexOf(c) < 0) {
                kept.append(c);
            }
        }
        return withoutYear(kept.toString());
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
