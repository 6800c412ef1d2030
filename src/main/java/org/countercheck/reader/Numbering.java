package org.countercheck.reader;

import java.util.Optional;

/**
 * The ordinal at the start of a heading or list item, such as {@code 一、}, {@code （一）}, {@code 1.}, {@code 1.1} or {@code 第一章}.
 *
 * @param rank depth by official usage (GB/T 9704: 一、 then （一） then 1. then （1）); 0 for chapters, which stand over all of them
 * @param length characters that the ordinal and the blanks behind it take
 */
record Numbering(int rank, int length) {

    private static final String HAN_ORDINALS = "一二三四五六七八九十百零〇两";
    private static final String FORMAL_ORDINALS = "壹贰叁肆伍陆柒捌玖拾";
    private static final String CHAPTERS = "章编篇部";

    /** The numbering that {@code text} starts with. */
    static Optional<Numbering> of(CharSequence text) {
        if (text.length() < 2) {
            return Optional.empty();
        }
        char c = text.charAt(0);
        if (c == '第') {
            return chapter(text);
        }
        if (c == '（' || c == '(') {
            return bracketed(text);
        }
        if (FORMAL_ORDINALS.indexOf(c) >= 0) {
            char next = text.charAt(1);
            return next == '、' || Characters.isBlank(next) ? Optional.of(at(1, text, 2)) : Optional.empty();
        }
        if (HAN_ORDINALS.indexOf(c) >= 0) {
            int end = han(text, 0);
            boolean ordinal = end < text.length() && "、.．".indexOf(text.charAt(end)) >= 0;
            return ordinal ? Optional.of(at(1, text, end + 1)) : Optional.empty();
        }
        return Characters.isDigit(c) ? decimal(text) : Optional.empty();
    }

    private static Optional<Numbering> chapter(CharSequence text) {
        int end = han(text, 1);
        if (end == 1) {
            end = digits(text, 1);
        }
        if (end == 1 || end >= text.length()) {
            return Optional.empty();
        }
        char kind = text.charAt(end);
        if (CHAPTERS.indexOf(kind) >= 0) {
            boolean part = kind == '部' && end + 1 < text.length() && text.charAt(end + 1) == '分';
            return kind == '部' && !part ? Optional.empty() : Optional.of(at(0, text, end + (part ? 2 : 1)));
        }
        return kind == '节' ? Optional.of(at(1, text, end + 1)) : Optional.empty();
    }

    private static Optional<Numbering> bracketed(CharSequence text) {
        int end = han(text, 1);
        int rank = 2;
        if (end == 1) {
            end = digits(text, 1);
            rank = 4;
        }
        boolean closed =
                end > 1 && end - 1 <= 3 && end < text.length() && (text.charAt(end) == '）' || text.charAt(end) == ')');
        return closed ? Optional.of(at(rank, text, end + 1)) : Optional.empty();
    }

    private static Optional<Numbering> decimal(CharSequence text) {
        int end = digits(text, 0);
        int rank = 3;
        if (end > 3 || end >= text.length()) {
            return Optional.empty();
        }
        while (text.charAt(end) == '.' && end + 1 < text.length() && Characters.isDigit(text.charAt(end + 1))) {
            end = digits(text, end + 1);
            rank++;
            if (end >= text.length()) {
                return Optional.empty();
            }
        }
        char c = text.charAt(end);
        if (rank > 3) {
            // 1.1 is a section only if a blank follows: "1.1万件" is a figure
            return Characters.isBlank(c) ? Optional.of(at(rank, text, end)) : Optional.empty();
        }
        return ".．、)）".indexOf(c) >= 0 ? Optional.of(at(rank, text, end + 1)) : Optional.empty();
    }

    private static Numbering at(int rank, CharSequence text, int end) {
        int length = end;
        while (length < text.length() && Characters.isBlank(text.charAt(length))) {
            length++;
        }
        return new Numbering(rank, length);
    }

    private static int han(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && HAN_ORDINALS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static int digits(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && Characters.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
