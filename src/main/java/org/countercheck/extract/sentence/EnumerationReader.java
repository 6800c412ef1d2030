package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.extract.numeral.Mention;
import org.countercheck.figure.Rational;
import org.countercheck.figure.SetAside;
import org.countercheck.source.Passage;
import org.countercheck.source.Span;

/** Finds counts that are followed, or led, by the things they count: 三项制度：(1)…；(2)…；(3)…. */
final class EnumerationReader {

    private static final int LARGEST = 20;
    private static final int NOUN = 14;

    /**
     * The things counted by one number.
     *
     * @param items where each is named
     * @param open whether 等 says that there are more
     */
    record Found(Mention.Counted count, List<Span> items, boolean open) {}

    private final Passage passage;
    private final String text;
    private final List<Mention> mentions;

    EnumerationReader(Passage passage, String folded, List<Mention> mentions) {
        this.passage = passage;
        this.text = folded;
        this.mentions = mentions;
    }

    List<Found> read() {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i) instanceof Mention.Counted counted && isSmall(counted)) {
                Found one = of(counted, i);
                if (one != null) {
                    found.add(one);
                }
            }
        }
        return found;
    }

    private static boolean isSmall(Mention.Counted counted) {
        Rational value = counted.quantity().value();
        return value.isWhole() && value.compareTo(Rational.ONE) > 0 && value.compareTo(Rational.of(LARGEST)) <= 0;
    }

    private Found of(Mention.Counted count, int index) {
        boolean open = openBefore(count.start());
        int colon = introEnd(count.end());
        if (colon >= 0) {
            List<Span> numbered = numbered(index, colon);
            if (numbered.size() > 1) {
                return new Found(count, numbered, false);
            }
        }
        if (!count.spelled()) {
            return null;
        }
        if (colon == count.end() + 1 && isParted(colon)) {
            return null;
        }
        if (colon == count.end() + 1 && text.charAt(colon - 1) == ':' && divides(count.start())) {
            List<Span> counted = counted(colon, end(colon));
            if (counted.size() > 1) {
                return new Found(
                        count, counted, text.substring(colon, end(colon)).contains("等"));
            }
        }
        if (colon >= 0) {
            List<Span> named = named(colon, end(colon), count);
            boolean plain = text.charAt(colon - 1) == ':' || introEnd(count.end()) == count.end() + 1;
            if (plain && named.size() > 1 && !hasCounted(colon, end(colon))) {
                return new Found(count, named, text.substring(colon, end(colon)).endsWith("等"));
            }
        }
        if (colon >= 0 && text.charAt(colon - 1) == ':') {
            List<Span> clauses = clauses(colon, end(colon));
            if (Rational.of(clauses.size()).equals(count.quantity().value()) && !hasCounted(colon, end(colon))) {
                return new Found(count, clauses, false);
            }
        }
        List<Span> before = namedBefore(count);
        return before.size() > 2 ? new Found(count, before, open) : null;
    }

    /** 分为三种：甲138个，已改135个；乙76个，已改51个；…: semicolons part the items, so that commas part none. */
    private boolean isParted(int colon) {
        int end = end(colon);
        return end < text.length() && text.charAt(end) == ';';
    }

    private boolean divides(int at) {
        return text.startsWith("分为", Math.max(0, at - 2)) || text.startsWith("分成", Math.max(0, at - 2));
    }

    /** 分为三类：咨询9人次，求助5人次，投诉2人次: items of one unit, each a name and its number; empty where a clause has none or several. */
    private List<Span> counted(int from, int to) {
        List<Mention.Counted> numbers = mentions.stream()
                .filter(m -> m.start() >= from && m.start() < to)
                .filter(Mention.Counted.class::isInstance)
                .map(Mention.Counted.class::cast)
                .toList();
        List<Span> items = clauses(from, to);
        boolean one = numbers.stream()
                .allMatch(n ->
                        n.quantity().unit().equals(numbers.get(0).quantity().unit()));
        boolean each = one
                && numbers.size() == items.size()
                && text.substring(from, to).indexOf('、') < 0;
        for (int i = 0; each && i < items.size(); i++) {
            Mention.Counted number = numbers.get(i);
            char next = number.end() < text.length() ? text.charAt(number.end()) : '。';
            each = ",。;".indexOf(next) >= 0;
        }
        return each ? items : List.of();
    }

    private boolean openBefore(int at) {
        return at > 0 && text.charAt(at - 1) == '等';
    }

    /** Where the list may begin: behind the colon, comma or stop that ends the noun after the count, or -1. */
    private int introEnd(int from) {
        int limit = Math.min(text.length(), from + NOUN);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == ',' || c == '。' || c == ';') {
                return i + 1;
            }
        }
        return -1;
    }

    /** The ordinals 1, 2, 3, … that follow, as long as each continues the count. */
    private List<Span> numbered(int index, int from) {
        List<Span> items = new ArrayList<>();
        int expected = 1;
        for (int i = index + 1; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.start() < from
                    || !(mention instanceof Mention.Aside aside)
                    || aside.reason() != SetAside.Reason.ORDINAL) {
                continue;
            }
            int value = Ordinal.value(text.substring(mention.start(), mention.end()));
            if (value == expected && (expected > 1 || mention.start() - from < 6)) {
                items.add(passage.source(mention.start(), mention.end()));
                expected++;
            } else if (value == 1) {
                break;
            }
        }
        return items;
    }

    private int end(int from) {
        int i = from;
        while (i < text.length() && "。;!?".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private boolean hasCounted(int from, int to) {
        return mentions.stream().anyMatch(m -> m instanceof Mention.Counted && m.start() >= from && m.start() < to);
    }

    /** Names parted by 、 and 和; no comma among them, else they are clauses. */
    private List<Span> named(int from, int to, Mention.Counted count) {
        String words = text.substring(from, to);
        if (words.indexOf('、') < 0 && words.indexOf('和') < 0 && words.indexOf('与') < 0 && words.indexOf(',') < 0) {
            return List.of();
        }
        boolean stops = words.indexOf(',') >= 0;
        int length = stops ? Math.min(words.length(), words.indexOf(',')) : words.length();
        return split(from, from + length, count);
    }

    /** 两轮：上半年以栏目为主，下半年以办理为主: clauses count as items only if there are as many as the count says. */
    private List<Span> clauses(int from, int to) {
        List<Span> items = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text.charAt(i) == ',') {
                items.add(passage.source(start, i));
                start = i + 1;
            }
        }
        return items;
    }

    /**
     * Names parted by 、 and, before the last one, by 和. Any other 和 stands within a name: 餐饮和住宿、食品、首饰. So does the one of 食品、首饰、餐和饮, if that
     * makes up the count: what stands before it is shorter than any name.
     */
    private List<Span> split(int from, int to, Mention.Counted count) {
        List<Span> items = new ArrayList<>();
        int start = from;
        int shortest = Integer.MAX_VALUE;
        for (int i = text.indexOf('、', from); i >= 0 && i < to; i = text.indexOf('、', i + 1)) {
            if (i > start) {
                items.add(passage.source(start, i));
                shortest = Math.min(shortest, i - start);
            }
            start = i + 1;
        }
        Rational whole = Rational.of(items.size() + 1);
        for (int i = start + 2; i + 2 < to; i++) {
            boolean within =
                    i - start < shortest && whole.equals(count.quantity().value());
            if (text.charAt(i) == '和' && !(items.size() > 0 && within)) {
                items.add(passage.source(start, i));
                start = i + 1;
                i += 2;
            }
        }
        if (to > start) {
            items.add(passage.source(start, to));
        }
        return items;
    }

    /** 由综述、主动公开、申请公开和存在问题四个部分组成: the names stand before the count. */
    private List<Span> namedBefore(Mention.Counted counted) {
        int count = counted.start();
        int from = count;
        while (from > 0 && ",:;。!?(".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int by = text.indexOf("由", from);
        if (by < 0 || by >= count || text.substring(by, count).indexOf('、') < 0) {
            return List.of();
        }
        return split(by + 1, openBefore(count) ? count - 1 : count, counted);
    }
}
