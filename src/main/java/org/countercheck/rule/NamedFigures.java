package org.countercheck.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countercheck.extract.statement.Statement;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;

/** The figures of one document and of its predecessor, each with the one label of a vocabulary that its words and what stands over it lead to. */
final class NamedFigures {

    private final Aliases aliases;
    private final Map<Origin, List<Named>> named = new HashMap<>();
    private final Map<Figure, Named> byFigure = new LinkedHashMap<>();

    NamedFigures(Calls calls, Aliases aliases) {
        this.aliases = aliases;
        calls.figures().forEach(c -> add(c, c.figure().origin()));
        List<List<Named>> lists = lists(calls.extraction().statements());
        noteWholes(calls.extraction().statements());
        byFigure.values().forEach(this::resolve);
        dropWholesBesideTheirParts(lists);
        calls.prior().forEach(c -> resolve(add(c, Origin.PRIOR)));
    }

    /** Those of one source, in reading order. */
    List<Named> of(Origin origin) {
        return named.getOrDefault(origin, List.of());
    }

    /** A figure of the document; empty if it is none. */
    Optional<Named> of(Figure figure) {
        return Optional.ofNullable(byFigure.get(figure));
    }

    private Named add(Called called, Origin origin) {
        Named entry = new Named(called, aliases);
        named.computeIfAbsent(origin, o -> new ArrayList<>()).add(entry);
        if (origin != Origin.PRIOR) {
            byFigure.put(called.figure(), entry);
        }
        return entry;
    }

    /** Notes under which totals figures are listed; returns the lists. */
    private List<List<Named>> lists(List<Statement> statements) {
        List<List<Named>> lists = new ArrayList<>();
        for (Statement statement : statements) {
            List<Figure> members = List.of();
            Optional<Figure> total = Optional.empty();
            if (statement instanceof Statement.Parts p) {
                members = p.parts();
                total = Optional.of(p.total());
            } else if (statement instanceof Statement.Shares s && !s.bases().isEmpty()) {
                members = s.items().stream().flatMap(i -> i.part().stream()).toList();
                total = Optional.of(s.bases().get(0));
            }
            Named whole = total.map(byFigure::get).orElse(null);
            List<Named> list = members.stream()
                    .map(byFigure::get)
                    .filter(n -> n != null && n != whole)
                    .toList();
            if (whole != null && !list.isEmpty()) {
                list.forEach(n -> n.totals.add(whole));
                lists.add(list);
            }
        }
        return lists;
    }

    /** Notes what figures are said to be no more than: of 收到来信80件，办结80件 the letters that were closed. */
    private void noteWholes(List<Statement> statements) {
        for (Statement statement : statements) {
            if (statement instanceof Statement.Bound bound) {
                Optional<Named> whole = of(bound.whole());
                bound.parts().forEach(p -> of(p).ifPresent(n -> whole.ifPresent(n.wholes::add)));
            }
        }
    }

    private void resolve(Named entry) {
        if (entry.resolved) {
            return;
        }
        entry.resolved = true;
        entry.totals.forEach(this::resolve);
        entry.wholes.forEach(this::resolve);
        int best = 0;
        String found = null;
        for (int n = 0; n < entry.names.size(); n++) {
            for (Aliases.Pattern pattern : aliases.endingIn(entry.names.get(n))) {
                int score = score(entry, pattern) - n;
                if (score > best) {
                    best = score;
                    found = pattern.canonical();
                } else if (score == best && score > 0 && !pattern.canonical().equals(found)) {
                    found = null;
                }
            }
        }
        entry.canonical = Chooser.isRate(entry.figure) ? null : found;
    }

    /** 0 if the words that must stand over the figure do not; more for more of them, and for labels than for headings. */
    private int score(Named entry, Aliases.Pattern pattern) {
        if (isOfOthers(entry)) {
            return 0;
        }
        int score = 10;
        for (String segment : pattern.context()) {
            if (entry.isUnder(segment, aliases)) {
                score += 100;
            } else if (entry.depthInSection(segment) > 0) {
                // The innermost heading decides: （二）行政诉讼 under 三、行政复议、诉讼情况.
                score += 50 + entry.depthInSection(segment);
            } else {
                return 0;
            }
        }
        return score;
    }

    /** 收到来信80件，办结80件: what is no more than something unknown to the vocabulary is unknown to it, too. */
    private static boolean isOfOthers(Named entry) {
        return entry.wholes.stream().anyMatch(whole -> whole.prose && whole.canonical == null);
    }

    /**
     * A list that names a part of X beside X means the rest of X by it: with 不予公开25件 and 不属于应当公开的政府信息29件 in one list,
     * 25 is not the row 不同意公开答复数, which contains the 29.
     */
    private static void dropWholesBesideTheirParts(List<List<Named>> lists) {
        Set<Named> rests = new LinkedHashSet<>();
        for (List<Named> list : lists) {
            for (Named whole : list) {
                if (whole.canonical != null
                        && list.stream()
                                .anyMatch(p -> p.canonical != null && p.canonical.startsWith(whole.canonical + "/"))) {
                    rests.add(whole);
                }
            }
        }
        rests.forEach(n -> n.canonical = null);
    }
}
