package org.countercheck.explain;

import java.util.Map;
import org.countercheck.figure.Figure;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Relation;

/** Relations of a report in which some figures are printed differently. */
final class Figures {

    private Figures() {}

    static Relation replace(Relation r, Map<Figure, Figure> figures) {
        return new Relation(
                r.rule(),
                replace(r.left(), figures),
                r.comparison(),
                replace(r.right(), figures),
                r.level(),
                r.basis(),
                r.because(),
                r.evidence());
    }

    private static Expression replace(Expression e, Map<Figure, Figure> figures) {
        if (e instanceof Expression.Term t) {
            return new Expression.Term(figures.getOrDefault(t.figure(), t.figure()));
        } else if (e instanceof Expression.Sum s) {
            return new Expression.Sum(
                    s.parts().stream().map(p -> replace(p, figures)).toList());
        } else if (e instanceof Expression.Share s) {
            return new Expression.Share(replace(s.part(), figures), replace(s.whole(), figures));
        }
        throw new IllegalArgumentException("not used in these tests: " + e);
    }
}
