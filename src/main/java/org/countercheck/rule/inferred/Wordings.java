package org.countercheck.rule.inferred;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.countercheck.figure.Figure;
import org.countercheck.rule.LabelText;

/** Compares what two figures are called. */
final class Wordings {

    /** Endings that say no more than that something is counted. */
    private static final List<String> COUNT_ENDINGS = Resources.lines("zh/count-endings.txt");

    private static final List<String> DISTINGUISHING = Resources.lines("zh/distinguishing.txt");

    private Wordings() {}

    /** Whether the words behind 占 have one that parts labels and that {@code base} lacks. */
    static boolean isNarrower(String share, String base) {
        int at = share.indexOf('占');
        String words = at < 0 ? "" : share.substring(at + 1);
        return DISTINGUISHING.stream().anyMatch(w -> words.contains(w) && !base.contains(w));
    }

    /** Whether only one of two labels has a word that parts labels which are otherwise alike: 基本支出 and 支出. */
    static boolean areApart(String one, String other) {
        return DISTINGUISHING.stream().anyMatch(w -> one.contains(w) != other.contains(w));
    }

    /** The words of a label without numbering, notes and the ending that only says that it is counted. */
    static String stem(String label) {
        String bare = LabelText.normalise(label);
        for (String ending : COUNT_ENDINGS) {
            if (bare.length() > ending.length() + 1 && bare.endsWith(ending)) {
                return bare.substring(0, bare.length() - ending.length());
            }
        }
        return bare;
    }

    static String stem(Figure figure) {
        return stem(figure.name());
    }

    /** Whether all words of {@code stem}, taken two characters at a time, stand in {@code text}: 收到申请 in 收到政府信息公开申请. */
    static boolean hasWords(String stem, String text) {
        if (stem.length() < 4 || stem.length() % 2 != 0) {
            return false;
        }
        for (int i = 0; i < stem.length(); i += 2) {
            if (!text.contains(stem.substring(i, i + 2))) {
                return false;
            }
        }
        return true;
    }

    /** The characters of a label that fewer than half of its siblings have, too. */
    static String distinctive(String stem, List<String> siblings) {
        StringBuilder own = new StringBuilder();
        for (int i = 0; i < stem.length(); i++) {
            char c = stem.charAt(i);
            long shared = siblings.stream().filter(s -> s.indexOf(c) >= 0).count();
            if (shared * 2 <= siblings.size() || siblings.size() < 2) {
                own.append(c);
            }
        }
        return own.toString();
    }

    /** How many characters two words share, in percent of the shorter one. */
    static int overlap(String one, String other) {
        Set<Character> mine = characters(one);
        Set<Character> others = characters(other);
        int smaller = Math.min(mine.size(), others.size());
        mine.retainAll(others);
        return smaller == 0 ? 0 : 100 * mine.size() / smaller;
    }

    private static Set<Character> characters(String text) {
        Set<Character> characters = new HashSet<>();
        for (int i = 0; i < text.length(); i++) {
            characters.add(text.charAt(i));
        }
        return characters;
    }
}
