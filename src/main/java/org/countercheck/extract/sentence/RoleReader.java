package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.extract.statement.Statement.Direction;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Form;

/** Tells levels, shares and changes apart by the words before each number. */
final class RoleReader {

    private final Cues cues;
    private final NameReader names;
    private final ReportYear year;
    private final Comparing comparing;

    RoleReader(Cues cues, NameReader names, ReportYear year) {
        this.cues = cues;
        this.names = names;
        this.year = year;
        this.comparing = new Comparing(cues, names);
    }

    /** One role for each item. */
    List<Role> read(List<Item> items) {
        List<Role> roles = new ArrayList<>(items.size());
        for (Item item : items) {
            roles.add(role(item, items, roles));
        }
        return List.copyOf(roles);
    }

    private Role role(Item item, List<Item> items, List<Role> roles) {
        if (Proportions.isTerm(item) || item.isPercent() && item.quantity().form() == Form.RANGE) {
            return Role.OTHER;
        }
        if (item.isPercent()) {
            return percentRole(item, items, roles);
        }
        return item.isAmount() ? amountRole(item, items, roles) : Role.OTHER;
    }

    private Role amountRole(Item item, List<Item> items, List<Role> roles) {
        String lead = item.lead();
        String words = names.withoutDates(lead);
        boolean ofRate = item.owner() >= 0 && roles.get(item.owner()) == Role.GROWTH;
        if (ofRate && (names.clean(lead).isEmpty() || cues.has(words, Cue.PRIOR) || cues.has(words, Cue.SAMEPERIOD))) {
            return Role.PRIOR;
        }
        if (continuesChanges(item, items, roles)) {
            return Role.CHANGE;
        }
        Item last = item.bridge().isEmpty() ? previous(item, items) : null;
        boolean joined = last != null && last.owner() == item.owner() && last.sentence() == item.sentence();
        if (joined && roles.get(last.index()) == Role.PRIOR && last.isAmount() && !last.hasUnitOf(item)) {
            // 上年同期为197件375人: both are of that year.
            return Role.PRIOR;
        }
        boolean dated = item.owner() >= 0 && lead.indexOf('年') > 0 && lead.indexOf(Item.DATE_OPEN) == 0;
        if (dated && names.clean(lead).isEmpty()) {
            return Role.PRIOR;
        }
        if (item.owner() >= 0 && isHeld(lead, words)) {
            return Role.LEVEL;
        }
        if (cues.carries(words) || isPassedOn(lead, words)) {
            return hasShare(item, items) ? Role.LEVEL : Role.CARRIED;
        }
        if (cues.has(words, Cue.AVERAGE)) {
            boolean leaves = cues.ends(words, Cue.FROM) && cues.has(item.tail(), Cue.TO);
            return leaves ? Role.PRIOR : Role.OTHER;
        }
        if (cues.has(words, Cue.SHARE) && item.closer() == '0') {
            return Role.BASE;
        }
        boolean base = reachesTarget(words) || cues.starts(words, Cue.COMPAREDAS);
        if (base && item.tail().equals("的") && item.closer() == '0' && nextIsPercent(item, items)) {
            return Role.BASE;
        }
        if (cues.has(words, Cue.EXCEPT)) {
            return Role.EXCEPTED;
        }
        String end = names.withoutFiller(words);
        String word = cues.suffix(end, Cue.UP).isEmpty() ? cues.suffix(end, Cue.DOWN) : cues.suffix(end, Cue.UP);
        // 副高4人: one character says that something grew only where something is compared.
        // 比上年同期847件少297件: what it is less than stands right before.
        Item than = words.equals(word) && item.bridge().equals(lead) ? previous(item, items) : null;
        boolean beside = than != null && roles.get(than.index()) == Role.PRIOR;
        boolean says = word.length() > 1
                || word.length() == 1
                        && (beside
                                || words.equals(word) && isRated(item, items)
                                || cues.has(words, Cue.COMPARE)
                                || words.endsWith(word + "了"));
        boolean told = says && !cues.ends(end, Cue.NOTCHANGE) && !cues.ends(words, Cue.TO);
        boolean changes = told || comparing.verb(lead) != Direction.UNSAID;
        if (changes && item.unit().dimension() != Dimension.NONE) {
            return Role.CHANGE;
        }
        if (year.isBefore(lead)
                || cues.has(words, Cue.PRIOR)
                || comparesWithDate(lead)
                || comparing.isComparedWith(item)
                || isLeft(item, words)) {
            return Role.PRIOR;
        }
        return Role.LEVEL;
    }

    /** 分别增加2058万人和359万人: what is listed behind a change is one, too. */
    private boolean continuesChanges(Item item, List<Item> items, List<Role> roles) {
        boolean listed = item.lead().isEmpty() && item.opener() == Item.LIST
                || item.opener() == '0' && cues.words(Cue.AND).contains(item.lead());
        Item before = listed ? previous(item, items) : null;
        if (before == null || roles.get(before.index()) != Role.CHANGE || before.sentence() != item.sentence()) {
            return false;
        }
        return cues.has(before.lead(), Cue.RESPECTIVELY) || continuesChanges(before, items, roles);
    }

