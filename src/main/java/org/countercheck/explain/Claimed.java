package org.countercheck.explain;

import java.util.ArrayList;
import java.util.List;
import org.countercheck.explain.Explanation.Kind;
import org.countercheck.figure.Figure;
import org.countercheck.figure.Origin;
import org.countercheck.relation.Basis;
import org.countercheck.relation.Evaluation;
import org.countercheck.relation.Expression;
import org.countercheck.relation.Outcome;
import org.countercheck.relation.Relation;

/** Words without a number (全部按期答复) contradict a figure that a sum bears out, so that the words are more likely wrong than the figure. */
final class Claimed implements Hypothesis {

    @Override
    public List<Explanation> explain(Suspicion suspicion) {
        Relation relation = suspicion.evaluation().relation();
        boolean isClaim = relation.basis() == Basis.DECLARED
                && !relation.evidence().isEmpty()
                && relation.figures().stream().allMatch(f -> f.origin() == Origin.TABLE);
        if (!isClaim || suspicion.printed().signum() == 0) {
            return List.of();
        }
        return suspicion.context().evaluations().stream()
                .filter(e -> e.outcome() == Outcome.HOLDS && bearsOut(e, suspicion.figure()))
                .limit(1)
                .map(Claimed::explanation)
                .toList();
    }

    /** Whether the figure is a part of a printed total that its parts add up to with the numbers as printed. */
    private static boolean bearsOut(Evaluation sum, Figure figure) {
        return sum.relation().left() instanceof Expression.Term
                && sum.relation().right() instanceof Expression.Sum parts
                && parts.parts().stream().allMatch(Expression.Term.class::isInstance)
                && parts.figures().contains(figure)
                && sum.printed().isPresent()
                && sum.printed().equals(sum.expected());
    }

    private static Explanation explanation(Evaluation sum) {
        List<Figure> figures = sum.relation().figures();
        List<String> arguments = new ArrayList<>(List.of(Words.value(figures.get(0)), Words.name(figures.get(0))));
        for (Figure part : figures.subList(1, figures.size())) {
            arguments.addAll(List.of(arguments.size() == 2 ? "" : "+", Words.value(part), Words.name(part)));
        }
        return new Explanation(Kind.CLAIM, arguments, figures);
    }
}
