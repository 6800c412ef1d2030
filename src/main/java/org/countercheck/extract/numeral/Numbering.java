package org.countercheck.extract.numeral;

import org.countercheck.figure.SetAside.Reason;

/** Numbers of documents, articles, headings and list items. */
final class Numbering {

    private static final int LAST_ITEM = 99;

    private final Language language;

    Numbering(Language language) {
        this.language = language;
    }

    /** What {@code n} numbers, or null. */
    Mention.Aside read(Text text, WrittenNumber n, Mention before) {
        if (n.more() || n.scale() > 0) {
            return null;
        }
        Mention.Aside document = document(text, n);
        if (document != null) {
            return document;
        }
        if (text.at(text.back(n.start()) - 1) == '第') {
            return ordinal(text, n);
        }
        if (before instanceof Mention.Aside a && continues(text, a, n)) {
            return new Mention.Aside(n.start(), articleEnd(text, n.end()), a.reason());
        }
        boolean item = n.shape() == WrittenNumber.Shape.DIGITS ? isItem(text, n) : isCharacterItem(text, n);
        return item ? new Mention.Aside(n.start(), n.end(), Reason.ORDINAL) : null;
    }

    /** Whether {@code n} ends what {@code before} begins: 第五十一条至五十三条, 第20条第（三）项, 表2-1. */
    private boolean continues(Text text, Mention.Aside before, WrittenNumber n) {
        if (before.reason() != Reason.ARTICLE && before.reason() != Reason.ORDINAL
                || n.start() - before.end() > 3
                || n.start() == before.end()) {
            return false;
        }
        boolean article = before.reason() == Reason.ARTICLE;
        String joints = article ? "-—~至到、和及第(项" : "-—~";
        for (int i = before.end(); i < n.start(); i++) {
            if (joints.indexOf(text.at(i)) < 0) {
                return false;
            }
        }
        return !article || articleEnd(text, n.end()) > n.end() || text.at(n.end()) == ')';
    }

    private int articleEnd(Text text, int end) {
        return language.cues.get("articles").startingAt(text, end) != null ? end + 1 : end;
    }

    /** Offset of the word that says what 第2-3项 numbers: behind the second number. */
    private int ordinalWord(Text text, int end) {
        int at = text.skip(end);
        if ("-—~至到、".indexOf(text.at(at)) >= 0) {
            int last = at + 1;
            while (Text.isDigit(text.at(last)) || language.digit(text.at(last)) >= 0 || text.at(last) == '十') {
                if (++last > at + 6) {
                    return at;
                }
            }
            return last > at + 1 ? last : at;
        }
        return at;
    }

    private Mention.Aside document(Text text, WrittenNumber n) {
        char open = text.at(n.start() - 1);
        if (n.digits() == 4 && (open == '[' || open == '(') && (text.at(n.end()) == ']' || text.at(n.end()) == ')')) {
            int at = text.skip(n.end() + 1);
            at = text.at(at) == '第' ? text.skip(at + 1) : at;
            int end = at;
            while (Text.isDigit(text.at(end))) {
                end++;
            }
            if (end > at && text.at(text.skip(end)) == '号') {
                return new Mention.Aside(n.start(), text.skip(end) + 1, Reason.DOCUMENT_NUMBER);
            }
        }
        boolean numbered = n.isPlain()
                && text.at(text.skip(n.end())) == '号'
                && language.units.at(text, text.skip(n.end())) == null
                && !isNumberedThing(text, text.skip(n.end()));
        return numbered ? new Mention.Aside(n.start(), text.skip(n.end()) + 1, Reason.DOCUMENT_NUMBER) : null;
    }

    /** 号召 and the like are no numbers. */
    private static boolean isNumberedThing(Text text, int at) {
        return text.at(at + 1) == '召' || text.at(at + 1) == '称';
    }

    private Mention.Aside ordinal(Text text, WrittenNumber n) {
        int at = text.skip(n.end());
        if (language.cues.get("articles").startingAt(text, ordinalWord(text, n.end())) != null) {
            int end = articleEnd(text, at);
            return new Mention.Aside(n.start(), end > at ? end : n.end(), Reason.ARTICLE);
        }
        if (language.cues.get("documents").startingAt(text, at) != null) {
            return new Mention.Aside(n.start(), at + 1, Reason.DOCUMENT_NUMBER);
        }
        String date = language.cues.get("dates").startingAt(text, at);
        if (date != null) {
            return new Mention.Aside(n.start(), at + date.length(), Reason.DATE);
        }
        String name = language.cues.get("names").startingAt(text, at);
        return name != null
                ? new Mention.Aside(n.start(), at + name.length(), Reason.NAME)
                : new Mention.Aside(n.start(), n.end(), Reason.ORDINAL);
    }

    private boolean isItem(Text text, WrittenNumber n) {
        char next = text.at(n.end());
        char before = text.at(n.start() - 1);
        if (n.decimals() > 0) {
            return n.mantissa() < 10_000
                    && n.decimals() <= 2
                    && text.opensSentence(n.start())
                    && !isMeasured(text, n.end())
                    && continuesAsText(text, n.end());
        }
        if (n.mantissa() > LAST_ITEM) {
            return false;
        }
        if (before == '[' && next == ']' && Text.isHan(text.at(n.start() - 2))) {
            // 地区生产总值[2]: a footnote.
            return true;
        }
        if ((before == '(' || before == '[') && (next == ')' || next == ']')) {
            return text.opensClause(n.start() - 1)
                    || Text.isSpace(text.at(n.start() - 2)) && Text.isHan(text.at(text.skip(n.end() + 1)))
                    || text.at(text.back(n.start() - 1) - 1) == '第'
                    || text.at(n.start() - 2) == ')';
        }
        if (language.cues.get("numbered").endingAt(text, text.back(n.start())) != null && !isMeasured(text, n.end())) {
            return true;
        }
        if (!text.opensSentence(n.start())) {
            return next == ')' && Text.isSpace(before);
        }
        return (next == '.' || next == ')') && !Text.isDigit(text.at(n.end() + 1))
                || next == '、' && !Text.isDigit(text.at(text.skip(n.end() + 1)))
                || Text.isSpace(next)
                        && text.back(n.start()) == 0
                        && continuesAsText(text, n.end())
                        && !isMeasured(text, n.end());
    }

    private static boolean continuesAsText(Text text, int end) {
        char next = text.at(text.skip(end));
        return Text.isHan(next) || Text.isLatin(next) || next == '“' || next == '《';
    }

    private boolean isMeasured(Text text, int end) {
        return Measured.at(text, end, language) != null || language.power(text.at(text.skip(end))) > 0;
    }

    private boolean isCharacterItem(Text text, WrittenNumber n) {
        char next = text.at(n.end());
        char before = text.at(n.start() - 1);
        if (before == '(' && next == ')' || before == '其') {
            return true;
        }
        boolean listed =
                next == '、' && language.digit(text.at(n.end() + 1)) < 0 && language.power(text.at(n.end() + 1)) == 0;
        if (listed || next == '是' || next == '要' || next == '则') {
            return text.opensClause(n.start());
        }
        return (next == '.' || next == ',' || Text.isSpace(next)) && text.opensSentence(n.start());
    }
}
