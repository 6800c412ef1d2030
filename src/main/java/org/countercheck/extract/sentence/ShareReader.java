package org.countercheck.extract.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.countercheck.extract.statement.Statement;
import org.countercheck.figure.Form;
import org.countercheck.figure.Likeness;

/** Finds for every share the part it belongs to and the figures that may be its base. */
final class ShareReader {

    /** How many levels before a share are tried as its base where its words name none. */
    private static final int BASES_TRIED = 24;

    /** Shorter words, such as 本周 or 全区, name no base. */
    private static final int TELLING = 3;

    /**
     * Shares over one base.
     *
     * @param parts items of the parts, -1 where only the share is printed
     * @param shares items of the shares
     * @param bases items that may be the base
     */
    record Found(List<Integer> parts, List<Integer> shares, List<Integer> bases, boolean declared, boolean complete) {}

    private final Row row;
    private final Cues cues;
    private final ListNames names;
    private final NameReader nameReader;
    private final List<Group> groups;
    private final RatedParts rates;
    private final int[] partOf;
    private final Map<Integer, Group> groupOf = new HashMap<>();

    ShareReader(Row row, Cues cues, ListNames names, NameReader nameReader, List<Group> groups) {
        this.row = row;
        this.cues = cues;
        this.names = names;
        this.nameReader = nameReader;
        this.groups = groups;
        this.rates = new RatedParts(row, cues, nameReader);
        this.partOf = new int[row.size()];
        Arrays.fill(partOf, -1);
    }

