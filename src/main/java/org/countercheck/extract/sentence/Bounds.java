package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countercheck.extract.statement.Statement.Completeness;
import org.countercheck.figure.Dimension;
import org.countercheck.figure.Likeness;

/** Finds numbers that are at most another one by what both are called: 收到 and 办结, 编制 and 在职; this year's and 历年累计, or one band and a wider one. */
final class Bounds {

    /** How many numbers before it a whole may stand. */
    private static final int LEVELS_TRIED = 5;

    private final Row row;
    private final Cues cues;
    private final ListNames names;
    private final List<Group> groups;

    Bounds(Row row, Cues cues, ListNames names, List<Group> groups) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.groups = groups;
    }

    /** Each whole with its part. */
    List<Group> read() {
        List<Group> found = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (row.is(i, Role.LEVEL)) {
                stages(i, found);
                bands(i, found);
                if (cues.has(row.at(i).lead(), Cue.CUMULATIVE)) {
                    years(i, found);
                }
            }
        }
        return found;
    }

    private void stages(int part, List<Group> found) {
        for (List<List<String>> form : cues.forms(Cue.BOUND)) {
            if (!isCalled(part, form.get(1))) {
                continue;
            }
            int at = row.previousLevel(part);
            for (int tried = 0;
                    tried < LEVELS_TRIED
                            && at >= 0
                            && row.at(at).block() == row.at(part).block();
                    tried++, at = row.previousLevel(at)) {
                if ((isOfUnit(at, part) || areThings(at, part))
                        && isLarger(at, part)
                        && isCalled(at, form.get(0))
                        && (!isCalled(at, form.get(1)) || isSortOf(part, at))) {
                    add(at, part, found);
                    return;
                }
            }
        }
    }

    /** 60岁及以上20243万人……；65岁及以上13161万人: those of the one band are among those of the other. */
    private void bands(int part, List<Group> found) {
        Optional<Bands.Band> own = cues.band(names.of(part));
        int at = own.isEmpty() ? -1 : row.previousLevel(part);
        for (int tried = 0;
                tried < LEVELS_TRIED
                        && at >= 0
                        && row.at(at).block() == row.at(part).block();
                tried++, at = row.previousLevel(at)) {
            boolean within = isOfUnit(at, part)
                    && cues.band(names.of(at))
                            .filter(b -> own.get().isWithin(b)
                                    && b.around().equals(own.get().around()))
                            .isPresent();
            if (within) {
                add(at, part, found);
                return;
            }
        }
    }

    /** 收取费用318元，历年累计收取1042元. */
    private void years(int whole, List<Group> found) {
        int at = row.previousLevel(whole);
        for (int tried = 0;
                tried < LEVELS_TRIED
                        && at >= 0
                        && row.at(at).block() == row.at(whole).block();
                tried++, at = row.previousLevel(at)) {
            int part = at;
            boolean own =
                    groups.stream().noneMatch(g -> g.total() >= 0 && g.parts().contains(part));
            boolean alike = names.of(whole).isEmpty() || Likeness.containment(names.of(whole), names.of(at)) > 0;
            if (own && alike && isOfUnit(at, whole)) {
                add(whole, at, found);
                return;
            }
        }
    }

    private static void add(int whole, int part, List<Group> found) {
        found.add(new Group(whole, List.of(part), Completeness.OPEN));
    }

    /** 受理71件91人: the second number is called like the first. */
    private boolean isCalled(int item, List<String> words) {
        int first = item;
        while (row.at(first).bridge().isEmpty() && row.is(row.previous(first), Role.LEVEL)) {
            first = row.previous(first);
        }
        String name = names.of(first);
        String tail = row.at(item).tail();
        return words.stream().anyMatch(w -> name.contains(w) || tail.startsWith(w));
    }

    /** 不予立案15件 is called like 立案169件, but holds no 142. */
    private boolean isLarger(int whole, int part) {
        return !Fit.exceeds(row.at(whole).quantity(), List.of(row.at(part).quantity()));
    }

    /** 来电230个，生成工单110件: what becomes of things may be counted in another unit. */
    private boolean areThings(int one, int other) {
        return row.at(one).unit().dimension() == Dimension.COUNT
                && row.at(other).unit().dimension() == Dimension.COUNT;
    }

    /** 受理审查起诉29件，起诉12件: the name of the whole ends in that of the part. */
    private boolean isSortOf(int part, int whole) {
        return !names.of(part).isEmpty() && names.of(whole).endsWith(names.of(part));
    }

    private boolean isOfUnit(int one, int other) {
        return row.at(one).hasUnitOf(row.at(other))
                && !row.at(one).unit().symbol().isEmpty();
    }
}
