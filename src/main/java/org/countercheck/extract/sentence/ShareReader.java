package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.countercheck.extract.statement.Statement;
import org.countercheck.figure.Interval;
import org.countercheck.figure.Rational;

/** Finds for every share the part it belongs to and the figures that may be its base. */
final class ShareReader {

    /** Characters at the end of a name that say what it is; those before them say which. */
    private static final int HEAD = 2;

    /**
     * Shares over one base.
     *
     * @param parts items of the parts, -1 where only the share is printed
     * @param shares items of the shares
     * @param bases items that may be the base
     */
    record Found(List<Integer> parts, List<Integer> shares, List<Integer> bases, boolean declared, boolean complete) {}

    private final Row row;
    private final Cues cues;
    private final ListNames names;
    private final NameReader nameReader;
    private final List<Group> groups;
    private final RatedParts rates;
    private final ShareWords shareWords;
    private final ShareBases candidates;
    private final Map<Integer, Group> groupOf = new HashMap<>();
    private final Map<Integer, Integer> firstBlock = new HashMap<>();
    private final Set<Integer> shared = new HashSet<>();
    private final JointShares joint;
    private SharePairs pairs;

    ShareReader(Row row, Cues cues, ListNames names, NameReader nameReader, List<Group> groups) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.nameReader = nameReader;
        this.groups = groups;
        this.rates = new RatedParts(row, cues, nameReader);
        this.shareWords = new ShareWords(row, cues, nameReader);
        this.candidates = new ShareBases(row, cues, names, nameReader);
        this.joint = new JointShares(row, cues, nameReader, names);
    }

    List<Found> read() {
        for (Group group : groups) {
            group.parts().forEach(part -> groupOf.putIfAbsent(part, group));
        }
        for (int i = 0; i < row.size(); i++) {
            firstBlock.putIfAbsent(row.at(i).sentence(), row.at(i).block());
        }
        pairs = new SharePairs(row, cues, names, nameReader, groupOf);
        IntStream.range(0, row.size()).filter(i -> row.is(i, Role.SHARE)).forEach(i -> shared.add(pairs.partOf(i)));
        Map<Object, List<Integer>> lists = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            boolean share = row.is(i, Role.SHARE) && !joint.isJoint(i);
            if (share || row.is(i, Role.RATE) && !RatedParts.isPerMille(row.at(i))) {
                lists.computeIfAbsent(listOf(i), k -> new ArrayList<>()).add(i);
            }
        }
        List<Found> found = new ArrayList<>();
        lists.values().forEach(shares -> found.addAll(found(shares)));
        return found;
    }

    /** Shares with their own base stand alone; the others go with the list of their part, or with their sentence. */
    private Object listOf(int share) {
        if (pairs.ownBase(share) >= 0 || pairs.isGuessed(share) || row.is(share, Role.RATE)) {
            return "share " + share;
        }
        int part = pairs.partOf(share);
        if (part >= 0) {
            Group group = groupOf.get(part);
            if (group != null && isOverOther(share, part, group)) {
                return "share " + share;
            }
            return group != null && (group.parts().size() > 1 || shared.contains(group.total()))
                    ? group
                    : List.of(
                            shareWords.base(share),
                            shareWords.base(share).isEmpty() ? blockOf(share) : -1,
                            row.at(part).unit().symbol());
        }
        return "sentence " + row.at(share).sentence();
    }

    /** 收入5000万元……；支出4000万元。其中养老保险收入3000万元，占总收入的60%；支出2000万元，占总支出的50%: the last one is not over the total of the list. */
    private boolean isOverOther(int share, int part, Group group) {
        String words = shareWords.base(share);
        if (group.total() < 0 || words.length() < ShareBases.TELLING || candidates.names(group.total(), words)) {
            return false;
        }
        String head = words.substring(words.length() - HEAD);
        return !names.of(group.total()).contains(head)
                && candidates.before(part, share, List.of()).stream()
                        .anyMatch(o -> names.of(o).contains(head) && candidates.names(o, words));
    }

    /** 受理200件，办结150件，其他处理30件，共180件，办结率85%: behind a larger number, what sums up outcomes need not be what a rate is over. */
    private boolean isOutcome(int rate, Group group) {
        int above = row.previousLevel(group.parts().get(0));
        return group.total() > group.parts().get(0)
                && above >= 0
                && row.at(rate).sentence() - row.at(above).sentence() <= 1
                && row.at(above).hasUnitOf(row.at(group.total()))
                && candidates.isLarger(above, group.total());
    }

    /** The paragraph in which the sentence of a share begins: a list goes on over paragraphs that end in a semicolon. */
    private int blockOf(int share) {
        return firstBlock.get(row.at(share).sentence());
    }

    private List<Found> found(List<Integer> shares) {
        int first = shares.get(0);
        if (row.is(first, Role.RATE) && pairs.partOf(first) < 0) {
            return List.of();
        }
        Found list = list(shares);
        boolean free = !list.declared() && !list.complete() && groupOf.get(pairs.partOf(first)) == null;
        // 医院诊疗42.6亿人次，占44.6%；医院入院2.45亿人次，占81.2%: of one unit, but over two bases.
        boolean counted = shares.size() > 1 && !list.parts().contains(-1);
        return counted && free && !isConfirmed(list)
                ? shares.stream().map(s -> list(List.of(s))).toList()
                : List.of(list);
    }

    private Found list(List<Integer> shares) {
        List<Integer> parts = shares.stream().map(pairs::partOf).toList();
        int first = shares.get(0);
        int part = parts.get(0);
        List<Integer> bases = new ArrayList<>();
        boolean declared = false;
        boolean complete = false;
        Group group = part >= 0 ? groupOf.get(part) : null;
        int own = pairs.ownBase(first);
        if (own >= 0) {
            bases.add(own);
            declared = true;
        } else if (group != null) {
            complete = group.completeness() == Statement.Completeness.COMPLETE
                    && shares.size() == group.parts().size();
            String words = shareWords.base(first);
            boolean other = !words.isEmpty()
                    && (group.total() < 0 || !candidates.names(group.total(), words))
                    && candidates.before(part, first, bases).stream()
                            .anyMatch(o -> candidates.names(o, words) && !candidates.isNarrower(o, first));
            if (group.total() >= 0 && !other) {
                bases.add(group.total());
                boolean said = words.isEmpty()
                        || candidates.names(group.total(), words) && !candidates.isNarrower(group.total(), first);
                declared = row.is(first, Role.SHARE)
                        ? said && !isOfAll(first, part, group, words)
                        : rates.isPlain(first, part) && !isOutcome(first, group);
            }
        }
        if (part >= 0 && !(declared && own >= 0)) {
            String words = shareWords.base(first);
            List<Integer> others = candidates.before(part, first, bases);
            boolean telling = words.length() >= ShareBases.TELLING;
            others.stream()
                    .filter(b -> candidates.names(b, words) && !candidates.isNarrower(b, first)
                            || candidates.isLike(b, first, part, words))
                    .filter(b -> telling || candidates.fits(first, part, b))
                    .sorted(Comparator.<Integer, Boolean>comparing(b -> !candidates.fits(first, part, b))
                            .thenComparing(b -> !names.of(b).contains(words)))
                    .forEach(bases::add);
            if (telling && bases.isEmpty()) {
                candidates
                        .called(first, part, words)
                        .filter(later -> !candidates.isNamedBefore(later, first, part, others))
                        .ifPresent(bases::add);
            }
            Optional<Integer> later = words.isEmpty() ? candidates.amongLater(first, part) : Optional.empty();
            boolean narrower = bases.stream().anyMatch(b -> candidates.isNarrower(b, first));
            boolean named =
                    telling && !declared && !narrower && bases.stream().anyMatch(b -> candidates.names(b, words));
            boolean nearest = !others.isEmpty()
                    && others.get(0) == row.previousLevel(part)
                    && row.sameSentence(others.get(0), first)
                    && (candidates.isLarger(others.get(0), part) || !groupOf.containsKey(others.get(0)))
                    && !isOfBoth(first, part, others.get(0));
            declared |= named || row.is(first, Role.RATE) && nearest && rates.isPlain(first, part);
            if (row.is(first, Role.RATE) && own < 0) {
                // 受理931件，审结的里面维持612件、纠错148件，纠错率15.90%: what a rate is over may stand further up in the sentence.
                others.stream()
                        .filter(b -> !bases.contains(b)
                                && row.sameSentence(b, first)
                                && candidates.fits(first, part, b)
                                && (bases.isEmpty() || !candidates.fits(first, part, bases.get(0))))
                        .findFirst()
                        .ifPresent(b -> bases.add(0, b));
            }
            others.stream().filter(b -> !bases.contains(b)).forEach(bases::add);
            later.filter(b -> !bases.contains(b)).ifPresent(bases::add);
        }
        if (own < 0 && pairs.isGuessed(first)) {
            bases.removeIf(b -> row.at(b).block() != row.at(first).block() && !candidates.isFine(first, part, b));
            declared = false;
        }
        declared &=
                shares.size() > 1 || part < 0 || bases.isEmpty() || !candidates.isOfOthers(first, part, bases.get(0));
        Optional<Integer> whole = declared || group != null ? Optional.empty() : whole(parts, shares, bases);
        if (whole.isPresent()) {
            return new Found(parts, shares, List.of(whole.get()), true, true);
        }
        Found found = new Found(parts, shares, bases, declared, complete);
        // A list that only adds up by chance is not that of all shares: they are over something else.
        boolean chance = complete && group.total() >= 0 && fits(found, group.total()) * 2 < shares.size();
        return chance ? new Found(parts, shares, bases, declared, false) : found;
    }

    /** 网购投诉2000件，其中商品类1600件、服务类400件，占投诉总量的30%: behind all parts, the words may name what the whole list is a share of. */
    private boolean isOfAll(int share, int part, Group list, String words) {
        boolean last =
                list.parts().size() > 1 && part == list.parts().get(list.parts().size() - 1);
        return last
                && row.at(share).opener() == ','
                && !words.isEmpty()
                && names.of(list.total()).length() > words.length()
                && list.parts().stream().limit(list.parts().size() - 1).noneMatch(p -> row.is(row.next(p), Role.SHARE));
    }

    /** What all parts of shares that add up to 100 add up to, too: it is their base even where single ones do not fit it. */
    private Optional<Integer> whole(List<Integer> parts, List<Integer> shares, List<Integer> bases) {
        boolean all = parts.size() > 2
                && !parts.contains(-1)
                && new HashSet<>(parts).size() == parts.size()
                && sum(shares).contains(Rational.HUNDRED);
        return bases.stream()
                .filter(b -> all
                        && Fit.adds(
                                row.at(b).quantity(),
                                parts.stream().map(p -> row.at(p).quantity()).toList()))
                .findFirst();
    }

    private Interval sum(List<Integer> shares) {
        Interval sum = Interval.exactly(Rational.ZERO);
        for (int share : shares) {
            sum = sum.plus(row.at(share).quantity().strict());
        }
        return sum;
    }

    /** Whether some base fits more than half of the shares, or the shares are those of all parts. */
    private boolean isConfirmed(Found list) {
        int most = list.bases().stream().mapToInt(b -> fits(list, b)).max().orElse(0);
        return most * 2 > list.shares().size() || sum(list.shares()).contains(Rational.HUNDRED);
    }

    private int fits(Found list, int base) {
        int fits = 0;
        for (int i = 0; i < list.shares().size(); i++) {
            fits += candidates.fits(list.shares().get(i), list.parts().get(i), base) ? 1 : 0;
        }
        return fits;
    }

    /** 逮捕25人，不捕24人，不捕率48.98%: the two together are the base. */
    private boolean isOfBoth(int share, int part, int other) {
        return row.is(share, Role.RATE)
                && Fit.shares(
                        row.at(share).quantity(),
                        row.at(part).quantity(),
                        List.of(row.at(part).quantity(), row.at(other).quantity()));
    }
}
