package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the parts of which a proportion prints the shares: 三次产业结构为19.1:28.3:52.6. */
final class Proportions {

    /** How many levels before a proportion may be one of its parts or their whole. */
    private static final int LEVELS_TRIED = 40;

    private final Row row;
    private final Cues cues;
    private final ListNames names;

    Proportions(Row row, Cues cues, ListNames names) {
        this.row = row;
        this.cues = cues;
        this.names = names;
    }

    /** Whether an item is a term of a proportion: a percentage that is printed without its sign. */
    static boolean isTerm(Item item) {
        return item.isPercent()
                && Character.isDigit(item.passage().charAt(item.mention().end() - 1));
    }

    List<ShareReader.Found> read() {
        List<ShareReader.Found> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (isTerm(row.at(i)) && row.at(i).opener() != ':') {
                int first = i;
                shares(terms(first)).ifPresent(found::add);
            }
        }
        return found;
    }

    private List<Integer> terms(int first) {
        List<Integer> terms = new ArrayList<>(List.of(first));
        for (int i = first + 1;
                i < row.size() && isTerm(row.at(i)) && row.at(i).bridge().equals(":");
                i++) {
            terms.add(i);
        }
        return terms;
    }

    private Optional<ShareReader.Found> shares(List<Integer> terms) {
        String lead = words(terms.get(0));
        for (List<List<String>> form : cues.forms(Cue.PROPORTION)) {
            List<List<String>> parts = form.subList(1, form.size());
            if (parts.size() == terms.size() && form.get(0).stream().anyMatch(lead::contains)) {
                List<Integer> none = terms.stream().map(t -> -1).toList();
                return parts(terms.get(0), parts).stream()
                        .map(found -> new ShareReader.Found(found, terms, wholes(found), false, true))
                        .filter(this::isConfirmed)
                        .findFirst()
                        .or(() -> Optional.of(new ShareReader.Found(none, terms, List.of(), false, true)));
            }
        }
        return Optional.empty();
    }

    /** The words before the proportion; behind 三次产业对增长的拉动为…, the words 结构为 are about the same, as is 调整为 behind another proportion. */
    private String words(int first) {
        String lead = row.at(first).lead();
        int before = row.previous(first);
        boolean arrives =
                before >= 0 && isTerm(row.at(before)) && cues.words(Cue.TO).contains(lead);
        if (!arrives && !cues.words(Cue.PROPORTIONEND).contains(lead)) {
            return lead;
        }
        StringBuilder words = new StringBuilder(lead);
        for (int at = row.previous(first); at >= 0 && row.sameSentence(at, first); at = row.previous(at)) {
            words.append(row.at(at).lead());
        }
        return words.toString();
    }

    /** Levels that are called as the parts are, in their order and of one unit; the nearest first. */
    private List<List<Integer>> parts(int before, List<List<String>> called) {
        List<List<Integer>> found = new ArrayList<>();
        List<Integer> parts = new ArrayList<>();
        int tried = 0;
        for (int at = row.previousLevel(before); at >= 0 && tried < LEVELS_TRIED; at = row.previousLevel(at)) {
            tried++;
            if (isCalled(at, called.get(called.size() - 1))) {
                parts.clear();
            }
            int wanted = called.size() - 1 - parts.size();
            if (isCalled(at, called.get(wanted))
                    && (parts.isEmpty() || row.at(at).addsTo(row.at(parts.get(0))))) {
                parts.add(0, at);
            }
            if (parts.size() == called.size()) {
                found.add(List.copyOf(parts));
                parts.clear();
            }
        }
        return found;
    }

    private boolean isCalled(int item, List<String> words) {
        return words.stream().anyMatch(names.of(item)::contains);
    }

    private List<Integer> wholes(List<Integer> parts) {
        List<Integer> wholes = new ArrayList<>();
        int first = parts.get(0);
        for (int at = row.previousLevel(first); at >= 0 && wholes.size() < 2; at = row.previousLevel(at)) {
            int whole = at;
            boolean larger = parts.stream()
                    .allMatch(p -> row.at(whole)
                                    .quantity()
                                    .value()
                                    .compareTo(row.at(p).quantity().value())
                            > 0);
            if (larger && row.at(whole).hasUnitOf(row.at(first))) {
                wholes.add(whole);
            }
        }
        return wholes;
    }

    /** Whether most of the shares fit one whole: those of another year, or of something else, do not. */
    private boolean isConfirmed(ShareReader.Found found) {
        return found.bases().stream()
                .anyMatch(base -> fits(found, base) * 2 > found.shares().size());
    }

    private int fits(ShareReader.Found found, int base) {
        int fits = 0;
        for (int i = 0; i < found.shares().size(); i++) {
            boolean fit = Fit.shares(
                    row.at(found.shares().get(i)).quantity(),
                    row.at(found.parts().get(i)).quantity(),
                    row.at(base).quantity());
            fits += fit ? 1 : 0;
        }
        return fits;
    }
}
