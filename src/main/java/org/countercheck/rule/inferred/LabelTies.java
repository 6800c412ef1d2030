package org.countercheck.rule.inferred;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Likeness;
import org.countercheck.rule.Facts;
import org.countercheck.rule.Labels;

/** Finds the row that a figure of the prose states by what both are called. */
final class LabelTies {

    private static final int MOST = 80;
    private static final int SHARED = 60;
    private static final int SOME = 40;

    /** Shorter names say too little of what they name. */
    private static final int NAME = 4;

    private final Labels labels;
    private final TableRows rows;
    private final RowNames names;
    private final JoinedRows joined;
    private final ItemRows items;
    private final Set<Figure> listed;
    private final Tied tied;

    LabelTies(Facts facts, TableRows rows, RowNames names, Tied tied) {
        this.labels = facts.labels();
        this.rows = rows;
        this.names = names;
        this.joined = new JoinedRows(labels, rows, names);
        this.items = new ItemRows(facts.extraction());
        this.listed = Lists.members(facts.extraction());
        this.tied = tied;
    }

    void tie(Figure figure) {
        Optional<String> canonical = labels.canonical(figure);
        if (canonical.isPresent()) {
            List<Figure> named = rows.named(canonical.get()).stream()
                    .filter(r -> figure.unit().isComparableTo(r.unit()))
                    .limit(2)
                    .toList();
            if (named.size() == 1) {
                tied.put(new Tie(figure, named.get(0), Tie.Evidence.VOCABULARY));
                return;
            }
        }
        List<Figure> several = joined.of(figure);
        if (!several.isEmpty()) {
            tied.join(figure, several);
            return;
        }
        if (Stage.of(figure) != Stage.NONE || Captions.balance(figure.label()).isPresent()) {
            items.tie(figure).ifPresent(tied::put);
            return;
        }
        String stem = Wordings.stem(figure);
        List<Figure> same = stem.length() > 2 ? reachable(figure, names.called(stem), names.isUnique(stem)) : List.of();
        if (same.size() == 1) {
            tied.put(new Tie(figure, same.get(0), Tie.Evidence.LABEL));
            return;
        }
        Optional<Tie> item = items.tie(figure);
        if (item.isPresent()) {
            tied.put(item.get());
        } else if (canonical.isEmpty()) {
            byWords(figure, stem);
        }
    }

    /**
     * Rows that the figure can mean, no more than two of each kind. One whose name stands in another place of the table, too, needs its parent's name in
     * the figure's label or heading.
     */
    private static List<Figure> reachable(Figure figure, List<RowNames.Kind> kinds, boolean unique) {
        List<Figure> rows = new ArrayList<>();
        String over = String.join(
                "", figure.label().subList(0, Math.max(0, figure.label().size() - 1)));
        for (RowNames.Kind kind : kinds) {
            if (figure.unit().isComparableTo(kind.unit())
                    && (unique || Likeness.containment(kind.parent(), over) >= MOST)) {
                rows.addAll(kind.rows().subList(0, Math.min(2, kind.rows().size())));
            }
        }
        return rows;
    }

    private void byWords(Figure figure, String stem) {
        Figure best = null;
        int most = 0;
        Map<RowNames.Name, Integer> within = names.within(stem, MOST);
        // 从事第三产业活动的法人单位 holds all of 产业活动单位, but is a 法人单位.
        boolean ended = within.keySet().stream().anyMatch(name -> isEnd(name.stem(), stem));
        for (Map.Entry<RowNames.Name, Integer> contained : within.entrySet()) {
            String words = contained.getKey().stem();
            if (ended && !isEnd(words, stem)
                    || Wordings.areApart(words, stem)
                    || JoinedRows.isOneOfSeveral(words, stem)
                    || !hasHead(words, stem)) {
                continue;
            }
            int back = Likeness.containment(stem, words);
            int score = words.length() < NAME || back < SHARED ? 0 : contained.getValue() + back;
            if (score > 0 && score >= most) {
                List<Figure> rows = reachable(
                        figure, contained.getKey().kinds(), contained.getKey().isUnique());
                best = rows.isEmpty() ? best : rows.size() == 1 && score > most ? rows.get(0) : null;
                most = rows.isEmpty() ? most : score;
            }
        }
        Figure row = best != null || ended ? best : byAllWords(figure);
        if (row != null) {
            tied.put(new Tie(figure, row, Tie.Evidence.WORDS));
        }
    }

    private static boolean isEnd(String words, String name) {
        return words.length() >= NAME && name.endsWith(words);
    }

    /** Whether words hold the end of a name, which says what it is: 政府采购 in 一般公共预算拨款政府采购. */
    private static boolean hasHead(String words, String name) {
        return words.contains(name.substring(Math.max(0, name.length() - 2)));
    }

    /** The only row all of whose words stand, apart from each other, in what the sentence calls the figure: 收到申请 in 收到政府信息公开申请. */
    private Figure byAllWords(Figure figure) {
        if (listed.contains(figure)) {
            return null;
        }
        String words = String.join("", figure.label());
        List<Figure> found = new ArrayList<>();
        for (RowNames.Name name : names.within(words, SOME).keySet()) {
            if (!words.contains(name.stem())
                    && Wordings.hasWords(name.stem(), words)
                    && !Wordings.areApart(name.stem(), words)) {
                found.addAll(reachable(figure, name.kinds(), name.isUnique()));
            }
        }
        return found.size() == 1 ? found.get(0) : null;
    }
}
