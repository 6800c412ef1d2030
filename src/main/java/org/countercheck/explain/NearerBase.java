package org.countercheck.explain;

import java.util.List;
import org.countercheck.explain.Explanation.Kind;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Likeness;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Expression;

/**
 * Shares that were read over a base far before, although a nearer number fits them: 生产总值525亿元……。零售总额210亿元，其中限额以上65亿元，占31%.
 *
 * <p>Where the words of the share name its base, that is the base.
 */
final class NearerBase {

    private NearerBase() {}

    /** Whether a broken relation is a share over one printed number that its words do not name. */
    static boolean isPossible(Evaluation evaluation) {
        return evaluation.relation().left() instanceof Expression.Term share
                && evaluation.relation().right() instanceof Expression.Share of
                && of.whole() instanceof Expression.Term base
                && Likeness.containment(base.figure().name(), share.figure().name()) == 0;
    }

    /** Whether the share fits a base that stands between it and the one it was read over. */
    static boolean explains(Evaluation evaluation, List<Explanation> explanations) {
        List<Figure> figures = evaluation.relation().figures();
        Figure share = figures.get(0);
        Figure base = figures.get(figures.size() - 1);
        return explanations.stream()
                .filter(e -> e.kind() == Kind.OTHER_BASE)
                .map(e -> e.figures().get(e.figures().size() - 1))
                .anyMatch(other -> other.place().block() == share.place().block()
                        && other.span().start() > base.span().start()
                        && other.span().start() < share.span().start());
    }
}
