package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Form;

/** Finds averages and multiples whose two operands stand right before them: 培训12期、960人次，平均每期80人次. */
final class RatioReader {

    private static final int LEVELS_TRIED = 8;

    /** Items of one ratio. */
    record Found(int printed, int dividend, int divisor, boolean beyond) {}

    private final Row row;
    private final Cues cues;
    private final NameReader names;

    RatioReader(Row row, Cues cues, NameReader names) {
        this.row = row;
        this.cues = cues;
        this.names = names;
    }

    List<Found> read() {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (row.at(i).unit().dimension() == Dimension.MULTIPLE) {
                multiple(i, found);
            } else if (row.is(i, Role.OTHER) && row.at(i).isAmount()) {
                average(i, found);
            }
        }
        return found;
    }

    /** 816件，较上年的204件增长了3倍, 是上年(204件)的4倍. */
    private void multiple(int item, List<Found> found) {
        int before = row.previous(item);
        int now = before < 0 ? -1 : row.previous(before);
        boolean named = row.is(before, Role.PRIOR)
                || row.is(before, Role.LEVEL)
                        && cues.starts(row.at(before).lead(), Cue.BEING)
                        && row.at(before).opener() == ',';
        if (now < 0
                || !named
                || !row.is(now, Role.LEVEL)
                || !row.sameSentence(now, item)
                || row.at(item).opener() != '0'
                || !row.at(now).hasUnitOf(row.at(before))) {
            return;
        }
        String end = names.withoutFiller(row.at(item).lead());
        boolean beyond = cues.ends(end, Cue.UP);
        if (beyond || row.at(item).lead().equals("的")) {
            found.add(new Found(item, now, before, beyond));
        }
    }

    private void average(int item, List<Found> found) {
        String words = names.withoutDates(row.at(item).lead());
        Optional<Found> stated = stated(item, each(words));
        stated.or(() -> fitting(item, words)).ifPresent(found::add);
    }

    /** The last two levels before it must be of its own unit and of the unit that it names: nothing else can be meant. */
    private Optional<Found> stated(int item, String each) {
        int last = row.previousLevel(item);
        int first = last < 0 ? -1 : row.previousLevel(last);
        if (each.isEmpty()
                || first < 0
                || !row.sameSentence(first, item)
                || row.at(item).opener() != ','
                || isRepeated(first, item)
                || isRepeated(last, item)) {
            return Optional.empty();
        }
        if (row.at(first).unit().symbol().equals(each) && isDivided(last, item)) {
            return Optional.of(new Found(item, last, first, false));
        }
        return row.at(last).unit().symbol().equals(each) && isDivided(first, item)
                ? Optional.of(new Found(item, first, last, false))
                : Optional.empty();
    }

    /** 家庭户平均每户2.39人 in a sentence of its own: the nearest two levels of the paragraph that it is the quotient of. */
    private Optional<Found> fitting(int item, String words) {
        if (row.at(item).quantity().form() != Form.ROUNDED) {
            return Optional.empty();
        }
        List<Integer> levels = IntStream.iterate(row.previousLevel(item), i -> i >= 0, row::previousLevel)
                .limit(LEVELS_TRIED)
                .filter(i -> row.at(i).block() == row.at(item).block())
                .boxed()
                .toList();
        return levels.stream()
                .filter(divisor -> isOver(words, row.at(divisor).unit().symbol()))
                .flatMap(divisor -> levels.stream()
                        .filter(dividend -> isDivided(dividend, item))
                        .filter(dividend -> Fit.divides(
                                row.at(item).quantity(),
                                row.at(dividend).quantity(),
                                row.at(divisor).quantity()))
                        .map(dividend -> new Found(item, dividend, divisor, false)))
                .findFirst();
    }

    /** 平均每个家庭户, 规模缩小到户均: whether the words divide by what is counted in this unit, however they qualify it. */
    private boolean isOver(String words, String unit) {
        if (unit.isEmpty()) {
            return false;
        }
        for (String each : cues.words(Cue.EACH)) {
            int at = words.lastIndexOf(each);
            String what = at < 0 ? "" : names.withoutFiller(words.substring(at + each.length()));
            if (what.startsWith(unit) || what.endsWith(unit)) {
                return true;
            }
        }
        return cues.words(Cue.PEREACH).stream().anyMatch(per -> words.endsWith(unit + per));
    }

    /** 家庭户100户，集体户3户: either may be meant. */
    private boolean isRepeated(int level, int average) {
        for (int at = row.previous(average); at >= 0 && row.sameSentence(at, average); at = row.previous(at)) {
            if (at != level && row.at(at).isAmount() && row.at(at).hasUnitOf(row.at(level))) {
                return true;
            }
        }
        return false;
    }

    private boolean isDivided(int level, int average) {
        return !row.at(level).unit().symbol().isEmpty() && row.at(level).hasUnitOf(row.at(average));
    }

    /** What the average is over: 期 in 平均每期, 户 in 户均; empty where more words qualify it. */
    private String each(String words) {
        for (String each : cues.words(Cue.EACH)) {
            int at = words.lastIndexOf(each);
            if (at >= 0) {
                return names.withoutFiller(words.substring(at + each.length()));
            }
        }
        String per = cues.suffix(words, Cue.PEREACH);
        return per.isEmpty() || !cues.words(Cue.AVERAGE).contains(words)
                ? ""
                : words.substring(0, words.length() - per.length());
    }
}
