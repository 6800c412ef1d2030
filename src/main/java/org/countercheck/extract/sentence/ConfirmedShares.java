package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countercheck.figure.Form;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;

/**
 * Shares of which words tell neither part nor whole for certain: 问题50个，已经改到位41个，整改率82%. 来电占57.1%，来信占12.4%.
 *
 * <p>The numbers that words and neighbourhood suggest are tried, and a share is told only where it holds and where so few were tried that a share of so many
 * digits does not hold by chance.
 */
final class ConfirmedShares {

    /** A share, its parts and its base, all by their items. */
    record Found(int share, List<Integer> parts, int base) {}

    /** How many numbers before a share are looked at. */
    private static final int REACH = 80;

    /** For every pair that is tried, a share must be one of so many. */
    private static final Rational CHANCE = Rational.of(25);

    /** So many numbers may share one percentage. */
    private static final int TOGETHER = 5;

    /** Fractions of smaller denominators are those of many numbers. */
    private static final int SIMPLE = 32;

    private final Row row;
    private final Cues cues;
    private final NameReader nameReader;
    private final ListNames names;
    private final Set<Integer> read;

    ConfirmedShares(Row row, Cues cues, NameReader nameReader, ListNames names, Set<Integer> read) {
        this.row = row;
        this.cues = cues;
        this.nameReader = nameReader;
        this.names = names;
        this.read = read;
    }

