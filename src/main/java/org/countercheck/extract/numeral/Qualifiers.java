package org.countercheck.extract.numeral;

/** The words before and behind a number that make it a bound or an approximation. */
final class Qualifiers {

    /**
     * A qualifier before a number.
     *
     * @param convention what it makes of the number
     * @param start where it begins, if it is part of what is printed; otherwise the start of the number
     */
    record Before(Convention convention, int start) {}

    /**
     * A qualifier behind a unit.
     *
     * @param convention what it makes of the number
     * @param end behind it
     */
    record Behind(Convention convention, int end) {}

    private final Language language;

    Qualifiers(Language language) {
        this.language = language;
    }

    /** The qualifier that ends at {@code start}, or null. */
    Before before(Text text, int start, int from) {
        int end = text.back(start);
        Before found = null;
        int length = 0;
        for (Convention convention : Convention.values()) {
            String group = group(convention);
            String word = group == null ? null : language.qualifiers.get(group).endingAt(text, end);
            if (word != null && word.length() > length && end - word.length() >= from) {
                length = word.length();
                boolean printed =
                        convention == Convention.NEARLY || convention == Convention.ABOUT && word.length() == 1;
                found = new Before(convention, printed ? end - length : start);
            }
        }
        if (found != null && found.convention() == Convention.BELOW && isLack(text, end, length)) {
            found = new Before(Convention.AT_MOST, found.start());
        }
        if (found == null && isPowerOnly(text, start) && end > from) {
            String some = language.qualifiers.get("power-atleast").endingAt(text, end);
            length = some == null ? 0 : some.length();
            found = some == null ? null : new Before(Convention.AT_LEAST, start);
        }
        String none = found == null ? null : language.qualifiers.get("none").endingAt(text, end);
        return none != null && none.length() > length ? null : found;
    }

    /** 证据不足109件 may tell what was lacking in 109 cases as well as that there were fewer: then all 109 are possible. */
    private boolean isLack(Text text, int end, int length) {
        boolean lacking = length > 0 && language.qualifiers.get("lacking").endingAt(text, end) != null;
        int before = end - length;
        return lacking
                && before > 0
                && Character.isIdeographic(text.at(before - 1))
                && language.qualifiers.get("lacks-none").endingAt(text, before) == null;
    }

    /** Whether a power of ten stands there by itself, as in 上百次. */
    private boolean isPowerOnly(Text text, int at) {
        return language.power(text.at(at)) > 1 && text.at(at + 1) != '分';
    }

    /** The qualifier that begins at {@code end} or behind one space, or null. */
    Behind behind(Text text, int end) {
        int at = text.skip(end);
        Behind behind = behind(text, at, "after-about", Convention.ABOUT);
        behind = behind != null ? behind : behind(text, at, "after-atleast", Convention.AT_LEAST);
        return behind != null ? behind : behind(text, at, "after-atmost", Convention.AT_MOST);
    }

    /** Whether the words before {@code start} lead from one value to another: 由, 从. */
    boolean leads(Text text, int start) {
        return language.qualifiers.get("from").endingAt(text, text.back(start)) != null;
    }

    private Behind behind(Text text, int at, String group, Convention convention) {
        String word = language.qualifiers.get(group).startingAt(text, at);
        // 微博463条＋微信753条: a sign with words on both sides adds.
        boolean adds = "+".equals(word) && Character.isLetterOrDigit(text.at(at + 1));
        return word == null || adds ? null : new Behind(convention, at + word.length());
    }

    private static String group(Convention convention) {
        switch (convention) {
            case NEARLY:
                return "near";
            case ABOUT:
                return "about";
            case ABOVE:
                return "above";
            case AT_LEAST:
                return "atleast";
            case BELOW:
                return "below";
            case AT_MOST:
                return "atmost";
            default:
                return null;
        }
    }
}
