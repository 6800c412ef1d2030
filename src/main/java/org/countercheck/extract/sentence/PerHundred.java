package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds what is told as so many of one part for each hundred of another: 性别比(女性=100)由104.87下降为103.46.
 *
 * <p>The nearest two parts that are called so and stand together are tried. They are beyond doubt where nothing qualifies the name, which 出生人口 in
 * 出生人口性别比 does, and where they stand right before.
 */
final class PerHundred {

    /** How many levels before it the two parts may stand. */
    private static final int LEVELS_TRIED = 24;

    private final Row row;
    private final Cues cues;
    private final ListNames names;
    private final NameReader nameReader;

    PerHundred(Row row, Cues cues, ListNames names, NameReader nameReader) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.nameReader = nameReader;
    }

    List<ShareReader.Found> read() {
        List<ShareReader.Found> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String lead = nameReader.withoutDates(row.at(i).lead());
            for (List<List<String>> form : cues.forms(Cue.PERHUNDRED)) {
                if (form.get(0).stream().anyMatch(lead::contains)) {
                    boolean plain = form.get(0).stream().anyMatch(lead::startsWith);
                    share(now(i), form, plain).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** Behind 由104.87 the number that it went to. */
    private int now(int first) {
        int next = row.next(first);
        boolean left = next >= 0
                && row.sameSentence(first, next)
                && cues.has(row.at(first).lead(), Cue.FROM)
                && cues.ends(row.at(next).lead(), Cue.TO);
        return left ? next : first;
    }

    private Optional<ShareReader.Found> share(int item, List<List<String>> form, boolean plain) {
        boolean bare = row.at(item).unit().symbol().isEmpty() || Proportions.isTerm(row.at(item));
        return IntStream.iterate(row.previousLevel(item), i -> i >= 0, row::previousLevel)
                .limit(LEVELS_TRIED)
                .filter(second -> bare && isPair(row.previousLevel(second), second, form))
                .mapToObj(second -> new ShareReader.Found(
                        List.of(row.previousLevel(second)),
                        List.of(item),
                        List.of(second),
                        plain && isNear(second, item),
                        false))
                .findFirst();
    }

    private boolean isPair(int first, int second, List<List<String>> form) {
        return first >= 0
                && isCalled(first, form.get(1))
                && isCalled(second, form.get(2))
                && row.at(first).unit().equals(row.at(second).unit())
                && row.sameSentence(first, second);
    }

    private boolean isNear(int second, int item) {
        return row.at(item).block() == row.at(second).block()
                && row.at(item).sentence() - row.at(second).sentence() <= 1;
    }

    private boolean isCalled(int item, List<String> words) {
        return words.stream().anyMatch(names.of(item)::startsWith);
    }
}
