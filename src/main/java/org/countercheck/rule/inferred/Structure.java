package org.countercheck.rule.inferred;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countercheck.extract.statement.Statement.Nesting;
import org.countercheck.extract.statement.Statement.Outline;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Outcome;

/**
 * One pattern of a table, such as "row 3 adds up rows 4 to 7", with every place where the table prints it: each value column, or each row.
 *
 * <p>Where the pattern holds at one place it is a witness for the others.
 */
final class Structure {

    private record Key(int block, boolean across, Nesting nesting, int whole, List<Integer> parts) {
        static Key of(Outline o) {
            return new Key(
                    o.whole().place().block(),
                    o.across(),
                    o.nesting(),
                    at(o.whole(), o.across()),
                    o.parts().stream().map(p -> at(p, o.across())).toList());
        }

        private static int at(Figure figure, boolean across) {
            return across ? figure.place().column() : figure.place().row();
        }
    }

    private final List<Sum> sums = new ArrayList<>();

    private Structure() {}

    /** The patterns of all tables, in reading order. */
    static List<Structure> of(List<Outline> outlines) {
        Map<Key, Structure> found = new LinkedHashMap<>();
        for (Outline o : outlines) {
            found.computeIfAbsent(Key.of(o), k -> new Structure()).sums.add(Sum.of(o));
        }
        return List.copyOf(found.values());
    }

    /** The places where the table prints it. */
    List<Sum> sums() {
        return sums;
    }

    int block() {
        return sums.get(0).whole().place().block();
    }

    Nesting nesting() {
        return sums.get(0).nesting();
    }

    /** The places where it holds with numbers that could have broken it. */
    int witnesses() {
        return (int) sums.stream().filter(Sum::isWitness).count();
    }

    /** The places where no values satisfy it, apart from rates, which nothing adds up. */
    int broken() {
        return (int) sums.stream()
                .filter(s -> s.outcome() == Outcome.BROKEN && !s.isOfRates(OpenLists.CHINESE))
                .count();
    }
}