    /** 森林蓄积18亿立方米，多2亿立方米，增长12%: the rate of the change follows. */
    private boolean isRated(Item item, List<Item> items) {
        int next = item.index() + 1;
        if (next >= items.size()
                || !items.get(next).isPercent()
                || items.get(next).opener() != ',') {
            return false;
        }
        String end = names.withoutFiller(names.withoutDates(items.get(next).lead()));
        return cues.words(Cue.UP).contains(end) || cues.words(Cue.DOWN).contains(end);
    }

    /** 由16200件增加到: the words behind the number say that it is left for another one. */
    private boolean isLeft(Item item, String words) {
        boolean from = cues.starts(words, Cue.FROM) && cues.has(item.tail(), Cue.TO);
        return from
                || cues.has(words, Cue.FROM)
                        && item.closer() == '0'
                        && cues.words(Cue.TO).contains(item.tail());
    }

    /** 上年遗留35件, (不含上年受理的35件): what comes from the year before is no level of that year. */
    private boolean isPassedOn(String lead, String words) {
        boolean before = cues.has(words, Cue.PRIOR) || year.startsBefore(lead);
        boolean left = cues.ends(names.withoutFiller(words), Cue.PASSEDON) && !cues.has(words, Cue.COMPARE);
        return cues.has(words, Cue.OLDSTOCK) || before && (left || cues.starts(words, Cue.WITHOUT));
    }

    /** (含上年受理的35件): a part like others. */
    private boolean isHeld(String lead, String words) {
        boolean old = cues.has(words, Cue.OLDSTOCK) || cues.has(words, Cue.PRIOR) || year.startsBefore(lead);
        return old && cues.starts(words, Cue.OFWHICH) && !cues.carries(words);
    }

    /** 完成年度目标3.6万人的107.2%: what is to be reached is the base of the percentage behind it. */
    private boolean isTarget(String words) {
        return cues.starts(words, Cue.REACHES) && cues.has(words, Cue.TARGET);
    }

    /** 本级收入完成预算4.1亿元的101.8%: what reaches it may be named before. */
    private boolean reachesTarget(String words) {
        return cues.words(Cue.REACHES).stream().anyMatch(word -> {
            int at = words.indexOf(word);
            return at >= 0 && cues.has(words.substring(at), Cue.TARGET);
        });
    }

    /** 全年预算1800万元，完成预算98%: the target is told in the clause before. */
    static boolean reachesLevelBefore(Item percent, Item before, Cues cues, NameReader names) {
        String words = names.withoutDates(percent.lead());
        return cues.starts(words, Cue.REACHES)
                && cues.has(words, Cue.TARGET)
                && percent.opener() == ','
                && percent.sentence() == before.sentence()
                && before.isAmount()
                && cues.has(before.lead(), Cue.TARGET)
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

    private static boolean nextIsPercent(Item item, List<Item> items) {
        int next = item.index() + 1;
        return next < items.size()
                && items.get(next).isPercent()
                && items.get(next).depth() == item.depth();
    }

    /** 上年结转54.32万元，占1.56%: a share makes what was carried over a part like the others. */
    private boolean hasShare(Item item, List<Item> items) {
        int next = item.index() + 1;
        return next < items.size()
                && items.get(next).isPercent()
                && cues.has(items.get(next).lead(), Cue.SHARE);
    }

    /** 比2016年的753件, (2017年为237件): a level of another year named by its date. */
    private boolean comparesWithDate(String lead) {
        int open = lead.indexOf(Item.DATE_OPEN);
        if (open < 0) {
            return false;
        }
        return open > 0
                && cues.words(Cue.COMPARE).stream()
                        .anyMatch(w -> w.length() == 1 && w.charAt(0) == lead.charAt(open - 1));
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

    private Role percentRole(Item item, List<Item> items, List<Role> roles) {
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
        Item from = previous(item, items);
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
        Item beside = previous(item, items);
        if (beside != null && reachesLevelBefore(item, beside, cues, names)) {
            return Role.SHARE;
        }
        if (cues.ends(end, Cue.RATE)) {
            return Role.RATE;
        }
        if (cues.ends(end, Cue.UP) || cues.ends(end, Cue.DOWN)) {
            return Role.GROWTH;
        }
        if (item.owner() >= 0 && end.isEmpty() && items.get(item.owner()).isAmount()) {
            return Role.SHARE;
        }
        Item before = previous(item, items);
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
        if (beginsList(item, items)) {
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

    private static Item previous(Item item, List<Item> items) {
        for (int i = item.index() - 1; i >= 0; i--) {
            if (items.get(i).depth() == item.depth()) {
                return items.get(i);
            }
        }
        return null;
    }
}