    List<Found> read() {
        for (Group group : groups) {
            group.parts().forEach(part -> groupOf.putIfAbsent(part, group));
        }
        pair();
        Map<Object, List<Integer>> lists = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            if (row.is(i, Role.SHARE) || row.is(i, Role.RATE)) {
                lists.computeIfAbsent(listOf(i), k -> new ArrayList<>()).add(i);
            }
        }
        List<Found> found = new ArrayList<>();
        lists.values().forEach(shares -> found.addAll(found(shares)));
        return found;
    }

    /** Shares with their own base stand alone; the others go with the list of their part, or with their sentence. */
    private Object listOf(int share) {
        if (ownBase(share) >= 0 || row.is(share, Role.RATE)) {
            return "share " + share;
        }
        if (partOf[share] >= 0) {
            Group group = groupOf.get(partOf[share]);
            return group != null
                    ? group
                    : List.of(
                            baseWords(share),
                            baseWords(share).isEmpty() ? row.at(share).block() : -1,
                            row.at(partOf[share]).unit().symbol());
        }
        return "sentence " + row.at(share).sentence();
    }

    private void pair() {
        for (int i = 0; i < row.size(); i++) {
            if (row.is(i, Role.RATE)) {
                partOf[i] = rates.ratedPart(i);
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
        if (item.owner() >= 0 && row.is(item.owner(), Role.LEVEL)) {
            return item.owner();
        }
        String subject = subject(item);
        int before = subject.isEmpty() ? row.previousLevel(share) : called(subject, share);
        boolean free = before >= 0
                && row.sameSentence(before, share)
                && !isTaken(before, share)
                && (!subject.isEmpty() || row.between(before, share).indexOf(';') < 0);
        if (free && !startsClause(item)) {
            return ofListOrItem(before, share);
        }
        int behind = row.next(share);
        boolean first = behind >= 0
                && row.is(behind, Role.LEVEL)
                && row.sameSentence(share, behind)
                && nameReader.clean(row.at(behind).lead()).length() <= 1;
        return first ? behind : -1;
    }

    /** 基本支出占79.49%: the words before 占 that name the part; empty where the part is the number before. */
    private String subject(Item share) {
        String lead = nameReader.withoutDates(share.lead());
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

    /** The level of the sentence, before the share, whose name starts with these words. */
    private int called(String subject, int share) {
        for (int at = row.previousLevel(share); at >= 0 && row.sameSentence(at, share); at = row.previousLevel(at)) {
            if (names.of(at).startsWith(subject)) {
                return at;
            }
        }
        return -1;
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
        boolean target = base >= 0
                && cues.starts(
                        nameReader.withoutDates(
                                row.at(base).owner() == share
                                        ? row.at(share).lead()
                                        : row.at(base).lead()),
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

    /** What reaches a target: the only level of the sentence in its unit, or the one that fits. */
    private int reaching(int share, int base) {
        List<Integer> levels = new ArrayList<>();
        for (int at = row.previousLevel(share); at >= 0 && row.sameSentence(at, share); at = row.previousLevel(at)) {
            if (at != base && row.at(at).hasUnitOf(row.at(base))) {
                levels.add(at);
            }
        }
        return levels.size() == 1
                ? levels.get(0)
                : levels.stream()
                        .filter(at -> Fit.shares(
                                row.at(share).quantity(),
                                row.at(at).quantity(),
                                row.at(base).quantity()))
                        .findFirst()
                        .orElse(-1);
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
    private int ownBase(int share) {
        int at = share - 1;
        if (at < 0 || !row.sameSentence(at, share)) {
            return -1;
        }
        if (row.is(at, Role.BASE)) {
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

    private List<Found> found(List<Integer> shares) {
        List<Integer> parts = shares.stream().map(s -> partOf[s]).toList();
        int first = shares.get(0);
        int part = parts.get(0);
        if (row.is(first, Role.RATE) && part < 0) {
            return List.of();
        }
        List<Integer> bases = new ArrayList<>();
        boolean declared = false;
        boolean complete = false;
        Group group = part >= 0 ? groupOf.get(part) : null;
        if (ownBase(first) >= 0) {
            bases.add(ownBase(first));
            declared = true;
        } else if (group != null) {
            complete = group.completeness() == Statement.Completeness.COMPLETE
                    && shares.size() == group.parts().size();
            String words = baseWords(first);
            boolean other = words.length() >= TELLING
                    && others(part, first, bases).stream().anyMatch(o -> names(o, words));
            if (group.total() >= 0 && !other) {
                bases.add(group.total());
                boolean said = words.isEmpty() || names(group.total(), words);
                declared = row.is(first, Role.SHARE) ? said : rates.isPlain(first, part);
            }
        }
        if (part >= 0 && !(declared && ownBase(first) >= 0)) {
            String words = baseWords(first);
            List<Integer> others = others(part, first, bases);
            boolean telling = words.length() >= TELLING;
            others.stream().filter(b -> telling && names(b, words)).forEach(bases::add);
            if (telling && bases.isEmpty()) {
                namedLater(first, part, words).ifPresent(bases::add);
            }
            boolean named = telling && !bases.isEmpty() && !declared;
            boolean nearest = !others.isEmpty()
                    && others.get(0) == row.previousLevel(part)
                    && row.sameSentence(others.get(0), first);
            declared |= named || row.is(first, Role.RATE) && nearest && rates.isPlain(first, part);
            others.stream().filter(b -> !bases.contains(b)).forEach(bases::add);
        }
        return List.of(new Found(parts, shares, bases, declared, complete));
    }

    /** Levels before the share that may be its base, the nearest first. */
    private List<Integer> others(int part, int share, List<Integer> known) {
        List<Integer> bases = new ArrayList<>();
        for (int i = share - 1; i >= 0 && bases.size() < BASES_TRIED; i--) {
            boolean level = row.is(i, Role.LEVEL)
                    && i != part
                    && !known.contains(i)
                    && row.at(i).hasUnitOf(row.at(part));
            boolean larger = row.at(i)
                            .quantity()
                            .value()
                            .compareTo(row.at(part).quantity().value())
                    >= 0;
            Form form = row.at(i).quantity().form();
            boolean bounded = form != Form.BOUND && form != Form.RANGE;
            if (level && bounded && (larger || row.sameSentence(i, share))) {
                bases.add(i);
            }
        }
        return bases;
    }

    /** A base that is printed only behind the share, found by its name. */
    private Optional<Integer> namedLater(int share, int part, String words) {
        return IntStream.range(share + 1, row.size())
                .boxed()
                .filter(i -> row.is(i, Role.LEVEL) && row.at(i).hasUnitOf(row.at(part)) && names(i, words))
                .filter(i -> row.at(i)
                                .quantity()
                                .value()
                                .compareTo(row.at(part).quantity().value())
                        >= 0)
                .findFirst();
    }

    private boolean names(int base, String words) {
        return Likeness.containment(words, names.of(base)) >= 60 || Likeness.containment(names.of(base), words) >= 80;
    }

    /** The words that name the base: 主动公开 in 占主动公开总数的, empty for 占总数的. */
    private String baseWords(int share) {
        String lead = nameReader.withoutDates(row.at(share).lead());
        for (String word : cues.words(Cue.SHARE).stream()
                .sorted(Comparator.comparingInt(lead::indexOf))
                .toList()) {
            int at = lead.indexOf(word);
            if (at >= 0) {
                String behind = withoutShareWords(nameReader.clean(lead.substring(at + word.length())));
                return behind.isEmpty() ? nameReader.within(lead.substring(0, at)) : behind;
            }
        }
        return "";
    }

    /** 总体的比例 → 总体, which says no more than 总数. */
    private String withoutShareWords(String words) {
        String share = cues.suffix(words, Cue.SHARE);
        return share.isEmpty() ? words : nameReader.clean(words.substring(0, words.length() - share.length()));
    }
}
