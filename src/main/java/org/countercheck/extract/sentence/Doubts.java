package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.countercheck.extract.statement.Statement.Completeness;
import org.countercheck.figure.Likeness;
import org.countercheck.figure.Quantity;

/**
 * The second look at a list that does not fit its total, before it may accuse: another extent of the list, or another total, may be meant. What fits
 * replaces what was read first; where nothing does, the first reading stands.
 */
final class Doubts {

    /** How many totals before a list are tried. */
    private static final int TOTALS_TRIED = 8;

    private final Row row;
    private final Cues cues;
    private final ListNames names;
    private final ListSearch search;

    Doubts(Row row, Cues cues, ListNames names) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.search = new ListSearch(row, cues);
    }

    /** The lists as they are to be told. */
    List<Group> settle(List<Group> groups) {
        List<Group> settled = new ArrayList<>();
        for (Group group : groups) {
            settled.addAll(settle(group, groups));
        }
        return settled;
    }

    private List<Group> settle(Group group, List<Group> all) {
        if (group.total() < 0) {
            return List.of(group);
        }
        Quantity total = row.at(group.total()).quantity();
        List<Quantity> parts =
                group.parts().stream().map(p -> row.at(p).quantity()).toList();
        if (Fit.adds(total, parts)) {
            return List.of(group);
        }
        if (parts.size() == 1
                && Fit.exceeds(total, parts)
                && isNoPart(group.parts().get(0))) {
            return List.of();
        }
        return switch (group.completeness()) {
            case COMPLETE ->
                List.of(otherExtent(group).or(() -> otherTotal(group)).orElseGet(() -> withOpen(group)));
            case OPEN -> byName(group, all);
            default -> List.of(group);
        };
    }

    /** 床位900张（含部队医院为950张） counts anew, and 不含4个 is none of them. */
    private boolean isNoPart(int part) {
        String lead = row.at(part).lead();
        return cues.starts(lead, Cue.WITHOUT) || cues.starts(lead, Cue.INCLUDING) && cues.ends(lead, Cue.BEING);
    }

    /** 复议9件，维持6件、纠正1件、其他1件，尚未审结1件; or parts that have lists of their own. */
    private Optional<Group> otherExtent(Group group) {
        for (ListSearch.Way way : ListSearch.Way.values()) {
            Optional<List<Integer>> parts =
                    search.from(group.total(), group.parts().get(0), row.size(), way);
            if (parts.isPresent()) {
                return parts.map(p -> new Group(group.total(), p, Completeness.COMPLETE));
            }
        }
        return Optional.empty();
    }

    /** What is still open belongs to a list of outcomes, even if all of it does not add up. */
    private Group withOpen(Group group) {
        int last = group.parts().get(group.parts().size() - 1);
        int open = row.nextLevel(last);
        boolean told = group.total() < last
                && open >= 0
                && row.sameSentence(last, open)
                && row.at(open).hasUnitOf(row.at(last))
                && cues.starts(row.at(open).lead(), Cue.UNSETTLED);
        if (!told) {
            return group;
        }
        List<Integer> parts = new ArrayList<>(group.parts());
        parts.add(open);
        return new Group(group.total(), parts, group.completeness());
    }

    /** 801件中，已解决564件，……；列入计划207件；还有30件: what was taken for the total is the first item itself. */
    private Optional<Group> otherTotal(Group group) {
        int at = row.previousLevel(group.total());
        for (int tried = 0; at >= 0 && tried < TOTALS_TRIED; tried++, at = row.previousLevel(at)) {
            for (ListSearch.Way way : ListSearch.Way.values()) {
                int total = at;
                Optional<List<Integer>> parts = search.from(total, group.total(), row.size(), way)
                        .filter(p -> p.contains(group.parts().get(0)));
                if (parts.isPresent()) {
                    return parts.map(p -> new Group(total, p, Completeness.COMPLETE));
                }
            }
        }
        return Optional.empty();
    }

    /** 受理案件879件，结案700件；其中民事案件受理755件，结案600件: each part belongs to the total that is called like it. */
    private List<Group> byName(Group group, List<Group> all) {
        Map<Integer, List<Integer>> partsOf = new TreeMap<>();
        for (int part : group.parts()) {
            partsOf.computeIfAbsent(totalOf(part, group.total(), all), t -> new ArrayList<>())
                    .add(part);
        }
        return partsOf.entrySet().stream()
                .map(e -> new Group(e.getKey(), e.getValue(), group.completeness()))
                .toList();
    }

    private int totalOf(int part, int nearest, List<Group> all) {
        String name = names.of(part);
        for (int at = row.previousLevel(nearest); at >= 0 && row.sameSentence(at, part); at = row.previousLevel(at)) {
            boolean named = Likeness.containment(name, names.of(at)) > Likeness.containment(name, names.of(nearest));
            if (named
                    && !isSibling(at, name, all)
                    && isWithin(part, at)
                    && row.at(at).hasUnitOf(row.at(nearest))) {
                return at;
            }
        }
        // 货物108万元、服务83万元；其中财政拨款412万元: behind a list, 其中 may divide what the list does.
        return isWithin(part, nearest)
                ? nearest
                : all.stream()
                        .filter(g -> g.total() >= 0 && g.parts().contains(nearest) && isWithin(part, g.total()))
                        .map(Group::total)
                        .findFirst()
                        .orElse(nearest);
    }

    /** 投资13亿元，其中市本级7亿元；核减1.3亿元，其中市本级0.8亿元: a part of another total is called like this one. */
    private boolean isSibling(int item, String name, List<Group> all) {
        return names.of(item).equals(name)
                && all.stream().anyMatch(g -> g.total() >= 0 && g.parts().contains(item));
    }

    private boolean isWithin(int part, int total) {
        return !Fit.exceeds(row.at(total).quantity(), List.of(row.at(part).quantity()));
    }
}
