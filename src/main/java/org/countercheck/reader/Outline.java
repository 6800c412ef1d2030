package org.countercheck.reader;

import java.util.Optional;
import org.countercheck.document.Heading;
import org.countercheck.source.Passage;

/** Tells headings from paragraphs in text without styles, and gives them levels. */
final class Outline {

    private static final int LONGEST_HEADING = 50;
    private static final int LONGEST_TITLE = 70;

    private boolean chapters;

    /** The heading that a stripped line is by its numbering, if it is one. */
    Optional<Heading> numbered(Passage line) {
        if (line.length() > LONGEST_HEADING || saysSomething(line)) {
            return Optional.empty();
        }
        return Numbering.of(line)
                .filter(n -> n.length() < line.length() && !statesFigure(line, n.length()))
                .map(n -> new Heading(level(n), line));
    }

    /** A line set in bold, or marked up as a heading without a level of its own. */
    Optional<Heading> emphasised(Passage line) {
        if (line.length() > LONGEST_TITLE || saysSomething(line)) {
            return Optional.empty();
        }
        return Optional.of(numbered(line).orElseGet(() -> new Heading(2, line)));
    }

    /** The title, if the first line of a document reads like one. */
    Optional<Heading> title(Passage line) {
        if (line.length() > LONGEST_TITLE || saysSomething(line)) {
            return Optional.empty();
        }
        return Optional.of(numbered(line).orElseGet(() -> new Heading(1, line)));
    }

    private int level(Numbering numbering) {
        if (numbering.rank() == 0) {
            chapters = true;
            return 2;
        }
        return numbering.rank() + (chapters ? 2 : 1);
    }

    /** Whether a line ends like a sentence or holds the end of one. */
    private static boolean saysSomething(CharSequence line) {
        if (line.length() == 0
                || Characters.endsSentence(line)
                || "，、,：:".indexOf(line.charAt(line.length() - 1)) >= 0) {
            return true;
        }
        for (int i = 0; i < line.length(); i++) {
            if ("。；！？".indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether digits stand before a word they could count: {@code 1. 受理12件} is an item of a list, {@code 2019年思路} is not. */
    private static boolean statesFigure(CharSequence line, int from) {
        for (int i = from; i < line.length(); i++) {
            if (!Characters.isDigit(line.charAt(i))
                    || i + 1 < line.length() && Characters.isDigit(line.charAt(i + 1))) {
                continue;
            }
            int next = i + 1;
            while (next < line.length() && Characters.isBlank(line.charAt(next))) {
                next++;
            }
            char c = next < line.length() ? line.charAt(next) : '\n';
            if (c == '%' || c == '％' || c == '.' || Characters.isHan(c) && "年月日季届号期".indexOf(c) < 0) {
                return true;
            }
        }
        return false;
    }
}
