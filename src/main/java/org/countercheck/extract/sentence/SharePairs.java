package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds for every share the part that it is the share of, and the base that its own words print. */
final class SharePairs {

    private final Row row;
    private final Cues cues;
    private final ListNames names;
    private final NameReader nameReader;
    private final RatedParts rates;
    private final Map<Integer, Group> groupOf;
    private final int[] partOf;
    private final boolean[] guessed;

    SharePairs(Row row, Cues cues, ListNames names, NameReader nameReader, Map<Integer, Group> groupOf) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.nameReader = nameReader;
        this.groupOf = groupOf;
        this.rates = new RatedParts(row, cues, nameReader);
        this.partOf = new int[row.size()];
        this.guessed = new boolean[row.size()];
        Arrays.fill(partOf, -1);
        pair();
    }

    /** The words that say what a share is of: those before 82.0% for 83.5% in 占床位的比重由82.0%升到83.5%. */
    String words(int share) {
        int left = row.previous(share);
        boolean arrives = left >= 0
                && row.sameSentence(left, share)
                && row.at(left).isPercent()
                && cues.has(row.at(left).lead(), Cue.FROM)
                && cues.ends(row.at(share).lead(), Cue.TO);
        String lead = nameReader.withoutDates(row.at(arrives ? left : share).lead());
        String from = arrives ? cues.suffix(lead, Cue.FROM) : "";
        return lead.substring(0, lead.length() - from.length());
    }

    /** The item of the part, or -1. */
    int partOf(int share) {
        return partOf[share];
    }

    /** Whether the words do not say that this is the part, so that only arithmetic can confirm it. */
    boolean isGuessed(int share) {
        return guessed[share];
    }

    private void pair() {
        for (int i = 0; i < row.size(); i++) {
            if (row.is(i, Role.RATE)) {
                partOf[i] = rates.ratedPart(i);
                guessed[i] = partOf[i] < 0;
                partOf[i] = guessed[i] ? levelOfClauseBefore(i) : partOf[i];
            } else if (row.is(i, Role.SHARE) && partOf[i] < 0 && !pairList(i)) {
                partOf[i] = ownPart(i);
            }
        }
    }

    /** 271件：现场63件、来信135件，占比依次是23.2%、49.8%: as many shares as parts, in order. */
    private boolean pairList(int first) {
        List<Integer> shares = new ArrayList<>(List.of(first));
        for (int at = row.next(first); at >= 0 && continues(at); at = row.next(at)) {
            shares.add(at);
        }
        if (shares.size() < 2) {
            return false;
        }
        List<Integer> parts = new ArrayList<>();
        for (int at = row.previous(first);
                at >= 0 && row.sameSentence(at, first) && parts.size() < shares.size();
                at = row.previous(at)) {
            if (!row.is(at, Role.LEVEL)) {
                break;
            }
            parts.add(0, at);
        }
        if (parts.size() < shares.size()) {
            return false;
        }
        for (int i = 0; i < shares.size(); i++) {
            partOf[shares.get(i)] = parts.get(i);
        }
        return true;
    }

    private boolean continues(int item) {
        String lead = row.at(item).lead();
        boolean bare = lead.isEmpty() && row.at(item).opener() == Item.LIST
                || cues.words(Cue.AND).contains(lead);
        return bare && row.is(item, Role.SHARE);
    }

    private int ownPart(int share) {
        Item item = row.at(share);
        int inside = insideWith(share);
        if (inside >= 0) {
            return inside;
        }
        if (item.owner() >= 0 && row.is(item.owner(), Role.LEVEL)) {
            return item.owner();
        }
        List<Integer> counted = row.inParentheses(share);
        boolean alone = counted.size() == 1
                && row.is(counted.get(0), Role.LEVEL)
                && row.at(counted.get(0)).lead().isEmpty()
                && item.lead().isEmpty();
        if (alone) {
            return counted.get(0);
        }
        int next = row.next(share);
        if (row.is(next, Role.LEVEL) && item.lead().isEmpty() && RoleReader.isCountOf(item, row.at(next))) {
            return next;
        }
        String subject = subject(item);
        int before = subject.isEmpty() ? row.previousLevel(share) : called(subject, share);
        boolean free = before >= 0
                && (row.sameSentence(before, share) || !subject.isEmpty())
                && !isTaken(before, share)
                && (!subject.isEmpty() || row.between(before, share).indexOf(';') < 0);
        if (free && !startsClause(item)) {
            return ofListOrItem(before, share);
        }
        int behind = row.next(share);
        boolean named = behind >= 0
                && row.at(behind).opener() == '0'
                && row.at(behind).lead().equals(item.tail())
                && cues.starts(item.tail(), Cue.BEING);
        boolean first = behind >= 0
                && row.is(behind, Role.LEVEL)
                && row.sameSentence(share, behind)
                && (named || nameReader.clean(row.at(behind).lead()).length() <= 1);
        return first ? behind : subject.isEmpty() ? -1 : guessed(share, subject);
    }

    /** (其中信访类30件，占73.17%): the level before the share within the same parentheses. */
    private int insideWith(int share) {
        int before = row.previous(share);
        boolean inside = before >= 0
                && row.at(share).owner() >= 0
                && row.at(before).owner() == row.at(share).owner()
                && row.is(before, Role.LEVEL)
                && !isTaken(before, share);
        return inside ? before : -1;
    }

    /** 税收占收入的比重: a level of the paragraph whose name holds these words, else 可网上办理215项，网办比例: the one right before. */
    private int guessed(int share, String subject) {
        guessed[share] = true;
        List<Integer> called = new ArrayList<>();
        for (int at = row.previousLevel(share);
                at >= 0 && row.at(at).block() == row.at(share).block();
                at = row.previousLevel(at)) {
            // 税收 begins the name 税收收入, but only stands in 非税收入 and in 地方税收收入, of which the numbers tell which one is
            // meant.
            if (names.of(at).startsWith(subject)) {
                return at;
            }
            if (names.of(at).contains(subject)) {
                called.add(at);
            }
        }
        Optional<Integer> fitting =
                called.stream().filter(part -> fitsSome(share, part)).findFirst();
        if (!called.isEmpty()) {
            return fitting.orElse(called.get(0));
        }
        int like = alike(share, subject);
        return like >= 0 ? like : levelOfClauseBefore(share);
    }

    /** 城镇人口比重 behind 城镇常住人口 or 居住在城镇的人口: a level of the sentence whose name holds the characters in order. */
    private int alike(int share, String subject) {
        for (int at = row.previousLevel(share); at >= 0 && row.sameSentence(at, share); at = row.previousLevel(at)) {
            String name = names.of(at);
            int found = -1;
            for (int i = 0; i < subject.length() && (i == 0 || found >= 0); i++) {
                found = name.indexOf(subject.charAt(i), found + 1);
            }
            if (found >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** Whether some level of the paragraph is what the share of the part is of. */
    private boolean fitsSome(int share, int part) {
        for (int at = row.previousLevel(share);
                at >= 0 && row.at(at).block() == row.at(share).block();
                at = row.previousLevel(at)) {
            boolean fits = row.at(at).hasUnitOf(row.at(part))
                    && Fit.shares(
                            row.at(share).quantity(),
                            row.at(part).quantity(),
                            row.at(at).quantity());
            if (at != part && fits) {
                return true;
            }
        }
        return false;
    }

    private int levelOfClauseBefore(int share) {
        int before = row.previous(share);
        boolean clause = row.is(before, Role.LEVEL)
                && row.sameSentence(before, share)
                && row.at(share).opener() == ',';
        return clause ? before : -1;
    }

    /** 基本支出占79.49%: the words before 占 that name the part; empty where the part is the number before. */
    private String subject(Item share) {
        String lead = words(share.index());
        int first = cues.words(Cue.SHARE).stream()
                .mapToInt(lead::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(0);
        String words = nameReader.withoutFiller(lead.substring(0, first));
        boolean itself =
                cues.words(Cue.ITSELF).contains(words) || cues.words(Cue.FRONT).contains(words);
        return itself || !nameReader.within(words).isEmpty() ? "" : words;
    }

    /**
     * The level before the share whose name starts with these words, in its sentence, or in the one before where they are the whole name: 网络申请114件……。网络申请占
     * 申请总数的67.86%.
     */
    private int called(String subject, int share) {
        for (int at = row.previousLevel(share); at >= 0 && isNear(at, share); at = row.previousLevel(at)) {
            boolean same = row.sameSentence(at, share)
                    ? names.of(at).startsWith(subject)
                    : names.of(at).equals(subject);
            if (same) {
                return at;
            }
        }
        return -1;
    }

    private boolean isNear(int at, int share) {
        return row.sameSentence(at, share)
                || row.at(share).sentence() - row.at(at).sentence() == 1
                        && row.at(at).block() == row.at(share).block();
    }

    /** 27.52%用于基本支出，计1140.27万元: the share comes first. */
    private static boolean startsClause(Item share) {
        return share.lead().isEmpty() && !share.tail().isEmpty() && share.opener() != '0' && share.closer() != ';';
    }

    /** A share behind a list whose other items have none may be that of the whole list: the one that fits its printed base. */
    private int ofListOrItem(int item, int share) {
        Group group = groupOf.get(item);
        int base = ownBase(share);
        if (base >= 0 && !row.at(item).hasUnitOf(row.at(base))) {
            return -1;
        }
        boolean own = base >= 0 && row.at(base).owner() != share && row.is(base, Role.BASE);
        boolean target = base >= 0
                && cues.starts(
                        nameReader.withoutDates(
                                own ? row.at(base).lead() : row.at(share).lead()),
                        Cue.REACHES);
        if (target) {
            return reaching(share, base);
        }
        boolean last = group != null
                && group.total() >= 0
                && group.parts().size() > 1
                && group.parts().get(group.parts().size() - 1) == item
                && group.parts().stream().noneMatch(p -> isTaken(p, share));
        if (!last || base < 0) {
            return item;
        }
        boolean whole = Fit.shares(
                row.at(share).quantity(),
                row.at(group.total()).quantity(),
                row.at(base).quantity());
        boolean part = Fit.shares(
                row.at(share).quantity(), row.at(item).quantity(), row.at(base).quantity());
        return whole ? group.total() : part ? item : -1;
    }

    /** What reaches a target: the only level of the sentence in its unit, the one that fits, or the one right before it. */
    private int reaching(int share, int base) {
        List<Integer> levels = new ArrayList<>();
        boolean own = false;
        for (int at = row.previousLevel(share); at >= 0 && isNear(at, share); at = row.previousLevel(at)) {
            own |= at != base && row.sameSentence(at, share);
            if (at != base && row.at(at).hasUnitOf(row.at(base)) && (row.sameSentence(at, share) || !own)) {
                levels.add(at);
            }
        }
        return own && levels.size() == 1
                ? levels.get(0)
                : levels.stream()
                        .filter(at -> Fit.shares(
                                row.at(share).quantity(),
                                row.at(at).quantity(),
                                row.at(base).quantity()))
                        .findFirst()
                        .orElse(isRightBefore(base) ? row.previous(base) : -1);
    }

    /** 支出448万元，完成预算451万元的99.3%: nothing stands between what was reached and the target. */
    private boolean isRightBefore(int base) {
        int before = row.previous(base);
        return row.is(before, Role.LEVEL)
                && row.sameSentence(before, base)
                && row.at(base).opener() == ','
                && row.at(before).hasUnitOf(row.at(base))
                && !cues.has(row.at(before).bridge(), Cue.OFWHICH);
    }

    private boolean isTaken(int part, int share) {
        for (int i = 0; i < share; i++) {
            if (partOf[i] == part && row.is(i, Role.SHARE)) {
                return true;
            }
        }
        return false;
    }

    /** 占全部访谈(6次)的66.7%, 占答复总数281件的43.1%: the base stands between part and share. */
    int ownBase(int share) {
        int at = share - 1;
        if (at < 0 || !row.sameSentence(at, share)) {
            return -1;
        }
        if (row.is(at, Role.BASE)) {
            return at;
        }
        if (insideWith(share) >= 0) {
            int owner = row.at(share).owner();
            return row.at(owner).isAmount() ? owner : -1;
        }
        if (RoleReader.reachesLevelBefore(row.at(share), row.at(at), cues, nameReader)) {
            return at;
        }
        int behind = share + 1;
        if (cues.starts(nameReader.withoutDates(row.at(share).lead()), Cue.REACHES)
                && behind < row.size()
                && row.at(behind).owner() == share
                && row.inParentheses(share).size() == 1) {
            return behind;
        }
        boolean inside = row.at(at).depth() == row.at(share).depth() + 1
                && row.is(at, Role.LEVEL)
                && row.at(at).owner() < 0;
        return inside && cues.has(row.at(share).lead(), Cue.SHARE) ? at : -1;
    }
}
