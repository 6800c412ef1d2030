package org.countercheck.rule.inferred;

import static org.countercheck.rule.inferred.Terms.sum;
import static org.countercheck.rule.inferred.Terms.term;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.countercheck.extract.Statement;
import org.countercheck.extract.Statement.Completeness;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Rational;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Level;
import org.countercheck.relation.Relation;
import org.countercheck.rule.Facts;
import org.countercheck.rule.Rule;

/**
 * A list that names all parts of a total adds up to it; of any other list, no part is larger than the total.
 *
 * <p>A list is complete if its words say so, or if the shares of its parts add up to 100 %.
 */
public final class StatedSums implements Rule {

    @Override
    public String id() {
        return "stated-sum";
    }

    @Override
    public List<Relation> relations(Facts facts) {
        Set<Set<Figure>> whole = wholeLists(facts);
        List<Relation> relations = new ArrayList<>();
        for (Statement statement : facts.extraction().statements()) {
            if (statement instanceof Statement.Parts parts) {
                relations.addAll(relations(parts, whole.contains(new HashSet<>(parts.parts()))));
            }
        }
        return relations;
    }

    private List<Relation> relations(Statement.Parts list, boolean sharesAddUp) {
        Relation adds = Relation.equal(id(), term(list.total()), sum(list.parts()), Level.ERROR, Basis.STATED).statedBy(List.of(list.cue()));
        boolean complete = list.completeness() == Completeness.COMPLETE || sharesAddUp;
        boolean open = list.completeness() != Completeness.PARTIAL && list.parts().size() > 1;
        if (complete || open && Terms.holds(adds)) {
            return List.of(adds);
        }
        return list.parts().stream()
                .map(part -> Relation.atMost("stated-part", term(part), term(list.total()), Level.ERROR, Basis.STATED).statedBy(List.of(list.cue())))
                .toList();
    }

    /** The lists whose printed shares add up to 100 %. */
    private static Set<Set<Figure>> wholeLists(Facts facts) {
        Set<Set<Figure>> whole = new HashSet<>();
        for (Statement statement : facts.extraction().statements()) {
            if (statement instanceof Statement.Shares shares && shares.items().size() > 1) {
                List<Figure> printed = shares.items().stream().map(Statement.SharedPart::share).toList();
                List<Figure> parts = shares.items().stream().flatMap(i -> i.part().stream()).toList();
                if (Terms.total(printed).contains(Rational.HUNDRED) && parts.size() == printed.size()) {
                    whole.add(new HashSet<>(parts));
                }
            }
        }
        return whole;
    }
}
