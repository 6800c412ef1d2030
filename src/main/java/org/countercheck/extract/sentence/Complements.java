package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;

/**
 * Families of parts that make up a whole, such as 公开, 不予公开 and 无法提供.
 *
 * @param families for each family its parts, each with the words that name it
 */
record Complements(List<List<CueWords>> families) {

    private static final int LONGEST_REST = 3;

    /** The families of a resource: for each the words of its parts. */
    static Complements of(List<List<List<String>>> families) {
        return new Complements(families.stream()
                .map(parts -> parts.stream().map(CueWords::of).toList())
                .toList());
    }

    /** Whether {@code names} hold a word of every part of some family, and no name is left over. */
    boolean cover(List<String> names) {
        for (List<CueWords> parts : families) {
            if (parts.size() == names.size() && areCovered(parts, names)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areCovered(List<CueWords> parts, List<String> names) {
        boolean[] named = new boolean[parts.size()];
        List<String> rests = new ArrayList<>();
        for (String name : names) {
            // 不计容 holds 计容, too: the longest word decides which part a name is.
            int part = -1;
            String longest = "";
            for (int i = 0; i < named.length; i++) {
                String word = parts.get(i).longest(name);
                if (word.length() > longest.length()) {
                    part = i;
                    longest = word;
                }
            }
            if (part < 0 || named[part]) {
                return false;
            }
            named[part] = true;
            rests.add(name.replace(longest, ""));
        }
        // 省人大代表建议 and 省政协提案 are parts of more than 建议 and 提案.
        return rests.stream().distinct().count() == 1 || rests.stream().allMatch(rest -> rest.length() <= LONGEST_REST);
    }

    /** Whether the names hold words of the two parts of something, whatever else they say: 城镇常住人口 and 乡村. */
    boolean opposed(String one, String other) {
        return families.stream()
                .filter(parts -> parts.size() == 2)
                .anyMatch(parts -> parts.get(0).standIn(one) && parts.get(1).standIn(other)
                        || parts.get(1).standIn(one) && parts.get(0).standIn(other));
    }
}
