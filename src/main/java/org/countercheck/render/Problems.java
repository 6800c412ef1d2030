package org.countercheck.render;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.countercheck.audit.Audit;
import org.countercheck.document.Problem;

/** What an audit could not read or apply, from all stages, each once. */
final class Problems {

    private Problems() {}

    static List<Problem> of(Audit audit) {
        Set<Problem> problems = new LinkedHashSet<>(audit.extraction().document().problems());
        problems.addAll(audit.extraction().problems());
        problems.addAll(audit.problems());
        return List.copyOf(problems);
    }
}
