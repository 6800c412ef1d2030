package org.countercheck.rule;

import java.util.List;
import org.countercheck.relation.Relation;

/** Proposes relations for one document. Implementations are immutable and safe for use by several threads. */
public interface Rule {

    /** The name by which findings and lists call this rule, such as {@code same-quantity} or {@code O3}. */
    String id();

    /**
     * The relations that must hold in this document.
     *
     * @param facts what was read out of the document, and which figures state the same quantity
     * @return the relations, in reading order; empty if the rule does not apply
     */
    List<Relation> relations(Facts facts);

    /**
     * The relations together with the reasons why the rule could not be applied, so that a rule that matched nothing is told, never silently passed.
     *
     * @param facts what was read out of the document
     */
    default Proposal proposal(Facts facts) {
        return new Proposal(relations(facts), List.of());
    }
}
