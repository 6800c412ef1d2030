package org.countercheck.extract.numeral;

import org.countercheck.figure.SetAside.Reason;

/** Addresses of pages and mailboxes, telephone numbers, post codes, house numbers, and words of Latin letters and digits. */
final class Contacts {

    private static final int TELEPHONE = 7;
    private static final int MOBILE = 11;
    private static final int LONGEST_CHAIN = 24;
    /** How far around a digit is looked at before it is known that an address stands there. */
    private static final int LONGEST_ADDRESS = 200;

    private final Language language;

    Contacts(Language language) {
        this.language = language;
    }

    /** The address or the word of letters and digits around {@code at}, beginning at {@code from} or later, or null. */
    Mention.Aside latin(Text text, int at, int from) {
        int start = at;
        while (start > from && start > at - LONGEST_ADDRESS && isAddress(text.at(start - 1))) {
            start--;
        }
        int end = at;
        boolean address = false;
        int letter = -1;
        for (int i = start; i < at + LONGEST_ADDRESS && isAddress(text.at(i)); i++) {
            end = i + 1;
            if (Text.isLatin(text.at(i))) {
                letter = i;
            }
            address |= text.at(i) == '@'
                    || text.at(i) == '/' && text.at(i - 1) == '/'
                    || text.at(i) == '.' && Text.isLatin(text.at(i + 1)) && Text.isLatin(text.at(i + 2));
        }
        if (letter < 0) {
            return null;
        }
        if (address) {
            while (isAddress(text.at(end))) {
                end++;
            }
            while (start < at && !Text.isLatin(text.at(start)) && !Text.isDigit(text.at(start))) {
                start++;
            }
            return new Mention.Aside(start, end, Reason.URL);
        }
        return null;
    }

    /** The word in which letters touch the number at {@code n}, such as PM2.5, A4, 1+N, or null. */
    Mention.Aside word(Text text, WrittenNumber n, int from) {
        char before = text.at(n.start() - 1);
        boolean afterLetter = Text.isLatin(before) || before == '-' && Text.isLatin(text.at(n.start() - 2));
        char next = text.at(n.end());
        boolean beforeLetter = (Text.isLatin(next) || isJoint(next) && isWordPart(text.at(n.end() + 1)))
                && language.units.at(text, n.end()) == null;
        if (!afterLetter
                && !beforeLetter
                && before != '='
                && !(isJoint(before) && isWordPart(text.at(n.start() - 2)))) {
            return null;
        }
        int start = n.start();
        while (start > from
                && (Text.isLatin(text.at(start - 1))
                        || Text.isDigit(text.at(start - 1))
                        || text.at(start - 1) == '-' && start - 1 > from)) {
            start--;
        }
        int end = n.end();
        while (isWordPart(text.at(end))
                || isJoint(text.at(end)) && isWordPart(text.at(end + 1))
                || text.at(end) == '-' && Text.isDigit(text.at(end + 1)) && Text.isLatin(text.at(end - 1))) {
            end++;
        }
        return new Mention.Aside(start, end, Reason.NAME);
    }

    /** The telephone, post or house number that begins with {@code n}, or null. */
    Mention.Aside read(Text text, WrittenNumber n, Mention before) {
        if (n.decimals() > 0 || n.shape() == WrittenNumber.Shape.DAMAGED || n.more()) {
            return null;
        }
        if (isHouse(text, n)) {
            return aside(n.start(), text.skip(n.end()) + 1);
        }
        if (!n.isPlain()) {
            return null;
        }
        int end = chainEnd(text, n.end());
        boolean zero = text.at(n.start()) == '0' && n.digits() >= 3;
        boolean chain = end > n.end() && n.digits() >= 3 && n.digits() <= 4 && chained(text, n.end(), end) >= TELEPHONE;
        if (chain || zero) {
            return aside(n.start(), end);
        }
        if (countsSomething(text, n.end())) {
            return null;
        }
        boolean listed = before instanceof Mention.Aside a
                && a.reason() == Reason.CONTACT
                && separated(text, a.end(), n.start());
        boolean mobile = n.digits() == MOBILE && text.at(n.start()) == '1';
        return listed || mobile || n.digits() >= 3 && isCued(text, n.start()) ? aside(n.start(), end) : null;
    }

    private static boolean isJoint(char c) {
        return c == '+' || c == '×' || c == '*';
    }

    private static boolean isWordPart(char c) {
        return Text.isLatin(c) || Text.isDigit(c);
    }

    private static Mention.Aside aside(int start, int end) {
        return new Mention.Aside(start, end, Reason.CONTACT);
    }

    private boolean countsSomething(Text text, int end) {
        int at = text.skip(end);
        return language.units.at(text, at) != null || text.at(at) == '%' || text.at(at) == '年';
    }

    /** Whether the words before {@code start} announce a telephone number or a code. */
    boolean isCued(Text text, int start) {
        int end = text.back(start);
        for (int i = 0; i < 3 && "：:(为是)".indexOf(text.at(end - 1)) >= 0; i++) {
            end = text.back(end - 1);
        }
        return language.cues.get("contact").endingAt(text, end) != null;
    }

    private boolean isHouse(Text text, WrittenNumber n) {
        int at = text.skip(n.end());
        Words street = language.cues.get("street");
        switch (text.at(at)) {
            case '号':
                return street.endingAt(text, text.back(n.start())) != null;
            case '室':
                return n.digits() >= 3 && n.digits() <= 4;
            case '楼':
                return n.digits() <= 2 && language.cues.get("building").startingAt(text, at + 1) == null;
            default:
                return false;
        }
    }

    private static boolean separated(Text text, int from, int to) {
        if (to - from > 4) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if ("、，,/;()-— 或转和\n".indexOf(text.at(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int chainEnd(Text text, int from) {
        int end = from;
        while (end < from + LONGEST_CHAIN
                && (Text.isDigit(text.at(end))
                        || (text.at(end) == '-' || text.at(end) == '—') && Text.isDigit(text.at(end + 1)))) {
            end++;
        }
        return end;
    }

    private static int chained(Text text, int from, int to) {
        int digits = 0;
        for (int i = from; i < to; i++) {
            if (Text.isDigit(text.at(i))) {
                digits++;
            }
        }
        return digits;
    }

    private static boolean isAddress(char c) {
        return Text.isLatin(c)
                || Text.isDigit(c)
                || c == '.'
                || c == '/'
                || c == ':'
                || c == '@'
                || c == '_'
                || c == '-'
                || c == '?'
                || c == '='
                || c == '&'
                || c == '#'
                || c == '~';
    }
}
