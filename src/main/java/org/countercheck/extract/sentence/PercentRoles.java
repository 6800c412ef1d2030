package org.countercheck.extract.sentence;

import java.util.List;

/** Tells shares, rates and growth apart by the words around each percentage. */
final class PercentRoles {

    private final Cues cues;
    private final NameReader names;

    PercentRoles(Cues cues, NameReader names) {
        this.cues = cues;
        this.names = names;
    }

    /** The role of a percentage, behind items whose roles are known. */
    Role role(Item item, List<Item> items, List<Role> roles) {
        String words = names.withoutDates(item.lead());
        String end = names.withoutFiller(words);
        if (isCounted(item, items)) {
            return Role.SHARE;
        }
        if (item.tail().startsWith("的") && !cues.has(words, Cue.SHARE)) {
            return Role.OTHER;
        }
        if (isLeftForNext(item, items)) {
            return Role.OTHER;
        }
        if (cues.has(words, Cue.SHARE)) {
            return Role.SHARE;
        }
        Item from = RoleReader.previous(item, items);
        if (from != null && isLeftForNext(from, items) && cues.has(from.lead(), Cue.SHARE)) {
            return Role.SHARE;
        }
        int inside = item.index() + 1;
        if (isTarget(words)
                && inside < items.size()
                && items.get(inside).owner() == item.index()
                && items.get(inside).isAmount()
                && (inside + 1 == items.size() || items.get(inside + 1).owner() != item.index())) {
            return Role.SHARE;
        }
        Item beside = RoleReader.previous(item, items);
        if (beside != null && reachesLevelBefore(item, beside, cues, names)) {
            return Role.SHARE;
        }
        if (cues.ends(end, Cue.RATE)) {
            return Role.RATE;
        }
        if (from != null && isLeftForNext(from, items)) {
            return cues.has(from.lead(), Cue.RATE) ? Role.RATE : Role.OTHER;
        }
        if (cues.ends(end, Cue.UP) || cues.ends(end, Cue.DOWN)) {
            return Role.GROWTH;
        }
        if (item.owner() >= 0 && end.isEmpty() && items.get(item.owner()).isAmount()) {
            return Role.SHARE;
        }
        Item before = RoleReader.previous(item, items);
        if (before != null && roles.get(before.index()) == Role.BASE && item.opener() == '0') {
            return Role.SHARE;
        }
        if (before == null) {
            return end.isEmpty() && !item.tail().isEmpty() ? Role.SHARE : Role.OTHER;
        }
        if (before.isPercent()
                && (item.opener() == Item.LIST || cues.words(Cue.AND).contains(words))) {
            return roles.get(before.index()) == Role.GROWTH ? Role.OTHER : roles.get(before.index());
        }
        if (beginsList(item, items) || isInLines(item, items)) {
            return Role.SHARE;
        }
        if (end.isEmpty()
                && before.sentence() == item.sentence()
                && item.opener() == ','
                && before.isAmount()
                && item.tail().isEmpty()) {
            return Role.SHARE;
        }
        return end.isEmpty() && item.opener() != '0' && !item.tail().isEmpty() ? Role.SHARE : Role.OTHER;
    }

    /** 27.25%的申请(905件)通过网络提出, 53.42%(1774件)以信函寄送: a clause begins with a share, and its count follows. */
    private boolean isCounted(Item item, List<Item> items) {
        int next = item.index() + 1;
        boolean opens = names.withoutFiller(names.withoutDates(item.lead())).isEmpty() && item.opener() != '0';
        if (!opens || next == items.size() || !items.get(next).isAmount()) {
            return false;
        }
        Item count = items.get(next);
        boolean inside = count.owner() == item.index()
                && count.lead().isEmpty()
                && (next + 1 == items.size() || items.get(next + 1).owner() != item.index());
        return inside || isCountOf(item, count);
    }

    /** Whether the number behind a share counts what the share is of: 27.25%的申请(905件). */
    static boolean isCountOf(Item share, Item count) {
        return share.tail().startsWith("的")
                && share.tail().equals(count.lead())
                && count.opener() == '0'
                && share.depth() == count.depth();
    }

    /** 完成年度目标3.6万人的107.2%: what is to be reached is the base of the percentage behind it. */
    private boolean isTarget(String words) {
        return cues.starts(words, Cue.REACHES) && cues.has(words, Cue.TARGET);
    }

    /** 全年预算1800万元，完成预算98%: the target is told in the clause before. */
    static boolean reachesLevelBefore(Item percent, Item before, Cues cues, NameReader names) {
        String words = names.withoutDates(percent.lead());
        return cues.starts(words, Cue.REACHES)
                && cues.has(words, Cue.TARGET)
                && percent.opener() == ','
                && percent.sentence() == before.sentence()
                && before.isAmount()
                && cues.saysTarget(before.lead())
                && !cues.has(before.lead(), Cue.REACHES);
    }

    /** 比重由82.0%升到83.6%: a percentage of before. */
    private boolean isLeftForNext(Item item, List<Item> items) {
        int next = item.index() + 1;
        return item.isPercent()
                && cues.has(item.lead(), Cue.FROM)
                && next < items.size()
                && items.get(next).isPercent()
                && items.get(next).opener() == '0'
                && cues.ends(items.get(next).lead(), Cue.TO);
    }

    /** 噪声  1308件  44.4%, and the same in the line before or behind: a list of lines that only blanks divide. */
    private static boolean isInLines(Item item, List<Item> items) {
        return isBareBehindCount(item.index(), items)
                && (isBareBehindCount(item.index() - 2, items) || isBareBehindCount(item.index() + 2, items));
    }

    private static boolean isBareBehindCount(int percent, List<Item> items) {
        if (percent < 1 || percent >= items.size()) {
            return false;
        }
        Item item = items.get(percent);
        Item count = items.get(percent - 1);
        return item.isPercent()
                && item.bridge().isBlank()
                && item.tail().isEmpty()
                && count.isAmount()
                && count.sentence() == item.sentence()
                && count.depth() == item.depth();
    }

    /** 咨询77.18%、求助9.61%: shares whose parts are named but not counted. */
    private static boolean beginsList(Item item, List<Item> items) {
        int next = item.index() + 1;
        return next < items.size()
                && items.get(next).isPercent()
                && items.get(next).opener() == Item.LIST
                && items.get(next).depth() == item.depth()
                && items.get(next).sentence() == item.sentence()
                && item.tail().isEmpty();
    }
}
