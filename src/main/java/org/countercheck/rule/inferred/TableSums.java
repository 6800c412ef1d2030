package org.countercheck.rule.inferred;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countercheck.extract.statement.Statement.Nesting;
import org.countercheck.extract.statement.Statement.Outline;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Level;
import org.countercheck.relation.Outcome;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Facts;
import org.countercheck.rule.Rule;

/**
 * Totals of tables against what stands under them.
 *
 * <p>The layout proposes; witnesses decide. Rows and columns called 总计, 合计 or 小计 say themselves that they add up. Numbered items and
 * codes under a row are taken for its parts only where the same table adds up elsewhere: in other columns, other rows or
 * other groups. 其中 rows are a part of the whole, and often overlap. What nothing vouches for is not accused.
 */
public final class TableSums implements Rule {

    /** Longer lists are not searched for a part that adds up. */
    private static final int MOST_PARTS = 100;

    /** So many columns do not add up by chance in another row. */
    private static final int LONG = 4;

    /** So many sums that hold without their blank cells, and twice as many as do not, tell that a blank cell is nothing. */
    private static final int BLANKS = 4;

    private final OpenLists openLists = OpenLists.CHINESE;

    /** The rule. */
    public TableSums() {}

    @Override
    public String id() {
        return "table-sums";
    }

    @Override
    public List<Relation> relations(Facts facts) {
        List<Outline> outlines = facts.extraction().statements().stream()
                .filter(Outline.class::isInstance)
                .map(Outline.class::cast)
                .toList();
        List<Structure> structures = Structure.of(outlines);
        Map<Integer, Tally> tallies = new HashMap<>();
        for (Structure s : structures) {
            tallies.computeIfAbsent(s.block(), b -> new Tally()).add(s, openLists);
        }
        Divisions divisions = new Divisions(facts.extraction().figures());
        TotalsBeside beside = new TotalsBeside(facts.extraction().figures());
        List<Relation> found = new ArrayList<>();
        for (Structure s : structures) {
            propose(s, tallies.get(s.block()), divisions, beside, found);
        }
        return List.copyOf(found);
    }

    private void propose(
            Structure structure, Tally tally, Divisions divisions, TotalsBeside beside, List<Relation> found) {
        for (Sum printed : structure.sums()) {
            boolean exceeded = printed.outcome() == Outcome.BROKEN;
            Sum sum = exceeded || printed.hasBlanks() && tally.blanksAreNothing() ? printed.ofKnown() : printed;
            boolean rate = sum.outcome() == Outcome.BROKEN && sum.isOfRates(openLists);
            if (sum.nesting() == Nesting.INDENTED && sum.parts().size() == 1) {
                only(sum, structure, tally, found);
                continue;
            }
            if (rate
                    || !sum.isComparable()
                    || sum.parts().size() < 2 && sum.nesting() != Nesting.CODED && sum.nesting() != Nesting.PART) {
                continue;
            }
            switch (sum.nesting()) {
                case PART -> part(sum, structure, divisions, found);
                case TOTAL -> total(sum, structure, beside, found);
                case LEADING_TOTAL -> leading(sum, structure, tally, found);
                default -> group(sum, structure, tally, found);
            }
        }
    }

    /** Items under a row: a partition if the table adds up elsewhere, otherwise nothing is known. */
    private void group(Sum sum, Structure structure, Tally tally, List<Relation> found) {
        boolean coded = sum.nesting() == Nesting.CODED;
        boolean elsewhere = coded
                ? tally.codeWitnesses >= 3 && tally.codeWitnesses >= 3 * tally.codesBroken
                : tally.groupWitnesses >= 2 && tally.groupWitnesses >= 2 * tally.groupsBroken;
        boolean inOtherColumns = structure.witnesses() >= Math.max(1, structure.broken());
        boolean vouched = (elsewhere || inOtherColumns) && (coded || !openLists.isOpen(sum.whole(), sum.parts()));
        if (sum.outcome() != Outcome.BROKEN) {
            found.add(sum.equal(id(), vouched ? Level.ERROR : Level.WARNING, Basis.INFERRED));
        } else if (vouched && (coded || !dividesTwice(sum))) {
            found.add(sum.equal(id(), Level.ERROR, Basis.INFERRED));
        }
    }

    /** The only row indented under another one is all of it, where the other groups of the table add up and another column shows it, too. */
    private void only(Sum sum, Structure structure, Tally tally, List<Relation> found) {
        boolean shown = structure.sums().stream()
                .anyMatch(s -> s != sum
                        && s.outcome() == Outcome.HOLDS
                        && s.whole().quantity().value().signum() != 0);
        if (sum.isComparable()
                && shown
                && tally.groupWitnesses > 1
                && tally.groupsBroken <= (structure.broken() > 0 ? 1 : 0)
                && !sum.isOfRates(openLists)) {
            found.add(sum.equal(id(), Level.ERROR, Basis.INFERRED));
        } else if (sum.isComparable() && sum.isNamedAgain() && !sum.isOfRates(openLists)) {
            found.add(sum.atMost(id(), Level.WARNING, Basis.INFERRED));
        }
    }

