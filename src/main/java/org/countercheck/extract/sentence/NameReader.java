package org.countercheck.extract.sentence;

/** Takes the name of what is counted out of the words around a number. */
final class NameReader {

    private static final int LONGEST_TAIL = 12;
    private static final int LONGEST_HEAD = 4;

    private final Cues cues;

    NameReader(Cues cues) {
        this.cues = cues;
    }

    /** What the item counts: the words before the number or, where there are none, those behind it. */
    String name(Item item) {
        String before = clean(own(item));
        String inside = cues.prefix(before, Cue.INSIDE);
        if (!inside.isEmpty() && cues.ends(item.tail(), Cue.AMONG)) {
            // 在答复的659件中: 在 belongs to 中, unlike that of 在线访谈.
            before = clean(before.substring(inside.length()));
        }
        String behind = tail(item);
        if (cues.words(Cue.REST).contains(before) && !behind.isEmpty()) {
            return behind;
        }
        if (!before.isEmpty()) {
            return before;
        }
        // 97名专职人员和267名兼职人员，合计364名: what closes a list is not called like its last part.
        boolean closing = cues.words(Cue.CLOSING).contains(item.lead())
                && item.opener() == ','
                && item.bridge().indexOf(',')
                        == item.bridge().length() - item.lead().length() - 1;
        return behind.isEmpty() && !closing ? clean(clauseBefore(item)) : behind;
    }

    /** The words of the lead that are the item's own: 专职人员和 in 97名专职人员和267名兼职人员 is the noun of the number before. */
    private String own(Item item) {
        boolean behind = item.index() > 0 && item.opener() == '0' && cues.ends(item.lead(), Cue.AND);
        return behind && !tail(item).isEmpty() ? "" : item.lead();
    }

    /** The noun behind a number whose words before it describe it: 申请 in 已经答复的659件申请; empty where there is none. */
    String head(Item item) {
        String noun = tail(item);
        boolean described = !clean(item.lead()).isEmpty() && noun.length() > 1 && noun.length() <= LONGEST_HEAD;
        return described ? noun : "";
    }

    /** The clause before the item's own one, in the same sentence: 其次是法规文件类 in 其次是法规文件类，479条. */
    private static String clauseBefore(Item item) {
        String words =
                item.bridge().substring(0, item.bridge().length() - item.lead().length());
        if (!words.endsWith(",")) {
            return "";
        }
        int end = words.length() - 1;
        int start = end;
        while (start > 0 && Item.SEPARATORS.indexOf(words.charAt(start - 1)) < 0) {
            start--;
        }
        // 兼职人员 in 267名兼职人员，合计364名 is the noun of the number before.
        return start == 0 && item.index() > 0 ? "" : words.substring(start, end);
    }

    /** The noun right behind the number, such as 申请 in 659件申请, or an empty string. */
    String tail(Item item) {
        String words = withoutQuotes(withoutDates(item.tail()));
        while (words.startsWith("的")) {
            words = words.substring(1);
        }
        for (String and : cues.words(Cue.AND)) {
            int at = words.indexOf(and);
            if (at > 0) {
                words = words.substring(0, at);
            }
        }
        for (String adverb : cues.words(Cue.ADVERB)) {
            words = words.replace(adverb, "");
        }
        words = words.substring(
                0, words.length() - cues.suffix(words, Cue.AMONG).length());
        return words.length() > LONGEST_TAIL ? "" : clean(words);
    }

    /** What stands between 在 and 中: 基本支出预算 in 在基本支出预算中占; otherwise nothing. */
    String within(String words) {
        int at = cues.words(Cue.INSIDE).stream()
                .mapToInt(words::lastIndexOf)
                .max()
                .orElse(-1);
        String among = cues.suffix(words, Cue.AMONG);
        return at < 0 || among.isEmpty() || at + 1 > words.length() - among.length()
                ? ""
                : clean(words.substring(at + 1, words.length() - among.length()));
    }

    /** The words without dates, framing and filler. */
    String clean(String words) {
        String name = withoutQuotes(withoutDates(words));
        for (boolean changed = true; changed && !name.isEmpty(); ) {
            String front = cues.starts(name, Cue.KEEPFRONT) ? "" : cues.prefix(name, Cue.FRONT);
            String back = cues.ends(name, Cue.KEEP) ? "" : cues.suffix(name, Cue.BACK);
            changed = !front.isEmpty() || !back.isEmpty();
            if (!front.isEmpty()) {
                name = name.substring(front.length());
            } else if (!back.isEmpty()) {
                name = name.substring(0, name.length() - back.length());
            }
        }
        // One character is left of words such as 在 or 对 and names nothing.
        return name.length() == 1 ? "" : name;
    }

    /** The words without filler at the end: 增长了约 → 增长. */
    String withoutFiller(String words) {
        String end = words;
        for (String back = cues.suffix(end, Cue.BACK); !back.isEmpty(); back = cues.suffix(end, Cue.BACK)) {
            end = end.substring(0, end.length() - back.length());
        }
        return end;
    }

    /** The words without the dates among them. */
    String withoutDates(String words) {
        int open = words.indexOf(Item.DATE_OPEN);
        if (open < 0) {
            return words;
        }
        StringBuilder kept = new StringBuilder();
        boolean date = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == Item.DATE_OPEN) {
                date = true;
                if (cues.ends(kept.toString(), Cue.ONTONEXT)) {
                    kept.append(cues.words(Cue.NEXTYEAR).get(0));
                }
            } else if (c == Item.DATE_CLOSE) {
                date = false;
            } else if (!date) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static String withoutQuotes(String words) {
        StringBuilder kept = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if ("“”\"'‘’「」《》.．*#".indexOf(c) < 0 && (kept.length() > 0 || c != '、')) {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
