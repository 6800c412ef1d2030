package org.countercheck.extract.sentence;

/** Finds the base that the words of a share print themselves. */
final class OwnBases {

    private final Row row;
    private final Cues cues;
    private final NameReader names;
    private final ListNames itemNames;
    private final PartsOfShares parts;

    OwnBases(Row row, Cues cues, NameReader names, ListNames itemNames, PartsOfShares parts) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.itemNames = itemNames;
        this.parts = parts;
    }

    /** The base of a share, or -1: in 占全部访谈(6次)的66.7%, 占答复总数281件的43.1% it stands between part and share. */
    int of(int share) {
        int at = share - 1;
        if (at < 0 || !row.sameSentence(at, share)) {
            return -1;
        }
        if (row.is(at, Role.BASE)) {
            return at;
        }
        if (partInside(share) >= 0) {
            int owner = row.at(share).owner();
            return row.at(owner).isAmount() ? owner : -1;
        }
        if (PercentRoles.reachesLevelBefore(row.at(share), row.at(at), cues, names)) {
            return at;
        }
        int behind = share + 1;
        if (cues.starts(names.withoutDates(row.at(share).lead()), Cue.REACHES)
                && behind < row.size()
                && row.at(behind).owner() == share
                && row.inParentheses(share).size() == 1) {
            return behind;
        }
        boolean inside = row.at(at).depth() == row.at(share).depth() + 1
                && row.is(at, Role.LEVEL)
                && row.at(at).owner() < 0;
        return inside && cues.has(row.at(share).lead(), Cue.SHARE) ? at : among(share);
    }

    /** 随迁子女700人，随迁子女中读公办学校的630人，占90%: the words before the part begin with the name of a number of the sentence, and 中. */
    private int among(int share) {
        int part = row.previous(share);
        String whole = row.is(part, Role.LEVEL) && row.sameSentence(part, share)
                ? whole(row.at(part).lead())
                : "";
        if (whole.isEmpty()) {
            return -1;
        }
        int at = row.previousLevel(part);
        while (at >= 0 && row.sameSentence(at, part)) {
            if (row.at(at).hasUnitOf(row.at(part)) && itemNames.of(at).endsWith(whole)) {
                return at;
            }
            at = row.previousLevel(at);
        }
        return -1;
    }

    /** The words before the first 中 that ends a name. */
    private String whole(String lead) {
        for (int end = 1; end < lead.length(); end++) {
            String words = lead.substring(0, end);
            String among = cues.suffix(words, Cue.AMONG);
            String name = names.clean(words.substring(0, words.length() - among.length()));
            if (!among.isEmpty() && name.length() >= ShareBases.TELLING) {
                return name;
            }
        }
        return "";
    }

    /** (其中信访类30件，占73.17%): the level before the share within the same parentheses. */
    int partInside(int share) {
        int before = row.previous(share);
        boolean inside = before >= 0
                && row.at(share).owner() >= 0
                && row.at(before).owner() == row.at(share).owner()
                && row.is(before, Role.LEVEL)
                && !parts.isTaken(before, share);
        return inside ? before : -1;
    }
}