    /** A total behind its parts. */
    private void total(Sum sum, Structure structure, TotalsBeside beside, List<Relation> found) {
        Optional<Sum> blocks = beside.of(sum);
        if (sum.outcome() != Outcome.BROKEN) {
            found.add(sum.equal(id(), Level.ERROR, Basis.STATED));
            blocks.ifPresent(b -> found.add(b.equal(id(), Level.ERROR, Basis.STATED)));
            return;
        }
        Sum shorter = holding(sum, true);
        if (blocks.isPresent()) {
            found.add(blocks.get().equal(id(), Level.ERROR, Basis.STATED));
        } else if (shorter != null) {
            found.add(shorter.equal(id(), Level.WARNING, Basis.INFERRED));
        } else if (structure.broken() == 1 || structure.witnesses() >= structure.broken()) {
            found.add(sum.equal(id(), Level.ERROR, Basis.STATED));
        }
    }

    /** A total before its parts; how far it reaches is only known where it holds. */
    private void leading(Sum sum, Structure structure, Tally tally, List<Relation> found) {
        boolean vouched = structure.witnesses() > structure.broken()
                || structure.witnesses() > 0
                        && structure.witnesses() == structure.broken()
                        && (!sum.across() || sum.parts().size() >= LONG)
                || !sum.across() && tally.codeWitnesses >= 3 && tally.codesBroken == 0;
        if (sum.outcome() != Outcome.BROKEN || vouched) {
            found.add(sum.equal(id(), vouched ? Level.ERROR : Level.WARNING, Basis.STATED));
            return;
        }
        Sum shorter = holding(sum, false);
        if (shorter != null) {
            found.add(shorter.equal(id(), Level.WARNING, Basis.INFERRED));
        }
    }

    /** The longest run of parts next to the total that adds up to it, or null: the table may mean only these. */
    private static Sum holding(Sum sum, boolean behind) {
        List<Figure> parts = sum.parts();
        for (int n = Math.min(MOST_PARTS, parts.size() - 1); n > 1; n--) {
            Sum shorter = sum.over(behind ? parts.subList(parts.size() - n, parts.size()) : parts.subList(0, n));
            if (shorter.isWitness()) {
                return shorter;
            }
        }
        return null;
    }

    /** Whether the list divides the whole in one way and then in another: by age, and by time of day. */
    private static boolean dividesTwice(Sum sum) {
        List<Figure> parts = sum.parts();
        for (int n = 2; n <= parts.size() - 2 && parts.size() <= MOST_PARTS; n++) {
            if (sum.over(parts.subList(0, n)).isWitness()
                    && sum.over(parts.subList(n, parts.size())).isWitness()) {
                return true;
            }
        }
        return false;
    }

    /** Parts named by 其中 do not exceed the whole; together they may, where they overlap. That they divide it is told where they do. */
    private void part(Sum sum, Structure structure, Divisions divisions, List<Relation> found) {
        if (Divisions.isOne(sum)) {
            found.add(sum.equal(id(), Level.ERROR, Basis.INFERRED));
            return;
        }
        if (sum.across() && structure.witnesses() >= 2 && structure.witnesses() > structure.broken()) {
            found.add(sum.equal(id(), Level.ERROR, Basis.INFERRED));
            return;
        }
        if (openLists.isChange(sum.whole()) || sum.parts().stream().anyMatch(openLists::isChange)) {
            return;
        }
        Relation together = sum.atMost(id(), Level.ERROR, Basis.STATED);
        boolean single = sum.parts().stream()
                .map(p -> sum.over(List.of(p)).atMost(id(), Level.ERROR, Basis.STATED))
                .anyMatch(r -> Sum.outcome(r) == Outcome.BROKEN);
        boolean broken = Sum.outcome(together) == Outcome.BROKEN;
        if (!broken || single && !divisions.isEnded(sum)) {
            found.add(together);
        }
    }

    /** How often the groups of one table add up. */
    private static final class Tally {
        private int groupWitnesses;
        private int groupsBroken;
        private int codeWitnesses;
        private int codesBroken;
        private int blankWitnesses;
        private int blanksOpen;

        /** Whether the sums of the table hold without their blank cells, so that one that does not is no matter of a cell that was left out. */
        private boolean blanksAreNothing() {
            return blankWitnesses >= BLANKS && blankWitnesses >= 2 * blanksOpen;
        }

        private void add(Structure structure, OpenLists openLists) {
            for (Sum sum : structure.sums()) {
                if (sum.hasBlanks() && sum.isComparable() && sum.nesting() != Nesting.PART) {
                    blankWitnesses += sum.isWitness() ? 1 : 0;
                    blanksOpen += sum.outcome() == Outcome.UNDECIDED ? 1 : 0;
                }
            }
            Sum first = structure.sums().get(0);
            boolean comparable = structure.sums().stream().allMatch(Sum::isComparable);
            if (!comparable || structure.nesting() != Nesting.CODED && openLists.isOpen(first.whole(), first.parts())) {
                return;
            }
            switch (structure.nesting()) {
                case NUMBERED, INDENTED -> {
                    groupWitnesses += structure.witnesses() > 0 ? 1 : 0;
                    groupsBroken += structure.broken() > 0 ? 1 : 0;
                }
                case CODED -> {
                    codeWitnesses += structure.witnesses() > 0 ? 1 : 0;
                    codesBroken += structure.broken() > 0 ? 1 : 0;
                }
                default -> {}
            }
        }
    }
}
