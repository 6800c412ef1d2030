package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every item counts; a list of names followed by a list of numbers is paired in order: A、B分别为1件、2件.
 */
final class ListNames {

    private final Map<Integer, String> distributed = new HashMap<>();
    private final List<List<Integer>> series = new ArrayList<>();
    private final Map<Integer, List<List<Integer>>> seriesByLast = new HashMap<>();
    private final Row row;
    private final Cues cues;
    private final NameReader names;
    private final List<String> ofItems = new ArrayList<>();

    ListNames(Row row, Cues cues, NameReader names) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        for (int i = 0; i < row.size(); i++) {
            if (row.at(i).isAmount() && cues.has(row.at(i).lead(), Cue.RESPECTIVELY)) {
                distribute(i);
            }
        }
        for (int i = 0; i < row.size(); i++) {
            ofItems.add(read(i));
        }
    }

    /** The name of one item. */
    String of(int item) {
        return ofItems.get(item);
    }

    private String read(int item) {
        String paired = distributed.get(item);
        if (paired != null) {
            return paired;
        }
        String name = belongsToNumberBefore(item) ? names.tail(row.at(item)) : names.name(row.at(item));
        return standsBehind(item) ? withoutNext(item, name) : name;
    }

    /** 125件申请办结121件: what was done with them is counted by the number behind. */
    private String withoutNext(int item, String name) {
        int next = row.next(item);
        boolean runsOn = next >= 0
                && row.at(next).opener() == '0'
                && row.at(next).lead().equals(row.at(item).tail());
        String done = runsOn ? cues.suffix(name, Cue.DONE) : "";
        return name.substring(0, name.length() - done.length());
    }

    /** The noun behind a number that the words before it describe, or an empty string. */
    String head(int item) {
        return names.head(row.at(item));
    }

    /** Whether the name stands behind the number, as in 1545人次参加. */
    boolean standsBehind(int item) {
        return names.clean(row.at(item).lead()).isEmpty();
    }

    /** 42名专职人员和134名兼职人员, 11场新闻发布会有10场由主要负责人主讲: the words between two numbers are those of the first. */
    private boolean belongsToNumberBefore(int item) {
        int before = row.previous(item);
        if (before < 0
                || row.at(item).opener() != '0'
                || names.tail(row.at(item)).isEmpty()) {
            return false;
        }
        return standsBehind(before) && !names.tail(row.at(before)).isEmpty();
    }

    /** Whether these items got their names by pairing. */
    boolean areDistributed(List<Integer> items) {
        return items.stream().allMatch(distributed::containsKey);
    }

    /** The lists that got their names by pairing. */
    List<List<Integer>> series() {
        return List.copyOf(series);
    }

    /** The list of this size that got its names by pairing and ends with an item. */
    Optional<List<Integer>> seriesTo(int last, int size) {
        return seriesByLast.getOrDefault(last, List.of()).stream()
                .filter(s -> s.size() == size)
                .findFirst();
    }

    private void distribute(int first) {
        List<Integer> numbers = new ArrayList<>(List.of(first));
        for (int at = row.next(first); at >= 0 && follows(at); at = row.next(at)) {
            numbers.add(at);
        }
        String lead = row.at(first).lead();
        int cut = lead.length();
        for (String word : cues.words(Cue.RESPECTIVELY)) {
            int at = lead.indexOf(word);
            if (at >= 0) {
                cut = Math.min(cut, at);
            }
        }
        List<String> split = withSharedEnd(split(lead.substring(0, cut), cues));
        if (split.size() == numbers.size()) {
            series.add(List.copyOf(numbers));
            seriesByLast
                    .computeIfAbsent(numbers.get(numbers.size() - 1), i -> new ArrayList<>())
                    .add(List.copyOf(numbers));
            for (int i = 0; i < split.size(); i++) {
                distributed.put(numbers.get(i), names.clean(split.get(i)));
            }
        }
    }

    /** 专职、兼职工作人员: what stands behind the last of words that are formed alike belongs to all of them. */
    private static List<String> withSharedEnd(List<String> parts) {
        if (parts.size() < 2) {
            return parts;
        }
        String first = parts.get(0)
                .substring(Math.max(parts.get(0).lastIndexOf('”'), parts.get(0).lastIndexOf('"')) + 1);
        String last = parts.get(parts.size() - 1);
        int length = first.length();
        boolean longer = length > 1 && last.length() > length + 1;
        boolean even = parts.subList(1, parts.size() - 1).stream().allMatch(p -> p.length() == length);
        if (!longer
                || !even
                || first.charAt(0) != last.charAt(0) && first.charAt(length - 1) != last.charAt(length - 1)) {
            return parts;
        }
        List<String> whole = new ArrayList<>();
        parts.subList(0, parts.size() - 1).forEach(p -> whole.add(p + last.substring(length)));
        whole.add(last);
        return whole;
    }

    private boolean follows(int item) {
        String lead = row.at(item).lead();
        return row.at(item).isAmount()
                && (lead.isEmpty() && row.at(item).opener() == Item.LIST
                        || cues.words(Cue.AND).contains(lead)
                        || lead.isEmpty()
                                && row.at(item).opener() == ','
                                && row.at(row.previous(item))
                                        .unit()
                                        .equals(row.at(item).unit()));
    }

    /** The names that 、 and 和 part. */
    static List<String> split(String words, Cues cues) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < words.length(); i++) {
            // 60岁及以上 is one name.
            boolean and = cues.words(Cue.AND).contains(String.valueOf(words.charAt(i)))
                    && i > start
                    && !cues.starts(words.substring(i), Cue.ABOVE)
                    && !cues.starts(words.substring(i), Cue.BELOW);
            if (words.charAt(i) == '、' || and) {
                parts.add(words.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(words.substring(start));
        return parts;
    }
}
