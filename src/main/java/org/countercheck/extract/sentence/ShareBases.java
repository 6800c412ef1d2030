package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.countercheck.figure.Form;
import org.countercheck.figure.Likeness;
import org.countercheck.figure.Quantity;
import org.countercheck.figure.Rational;

/** Finds the numbers that may be the base of a share, by where they stand and what they are called. */
final class ShareBases {

    /** How many levels before a share are tried as its base where its words name none. */
    private static final int TRIED = 24;

    /** How many numbers behind a share are tried as the base that its words name. */
    private static final int LATER_TRIED = 500;

    /** Shorter words, such as 本周 or 全区, name no base. */
    static final int TELLING = 3;

    private static final Rational FOUR_DIGITS = Rational.of(1000);

    private final Row row;
    private final Cues cues;
    private final ListNames names;
    private final OpeningNames opening;

    ShareBases(Row row, Cues cues, ListNames names, NameReader nameReader) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.opening = new OpeningNames(row, cues, nameReader);
    }

    /** Levels before the share that may be its base, the nearest first. */
    List<Integer> before(int part, int share, List<Integer> known) {
        List<Integer> bases = new ArrayList<>();
        for (int i = share - 1; i >= 0 && bases.size() < TRIED; i--) {
            boolean level = row.is(i, Role.LEVEL)
                    && i != part
                    && !known.contains(i)
                    && cues.areCountedAlike(row.at(i), row.at(part));
            boolean larger = isLarger(i, part);
            Form form = row.at(i).quantity().form();
            boolean plain = form != Form.BOUND && form != Form.RANGE;
            if (level && plain && (larger || row.sameSentence(i, share))) {
                bases.add(i);
            }
        }
        return bases;
    }

    /** A base that is printed only behind the share, found by its name. */
    Optional<Integer> called(int share, int part, String words) {
        return IntStream.range(share + 1, Math.min(row.size(), share + 1 + LATER_TRIED))
                .boxed()
                .filter(i -> row.is(i, Role.LEVEL) && row.at(i).hasUnitOf(row.at(part)) && names(i, words))
                .filter(i -> isLarger(i, part))
                .findFirst();
    }

    /** 全县常住人口中，男性……，占……: what the sentence begins with is printed in a later paragraph. */
    Optional<Integer> amongLater(int share, int part) {
        String name = opening.of(part);
        return name.length() < TELLING ? Optional.empty() : called(share, part, name);
    }

    /** 预算支出90亿元……，占支出总额的50%。……支出总计100亿元: one before that is called so, too, and that the share fits, is the base. */
    boolean isNamedBefore(int later, int share, int part, List<Integer> others) {
        return !fits(share, part, later)
                && others.stream().anyMatch(o -> names.of(o).contains(names.of(later)) && fits(share, part, o));
    }

    /** Whether the words are those of the base; two characters, such as 收到, must be among its own. */
    boolean names(int base, String words) {
        if (words.length() < TELLING) {
            return words.length() > 1 && names.of(base).contains(words);
        }
        // 占“三公”经费支出 is over what was spent, not over what was planned.
        if (cues.ends(names.of(base), Cue.TARGET) && !cues.saysTarget(words)) {
            return false;
        }
        // 占基本支出预算 shares 支出预算 with 工资福利支出预算, but not what tells them apart.
        boolean begins = names.of(base).contains(words.substring(0, 2));
        // 占政府采购支出总额 is over a part of 支出.
        boolean most = names.of(base).length() * 2 >= words.length();
        return begins && Likeness.containment(words, names.of(base)) >= 60
                || most && Likeness.containment(names.of(base), words) >= 80;
    }

    /** 应出庭187件，实际出庭172件……，占出庭案件的16.7%: a number of the sentence that has some of the words, and that the share fits to the last of many digits. */
    boolean isLike(int base, int share, int part, String words) {
        return words.length() >= TELLING
                && row.sameSentence(base, share)
                && Likeness.containment(words, names.of(base)) > 0
                && isFine(share, part, base);
    }

    /** 占全市净资产的43.6% behind 市级净资产 or 所属公园净资产: the words name the whole area, the number is that of one level or of some in it. */
    boolean isNarrower(int base, int share) {
        String words = row.at(share).lead();
        String name = names.of(base);
        return cues.has(words, Cue.WIDE) && !cues.has(name + row.at(base).lead(), Cue.WIDE) && !words.contains(name);
    }

    /** 甲园90亿元，乙园70亿元，约占全市的40%: a share that does not fit the number before it may be that of one further up, or of all of them. */
    boolean isOfOthers(int share, int part, int base) {
        if (!row.is(share, Role.SHARE) || fits(share, part, base)) {
            return false;
        }
        List<Quantity> all = new ArrayList<>(List.of(row.at(part).quantity()));
        for (int at = row.previousLevel(part);
                at >= 0
                        && row.sameSentence(at, share)
                        && row.at(at).hasUnitOf(row.at(part))
                        && !row.is(row.next(at), Role.SHARE);
                at = row.previousLevel(at)) {
            if (at == base) {
                continue;
            }
            all.add(row.at(at).quantity());
            if (fits(share, at, base)
                    || Fit.sharesOf(row.at(share).quantity(), all, row.at(base).quantity())) {
                return true;
            }
        }
        return false;
    }

    /** Four digits do not fit the base of another paragraph by chance. */
    boolean isFine(int share, int part, int base) {
        Rational digits = row.at(share)
                .quantity()
                .value()
                .dividedBy(row.at(share).quantity().step());
        return digits.compareTo(FOUR_DIGITS) >= 0 && fits(share, part, base);
    }

    /** Whether the part can be this share of the base. */
    boolean fits(int share, int part, int base) {
        return Fit.shares(
                row.at(share).quantity(), row.at(part).quantity(), row.at(base).quantity());
    }

    boolean isLarger(int base, int part) {
        return row.at(base).quantity().value().compareTo(row.at(part).quantity().value()) >= 0;
    }
}
