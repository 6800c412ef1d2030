package org.countercheck.extract.sentence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.countercheck.extract.numeral.Mention;
import org.countercheck.figure.SetAside;
import org.countercheck.source.Passage;

/** Cuts paragraphs into items: each number with the words and separators around it. One pass, linear. */
final class ItemReader {

    /** What is open at one depth of parentheses. */
    private static final class Frame {
        final StringBuilder bridge = new StringBuilder();
        String note = "";
        final int owner;
        int last = -1;
        boolean fresh;

        Frame(int owner) {
            this.owner = owner;
        }
    }

    private final List<Item> items = new ArrayList<>();
    private final List<String> tails = new ArrayList<>();
    private final List<Character> closers = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Deque<Frame> frames = new ArrayDeque<>(List.of(new Frame(-1)));
    private int sentence;

    /** Reads one paragraph whose numerals are {@code mentions}. */
    void read(Passage passage, String folded, List<Mention> mentions, int block) {
        Frame outer = frames.getLast();
        frames = new ArrayDeque<>(List.of(outer));
        int next = 0;
        int at = 0;
        while (at < folded.length()) {
            while (next < mentions.size() && mentions.get(next).start() < at) {
                next++;
            }
            if (next < mentions.size() && mentions.get(next).start() == at) {
                Mention mention = mentions.get(next++);
                at = mention.end();
                if (mention instanceof Mention.Counted counted) {
                    item(counted, passage, block);
                } else {
                    aside((Mention.Aside) mention, folded);
                }
                continue;
            }
            int behind = footnoteEnd(folded, at, next < mentions.size() ? mentions.get(next) : null);
            at = behind > at ? behind : character(folded, at, mentions, next);
        }
        endParagraph();
    }

    /** All items read so far, with their tails. */
    List<Item> items() {
        List<Item> complete = new ArrayList<>(items.size());
        for (Item item : items) {
            complete.add(new Item(
                    item.index(),
                    item.mention(),
                    item.passage(),
                    item.block(),
                    item.sentence(),
                    item.depth(),
                    item.owner(),
                    item.bridge(),
                    item.lead(),
                    tails.get(item.index()),
                    closers.get(item.index()),
                    notes.get(item.index())));
        }
        return List.copyOf(complete);
    }

    /** Starts afresh: what follows has nothing to do with what was before, as behind a heading or a table. */
    void breakOff() {
        endSentence('。');
        frames = new ArrayDeque<>(List.of(new Frame(-1)));
        frames.peek().bridge.append(Item.BREAK).append('。');
        sentence++;
    }

    private void item(Mention.Counted counted, Passage passage, int block) {
        Frame frame = frames.peek();
        String bridge = withoutLabelColon(frame.bridge);
        settle(frame, '0');
        int index = items.size();
        items.add(new Item(
                index,
                counted,
                passage,
                block,
                sentence,
                frames.size() - 1,
                frame.owner,
                bridge,
                leadOf(bridge),
                "",
                '0',
                ""));
        tails.add("");
        closers.add('。');
        notes.add(frame.note);
        frame.note = "";
        frame.bridge.setLength(0);
        frame.last = index;
        frame.fresh = true;
    }

    /** 当面申请：100件: a colon between a name and its number parts nothing. */
    private static String withoutLabelColon(StringBuilder bridge) {
        int end = bridge.length() - 1;
        boolean label = end > 0 && bridge.charAt(end) == ':' && Item.SEPARATORS.indexOf(bridge.charAt(end - 1)) < 0;
        return bridge.substring(0, label ? end : end + 1);
    }

    private void aside(Mention.Aside aside, String folded) {
        StringBuilder bridge = frames.peek().bridge;
        switch (aside.reason()) {
            case DATE ->
                bridge.append(Item.DATE_OPEN)
                        .append(folded, aside.start(), aside.end())
                        .append(Item.DATE_CLOSE);
            case ORDINAL -> {
                if (!isFootnote(folded, aside)) {
                    bridge.append('|');
                }
            }
            default -> words(folded, aside, bridge);
        }
    }

    /** 常住人口③为608万人: a mark right behind a word points to a note; an item of a list begins behind a stop. */
    private static boolean isFootnote(String folded, Mention.Aside aside) {
        return aside.end() == aside.start() + 1
                && aside.start() > 0
                && Character.isLetter(folded.charAt(aside.start() - 1));
    }

    /** Behind 常住人口[3], where a number in brackets points to a note; or {@code at}. */
    private static int footnoteEnd(String folded, int at, Mention next) {
        boolean footnote = folded.charAt(at) == '['
                && next instanceof Mention.Aside aside
                && aside.reason() == SetAside.Reason.ORDINAL
                && aside.start() == at + 1
                && aside.end() < folded.length()
                && folded.charAt(aside.end()) == ']';
        return footnote ? next.end() + 1 : at;
    }