    List<Found> read() {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (isOpen(i)) {
                single(i).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether an item may be a share that nothing has been read for. */
    private boolean isOpen(int item) {
        Item it = row.at(item);
        boolean percent = it.isPercent()
                && !RatedParts.isPerMille(it)
                && !Proportions.isTerm(it)
                && !read.contains(item)
                && !row.is(item, Role.GROWTH);
        if (!percent || !isPlain(it)) {
            return false;
        }
        String words = nameReader.withoutFiller(words(item));
        boolean changed = cues.ends(words, Cue.UP) || cues.ends(words, Cue.DOWN);
        return !changed && isWithin(it, words);
    }

    /** 完成预算的107.86%: only what reaches a target may be more than all of it; 100 % is too round to tell anything. */
    private boolean isWithin(Item share, String words) {
        Rational value = share.quantity().value();
        boolean beyond = cues.has(words, Cue.TARGET) && value.compareTo(Rational.HUNDRED) != 0;
        return value.signum() > 0 && (beyond || value.compareTo(Rational.HUNDRED) < 0);
    }

    private static boolean isPlain(Item item) {
        Form form = item.quantity().form();
        return form == Form.EXACT || form == Form.ROUNDED;
    }

    private Optional<Found> single(int share) {
        String words = words(share);
        List<Integer> before = levels(share);
        List<Integer> sentence =
                before.stream().filter(l -> row.sameSentence(l, share)).toList();
        List<Integer> block = before.stream()
                .filter(l -> row.at(l).block() == row.at(share).block())
                .toList();
        List<Integer> behind =
                row.inParentheses(share).stream().filter(this::isLevel).toList();
        List<Integer> named = before.stream().filter(l -> isNamed(l, words)).toList();
        List<Integer> near = sentence.stream().filter(named::contains).toList();
        return confirmed(share, sentence, join(behind, near), words)
                .or(() -> confirmed(share, sentence, join(behind, sentence), words))
                .or(() -> confirmed(share, block, join(behind, block), words))
                .or(() -> confirmed(share, block, named, words))
                .or(() -> together(share, sentence, block));
    }

    /** 广告52件、食品41件、其他30件最为集中，占举报总量的77%: the last numbers of the sentence before the share, together. */
    private Optional<Found> together(int share, List<Integer> sentence, List<Integer> block) {
        int most = Math.min(TOGETHER, sentence.size());
        Rational tried = CHANCE.times(Rational.of((long) most * block.size()));
        if (most < 2 || steps(row.at(share).quantity()).compareTo(tried) < 0) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(2, most)
                .mapToObj(count -> sentence.subList(0, count))
                .filter(parts -> parts.stream().allMatch(p -> cues.areCountedAlike(row.at(p), row.at(parts.get(0)))))
                .flatMap(parts -> block.stream()
                        .filter(base -> !parts.contains(base) && isPair(parts.get(0), base))
                        .filter(base -> Fit.sharesOf(
                                row.at(share).quantity(),
                                parts.stream().map(p -> row.at(p).quantity()).toList(),
                                row.at(base).quantity()))
                        .map(base -> new Found(share, parts.stream().sorted().toList(), base)))
                .findFirst();
    }

    /** Levels before the share, the nearest first. */
    private List<Integer> levels(int share) {
        return IntStream.iterate(share - 1, i -> i >= 0, i -> i - 1)
                .limit(REACH)
                .filter(this::isLevel)
                .boxed()
                .toList();
    }

    private boolean isLevel(int item) {
        boolean level = row.is(item, Role.LEVEL)
                || row.is(item, Role.PRIOR)
                || row.is(item, Role.BASE)
                || row.is(item, Role.OTHER) && row.at(item).isAmount();
        return level && isPlain(row.at(item)) && row.at(item).quantity().value().signum() > 0;
    }

    private static List<Integer> join(List<Integer> one, List<Integer> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    /** The level of the sentence in the unit of the base that stands right before the share, and those that its words name. */
    private Stream<Integer> parts(int share, int base, List<Integer> levels, String words) {
        Stream<Integer> near = levels.stream()
                .filter(l -> l != base && row.sameSentence(l, share) && isPair(l, base))
                .limit(1);
        return Stream.concat(near, levels.stream().filter(l -> isNamed(l, words)))
                .filter(part -> isPair(part, base))
                .distinct();
    }

    /** The first pair that fits, if chance would not make any of so many fit. */
    private Optional<Found> confirmed(int share, List<Integer> levels, List<Integer> bases, String words) {
        List<int[]> pairs = bases.stream()
                .flatMap(base -> parts(share, base, levels, words).map(part -> new int[] {part, base}))
                .toList();
        Rational tried = CHANCE.times(Rational.of(pairs.size()));
        return pairs.stream()
                .filter(p -> Fit.isShare(
                        row.at(share).quantity(),
                        row.at(p[0]).quantity(),
                        row.at(p[1]).quantity()))
                .filter(p -> digits(share, p[0], p[1]).compareTo(tried) >= 0)
                .findFirst()
                .map(p -> new Found(share, List.of(p[0]), p[1]));
    }

    private boolean isPair(int part, int base) {
        return part != base && cues.areCountedAlike(row.at(part), row.at(base));
    }

    /** Of how many values the share is one: as many as it has steps, but no more than rounded numbers tell, or as fractions like 3/4 have neighbours. */
    private Rational digits(int share, int part, int base) {
        Rational steps = Stream.of(share, part, base)
                .map(i -> row.at(i).quantity())
                .filter(q -> q.form() == Form.ROUNDED)
                .map(ConfirmedShares::steps)
                .reduce(steps(row.at(share).quantity()), Rational::min);
        Rational ratio = row.at(part)
                .quantity()
                .value()
                .dividedBy(row.at(base).quantity().value());
        return IntStream.range(1, SIMPLE)
                .mapToObj(Rational::of)
                .filter(d -> ratio.times(d).isWhole())
                .findFirst()
                .map(d -> d.times(d).min(steps))
                .orElse(steps);
    }

    private static Rational steps(Quantity quantity) {
        return quantity.value().dividedBy(quantity.step());
    }

    /** The words that say what a share is; behind 由5.2%, those before it, and behind 收入完成预算400万元的, all of them. */
    private String words(int share) {
        int left = row.previous(share);
        boolean arrives = row.is(left, Role.OTHER)
                && row.at(left).isPercent()
                && row.sameSentence(left, share)
                && cues.has(row.at(left).lead(), Cue.FROM)
                && cues.ends(row.at(share).lead(), Cue.TO);
        String base = row.is(share - 1, Role.BASE) ? row.at(share - 1).lead() : "";
        return nameReader.withoutDates(base + row.at(arrives ? left : share).lead());
    }

    /** Whether two characters that stand together in the words do so in the name of a level, too. */
    private boolean isNamed(int level, String words) {
        String name = names.of(level);
        return IntStream.range(0, words.length() - 1).anyMatch(i -> name.contains(words.substring(i, i + 2)));
    }
}
