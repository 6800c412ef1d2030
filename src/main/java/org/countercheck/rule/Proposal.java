package org.countercheck.rule;

import java.util.List;
import org.countercheck.document.Problem;
import org.countercheck.relation.Relation;

/**
 * What one rule has to say about one document.
 *
 * @param relations what must hold, in reading order
 * @param problems why the rule, or a part of it, could not be applied: a label that no figure has, or that several have
 */
public record Proposal(List<Relation> relations, List<Problem> problems) {

    /** The rule does not apply, and need not. */
    public static final Proposal NOTHING = new Proposal(List.of(), List.of());

    /** Copies the lists. */
    public Proposal {
        relations = List.copyOf(relations);
        problems = List.copyOf(problems);
    }
}