    /** The words of a name; a colon inside 1:16.3 parts nothing. */
    private static void words(String folded, Mention.Aside aside, StringBuilder bridge) {
        for (int i = aside.start(); i < aside.end(); i++) {
            if (Item.SEPARATORS.indexOf(folded.charAt(i)) < 0) {
                bridge.append(folded.charAt(i));
            }
        }
    }

    private int character(String folded, int at, List<Mention> mentions, int next) {
        char c = folded.charAt(at);
        Frame frame = frames.peek();
        if (c == '(') {
            int close = closing(folded, at);
            if (close < 0) {
                separator(',');
            } else if (!hasCounted(mentions, next, close)) {
                note(frame, folded.substring(at + 1, close));
                return close + 1;
            } else if (frame.fresh && frame.bridge.toString().isBlank()) {
                frames.push(new Frame(frame.last));
            } else if (!leadOf(frame.bridge.toString()).isEmpty() && isFollowed(folded, mentions, next, close)) {
                // 总人口(31个省和现役军人)1360万人: a note between a name and its number.
                frames.push(new Frame(-1));
            }
        } else if (c == ')') {
            if (frames.size() > 1) {
                settle(frame, ')');
                frames.pop();
            }
        } else {
            char separator = separatorOf(c, frame);
            if (separator == 0) {
                if (!Character.isWhitespace(c)) {
                    frame.bridge.append(c);
                }
            } else {
                separator(separator);
            }
        }
        return at + 1;
    }

    /** Words in parentheses belong to the number that they stand right behind, or else to the next one. */
    private void note(Frame frame, String words) {
        if (frame.fresh && frame.bridge.toString().isBlank()) {
            notes.set(frame.last, words);
        } else {
            frame.note = words;
        }
    }

    /** The separator that {@code c} acts as, or 0 if it belongs to a word. */
    private static char separatorOf(char c, Frame frame) {
        return switch (c) {
            case ',', ';', ':', '。', '!', '?', '+' -> c;
            case '\uff0e' -> '。';
            case '、', '/' -> frame.fresh ? Item.LIST : 0;
            case '—', '–' -> frame.fresh ? ':' : '|';
            default -> 0;
        };
    }

    private void separator(char c) {
        Frame frame = frames.peek();
        settle(frame, c);
        frame.bridge.append(c);
        frame.note = "";
        if (frames.size() == 1 && (c == '。' || c == '!' || c == '?')) {
            sentence++;
        }
    }

    /** The words behind the last number are complete: they were its tail. */
    private void settle(Frame frame, char closer) {
        if (frame.fresh) {
            tails.set(frame.last, frame.bridge.toString());
            closers.set(frame.last, closer);
            frame.fresh = false;
        }
    }

    /** A paragraph ends its sentence, unless it ends with a colon or semicolon: then a list goes on. */
    private void endParagraph() {
        while (frames.size() > 1) {
            settle(frames.peek(), ')');
            frames.pop();
        }
        StringBuilder bridge = frames.peek().bridge;
        char last = bridge.length() == 0 ? '0' : bridge.charAt(bridge.length() - 1);
        if (last == ':' || last == ';') {
            bridge.append('\n');
        } else {
            endSentence(last);
            frames.peek().bridge.append('\n');
        }
    }

    private void endSentence(char last) {
        settle(frames.peek(), '。');
        if (last != '。') {
            frames.peek().bridge.append('。');
            sentence++;
        }
    }

    private static String leadOf(String bridge) {
        int at = bridge.length();
        while (at > 0 && Item.SEPARATORS.indexOf(bridge.charAt(at - 1)) < 0) {
            at--;
        }
        return bridge.substring(at);
    }

    private static int closing(String text, int open) {
        int depth = 0;
        int limit = Math.min(text.length(), open + 400);
        for (int i = open; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a number stands right behind the parenthesis. */
    private static boolean isFollowed(String folded, List<Mention> mentions, int from, int close) {
        // 较上年(主办79件、协办57件)的58.1%
        long counted = mentions.subList(from, mentions.size()).stream()
                .takeWhile(m -> m.start() < close)
                .filter(Mention.Counted.class::isInstance)
                .count();
        int behind = counted > 1 && folded.startsWith("的", close + 1) ? close + 2 : close + 1;
        int at = from;
        while (at < mentions.size() && mentions.get(at).start() <= close) {
            at++;
        }
        return at < mentions.size()
                && mentions.get(at) instanceof Mention.Counted
                && mentions.get(at).start() == behind;
    }

    private static boolean hasCounted(List<Mention> mentions, int from, int end) {
        for (int i = from; i < mentions.size() && mentions.get(i).start() < end; i++) {
            if (mentions.get(i) instanceof Mention.Counted) {
                return true;
            }
        }
        return false;
    }
}
