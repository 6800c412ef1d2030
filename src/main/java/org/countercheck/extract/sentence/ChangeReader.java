package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.countercheck.extract.statement.Statement.Direction;

/** Finds what grew from which level to which, by how much and at what rate. */
final class ChangeReader {

    /** Items of one change; -1 where the sentence does not print it. */
    record Found(int rate, int now, int before, int change, Direction direction) {}

    private final Row row;
    private final Cues cues;
    private final NameReader names;
    private final Comparing comparing;
    private final Levels levels;
    private final PairedRates paired;
    private final OwnSubject subjects;
    private final Arrivals arrivals;

    ChangeReader(Row row, Cues cues, NameReader names, ListNames called) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.comparing = new Comparing(cues, names);
        this.levels = new Levels(row);
        this.arrivals = new Arrivals(row, cues, names, comparing, levels);
        this.paired = new PairedRates(row, cues);
        this.subjects = new OwnSubject(row, cues, names, called);
    }

    List<Found> read() {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (row.is(i, Role.GROWTH)) {
                List<Integer> rates = paired.from(i);
                if (rates.size() > 1) {
                    pairs(rates, found);
                } else {
                    found.add(subjects.checked(change(i)));
                }
            }
        }
        for (int i = 0; i < row.size(); i++) {
            int item = i;
            if (row.is(i, Role.CHANGE) && found.stream().noneMatch(f -> f.change() == item)) {
                difference(i, found);
            }
        }
        found.removeIf(f -> !isOfOneScale(f));
        found.replaceAll(levels::turned);
        return found;
    }

    /** 3.2万元，较上年4减少0.8万元: what the number without a unit counts, ones or ten thousands, is not said. */
    private boolean isOfOneScale(Found found) {
        return IntStream.of(found.now(), found.before(), found.change())
                        .filter(i -> i >= 0)
                        .mapToObj(i -> row.at(i).unit().symbol().isEmpty())
                        .distinct()
                        .count()
                <= 1;
    }

    /** Several rates in order; without as many levels the first one alone, if it fits. */
    private void pairs(List<Integer> rates, List<Found> found) {
        List<Integer> before = paired.before(rates);
        List<Integer> now = paired.now(before);
        Direction direction = direction(rates.get(0));
        for (int i = 0; i < now.size(); i++) {
            found.add(new Found(rates.get(i), now.get(i), before.get(i), -1, direction));
        }
        Found first = change(rates.get(0));
        // 2017年、2018年分别下降2%、5%: neither is about the level right before.
        boolean dated = ItemYears.all(row.at(rates.get(0)).lead()).size() > 1;
        if (now.isEmpty() && !dated && subjects.fits(first)) {
            found.add(first);
        }
    }

    /** 864条，较上年的790条多出74条: the difference of two levels of the sentence, without a rate. */
    private void difference(int change, List<Found> found) {
        int rate = row.previous(change);
        String words = names.withoutFiller(row.at(change).lead());
        boolean bare = words.equals(cues.suffix(words, Cue.UP)) || words.equals(cues.suffix(words, Cue.DOWN));
        if (row.is(rate, Role.GROWTH) && row.at(change).opener() == ',' && row.sameSentence(rate, change)) {
            if (!bare) {
                return;
            }
            found.stream()
                    .filter(f -> f.rate() == rate
                            && f.now() >= 0
                            && f.before() >= 0
                            && f.change() < 0
                            && f.direction() == direction(change))
                    .filter(f ->
                            row.at(f.now()).addsTo(row.at(change)) && row.sameSentence(f.now(), change) && isArrived(f))
                    .findFirst()
                    .ifPresent(f -> found.add(new Found(-1, f.now(), f.before(), change, f.direction())));
            return;
        }
        List<Integer> inside = row.inParentheses(change);
        int before =
                inside.stream().filter(i -> row.is(i, Role.PRIOR)).findFirst().orElse(near(change, Role.PRIOR));
        int now = inside.stream()
                .filter(i -> row.is(i, Role.LEVEL) && i > before)
                .findFirst()
                .orElse(-1);
        for (int i = change - 1; now < 0 && i >= 0 && row.sameSentence(i, change); i--) {
            boolean level =
                    row.is(i, Role.LEVEL) && row.at(i).depth() <= row.at(change).depth();
            now = level && row.at(i).addsTo(row.at(change)) ? i : -1;
        }
        if (before >= 0
                && now >= 0
                && row.at(before).hasUnitOf(row.at(now))
                && row.at(now).hasUnitOf(row.at(change))) {
            found.add(new Found(-1, now, before, change, direction(change)));
        }
    }

    private Found change(int rate) {
        int change = differenceOf(rate);
        int before = behind(rate);
        if (before < 0) {
            before = near(rate, Role.PRIOR);
        }
        if (change >= 0 && before < 0) {
            int now = current(rate, -1);
            if (now < 0) {
                now = levels.now(rate, change, direction(rate));
            }
            if (now >= 0 && now < change && levels.isRateOf(rate, now, change, direction(rate))) {
                return new Found(rate, now, levels.from(now, change), change, direction(rate));
            }
            before = levels.before(rate, change);
            // 公开3560条，其中……，其他1205条；比上年增加560条，增长18.7%: the whole grew, and not the part right before.
            int whole = before >= 0 ? -1 : levels.now(rate, change, direction(rate));
            if (whole >= 0 && row.sameSentence(whole, rate)) {
                return new Found(rate, whole, levels.from(whole, change), change, direction(rate));
            }
            int arrived = before < 0 ? -1 : arrivals.level(before, change);
            if (arrived >= 0) {
                return new Found(rate, arrived, -1, change, direction(rate));
            }
            if (before >= 0 && direction(rate) == Direction.UP) {
                int start = levels.start(before, change);
                if (start >= 0) {
                    return new Found(rate, before, start, change, Direction.UP);
                }
            }
            if (before >= 0) {
                return new Found(rate, levels.after(before, change), before, change, direction(rate));
            }
        }
        int now = current(rate, before);
        if (before >= 0 && change >= 0 && now < 0) {
            // 常住人口600万人。与普查的580万人相比，增加20万人，增长3.45%
            now = levels.after(before, change);
        }
        if (before < 0 && change < 0 && now >= 0) {
            Found led = led(rate, now);
            if (led != null) {
                return led;
            }
        }
        return new Found(rate, now, before, change, direction(rate));
    }

    /** 由上年的1200万元增加到1350万元: both levels stand together. */
    private boolean isArrived(Found found) {
        return cues.has(row.at(found.now()).lead(), Cue.TO) && row.previous(found.now()) == found.before();
    }

    /** The printed difference that a rate belongs to: no other level stands between them, and both say the same direction. */
    private int differenceOf(int rate) {
        int change = near(rate, Role.CHANGE);
        // 改判74件，比上年多9件；三是……，受理数五年间增长45%: behind a semicolon something else grew.
        if (change < 0 || row.at(rate).opener() != '0' && row.at(rate).bridgeHas(';')) {
            return -1;
        }
        // 超收18万元，较上年801万元增长8%: what the rate compares with stands behind the difference to something else.
        for (int i = change + 1; i < rate; i++) {
            boolean level =
                    row.is(i, Role.LEVEL) || row.is(i, Role.PRIOR) && row.at(i).closer() == '0';
            if (level && row.at(i).depth() <= row.at(rate).depth()) {
                return -1;
            }
        }
        boolean contrary = direction(change) != Direction.UNSAID
                && direction(rate) != Direction.UNSAID
                && direction(change) != direction(rate);
        return contrary ? -1 : change;
    }

    private Direction direction(int rate) {
        return comparing.direction(row.at(rate).lead());
    }

    /** Where the level before is not called so: 33732件，到三季度增至36754件, or 9582个，2018年末6378个, which only its rate confirms. */
    private Found led(int rate, int now) {
        int first = row.previous(now);
        if (!row.is(first, Role.LEVEL) || !row.sameSentence(first, now) || !isComparable(first, now)) {
            return null;
        }
        String lead = names.withoutDates(row.at(now).lead());
        String to = cues.suffix(lead, Cue.TO);
        String words = lead.substring(0, lead.length() - to.length());
        boolean date = row.at(now).lead().indexOf(Item.DATE_OPEN) >= 0;
        boolean arrives = !to.isEmpty() && (cues.ends(words, Cue.WHEN) || words.length() <= (date ? 2 : 0));
        if (arrives) {
            return new Found(rate, now, first, -1, direction(rate));
        }
        boolean dated = date && (words.isEmpty() || cues.words(Cue.SAMEPERIOD).contains(names.withoutFiller(words)));
        Found turned = new Found(rate, first, now, -1, direction(rate));
        return dated && subjects.fits(turned) ? turned : null;
    }

    /** Whether two levels are of one unit; a number without a unit compares with another one only. */
    private boolean isComparable(int one, int other) {
        boolean bare = row.at(one).unit().symbol().isEmpty()
                == row.at(other).unit().symbol().isEmpty();
        return bare && row.at(one).hasUnitOf(row.at(other));
    }

    /** The nearest item of a role before the rate in its sentence, with no other rate in between. */
    private int near(int rate, Role role) {
        boolean counted = subjects.namesUnit(rate);
        for (int i = rate - 1; i >= 0 && row.sameSentence(i, rate) && (counted || !row.is(i, Role.GROWTH)); i--) {
            int owner = row.at(i).owner();
            boolean taken = role == Role.PRIOR && row.is(row.previous(i), Role.GROWTH) && isClause(row.previous(i), i);
            if (row.is(i, role) && !taken && subjects.isOfUnit(rate, i) && (owner < 0 || !row.is(owner, Role.GROWTH))) {
                return i;
            }
        }
        return -1;
    }

    /** (上年为9923条) right behind the rate, or a clause such as 上一年度为1533条 before it. */
    private int behind(int rate) {
        List<Integer> behind = row.inParentheses(rate);
        // (上年三项分别为160件、100件、40件) tells the levels of several rates.
        boolean together = behind.stream().anyMatch(i -> cues.has(row.at(i).lead(), Cue.RESPECTIVELY));
        OptionalInt inside = behind.stream()
                .filter(i -> row.is(i, Role.PRIOR) && !together)
                .mapToInt(i -> i)
                .findFirst();
        if (inside.isPresent()) {
            return inside.getAsInt();
        }
        int next = row.next(rate);
        boolean clause = isClause(rate, next);
        boolean open = near(rate, Role.PRIOR) < 0 && !row.is(row.next(next < 0 ? rate : next), Role.GROWTH);
        return clause && open && !endsInNextChange(next) ? next : -1;
    }

    /** 下降6.8%，上年为1292件: a clause that tells only what a rate starts from. */
    private boolean isClause(int rate, int prior) {
        return row.is(prior, Role.PRIOR)
                && row.sameSentence(rate, prior)
                && row.at(prior).opener() == ','
                && namesOnlyWhen(row.at(prior).lead())
                && ",。;)".indexOf(row.at(prior).closer()) >= 0;
    }

    /** 上年为, 2015年为. */
    private boolean namesOnlyWhen(String lead) {
        return cues.words(Cue.PRIOR).contains(names.withoutFiller(lead))
                || lead.indexOf(Item.DATE_OPEN) >= 0
                        && names.withoutFiller(names.withoutDates(lead)).isEmpty();
    }

    /** 上年为1292件，增长5%: the level opens what follows. */
    private boolean endsInNextChange(int prior) {
        int next = row.next(prior);
        return next >= 0 && row.sameSentence(prior, next) && row.at(prior).closer() == ',';
    }

    private int current(int rate, int before) {
        int stop = Math.max(0, rate - Levels.TRIED);
        int nearest = -1;
        for (int i = rate - 1; i >= stop; i--) {
            if (!row.is(i, Role.LEVEL) || before >= 0 && !isComparable(i, before) || !subjects.isOfUnit(rate, i)) {
                continue;
            }
            boolean sentence = row.sameSentence(i, rate)
                    && row.at(i).depth() <= row.at(rate).depth();
            if (nearest < 0 && sentence) {
                nearest = i;
            }
            if (before >= 0
                    && Fit.grows(
                            row.at(rate).quantity(),
                            row.at(i).quantity(),
                            row.at(before).quantity())
                    && (nearest < 0 || sentence)) {
                return i;
            }
        }
        if (nearest < 0 && before >= 0) {
            return levelBehind(before, rate);
        }
        return nearest;
    }

    /** 由1.48万元调整为2.63万元: the level that the change arrives at stands behind the one it comes from. */
    private int levelBehind(int before, int rate) {
        int at = row.nextLevel(before);
        return at >= 0 && at < rate ? at : -1;
    }
}
