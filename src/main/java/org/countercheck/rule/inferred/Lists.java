package org.countercheck.rule.inferred;

import java.util.HashSet;
import java.util.Set;
import org.countercheck.extract.Extraction;
import org.countercheck.extract.statement.Statement;
import org.countercheck.figure.Figure;

/** The figures that stand in lists of the prose: what they are called includes what the list is called. */
final class Lists {

    private Lists() {}

    static Set<Figure> members(Extraction extraction) {
        Set<Figure> members = new HashSet<>();
        for (Statement statement : extraction.statements()) {
            if (statement instanceof Statement.Parts list) {
                members.addAll(list.parts());
            } else if (statement instanceof Statement.Shares list) {
                list.items().forEach(item -> item.part().ifPresent(members::add));
            }
        }
        return members;
    }
}
