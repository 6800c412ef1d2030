package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.countercheck.figure.Form;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;
import org.countercheck.figure.Slips;

/**
 * A number taken up again with what is claimed of all: 324件提案件件有着落, in the title, is the 324 that the text divides.
 *
 * <p>One that stands nowhere else is taken for the number of these things that the text repeats, if a slip leads from the one to the other and more than the
 * last digit differs: a few may have been left aside.
 */
final class AllOfThem {

    private static final Rational THREE_DIGITS = Rational.of(100);

    /** Characters at the start of a noun that tell it from others. */
    private static final int NOUN = 2;

    /** A number that the text prints so often is no slip. */
    private static final int REPEATED = 2;

    private final Row row;
    private final Cues cues;
    private final ListNames names;
    private final NameReader nameReader;

    AllOfThem(Row row, Cues cues, ListNames names, NameReader nameReader) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.nameReader = nameReader;
    }

    /** Numbers that are meant to be the same, in pairs. */
    List<List<Integer>> read() {
        Map<Quantity, List<Integer>> printed = new HashMap<>();
        for (int i = 0; i < row.size(); i++) {
            if (counts(i)) {
                printed.computeIfAbsent(row.at(i).quantity(), q -> new ArrayList<>())
                        .add(i);
            }
        }
        List<List<Integer>> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (counts(i) && isOfAll(i) && printed.get(row.at(i).quantity()).size() == 1) {
                meant(i, printed, found);
            }
        }
        return found;
    }

    private boolean counts(int item) {
        Quantity quantity = row.at(item).quantity();
        return row.is(item, Role.LEVEL)
                && quantity.form() == Form.EXACT
                && quantity.unit().isCounter()
                && quantity.value().compareTo(THREE_DIGITS) >= 0;
    }

    /** Whether all things of the kind are spoken of: nothing describes those that are counted, or they are what the title tells of. */
    private boolean isOfAll(int item) {
        boolean title = row.at(item).block() == 0;
        return noun(item).length() == NOUN
                && (title || nameReader.clean(row.at(item).lead()).isEmpty())
                && cues.has(row.at(item).tail(), Cue.OFALL);
    }

    private String noun(int item) {
        String tail = row.at(item).tail();
        return tail.substring(0, Math.min(NOUN, tail.length()));
    }

    private void meant(int item, Map<Quantity, List<Integer>> printed, List<List<Integer>> found) {
        List<Integer> candidates = printed.values().stream()
                .filter(same -> same.size() >= REPEATED && isSlip(item, same.get(0)))
                .flatMap(List::stream)
                .filter(other -> isCalled(other, noun(item)))
                .toList();
        long values =
                candidates.stream().map(c -> row.at(c).quantity()).distinct().count();
        if (values == 1 && !isPrinted(item, candidates.get(0))) {
            found.add(List.of(item, candidates.get(0)));
        }
    }

    /** 1250件诉求个个有回音，其中10件为上年结转: whether some number tells what else is counted. */
    private boolean isPrinted(int item, int other) {
        Rational difference = row.at(item)
                .quantity()
                .value()
                .minus(row.at(other).quantity().value())
                .abs();
        return IntStream.range(0, row.size())
                .anyMatch(i -> row.at(i).quantity().value().equals(difference)
                        && row.at(i).hasUnitOf(row.at(item)));
    }

    private boolean isSlip(int item, int other) {
        Quantity printed = row.at(item).quantity();
        Quantity meant = row.at(other).quantity();
        Rational tens = Rational.of(10);
        boolean more = printed.value().minus(meant.value()).abs().compareTo(tens) >= 0;
        return more && printed.unit().equals(meant.unit()) && Slips.lead(printed, meant.value());
    }

    private boolean isCalled(int item, String noun) {
        return names.of(item).contains(noun) || row.at(item).tail().startsWith(noun);
    }
}
