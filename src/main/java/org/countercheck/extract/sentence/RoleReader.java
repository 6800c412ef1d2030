package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.extract.statement.Statement.Direction;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Form;

/** Tells levels, changes and what is only compared with apart by the words before each number. */
final class RoleReader {

    private final Cues cues;
    private final NameReader names;
    private final ReportYear year;
    private final Comparing comparing;
    private final PercentRoles percents;

    RoleReader(Cues cues, NameReader names, ReportYear year) {
        this.cues = cues;
        this.names = names;
        this.year = year;
        this.comparing = new Comparing(cues, names);
        this.percents = new PercentRoles(cues, names);
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
            return percents.role(item, items, roles);
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
        if (cues.excepts(words)) {
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
        if (year.isBefore(lead) && !isComparedOn(item, items)
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

    /** 本级收入完成预算4.1亿元的101.8%: what reaches it may be named before. */
    private boolean reachesTarget(String words) {
        return cues.words(Cue.REACHES).stream().anyMatch(word -> {
            int at = words.indexOf(word);
            return at >= 0 && cues.has(words.substring(at), Cue.TARGET);
        });
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

    /** 2023年收入900万元，比2022年增长5%: a level of whichever year that is compared with the one before. */
    private boolean isComparedOn(Item item, List<Item> items) {
        for (Item next : items.subList(item.index() + 1, items.size())) {
            if (next.sentence() != item.sentence()) {
                return false;
            }
            if (next.isAmount() || comparesWithDate(next.lead())) {
                return comparesWithDate(next.lead());
            }
        }
        return false;
    }

    /** The item before at the same depth, or null. */
    static Item previous(Item item, List<Item> items) {
        for (int i = item.index() - 1; i >= 0; i--) {
            if (items.get(i).depth() == item.depth()) {
                return items.get(i);
            }
        }
        return null;
    }
}
