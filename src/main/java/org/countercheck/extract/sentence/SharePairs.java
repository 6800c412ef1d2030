package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds for every share the part that it is the share of, and the base that its own words print. */
final class SharePairs {

    private final Row row;
    private final Cues cues;
    private final ListNames names;
    private final NameReader nameReader;
    private final RatedParts rates;
    private final Map<Integer, Group> groupOf;
    private final PartsOfShares parts;
    private final ShareWords words;
    private final OwnBases bases;
    private final GuessedParts guesses;

    SharePairs(Row row, Cues cues, ListNames names, NameReader nameReader, Map<Integer, Group> groupOf) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.nameReader = nameReader;
        this.groupOf = groupOf;
        this.rates = new RatedParts(row, cues, nameReader);
        this.parts = new PartsOfShares(row);
        this.words = new ShareWords(row, cues, nameReader);
        this.bases = new OwnBases(row, cues, nameReader, names, parts);
        this.guesses = new GuessedParts(row, names);
        pair();
    }

    /** The item of the part, or -1. */
    int partOf(int share) {
        return parts.of(share);
    }

    /** Whether the words do not say that this is the part, so that only arithmetic can confirm it. */
    boolean isGuessed(int share) {
        return parts.isGuessed(share);
    }

    /** The base that the words of the share print, or -1. */
    int ownBase(int share) {
        return bases.of(share);
    }

    private void pair() {
        for (int i = 0; i < row.size(); i++) {
            if (row.is(i, Role.RATE)) {
                int rated = rates.ratedPart(i);
                parts.put(i, rated < 0 ? guesses.ofClauseBefore(i) : rated);
                if (rated < 0) {
                    parts.guess(i);
                }
            } else if (row.is(i, Role.SHARE) && parts.of(i) < 0 && !pairList(i)) {
                parts.put(i, ownPart(i));
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
        List<Integer> listed = new ArrayList<>();
        for (int at = row.previous(first);
                at >= 0 && row.sameSentence(at, first) && listed.size() < shares.size();
                at = row.previous(at)) {
            if (!row.is(at, Role.LEVEL)) {
                break;
            }
            listed.add(0, at);
        }
        if (listed.size() < shares.size()) {
            return false;
        }
        for (int i = 0; i < shares.size(); i++) {
            parts.put(shares.get(i), listed.get(i));
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
        int inside = bases.partInside(share);
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
        if (row.is(next, Role.LEVEL) && item.lead().isEmpty() && PercentRoles.isCountOf(item, row.at(next))) {
            return next;
        }
        String subject = words.subject(share);
        if (!subject.isEmpty() && cues.starts(item.note(), Cue.INCLUDING)) {
            return -1; // 同意公开（含部分公开）占50.48% is the share of both
        }
        int before = subject.isEmpty() ? row.previousLevel(share) : called(subject, share);
        boolean free = before >= 0
                && (row.sameSentence(before, share) || !subject.isEmpty())
                && !parts.isTaken(before, share)
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
        if (first || subject.isEmpty()) {
            return first ? behind : -1;
        }
        parts.guess(share);
        return guesses.called(subject, share);
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
        int base = bases.of(share);
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
                && group.parts().stream().noneMatch(p -> parts.isTaken(p, share));
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
}
