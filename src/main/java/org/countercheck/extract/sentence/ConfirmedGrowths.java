package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countercheck.extract.statement.Statement.Direction;
import org.countercheck.figure.Form;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;

/**
 * Rates of change whose levels stand apart: 受理214件，同比增长7%，挽回损失3万元。与去年同期200件相比，净增14件.
 *
 * <p>The level right before the rate and those of before around it are tried first, then all of its paragraph, and a rate is told only where it holds and where
 * so few were tried that a rate of so many digits does not hold by chance.
 */
final class ConfirmedGrowths {

    /** How many numbers on either side of a rate are looked at. */
    private static final int REACH = 8;

    /** For every pair that is tried, a rate must be one of so many. */
    private static final Rational CHANCE = Rational.of(25);

    private final Row row;
    private final Comparing comparing;

    ConfirmedGrowths(Row row, Comparing comparing) {
        this.row = row;
        this.comparing = comparing;
    }

    /** The changes of rates other than these. */
    List<ChangeReader.Found> read(Set<Integer> told) {
        List<ChangeReader.Found> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (row.is(i, Role.GROWTH) && row.at(i).isPercent() && isPlain(i) && !told.contains(i)) {
                change(i).ifPresent(found::add);
            }
        }
        return found;
    }

    /** 达到238件，而2012年、2013年分别为97件和164件，增长45%: a rate that does not fit its levels, but two others of its sentence, is that of the others. */
    ChangeReader.Found settled(ChangeReader.Found found) {
        if (found.rate() < 0
                || found.now() < 0
                || found.before() < 0
                || found.change() >= 0
                || !isPlain(found.rate())
                || Fit.grows(
                        row.at(found.rate()).quantity(),
                        row.at(found.now()).quantity(),
                        row.at(found.before()).quantity())) {
            return found;
        }
        List<Integer> levels = IntStream.range(Math.max(0, found.rate() - REACH), found.rate())
                .filter(i -> row.sameSentence(i, found.rate()) && isLevel(i) && isPair(i, found.now()))
                .boxed()
                .toList();
        List<Integer> all = Stream.concat(levels.stream(), Stream.of(found.now()))
                .distinct()
                .toList();
        boolean other = all.stream().anyMatch(n -> all.stream()
                .anyMatch(b -> isPair(n, b) && isGrowth(found.rate(), n, b, found.direction())));
        return confirmed(found.rate(), found.direction(), all, all)
                .orElse(other ? new ChangeReader.Found(found.rate(), -1, -1, -1, found.direction()) : found);
    }

    private Optional<ChangeReader.Found> change(int rate) {
        Direction direction = comparing.direction(row.at(rate).lead());
        if (direction != Direction.UP && direction != Direction.DOWN) {
            return Optional.empty();
        }
        List<Integer> around = IntStream.rangeClosed(Math.max(0, rate - REACH), Math.min(row.size() - 1, rate + REACH))
                .filter(i -> row.at(i).block() == row.at(rate).block() && isLevel(i))
                .boxed()
                .toList();
        List<Integer> now = around.stream()
                .filter(i -> i < rate && row.sameSentence(i, rate))
                .sorted((one, other) -> other - one)
                .toList();
        List<Integer> nearest = now.subList(0, Math.min(1, now.size()));
        List<Integer> before =
                around.stream().filter(i -> row.is(i, Role.PRIOR)).toList();
        List<Integer> own =
                now.stream().filter(i -> !before.contains(i)).limit(1).toList();
        List<Integer> between = own.isEmpty()
                ? List.of()
                : before.stream().filter(i -> i > own.get(0) && i < rate).toList();
        return confirmed(rate, direction, own, between)
                .or(() -> confirmed(rate, direction, nearest, before))
                .or(() -> confirmed(rate, direction, now, before))
                .or(() -> confirmed(rate, direction, nearest, around))
                .map(found -> withDifference(found, rate));
    }

    private Optional<ChangeReader.Found> confirmed(
            int rate, Direction direction, List<Integer> now, List<Integer> before) {
        List<int[]> pairs = now.stream()
                .flatMap(n -> before.stream().filter(b -> isPair(n, b)).map(b -> new int[] {n, b}))
                .toList();
        Rational tried = CHANCE.times(Rational.of(pairs.size()));
        Quantity printed = row.at(rate).quantity();
        return printed.value().dividedBy(printed.step()).compareTo(tried) < 0
                ? Optional.empty()
                : pairs.stream()
                        .filter(p -> isGrowth(rate, p[0], p[1], direction))
                        .map(p -> new ChangeReader.Found(rate, p[0], p[1], -1, direction))
                        .findFirst();
    }

    /** The printed difference of both, in the paragraph. */
    private ChangeReader.Found withDifference(ChangeReader.Found found, int rate) {
        Rational difference = value(found.now()).minus(value(found.before())).abs();
        return IntStream.range(Math.max(0, rate - REACH), Math.min(row.size(), rate + REACH))
                .filter(i -> row.is(i, Role.CHANGE)
                        && row.at(i).block() == row.at(rate).block()
                        && row.at(i).hasUnitOf(row.at(found.now()))
                        && comparing.direction(row.at(i).lead()) == found.direction()
                        && value(i).equals(difference))
                .mapToObj(i -> new ChangeReader.Found(rate, found.now(), found.before(), i, found.direction()))
                .findFirst()
                .orElse(found);
    }

    private boolean isGrowth(int rate, int now, int before, Direction direction) {
        return isTurned(now, before, direction)
                && Fit.grows(
                        row.at(rate).quantity(),
                        row.at(now).quantity(),
                        row.at(before).quantity());
    }

    private boolean isPair(int now, int before) {
        return now != before && row.at(now).unit().equals(row.at(before).unit());
    }

    private boolean isTurned(int now, int before, Direction direction) {
        int sign = value(now).compareTo(value(before));
        return direction == Direction.UP ? sign > 0 : sign < 0;
    }

    /** A level of any period, or an average. */
    private boolean isLevel(int item) {
        boolean level = row.is(item, Role.LEVEL)
                || row.is(item, Role.PRIOR)
                || row.is(item, Role.BASE)
                || row.is(item, Role.OTHER);
        return level && row.at(item).isAmount() && isPlain(item) && value(item).signum() > 0;
    }

    private boolean isPlain(int item) {
        Form form = row.at(item).quantity().form();
        return form == Form.EXACT || form == Form.ROUNDED;
    }

    private Rational value(int item) {
        return row.at(item).quantity().value();
    }
}
