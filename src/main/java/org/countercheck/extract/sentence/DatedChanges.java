package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countercheck.extract.statement.Statement.Direction;
import org.countercheck.figure.Likeness;

/**
 * Rates against a year whose level is told in a sentence of its own: 2015年受理160件，比2014年上升60%。……2014年受理100件.
 *
 * <p>Year and name find the level, and may find another one that is called so; so only what fits is told.
 */
final class DatedChanges {

    /** How many numbers on either side are looked at. */
    private static final int REACH = 40;

    /** In percent of the pairs of characters of a name. */
    private static final int CALLED_ALIKE = 80;

    private final Row row;
    private final Cues cues;
    private final ListNames names;
    private final Comparing comparing;
    private final PairedRates paired;
    private final ItemYears years;

    DatedChanges(Row row, Cues cues, NameReader nameReader, ListNames names, ItemYears years) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.comparing = new Comparing(cues, nameReader);
        this.paired = new PairedRates(row, cues);
        this.years = years;
    }

    List<ChangeReader.Found> read() {
        List<ChangeReader.Found> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (row.is(i, Role.GROWTH)) {
                List<Integer> rates = paired.from(i);
                List<Integer> listed = ItemYears.all(row.at(i).lead());
                if (rates.size() > 1 && listed.size() == rates.size()) {
                    ofYears(rates, listed, found);
                } else {
                    ofLevels(rates, found);
                }
            }
        }
        return found;
    }

    /** 2017年、2018年分别下降2%、5%: each rate leads to the year that it is listed with. */
    private void ofYears(List<Integer> rates, List<Integer> listed, List<ChangeReader.Found> found) {
        Direction direction = comparing.direction(row.at(rates.get(0)).lead());
        for (int i = 0; i < rates.size(); i++) {
            int rate = rates.get(i);
            int year = listed.get(i);
            near(rate).stream()
                    .filter(now -> row.sameSentence(now, rate) && years.of(now) == year)
                    .flatMap(now -> before(rate, now, year - 1, direction).stream())
                    .findFirst()
                    .ifPresent(found::add);
        }
    }

    /** The levels right before the rates, as many as there are rates. */
    private void ofLevels(List<Integer> rates, List<ChangeReader.Found> found) {
        String lead = row.at(rates.get(0)).lead();
        Direction direction = comparing.direction(lead);
        int at = row.previous(rates.get(0));
        for (int i = rates.size() - 1; i >= 0; i--, at = row.previous(at)) {
            if (at < 0 || !row.is(at, Role.LEVEL) || !row.sameSentence(at, rates.get(0))) {
                return;
            }
            int year = compared(lead, years.of(at));
            if (year != ItemYears.UNKNOWN) {
                before(rates.get(i), at, year, direction).ifPresent(found::add);
            }
        }
    }

    /** The year that words compare with: the one they name, or the one before that of the level. */
    private int compared(String lead, int now) {
        int named = ItemYears.named(lead);
        boolean before = now != ItemYears.UNKNOWN
                && lead.indexOf(Item.DATE_OPEN) < 0
                && (cues.has(lead, Cue.YEARLY) || cues.has(lead, Cue.PRIOR));
        return named != ItemYears.UNKNOWN && cues.has(lead, Cue.THAN) ? named : before ? now - 1 : ItemYears.UNKNOWN;
    }

    private Optional<ChangeReader.Found> before(int rate, int now, int year, Direction direction) {
        return near(rate).stream()
                .filter(before -> before != now
                        && years.of(before) == year
                        && row.at(before).unit().equals(row.at(now).unit())
                        && isCalledAlike(before, now)
                        && Fit.grows(
                                row.at(rate).quantity(),
                                row.at(now).quantity(),
                                row.at(before).quantity())
                        && turns(before, now) == direction)
                .map(before -> new ChangeReader.Found(rate, now, before, -1, direction))
                .findFirst();
    }

    private Direction turns(int before, int now) {
        return row.at(now)
                                .quantity()
                                .value()
                                .compareTo(row.at(before).quantity().value())
                        < 0
                ? Direction.DOWN
                : Direction.UP;
    }

    private boolean isCalledAlike(int one, int other) {
        String first = names.of(one);
        String second = names.of(other);
        return first.equals(second)
                || Likeness.containment(first, second) >= CALLED_ALIKE
                || Likeness.containment(second, first) >= CALLED_ALIKE;
    }

    private List<Integer> near(int item) {
        List<Integer> levels = new ArrayList<>();
        for (int i = Math.max(0, item - REACH); i < Math.min(row.size(), item + REACH); i++) {
            if (row.is(i, Role.LEVEL) || row.is(i, Role.PRIOR)) {
                levels.add(i);
            }
        }
        return levels;
    }
}
