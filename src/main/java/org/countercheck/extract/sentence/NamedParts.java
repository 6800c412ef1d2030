package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.extract.statement.Statement.Completeness;
import org.countercheck.figure.Likeness;

/**
 * Numbers that are at most another one because they are called like it and more closely: 床位10174张……，乡镇卫生院床位1505张; 总诊疗955万人次……医院诊疗426万人次.
 *
 * <p>What the whole is called is the end of what its part is called, apart from words for all of something. Where a clause names the part before, as in
 * 卫生院30家，床位1505张, both are called the same. Told where it holds.
 */
final class NamedParts {

    /** How many numbers before it a whole may stand. */
    private static final int LEVELS_TRIED = 40;

    private static final int BLOCKS_TRIED = 3;

    /** Shorter ends of names are no names. */
    private static final int SHORTEST = 2;

    /** In percent of the pairs of characters of a name. */
    private static final int HALF = 50;

    private final Row row;
    private final Cues cues;
    private final ListNames names;
    private final PartIndex known;

    NamedParts(Row row, Cues cues, ListNames names, List<Group> known) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.known = new PartIndex(known);
    }

    /** Each whole with its part. */
    List<Group> read() {
        List<Group> found = new ArrayList<>();
        for (int part = 0; part < row.size(); part++) {
            if (row.is(part, Role.LEVEL) && !row.at(part).unit().symbol().isEmpty()) {
                int whole = whole(part);
                if (whole >= 0) {
                    found.add(new Group(whole, List.of(part), Completeness.OPEN));
                }
            }
        }
        return found;
    }

    private int whole(int part) {
        String name = core(names.of(part));
        int at = name.length() < SHORTEST ? -1 : row.previousLevel(part);
        for (int tried = 0;
                at >= 0
                        && tried < LEVELS_TRIED
                        && row.at(part).block() - row.at(at).block() <= BLOCKS_TRIED;
                tried++, at = row.previousLevel(at)) {
            if (row.at(at).unit().equals(row.at(part).unit()) && isWhole(at, part, name)) {
                return isListed(at, part) ? -1 : at;
            }
        }
        return -1;
    }

    private boolean isWhole(int whole, int part, String name) {
        String called = core(names.of(whole));
        if (called.length() < SHORTEST || !name.endsWith(called)) {
            return false;
        }
        String closer = name.substring(0, name.length() - called.length());
        boolean larger = row.at(whole)
                        .quantity()
                        .value()
                        .compareTo(row.at(part).quantity().value())
                > 0;
        return closer.isEmpty()
                ? larger
                        && row.at(whole).block() != row.at(part).block()
                        && (isOfOther(part) || isUnderPart(whole, part))
                : !cues.ends(closer, Cue.UNDONE) && !row.sameSentence(whole, part);
    }

    /** 卫生院30家，床位1505张: what stands before in the sentence says whose. */
    private boolean isOfOther(int part) {
        int before = row.previousLevel(part);
        return before >= 0
                && row.sameSentence(before, part)
                && !row.at(before).unit().equals(row.at(part).unit())
                && (row.at(part).opener() == ',' || row.at(part).opener() == Item.LIST);
    }

    /** 参加保险1028人，……收入657元。 职工参加保险480人，……收入604元: the paragraph of the part begins with a part of what that of the whole begins with. */
    private boolean isUnderPart(int whole, int part) {
        int all = first(whole);
        int some = first(part);
        return all != whole
                && some != part
                && row.at(all).unit().equals(row.at(some).unit())
                && row.at(all)
                                .quantity()
                                .value()
                                .compareTo(row.at(some).quantity().value())
                        > 0
                && Likeness.containment(names.of(all), names.of(some)) >= HALF;
    }

    /** The first level of the paragraph. */
    private int first(int item) {
        int first = item;
        for (int at = row.previousLevel(item);
                at >= 0 && row.at(at).block() == row.at(item).block();
                at = row.previousLevel(at)) {
            first = at;
        }
        return first;
    }

    private boolean isListed(int whole, int part) {
        return known.of(part).anyMatch(g -> g.total() == whole || g.parts().contains(whole));
    }

    /** The name without words for all of something: 学校 in 各级各类学校, 收入 in 总收入. */
    private String core(String name) {
        String core = name;
        for (String all : cues.words(Cue.ALLOF)) {
            core = core.replace(all, "");
        }
        return core;
    }
}
