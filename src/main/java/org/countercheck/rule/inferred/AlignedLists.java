package org.countercheck.rule.inferred;

import java.util.List;
import java.util.Set;
import org.countercheck.figure.Figure;
import org.countercheck.rule.Facts;

/** Ties whole lists of the prose to rows that stand together in a table, and unties what only goes by the name of such a row. */
final class AlignedLists {

    private final TableRows rows;
    private final List<Figure> prose;
    private final Set<Figure> stating;
    private final ProseOrder sentences;
    private final Tied tied;

    AlignedLists(Facts facts, TableRows rows, List<Figure> prose, Tied tied) {
        this.rows = rows;
        this.prose = prose;
        this.stating = Set.copyOf(prose);
        this.sentences = new ProseOrder(facts.extraction());
        this.tied = tied;
    }

    void tie(NamedLists.NamedList list) {
        Tie tie = tied.get(list.total());
        List<Figure> members = list.items().stream()
                .filter(m -> stating.contains(m) && !tied.isJoined(m))
                .toList();
        List<Figure> under = tie == null ? List.of() : rows.children(tie.other());
        List<Figure> aligned = aligned(members, under);
        if (members.isEmpty() || aligned.size() < 2) {
            return;
        }
        ListTies found = new ListTies(members, aligned, tied);
        found.all().stream().filter(t -> tied.get(t.one()) == null).forEach(tied::put);
        if (aligned.equals(under) && tie.evidence() == Tie.Evidence.WORDS && found.belongsTogether()) {
            tied.put(new Tie(list.total(), tie.other(), Tie.Evidence.LIST));
        }
        for (Figure row : aligned) {
            found.finer(row).ifPresent(two -> tied.divide(row, two));
        }
    }

    /**
     * The rows that a list goes with: those under the row of its total, unless more of its members already state what rows beside each other elsewhere do.
     * The answers to applications stand under the number of answers, though the prose lists them under that of closed cases.
     */
    private List<Figure> aligned(List<Figure> members, List<Figure> under) {
        List<Figure> best = under;
        long most = Math.max(1, agreeing(members, under));
        for (Figure member : members) {
            Tie tie = tied.get(member);
            List<Figure> beside = tie == null ? List.of() : rows.siblings(tie.other());
            long agreeing = agreeing(members, beside);
            if (agreeing > most) {
                best = beside;
                most = agreeing;
            }
        }
        return best;
    }

    private long agreeing(List<Figure> members, List<Figure> rows) {
        return members.stream()
                .filter(m -> !tied.isFree(m) && rows.contains(tied.get(m).other()))
                .count();
    }

    /**
     * A list under a total that is none of the table's divides something else: 不予公开 among the classes of documents is not the row of that name among
     * the answers, unless its number says so, or the row of the total stands in the same part of the table, or another member is of these rows.
     */
    void dropStrangers(NamedLists.NamedList list) {
        Tie total = tied.get(list.total());
        for (Figure member : list.items()) {
            Tie tie = tied.get(member);
            if (tie == null || !tied.isFree(member) || tie.other().label().size() < 2) {
                continue;
            }
            boolean near = total != null
                    && total.other().label().get(0).equals(tie.other().label().get(0));
            if (!near && agreeing(list.items(), rows.siblings(tie.other())) == 0 && !followsItsRow(member)) {
                tied.drop(member);
            }
        }
    }

    /** Whether the figure before, in the same sentence, states the row before: both the names and the order are those of the table. */
    private boolean followsItsRow(Figure figure) {
        int at = prose.indexOf(figure);
        Tie before = at > 0 ? tied.get(prose.get(at - 1)) : null;
        List<Figure> rows = this.rows.siblings(tied.get(figure).other());
        int row = rows.indexOf(tied.get(figure).other());
        return before != null
                && row > 0
                && rows.get(row - 1).equals(before.other())
                && !tied.isFree(before.one())
                && before.one().unit().equals(figure.unit())
                && figure.quantity().value().signum() > 0
                && sentences.isOne(before.one(), figure)
                && figure.place().block() == before.one().place().block();
    }
}
